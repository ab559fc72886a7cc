/** The conversations as shared inboxes and social tools export them. */
import { stringify } from 'csv-stringify/sync';
import { bodyOf, brand, type Conversation, instantOf, secondsOf, type Told } from './truth.ts';

const idOf = ({ number }: Conversation, index: number): number => number * 100 + index;

/** Gorgias tickets with their messages. */
export const gorgias = (all: readonly Conversation[]): object => ({
  data: all.map((conversation) => {
    const { number, subject, channel, customer, agent, messages } = conversation;
    return {
      id: number,
      uri: `/api/tickets/${number}/`,
      channel,
      via: channel,
      from_agent: false,
      language: number < 4113 ? 'fr' : 'en',
      status: 'closed',
      spam: false,
      subject,
      customer: { id: customer.id, name: customer.name, email: customer.email },
      requester: { id: customer.id, name: customer.name, email: customer.email },
      assignee_user: { id: agent.id, name: agent.name, email: agent.email },
      tags: [],
      messages_count: messages.length,
      created_datetime: instantOf((messages[0] as Told).at).replace('Z', '+00:00'),
      last_message_datetime: instantOf((messages.at(-1) as Told).at).replace('Z', '+00:00'),
      messages: messages.map((message, index) => ({
        id: idOf(conversation, index),
        ticket_id: number,
        public: !message.note,
        channel: message.note ? 'internal-note' : channel,
        via: message.who === 'bot' ? 'rule' : message.note ? 'internal-note' : channel,
        source: { type: channel, from: {}, to: [] },
        sender: message.who === 'customer' ? { ...customer } : { ...agent },
        integration_id: 5001,
        rule_id: message.who === 'bot' ? 61 : null,
        from_agent: message.who !== 'customer',
        subject,
        body_text: message.text,
        body_html: bodyOf(conversation, message),
        stripped_text: message.text,
        created_datetime: instantOf(message.at).replace('Z', '.000000+00:00'),
        sent_datetime: message.who === 'customer' ? null : instantOf(message.at).replace('Z', '+00:00'),
        failed_datetime: null,
      })),
    };
  }),
  meta: { prev_cursor: null, next_cursor: null },
});

const frontTypes = { email: 'email', chat: 'front_chat', whatsapp: 'whatsapp' } as const;

function frontAuthor({ name, email }: Conversation['agent']): object {
  const [first, ...last] = name.split(' ');
  return { id: 'tea_1', email, username: first?.toLowerCase(), first_name: first, last_name: last.join(' ') };
}

/** Front conversations, each with its messages and the team's comments. */
export const front = (all: readonly Conversation[]): object => ({
  _pagination: { next: null },
  _results: all.map((conversation) => {
    const { number, subject, channel, customer, agent, messages } = conversation;
    const comments = messages.filter(({ note }) => note);
    return {
      id: `cnv_${number}`,
      subject,
      status: 'archived',
      tags: [],
      messages: messages.flatMap((message, index) => {
        if (message.note) return [];
        const inbound = message.who === 'customer';
        return {
          id: `msg_${idOf(conversation, index)}`,
          type: frontTypes[channel],
          is_inbound: inbound,
          created_at: secondsOf(message.at),
          blurb: message.text.slice(0, 60),
          subject: channel === 'email' ? subject : null,
          author: inbound ? null : frontAuthor(agent),
          recipients: [
            {
              handle: inbound ? customer.email : `support@${brand.domain}`,
              role: 'from',
              name: inbound ? customer.name : null,
            },
            { handle: inbound ? `support@${brand.domain}` : customer.email, role: 'to', name: null },
          ],
          body: bodyOf(conversation, message),
          text: message.text,
          attachments: [],
          signature: null,
          draft_mode: null,
          error_type: null,
          metadata: {},
          _links: { related: { conversation: `https://api2.frontapp.com/conversations/cnv_${number}` } },
        };
      }),
      comments: comments.map(({ at, text }, index) => ({
        id: `com_${number}${index}`,
        body: text,
        posted_at: secondsOf(at),
        author: frontAuthor(agent),
      })),
    };
  }),
});

/** Wall clock of Paris in winter. */
export function parisOf(at: string): { readonly day: string; readonly hour: string } {
  const wall = new Date(Date.parse(instantOf(at)) + 3_600_000).toISOString();
  return { day: wall.slice(0, 10), hour: wall.slice(11, 19) };
}

/** What Front's table keeps of a text: its beginning, on one line. */
export const extractOf = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 200);

/** Front's table of messages, without the team's comments. */
export function frontTable(all: readonly Conversation[]): string {
  const rows = all.flatMap((conversation) =>
    conversation.messages.flatMap((message, index) => {
      if (message.note) return [];
      const { customer, agent, subject, number } = conversation;
      const inbound = message.who === 'customer';
      const { day, hour } = parisOf(message.at);
      return {
        'Message ID': `msg_${idOf(conversation, index)}`,
        'Conversation ID': `cnv_${number}`,
        Segment: '1',
        Direction: inbound ? 'Inbound' : 'Outbound',
        Status: 'Archived',
        Inbox: 'Support',
        'Message date': `${day} ${hour}`,
        Autoreply: message.who === 'bot' ? 'Yes' : 'No',
        'Reaction time': '',
        'Response time': '',
        'Handle time': '',
        Author: inbound ? '' : agent.name,
        'Contact name': customer.name,
        From: inbound ? customer.email : `support@${brand.domain}`,
        To: inbound ? `support@${brand.domain}` : customer.email,
        Extract: extractOf(message.text),
        Tags: '',
        'First response': '',
        'Business hours': 'Yes',
        Subject: subject,
      };
    }),
  );
  return stringify(rows, { header: true });
}

const media = { email: 'Facebook Messenger', chat: 'Facebook Messenger', whatsapp: 'WhatsApp' } as const;

/** Hootsuite's export of messages, its headers in English or French. */
export function hootsuite(all: readonly Conversation[], french: boolean): string {
  const headers = french
    ? [
        'Identifiant de conversation',
        'Identifiant du message',
        'Support',
        'Canal',
        'Nom d’affichage du canal',
        'Sens',
        'Auteur',
        'Envoyé à',
        'Message',
      ]
    : [
        'Conversation ID',
        'Message ID',
        'Medium',
        'Channel',
        'Channel Display Name',
        'Direction',
        'Author',
        'Sent at',
        'Message',
      ];
  const rows = all.flatMap((conversation) =>
    conversation.messages.flatMap((message, index) => {
      if (message.note) return [];
      const { number, channel, customer, agent } = conversation;
      const inbound = message.who === 'customer';
      return [
        [
          number,
          idOf(conversation, index),
          media[channel],
          'lumelia',
          brand.name,
          french ? (inbound ? 'Entrant' : 'Sortant') : inbound ? 'Inbound' : 'Outbound',
          inbound ? customer.name : agent.name,
          instantOf(message.at),
          message.text,
        ],
      ];
    }),
  );
  return stringify([headers, ...rows]);
}
