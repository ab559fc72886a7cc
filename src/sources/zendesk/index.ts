import { channelIn, firstWords, hasKeys, hasList, objectsAt, type Said, type Teller, wordsAt } from '../desk/said.ts';
import { deskSource } from '../desk/source.ts';
import type { JsonObject } from '../json/parse.ts';

/** Values of `via.channel` (Zendesk, "Via types"), and of it with `via.source.rel` where that tells public from private. */
const channels = {
  ...{ email: 'email', mail: 'email', web: 'form', web_widget: 'form', mobile: 'form', mobile_sdk: 'form' },
  ...{
    help_center: 'form',
    chat: 'chat',
    native_messaging: 'chat',
    messaging: 'chat',
    answer_bot_for_web_widget: 'chat',
  },
  ...{
    facebook: 'facebook',
    'facebook message': 'messenger',
    facebook_messenger: 'messenger',
    'facebook private': 'messenger',
  },
  ...{
    twitter: 'twitter',
    'twitter direct_message': 'messenger',
    twitter_dm: 'messenger',
    twitter_direct_message: 'messenger',
  },
  ...{ instagram: 'instagram', instagram_dm: 'messenger', whatsapp: 'whatsapp', sms: 'sms', google_rcs: 'sms' },
  ...{ voice: 'phone-transcript', phone: 'phone-transcript', forum: 'forum', topic: 'forum' },
};

function channelOf(record: JsonObject): string | null {
  const channel = wordsAt(record, 'via.channel');
  const rel = wordsAt(record, 'via.source.rel');
  const both = `${channel} ${rel}`;
  return Object.hasOwn(channels, both) ? channelIn(channels, both) : channelIn(channels, channel);
}

/** Who writes on behalf of nobody, in Zendesk's own numbering. */
const zendeskItself = '-1';

const isRule = (comment: JsonObject): boolean =>
  wordsAt(comment, 'via.channel') === 'rule' ||
  ['trigger', 'automation'].includes(wordsAt(comment, 'via.source.rel') ?? '');

/** Names of the people that a ticket spells out, by number. */
function peopleOf(ticket: JsonObject): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  for (const person of ['requester', 'submitter', 'assignee']) {
    const id = wordsAt(ticket, `${person}.id`);
    const name = wordsAt(ticket, `${person}.name`);
    if (id !== null && name !== null) people.set(id, name);
  }
  return people;
}

function roleOf(comment: JsonObject, requester: string | null): string | null {
  const author = wordsAt(comment, 'author_id');
  const role = wordsAt(comment, 'author.role');
  if (author === zendeskItself || isRule(comment)) return 'bot';
  if (role !== null) return role === 'end-user' ? 'customer' : 'agent';
  if (author === null || requester === null) return null;
  return author === requester ? 'customer' : 'agent';
}

function tellComment(comment: JsonObject, facts: Said, requester: string | null, teller: Teller): void {
  if (wordsAt(comment, 'type') === 'VoiceComment') {
    teller.skip('type', 'VoiceComment');
    return;
  }
  const role = roleOf(comment, requester);
  teller.say({
    ...facts,
    id: wordsAt(comment, 'id'),
    role,
    visibility: wordsAt(comment, 'public') === 'false' ? 'internal' : null,
    sentAt: wordsAt(comment, 'created_at'),
    text: firstWords(comment, ['plain_body', 'body']),
    html: wordsAt(comment, 'html_body'),
    automatic: role === 'bot' && isRule(comment),
  });
}

function tellTicket(ticket: JsonObject, teller: Teller): void {
  if (!hasList(ticket, 'comments')) {
    teller.skip('comments', `ticket ${wordsAt(ticket, 'id') ?? ''}`);
    return;
  }
  const requester = firstWords(ticket, ['requester_id', 'requester.id']);
  const people = peopleOf(ticket);
  const channel = channelOf(ticket);
  const facts = {
    conversation: wordsAt(ticket, 'id'),
    subject: wordsAt(ticket, 'subject'),
    brand: firstWords(ticket, ['brand.name', 'brand_id']),
    channel,
  };
  for (const comment of objectsAt(ticket, 'comments')) {
    const author = wordsAt(comment, 'author_id');
    const name = wordsAt(comment, 'author.name') ?? (author === null ? null : (people.get(author) ?? author));
    tellComment(comment, { ...facts, author: name }, requester, teller);
  }
}

const isComment = (record: JsonObject): boolean => hasKeys(record, ['author_id', 'public', 'ticket_id']);

/** A comment by itself: whoever opens a ticket is taken for its requester. */
function commentTeller(): (comment: JsonObject, teller: Teller) => void {
  const openers = new Map<string, string>();
  return (comment, teller) => {
    const conversation = wordsAt(comment, 'ticket_id');
    const author = wordsAt(comment, 'author_id');
    if (conversation !== null && author !== null && !openers.has(conversation)) openers.set(conversation, author);
    const facts = { conversation, channel: channelOf(comment), author: wordsAt(comment, 'author.name') ?? author };
    tellComment(comment, facts, openers.get(conversation ?? '') ?? null, teller);
  };
}

/** Zendesk tickets with their comments, or comments by themselves: a list, one a line, `{tickets: […]}`, `{comments: […]}`. */
export const zendesk = deskSource({
  id: 'zendesk',
  lists: ['tickets', 'comments', 'results'],
  knows: (record) =>
    isComment(record) ||
    ((hasKeys(record, ['requester_id']) || hasKeys(record, ['requester'])) &&
      (hasKeys(record, ['via', 'comments']) || hasKeys(record, ['via', 'submitter_id']))),
  mapped: [
    {
      conversation: 'id',
      id: 'comments.id',
      role: 'comments.author_id = requester_id',
      visibility: 'comments.public',
      channel: 'via.channel',
      sentAt: 'comments.created_at',
      text: 'comments.plain_body | comments.body',
      html: 'comments.html_body',
      subject: 'subject',
      author: 'comments.author_id',
      brand: 'brand.name | brand_id',
      automatic: 'comments.via',
    },
  ],
  begin: () => {
    const tellOne = commentTeller();
    return (record, teller) => (isComment(record) ? tellOne(record, teller) : tellTicket(record, teller));
  },
});
