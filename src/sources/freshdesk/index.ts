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
import { isObject, type JsonObject } from '../json/parse.ts';

/** Values of a ticket's `source` (Freshdesk API, "Source properties"); 5, 6 and 13 as its social channels number them. */
const channels = {
  ...{ '1': 'email', '2': 'form', '3': 'phone-transcript', '5': 'twitter', '6': 'facebook', '7': 'chat', '8': 'form' },
  ...{ '9': 'form', '10': 'email', '11': 'other', '13': 'whatsapp' },
};

/** A ticket that the company opened by writing first. */
const outboundEmail = '10';

/** Values of a conversation's `source` that are no message to the customer: a survey, a text forwarded to others. */
const survey = '6';
const forwarded = '8';

function tellConversation(conversation: JsonObject, facts: Said, teller: Teller): void {
  const source = wordsAt(conversation, 'source');
  if (source === survey) {
    teller.skip('source', source);
    return;
  }
  const incoming = isTrue(conversation, 'incoming');
  const own = firstWords(conversation, incoming ? ['from_email', 'user_id'] : ['user_id', 'from_email']);
  teller.say({
    ...facts,
    id: wordsAt(conversation, 'id'),
    role: incoming ? 'customer' : 'agent',
    visibility: isTrue(conversation, 'private') || source === forwarded ? 'internal' : null,
    sentAt: wordsAt(conversation, 'created_at'),
    text: firstWords(conversation, ['body_text']),
    html: firstWords(conversation, ['body_html', 'body']),
    author: incoming ? (facts.author ?? own) : (wordsAt(conversation, 'user.name') ?? own),
  });
}

/** The ticket in the account export's wrapping, or itself. */
const unwrapped = (record: JsonObject): JsonObject =>
  isObject(record.helpdesk_ticket) ? record.helpdesk_ticket : record;

const threads = ['conversations', 'notes'];

function tellTicket(record: JsonObject, teller: Teller): void {
  const ticket = unwrapped(record);
  const thread = threads.find((key) => hasList(ticket, key));
  const id = firstWords(ticket, ['display_id', 'id']);
  if (isTrue(ticket, 'spam') || isTrue(ticket, 'deleted') || thread === undefined) {
    const why = thread === undefined ? 'conversations' : isTrue(ticket, 'spam') ? 'spam' : 'deleted';
    teller.skip(why, `ticket ${id ?? ''}`);
    return;
  }
  const source = wordsAt(ticket, 'source');
  const facts = {
    conversation: id,
    subject: wordsAt(ticket, 'subject'),
    channel: channelIn(channels, source),
    brand: firstWords(ticket, ['product.name', 'product_id']),
    author: firstWords(ticket, ['requester.name', 'requester_id']),
  };
  const [text, html] = [wordsAt(ticket, 'description_text'), firstWords(ticket, ['description_html', 'description'])];
  teller.say({
    ...facts,
    id: `${id}-description`,
    role: source === outboundEmail ? 'agent' : 'customer',
    sentAt: wordsAt(ticket, 'created_at'),
    text,
    html,
  });
  for (const conversation of objectsAt(ticket, thread)) tellConversation(conversation, facts, teller);
}

const isConversation = (record: JsonObject): boolean => hasKeys(record, ['ticket_id', 'incoming', 'private']);

/** Freshdesk tickets with their conversations, as the API and the account export give them, or conversations by themselves. */
export const freshdesk = deskSource({
  id: 'freshdesk',
  lists: ['tickets', 'results'],
  knows: (record) => {
    const ticket = unwrapped(record);
    return (
      isConversation(record) ||
      (hasKeys(ticket, ['requester_id', 'source']) &&
        (hasKeys(ticket, ['responder_id']) || hasKeys(ticket, ['description_text'])))
    );
  },
  mapped: [
    {
      conversation: 'id',
      id: 'conversations.id',
      role: 'conversations.incoming',
      visibility: 'conversations.private',
      channel: 'source',
      sentAt: 'created_at | conversations.created_at',
      text: 'description_text | conversations.body_text',
      html: 'description | conversations.body',
      subject: 'subject',
      author: 'requester.name | conversations.user_id',
      brand: 'product.name | product_id',
    },
  ],
  begin: () => (record, teller) =>
    isConversation(record)
      ? tellConversation(record, { conversation: wordsAt(record, 'ticket_id') }, teller)
      : tellTicket(record, teller),
});
