import {
  channelIn,
  firstWords,
  hasKeys,
  hasList,
  isTrue,
  objectsAt,
  type Said,
  type Teller,
  wordsAt,
} from '../desk/said.ts';
import { deskSource } from '../desk/source.ts';
import type { JsonObject } from '../json/parse.ts';

/** Values of `channel` (Gorgias API, "Ticket channels"). */
const channels = {
  ...{
    email: 'email',
    chat: 'chat',
    phone: 'phone-transcript',
    aircall: 'phone-transcript',
    sms: 'sms',
    whatsapp: 'whatsapp',
  },
  ...{ facebook: 'facebook', 'facebook-mention': 'facebook', 'facebook-recommendations': 'facebook' },
  ...{
    'facebook-messenger': 'messenger',
    'instagram-direct-message': 'messenger',
    'twitter-direct-message': 'messenger',
  },
  ...{ 'instagram-comment': 'instagram', 'instagram-ad-comment': 'instagram', 'instagram-mention': 'instagram' },
  ...{
    instagram: 'instagram',
    twitter: 'twitter',
    'contact-form': 'form',
    contact_form: 'form',
    'help-center': 'form',
  },
  ...{ 'yotpo-review': 'review', yotpo: 'review' },
};

const note = 'internal-note';

/** Who wrote: `from_agent` also holds for rules and bots. */
function roleOf(message: JsonObject): string | null {
  const fromAgent = wordsAt(message, 'from_agent');
  if (fromAgent === null) return null;
  if (fromAgent !== 'true') return 'customer';
  const byBot =
    wordsAt(message, 'sender.role.name') === 'bot' || /\bbot\b/i.test(wordsAt(message, 'sender.name') ?? '');
  return byBot || isByRule(message) ? 'bot' : 'agent';
}

const isByRule = (message: JsonObject): boolean =>
  wordsAt(message, 'via') === 'rule' || wordsAt(message, 'rule_id') !== null;

function tellMessage(message: JsonObject, facts: Said, teller: Teller): void {
  for (const field of ['failed_datetime', 'deleted_datetime']) {
    const value = wordsAt(message, field);
    if (value !== null) {
      teller.skip(field, value);
      return;
    }
  }
  const channel = firstWords(message, ['channel', 'source.type']);
  const internal = channel === note || wordsAt(message, 'public') === 'false';
  teller.say({
    ...facts,
    id: wordsAt(message, 'id'),
    role: roleOf(message),
    visibility: internal ? 'internal' : null,
    channel: channel === null || channel === note ? (facts.channel ?? null) : channelIn(channels, channel),
    sentAt: firstWords(message, ['sent_datetime', 'created_datetime']),
    text: firstWords(message, ['stripped_text', 'body_text']),
    html: firstWords(message, ['body_html']),
    author: firstWords(message, ['sender.name', 'sender.email', 'sender.id']),
    automatic: isByRule(message),
  });
}

function tellTicket(ticket: JsonObject, teller: Teller): void {
  const id = wordsAt(ticket, 'id');
  if (isTrue(ticket, 'spam') || !hasList(ticket, 'messages')) {
    teller.skip(isTrue(ticket, 'spam') ? 'spam' : 'messages', `ticket ${id ?? ''}`);
    return;
  }
  const facts = {
    conversation: id,
    subject: wordsAt(ticket, 'subject'),
    channel: channelIn(channels, wordsAt(ticket, 'channel')),
    language: wordsAt(ticket, 'language'),
  };
  for (const message of objectsAt(ticket, 'messages')) tellMessage(message, facts, teller);
}

const isMessage = (record: JsonObject): boolean => hasKeys(record, ['ticket_id', 'from_agent', 'created_datetime']);

/** Gorgias tickets with their messages, or messages by themselves. */
export const gorgias = deskSource({
  id: 'gorgias',
  lists: ['data', 'tickets', 'messages'],
  knows: (record) =>
    isMessage(record) ||
    (hasKeys(record, ['created_datetime', 'channel']) && (hasKeys(record, ['messages']) || hasKeys(record, ['via']))),
  mapped: [
    {
      conversation: 'id',
      id: 'messages.id',
      role: 'messages.from_agent',
      visibility: 'messages.public',
      channel: 'messages.channel',
      sentAt: 'messages.sent_datetime | messages.created_datetime',
      text: 'messages.stripped_text | messages.body_text',
      html: 'messages.body_html',
      subject: 'subject',
      author: 'messages.sender.name',
      language: 'language',
      automatic: 'messages.via',
    },
  ],
  timezone: 'UTC',
  begin: () => (record, teller) =>
    isMessage(record)
      ? tellMessage(record, { conversation: wordsAt(record, 'ticket_id') }, teller)
      : tellTicket(record, teller),
});
