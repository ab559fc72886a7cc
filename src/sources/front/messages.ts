import { channelIn, firstWords, hasKeys, hasList, objectsAt, type Said, type Teller, wordsAt } from '../desk/said.ts';
import { deskSource } from '../desk/source.ts';
import type { JsonObject } from '../json/parse.ts';

/** Values of a message's `type` (Front API, "Message types"). */
const channels = {
  ...{ email: 'email', sms: 'sms', smooch: 'chat', front_chat: 'chat', intercom: 'chat', call: 'phone-transcript' },
  ...{
    phone: 'phone-transcript',
    tweet: 'twitter',
    tweet_dm: 'messenger',
    facebook: 'messenger',
    instagram: 'messenger',
  },
  ...{ whatsapp: 'whatsapp', googleplay: 'review', yalo_wha: 'whatsapp', form: 'form' },
};

/** What stands in place of a tweet's words. */
const redacted = '[REDACTED]';

/** `cnv_…` at the end of the address of a message's conversation. */
const conversationInLink = /\/conversations\/(\w+)/;

const conversationOf = (message: JsonObject): string | null =>
  firstWords(message, ['conversation_id', 'conversation.id']) ??
  conversationInLink.exec(wordsAt(message, '_links.related.conversation') ?? '')?.[1] ??
  null;

/** Whoever wrote: the teammate, or the recipient in the role `from`. */
function authorOf(message: JsonObject): string | null {
  const names = [wordsAt(message, 'author.first_name'), wordsAt(message, 'author.last_name')].filter(
    (name) => name !== null,
  );
  if (names.length > 0) return names.join(' ');
  const from = objectsAt(message, 'recipients').find((recipient) => wordsAt(recipient, 'role') === 'from');
  return firstWords(message, ['author.username', 'author.email']) ?? firstWords(from, ['name', 'handle']);
}

function tellMessage(message: JsonObject, facts: Said, teller: Teller): void {
  for (const field of ['draft_mode', 'error_type']) {
    const value = wordsAt(message, field);
    if (value !== null) {
      teller.skip(field, value);
      return;
    }
  }
  const text = wordsAt(message, 'text');
  if ((text ?? wordsAt(message, 'body'))?.trim() === redacted) {
    teller.withhold('text', redacted);
    return;
  }
  const inbound = wordsAt(message, 'is_inbound');
  teller.say({
    conversation: conversationOf(message),
    ...facts,
    id: wordsAt(message, 'id'),
    role: inbound === null ? null : inbound === 'true' ? 'customer' : 'agent',
    channel: channelIn(channels, wordsAt(message, 'type')),
    sentAt: wordsAt(message, 'created_at'),
    subject: wordsAt(message, 'subject') ?? facts.subject ?? null,
    text,
    html: wordsAt(message, 'body'),
    author: authorOf(message),
  });
}

function tellConversation(conversation: JsonObject, teller: Teller): void {
  const facts = { conversation: wordsAt(conversation, 'id'), subject: wordsAt(conversation, 'subject') };
  for (const message of objectsAt(conversation, 'messages')) tellMessage(message, facts, teller);
  for (const comment of objectsAt(conversation, 'comments')) {
    teller.say({
      ...facts,
      id: wordsAt(comment, 'id'),
      role: 'agent',
      visibility: 'internal',
      sentAt: firstWords(comment, ['posted_at', 'created_at']),
      text: wordsAt(comment, 'body'),
      author: authorOf(comment),
    });
  }
}

const isConversation = (record: JsonObject): boolean =>
  /^cnv_/.test(wordsAt(record, 'id') ?? '') && hasList(record, 'messages');

/** Messages of Front's API, or conversations with their messages and comments. */
export const frontJson = deskSource({
  id: 'front',
  lists: ['_results', 'messages', 'conversations'],
  knows: (record) => isConversation(record) || hasKeys(record, ['type', 'is_inbound', 'created_at', 'blurb']),
  mapped: [
    {
      conversation: '_links.related.conversation',
      id: 'id',
      role: 'is_inbound',
      channel: 'type',
      sentAt: 'created_at',
      text: 'text',
      html: 'body',
      subject: 'subject',
      author: 'author | recipients.from',
    },
  ],
  begin: () => (record, teller) =>
    isConversation(record) ? tellConversation(record, teller) : tellMessage(record, {}, teller),
});
