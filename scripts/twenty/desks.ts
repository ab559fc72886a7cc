/** The conversations as help desks export them. */
import { stringify } from 'csv-stringify/sync';
import { bodyOf, brand, type Conversation, htmlOf, instantOf, plainHtml, secondsOf, type Told } from './truth.ts';

/** Zendesk numbers what it writes by rule as its own. */
const zendeskItself = -1;

const idOf = ({ number }: Conversation, index: number): number => number * 100 + index;

/** Number of whoever wrote a message. */
const authorOf = ({ customer, agent }: Conversation, { who }: Told): number =>
  who === 'customer' ? customer.id : who === 'bot' ? zendeskItself : agent.id;

const zendeskChannels = { email: 'email', chat: 'native_messaging', whatsapp: 'whatsapp' } as const;

function zendeskTicket(conversation: Conversation): object {
  const { number, subject, channel, customer, agent, messages } = conversation;
  const first = messages[0] as Told;
  const via = { channel: zendeskChannels[channel], source: { from: {}, to: {}, rel: null } };
  return {
    url: `https://lumelia.zendesk.com/api/v2/tickets/${number}.json`,
    id: number,
    via,
    created_at: instantOf(first.at),
    updated_at: instantOf((messages.at(-1) as Told).at),
    type: null,
    subject,
    raw_subject: subject,
    description: first.text,
    priority: null,
    status: 'open',
    recipient: null,
    requester_id: customer.id,
    submitter_id: customer.id,
    assignee_id: agent.id,
    group_id: 360001,
    is_public: true,
    brand_id: brand.id,
    tags: [],
    custom_fields: [{ id: 360777, value: null }],
    satisfaction_rating: { score: 'unoffered' },
    requester: { id: customer.id, name: customer.name, email: customer.email },
    assignee: { id: agent.id, name: agent.name, email: agent.email },
    comments: messages.map((message, index) => ({
      id: idOf(conversation, index),
      type: 'Comment',
      author_id: authorOf(conversation, message),
      body: message.text,
      html_body: `<div class="zd-comment">${bodyOf(conversation, message)}</div>`,
      plain_body: message.text,
      public: !message.note,
      attachments: [],
      audit_id: idOf(conversation, index) + 900_000,
      via: message.who === 'bot' ? { channel: 'rule', source: { rel: 'trigger' } } : via,
      created_at: instantOf(message.at),
      metadata: { system: {}, custom: {} },
    })),
  };
}

/** Tickets as Zendesk's API lists them, with their comments. */
export const zendesk = (all: readonly Conversation[]): object => ({
  tickets: all.map(zendeskTicket),
  count: all.length,
  next_page: null,
  previous_page: null,
});

/** The same, one ticket a line, as the account's export writes them. */
export const zendeskLines = (all: readonly Conversation[]): readonly object[] => all.map(zendeskTicket);

/** The import form of Zendesk QA. */
export const zendeskQa = (all: readonly Conversation[]): object => ({
  data: all.map((conversation) => {
    const { number, subject, channel, customer, agent, messages } = conversation;
    return {
      id: String(number),
      assigneeEmail: agent.email,
      assigneeName: agent.name,
      subject,
      description: messages[0]?.text,
      created: instantOf((messages[0] as Told).at),
      updated: instantOf((messages.at(-1) as Told).at),
      closed: null,
      status: 'open',
      channel,
      type: 'question',
      customerName: customer.name,
      customerEmail: customer.email,
      url: `https://desk.lumelia.example/${number}`,
      tags: [],
      ticketFields: [{ id: 'brand', label: 'Brand', values: [brand.name] }],
      satisfactionScore: null,
      comments: messages.map((message, index) => ({
        id: String(idOf(conversation, index)),
        authorName: message.who === 'customer' ? customer.name : agent.name,
        authorEmail: message.who === 'customer' ? customer.email : agent.email,
        authorIsNotClient: message.who !== 'customer',
        public: !message.note,
        comment: channel === 'email' && message.who === 'agent' && !message.note ? htmlOf(message.text) : message.text,
        created: instantOf(message.at),
      })),
    };
  }),
});

/** Codes of a ticket's and of a conversation's `source`. */
const freshdeskSources = { email: 1, chat: 7, whatsapp: 13 } as const;

/** Freshdesk tickets with `include=conversations,requester`: the first message is the ticket's description. */
export const freshdesk = (all: readonly Conversation[]): readonly object[] =>
  all.map((conversation) => {
    const { number, subject, channel, customer, agent, messages } = conversation;
    const [first, ...others] = messages as readonly [Told, ...Told[]];
    return {
      id: number,
      subject,
      description: `<div>${plainHtml(first.text)}</div>`,
      description_text: first.text,
      source: freshdeskSources[channel],
      status: 2,
      priority: 1,
      type: 'Question',
      requester_id: customer.id,
      requester: { id: customer.id, name: customer.name, email: customer.email },
      responder_id: agent.id,
      group_id: null,
      product_id: brand.id,
      spam: false,
      tags: [],
      fr_escalated: false,
      custom_fields: {},
      created_at: instantOf(first.at),
      updated_at: instantOf((messages.at(-1) as Told).at),
      conversations: others.map((message, index) => ({
        id: idOf(conversation, index + 1),
        ticket_id: number,
        body: `<div>${bodyOf(conversation, message)}</div>`,
        body_text: message.text,
        incoming: message.who === 'customer',
        private: message.note,
        source: message.note ? 2 : 0,
        user_id: message.who === 'customer' ? customer.id : agent.id,
        support_email: null,
        from_email: message.who === 'customer' ? customer.email : `support@${brand.domain}`,
        to_emails: [],
        cc_emails: [],
        has_quoted_text: false,
        created_at: instantOf(message.at),
        updated_at: instantOf(message.at),
      })),
    };
  });

const intercomChannels = { email: 'email', chat: 'conversation', whatsapp: 'whatsapp' } as const;
const intercomAuthors = { customer: 'user', agent: 'admin', bot: 'bot' } as const;

function intercomAuthor({ customer, agent }: Conversation, { who }: Told): object {
  const person = who === 'customer' ? customer : agent;
  return { type: intercomAuthors[who], id: String(person.id), name: person.name, email: person.email };
}

/** Intercom conversations (API 2.16): the first message is `source`, the others are parts. */
export const intercom = (all: readonly Conversation[]): object => ({
  type: 'conversation.list',
  conversations: all.map((conversation) => {
    const { number, subject, channel, messages } = conversation;
    const [first, ...others] = messages as readonly [Told, ...Told[]];
    return {
      type: 'conversation',
      id: String(number),
      created_at: secondsOf(first.at),
      updated_at: secondsOf((messages.at(-1) as Told).at),
      waiting_since: null,
      state: 'open',
      open: true,
      source: {
        type: intercomChannels[channel],
        id: String(idOf(conversation, 0)),
        delivered_as: 'customer_initiated',
        subject: channel === 'email' ? `<p>${subject}</p>` : '',
        body: plainHtml(first.text),
        author: intercomAuthor(conversation, first),
        attachments: [],
        url: null,
        redacted: false,
      },
      contacts: { type: 'contact.list', contacts: [] },
      teammates: { type: 'admin.list', admins: [] },
      tags: { type: 'tag.list', tags: [] },
      custom_attributes: { Brand: brand.name },
      conversation_rating: null,
      statistics: { type: 'conversation_statistics', count_reopens: 0 },
      conversation_parts: {
        type: 'conversation_part.list',
        total_count: others.length + 1,
        conversation_parts: [
          ...others.map((message, index) => ({
            type: 'conversation_part',
            id: String(idOf(conversation, index + 1)),
            part_type: message.note ? 'note' : 'comment',
            body: bodyOf(conversation, message),
            created_at: secondsOf(message.at),
            author: intercomAuthor(conversation, message),
            attachments: [],
            redacted: false,
          })),
          {
            type: 'conversation_part',
            id: String(idOf(conversation, 99)),
            part_type: 'close',
            body: null,
            created_at: secondsOf((messages.at(-1) as Told).at),
            author: intercomAuthor(conversation, messages.at(-1) as Told),
            attachments: [],
            redacted: false,
          },
        ],
      },
    };
  }),
});

/** The same form as a table, one comment per row. */
export function zendeskQaTable(all: readonly Conversation[]): string {
  const rows = all.flatMap((conversation) => {
    const { number, subject, channel, customer, agent, messages } = conversation;
    return messages.map((message, index) => ({
      id: String(number),
      subject,
      channel,
      brand: brand.name,
      'comments.id': String(idOf(conversation, index)),
      'comments.authorName': message.who === 'customer' ? customer.name : agent.name,
      'comments.authorIsNotClient': String(message.who !== 'customer'),
      'comments.public': String(!message.note),
      'comments.comment': message.text,
      'comments.created': instantOf(message.at),
      'comments.html': bodyOf(conversation, message),
    }));
  });
  return stringify(rows, { header: true });
}
