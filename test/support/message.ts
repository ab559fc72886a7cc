import type { Message, SourceRecord } from '../../src/model/conversation.ts';

let record = 0;

/** A record as a source gives it: a customer's e-mail unless said otherwise. */
export function recordOf(fields: Partial<SourceRecord>): SourceRecord {
  record += 1;
  return {
    origin: { source: 'export.csv', record },
    id: null,
    conversation: 'c-1',
    inReplyTo: [],
    repliedBy: [],
    role: 'customer',
    visibility: null,
    channel: 'email',
    sentAt: '2026-03-02T09:00:00Z',
    undated: false,
    text: 'Bonjour, où est mon colis ?',
    html: null,
    subject: null,
    author: null,
    brand: null,
    sector: null,
    language: null,
    scenario: null,
    automatic: false,
    ...fields,
  };
}

/** A message in our vocabulary: a customer's private e-mail unless said otherwise. `at` may be an ISO instant. */
export function messageOf({
  at,
  ...fields
}: Partial<Omit<Message, 'at'>> & { readonly at?: string | number | null }): Message {
  record += 1;
  const text = fields.text ?? 'Bonjour, où est mon colis ?';
  return {
    origin: { source: 'export.csv', record },
    id: null,
    conversation: 'c-1',
    inReplyTo: [],
    repliedBy: [],
    role: 'customer',
    visibility: 'private',
    channel: 'email',
    at: typeof at === 'string' ? Date.parse(at) : at === undefined ? Date.parse('2026-03-02T09:00:00Z') : at,
    raw: text,
    text,
    offsets: [[0, 0]],
    html: null,
    subject: null,
    author: null,
    brand: null,
    sector: null,
    language: null,
    scenario: null,
    automatic: false,
    ...fields,
  };
}
