import { channelIn, firstWords, hasKeys, hasList, objectsAt, type Said, type Teller, wordsAt } from '../desk/said.ts';
import { deskSource } from '../desk/source.ts';
import type { JsonObject } from '../json/parse.ts';

/** Words that connectors write into `channel`; the form itself leaves them free. */
const channels = {
  ...{ email: 'email', mail: 'email', chat: 'chat', messaging: 'chat', web: 'form', form: 'form', api: 'other' },
  ...{
    phone: 'phone-transcript',
    voice: 'phone-transcript',
    call: 'phone-transcript',
    sms: 'sms',
    whatsapp: 'whatsapp',
  },
  ...{
    facebook: 'facebook',
    messenger: 'messenger',
    instagram: 'instagram',
    twitter: 'twitter',
    x: 'twitter',
    review: 'review',
  },
};

/** A comment may hold HTML instead of words: it then begins with a tag. */
const html = /^\s*<(?:!doctype|html|head|body|div|p|span|table|br|h\d|ul|ol)\b/i;

function roleOf(comment: JsonObject): string | null {
  const isAgent = wordsAt(comment, 'authorIsNotClient');
  return isAgent === null ? null : isAgent === 'true' ? 'agent' : 'customer';
}

function tellComment(comment: JsonObject, facts: Said, teller: Teller): void {
  const words = wordsAt(comment, 'comment');
  teller.say({
    ...facts,
    id: wordsAt(comment, 'id'),
    role: roleOf(comment),
    visibility: wordsAt(comment, 'public') === 'false' ? 'internal' : null,
    sentAt: wordsAt(comment, 'created'),
    ...(words !== null && html.test(words) ? { html: words } : { text: words }),
    author: firstWords(comment, ['authorName', 'authorEmail']),
  });
}

function tellConversation(conversation: JsonObject, teller: Teller): void {
  const facts = {
    conversation: wordsAt(conversation, 'id'),
    subject: wordsAt(conversation, 'subject'),
    channel: channelIn(channels, firstWords(conversation, ['channel'])?.toLowerCase() ?? null),
    brand: objectsAt(conversation, 'ticketFields')
      .filter((field) => /^(?:brand|marque)$/i.test(wordsAt(field, 'label') ?? ''))
      .map((field) => wordsAt(field, 'values'))
      .find((value) => value !== null),
  };
  if (!hasList(conversation, 'comments')) teller.skip('comments', facts.conversation ?? '');
  for (const comment of objectsAt(conversation, 'comments')) {
    tellComment(comment, { ...facts, brand: facts.brand ?? null }, teller);
  }
}

/** The form as JSON: `{data: […]}`, a list, or one conversation a line. */
export const qaJson = deskSource({
  id: 'zendesk-qa',
  lists: ['data', 'tickets', 'conversations'],
  knows: (record) =>
    objectsAt(record, 'comments').some((comment) => hasKeys(comment, ['authorIsNotClient'])) ||
    hasKeys(record, ['assigneeEmail', 'customerEmail', 'ticketFields']),
  mapped: [
    {
      conversation: 'id',
      id: 'comments.id',
      role: 'comments.authorIsNotClient',
      visibility: 'comments.public',
      channel: 'channel',
      sentAt: 'comments.created',
      text: 'comments.comment',
      subject: 'subject',
      author: 'comments.authorName',
      brand: 'ticketFields',
    },
  ],
  begin: () => tellConversation,
});
