import { channelIn, firstWords, hasKeys, isTrue, objectsAt, type Said, type Teller, wordsAt } from '../desk/said.ts';
import { deskSource } from '../desk/source.ts';
import type { JsonObject } from '../json/parse.ts';

/** Values of `channel.initial` and of `source.type` (Intercom API 2.x): its social channels carry private messages. */
const channels = {
  ...{
    conversation: 'chat',
    chat: 'chat',
    push: 'chat',
    messenger: 'chat',
    email: 'email',
    sms: 'sms',
    whatsapp: 'whatsapp',
  },
  ...{ facebook: 'messenger', instagram: 'messenger', twitter: 'twitter', x: 'twitter' },
  ...{ phone_call: 'phone-transcript', phone_switch: 'phone-transcript', phone: 'phone-transcript' },
};

/** Kinds of parts whose body the customer reads; closing or reopening can come with words. */
const spoken = new Set(['comment', 'quick_reply', 'open', 'close']);
/** Kinds of parts whose body only the team reads. */
const internal = new Set(['note', 'assignment', 'note_and_reopen', 'assign_and_reopen', 'away_mode_assignment']);

/** How a first message came about that nobody wrote to this one customer. */
const unasked = new Set(['automated', 'operator_initiated', 'campaigns_initiated']);

/** Keys of `custom_attributes` under which teams keep the brand (ours). */
const brandKeys = ['Brand', 'brand', 'Marque', 'marque'].map((key) => `custom_attributes.${key}`);

function roleOf(part: JsonObject): string | null {
  const type = wordsAt(part, 'author.type');
  if (type === 'bot' || isTrue(part, 'author.from_ai_agent') || isTrue(part, 'author.is_ai_answer')) return 'bot';
  if (type === 'user' || type === 'lead' || type === 'contact') return 'customer';
  return type === 'admin' || type === 'team' ? 'agent' : type;
}

const sayBody = (part: JsonObject, facts: Said, teller: Teller): void =>
  teller.say({
    ...facts,
    id: wordsAt(part, 'id'),
    role: roleOf(part),
    html: wordsAt(part, 'body'),
    author: firstWords(part, ['author.name', 'author.email', 'author.id']),
  });

function tellPart(part: JsonObject, facts: Said, teller: Teller): void {
  const kind = wordsAt(part, 'part_type') ?? '';
  const sentAt = wordsAt(part, 'created_at');
  if (isTrue(part, 'redacted')) teller.skip('redacted', kind);
  else if (internal.has(kind) && wordsAt(part, 'body') !== null)
    sayBody(part, { ...facts, sentAt, visibility: 'internal' }, teller);
  else if (kind === 'comment' || (spoken.has(kind) && wordsAt(part, 'body') !== null))
    sayBody(part, { ...facts, sentAt }, teller);
  else teller.skip('part_type', kind);
}

const withoutTags = (words: string | null): string | null => words?.replace(/<[^<>]*>/g, '') ?? null;

function tellConversation(conversation: JsonObject, teller: Teller): void {
  const parts = objectsAt(conversation, 'conversation_parts.conversation_parts');
  const channel = firstWords(conversation, ['channel.initial', 'source.type']);
  if (wordsAt(conversation, 'source.type') === 'twitter') {
    teller.withhold('source.type', 'twitter');
    return;
  }
  const facts = {
    conversation: wordsAt(conversation, 'id'),
    subject: withoutTags(wordsAt(conversation, 'source.subject')),
    channel: channelIn(channels, channel),
    brand: firstWords(conversation, brandKeys),
  };
  const source = conversation.source as JsonObject | undefined;
  const automatic = unasked.has(wordsAt(conversation, 'source.delivered_as') ?? '');
  if (source !== undefined && wordsAt(source, 'body') !== null)
    sayBody(source, { ...facts, sentAt: wordsAt(conversation, 'created_at'), automatic }, teller);
  for (const part of parts) tellPart(part, facts, teller);
}

/** Intercom conversations with their parts. Bodies are HTML; what stands on X is not in the export. */
export const intercom = deskSource({
  id: 'intercom',
  lists: ['conversations', 'data'],
  knows: (record) =>
    hasKeys(record, ['source', 'created_at']) &&
    (hasKeys(record, ['conversation_parts']) || hasKeys(record, ['waiting_since'])) &&
    wordsAt(record, 'source.author.type') !== null,
  mapped: [
    {
      conversation: 'id',
      id: 'source.id | conversation_parts.id',
      role: 'author.type',
      visibility: 'part_type',
      channel: 'channel.initial | source.type',
      sentAt: 'created_at',
      html: 'body',
      subject: 'source.subject',
      author: 'author.name',
      brand: 'custom_attributes.Brand',
      automatic: 'source.delivered_as',
    },
  ],
  begin: () => tellConversation,
});
