import type { Locale } from './language.ts';

export const roles = ['customer', 'agent', 'bot', 'system'] as const;
export type Role = (typeof roles)[number];

export const visibilities = ['public', 'private', 'internal'] as const;
export type Visibility = (typeof visibilities)[number];

export const channels = [
  'email',
  'facebook',
  'instagram',
  'twitter',
  'messenger',
  'whatsapp',
  'chat',
  'sms',
  'forum',
  'review',
  'form',
  'phone-transcript',
  'other',
] as const;
export type Channel = (typeof channels)[number];

/** Channels whose messages everybody can read unless the export says otherwise. */
export const publicChannels: readonly Channel[] = ['facebook', 'instagram', 'twitter', 'forum', 'review'];
export const socialChannels: readonly Channel[] = ['facebook', 'instagram', 'twitter', 'messenger', 'whatsapp'];

/** Where something stands in the user's own files: `record` counts data records from 1 (a CSV header is not one). */
export type Origin = { readonly source: string; readonly record: number };

/** Who wrote a mail to whom: addresses in lower case, as its headers give them. */
export type Correspondents = {
  readonly from: string | null;
  readonly replyTo: readonly string[];
  /** Every recipient that a header names. */
  readonly to: readonly string[];
  /** The mailbox itself says that its owner sent it (true) or received it (false). */
  readonly sent: boolean | null;
  /** A mail server wrote it: a bounce, a receipt of reading. */
  readonly notice: boolean;
};

/** An image that came inside a message, bounded in number and size by its source. */
export type MessageImage = {
  readonly name: string | null;
  /** Without angle brackets. */
  readonly contentId: string | null;
  /** Media type: `image/png`. */
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** One message as a source found it: the export's own words, under our field names. Null: the export does not say. */
export type SourceRecord = {
  readonly origin: Origin;
  readonly id: string | null;
  readonly conversation: string | null;
  /** Identifiers of the messages that this one answers. */
  readonly inReplyTo: readonly string[];
  /** Identifiers of the messages that answer this one (some exports link downwards). */
  readonly repliedBy: readonly string[];
  readonly role: string | null;
  readonly visibility: string | null;
  readonly channel: string | null;
  readonly sentAt: string | null;
  /** True where the export has no time at all for such messages (a review table without reply time). */
  readonly undated: boolean;
  readonly text: string | null;
  readonly html: string | null;
  readonly subject: string | null;
  readonly author: string | null;
  readonly brand: string | null;
  readonly sector: string | null;
  readonly language: string | null;
  readonly scenario: string | null;
  /** The customer's number or account, and the number of the case, where the export has them: they link conversations. */
  readonly customer?: string | null;
  readonly case?: string | null;
  /** The export itself marks the message as automatic. */
  readonly automatic: boolean;
  /** Of a mail, which names no role: it follows from the addresses. */
  readonly correspondents?: Correspondents;
  readonly images?: readonly MessageImage[];
};

/** Why a record is in no exchange. Each code has words in `languages/<code>/rejections.ts`. */
export type RejectionCode =
  | 'malformed-record'
  | 'unclosed-quote'
  | 'record-too-long'
  | 'undecodable'
  | 'skipped-by-mapping'
  | 'no-message'
  | 'missing-conversation'
  | 'identifier-lost'
  | 'missing-role'
  | 'unknown-sender'
  | 'never-sent'
  | 'unwanted-mail'
  | 'unknown-role'
  | 'unknown-channel'
  | 'unknown-visibility'
  | 'missing-instant'
  | 'bad-instant'
  | 'empty-text'
  | 'duplicate'
  | 'ambiguous-brand';

/** A record that was read and set aside: never scored, never lost. */
export type Rejection = {
  readonly origin: Origin;
  readonly code: RejectionCode;
  readonly column?: string;
  /** The value found, shortened to 80 characters. */
  readonly value?: string;
  /** Lines of the file that the record takes, from 1, both included; where the source knows them. */
  readonly lines?: readonly [first: number, last: number];
};

/** Correspondence between a cleaned text and the text as exported: `[clean, raw]` starts of stretches copied unchanged. */
export type Offsets = readonly (readonly [clean: number, raw: number])[];

/** One text by one author at one time, in one channel, in our vocabulary. */
export type Message = {
  readonly origin: Origin;
  readonly id: string | null;
  readonly conversation: string | null;
  readonly inReplyTo: readonly string[];
  readonly repliedBy: readonly string[];
  readonly role: Role;
  readonly visibility: Visibility;
  readonly channel: Channel;
  /** Milliseconds since 1970 UTC; null where the export has no time for it. */
  readonly at: number | null;
  /** The export gives the day without the hour: `at` is its midnight, good for order, not for a delay. */
  readonly dateOnly?: boolean;
  /** The text as the export held it after character decoding (for HTML: its plain-text rendering). */
  readonly raw: string;
  /** What was said: entities and literal `\n` decoded, quoted history cut. */
  readonly text: string;
  readonly offsets: Offsets;
  readonly html: string | null;
  readonly subject: string | null;
  readonly author: string | null;
  readonly brand: string | null;
  readonly sector: string | null;
  readonly language: string | null;
  readonly scenario: string | null;
  /** Who the customer is and which case it is, by the export's own identifiers; absent: it does not say. */
  readonly customer?: string;
  readonly case?: string;
  /** An automatic receipt or notice, by the export's own mark or by its words. */
  readonly automatic: boolean;
  /** Of a mail: the address that it came from. */
  readonly sender?: string;
  /** Of a mail: subject and correspondents, which hold a thread together where links are missing. */
  readonly topic?: string;
  /** Images that came with it, bounded in number and size; absent: the source knows of none. */
  readonly images?: readonly MessageImage[];
};

/** What holds for every message of a conversation. */
export type ConversationFacts = {
  readonly id: string;
  readonly brand: string | null;
  readonly sector: string | null;
  readonly channel: Channel;
  readonly visibility: Visibility;
  readonly scenario: string | null;
  /** Absent: the export names no case. */
  readonly case?: string;
  readonly locale: Locale | null;
};

/** The messages of one case, in order of time (undated ones in the order of the file). */
export type Conversation = { readonly facts: ConversationFacts; readonly messages: readonly Message[] };
