import { firstWords, hasKeys, objectsAt, type Said, type Teller, wordsAt } from '../desk/said.ts';
import { deskSource } from '../desk/source.ts';
import type { JsonObject } from '../json/parse.ts';
import { pageOf } from './page.ts';

/** The page of a file, by number and, once known, by name. */
type Page = { readonly id: string | null; readonly name: string | null };

function sayWords(message: JsonObject, { id, name }: Page, facts: Said, teller: Teller): void {
  const sender = firstWords(message, ['from.id', 'from.username']);
  const text = wordsAt(message, 'message');
  if (text === null && (objectsAt(message, 'attachments.data').length > 0 || hasKeys(message, ['sticker']))) {
    teller.skip('attachments', wordsAt(message, 'id') ?? '');
    return;
  }
  teller.say({
    ...facts,
    id: wordsAt(message, 'id'),
    role: sender === null || id === null ? null : sender === id ? 'agent' : 'customer',
    sentAt: firstWords(message, ['created_time', 'timestamp']),
    text,
    author: firstWords(message, ['from.name', 'from.username', 'from.id']),
    brand: name ?? id,
  });
}

function tellConversation(record: JsonObject, page: Page, teller: Teller): void {
  const facts = { conversation: wordsAt(record, 'id'), channel: 'messenger' };
  for (const message of objectsAt(record, 'messages.data')) sayWords(message, page, facts, teller);
}

/** A comment opens a conversation; what stands below answers it. */
function tellPost(post: JsonObject, page: Page, teller: Teller): void {
  const comments = objectsAt(post, 'comments.data');
  if (comments.length === 0) teller.skip('comments', wordsAt(post, 'id') ?? '');
  for (const comment of comments) {
    const facts = { conversation: wordsAt(comment, 'id'), channel: 'facebook' };
    sayWords(comment, page, facts, teller);
    for (const answer of objectsAt(comment, 'comments.data')) sayWords(answer, page, facts, teller);
  }
}

const isPost = (record: JsonObject): boolean => hasKeys(record, ['comments', 'created_time']);

/** Meta's Graph API: `/{page}/conversations` with messages, or `/{page}/feed` with comments. */
export const meta = deskSource({
  id: 'meta',
  lists: ['data', 'conversations'],
  knows: (record) =>
    objectsAt(record, 'messages.data').some((message) => hasKeys(message, ['created_time', 'from'])) ||
    (isPost(record) && wordsAt(record, 'from.id') !== null),
  mapped: [
    {
      conversation: 'id',
      id: 'messages.id',
      role: 'messages.from.id',
      sentAt: 'messages.created_time',
      text: 'messages.message',
      author: 'messages.from.name',
      brand: 'messages.from.name',
    },
  ],
  begin: (samples) => {
    const page = pageOf(samples);
    return (record, teller) => {
      const own: Page = isPost(record) ? { id: wordsAt(record, 'from.id'), name: wordsAt(record, 'from.name') } : page;
      (isPost(record) ? tellPost : tellConversation)(record, own, teller);
    };
  },
});
