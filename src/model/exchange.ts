import type { ConversationFacts, Message, Offsets } from './conversation.ts';
import type { LanguageCode, Reading, Span } from './language.ts';

export const statuses = ['answered', 'unanswered', 'too-recent'] as const;
export type Status = (typeof statuses)[number];

export const requestTypes = ['complaint', 'question', 'praise', 'other'] as const;
export type RequestType = (typeof requestTypes)[number];

/** What a question expects; a wish that something be done expects an action. */
export const answerKinds = [
  'yes-no',
  'date',
  'amount',
  'place',
  'person',
  'procedure',
  'reason',
  'action',
  'other',
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** One question, spelt out with a question mark or put into words only. */
export type Question = { readonly expects: AnswerKind; readonly span: Span };

/** What service requests are about, as shipped; the configuration adds words and topics. */
export const topicIds = [
  'delivery',
  'return-refund',
  'billing-payment',
  'contract-cancellation',
  'breakdown-technical',
  'account-access',
  'availability-price',
  'opening-hours-access',
  'contact-service',
  'safety-fraud',
  'staff-behaviour',
  'data-protection',
  'product-quality',
  'hygiene',
  'reservation-booking',
  'travel-disruption',
  'network-coverage',
  'loyalty',
  'banking-card',
  'insurance-claim',
  'energy-supply',
  'health-care',
  'food-drink',
  'app-website',
] as const;
export type TopicId = (typeof topicIds)[number];

/** What makes a customer vulnerable, by what they tell. */
export const vulnerabilities = [
  'health',
  'age',
  'disability',
  'bereavement',
  'hardship',
  'stranded',
  'danger',
] as const;
export type Vulnerability = (typeof vulnerabilities)[number];

/** What a customer tells of their life that a caring reply could pick up. */
export const circumstanceKinds = ['person', 'event', 'consequence', 'feeling', 'loyalty'] as const;
export type CircumstanceKind = (typeof circumstanceKinds)[number];

/** One kind of something, and where the customer says it: half-open, in the text of the request. */
export type Told<Kind extends string> = { readonly kind: Kind; readonly span: Span };

/** What the customer wanted. Spans are in the text of the request, in their order. */
export type RequestProfile = {
  /** Null in a language that we have no words for. */
  readonly type: RequestType | null;
  /** How many questions are asked, spelt out or implied by a request to do something. */
  readonly questions: number;
  /** The same questions, one by one. */
  readonly asked: readonly Question[];
  /** What it is about, the most spoken of first. */
  readonly topics: readonly string[];
  /** Where the customer says that it is urgent. */
  readonly urgency: readonly Span[];
  readonly vulnerabilities: readonly Told<Vulnerability>[];
  readonly circumstances: readonly Told<CircumstanceKind>[];
  /** The customer says that they wrote or called before. */
  readonly repeatContact: boolean;
};

/** One customer turn: messages in a row by one customer. The reading joins their texts with a blank line. */
export type Request = Reading & {
  readonly messages: readonly Message[];
  /** When the first message of the turn was sent, in milliseconds since 1970 UTC. */
  readonly at: number | null;
  /** How often the customer wrote again before any reply. */
  readonly relaunches: number;
  readonly profile: RequestProfile;
};

/** Where the conventional parts of a reply stand in its text. */
export type ReplyParts = {
  /** "Bonjour Madame Martin," */
  readonly greeting: Span | null;
  /** The name by which the customer is addressed, in the greeting or after it: "Martin". A handle is not a name. */
  readonly addressee: Span | null;
  /** "Cordialement," or a longer politeness formula. */
  readonly closing: Span | null;
  /** The name, initials or team that ends the reply, with the lines below it. */
  readonly signature: Span | null;
};

/** The brand's answer: the messages sent before the customer writes again, joined with a blank line. */
export type Reply = Reading & {
  readonly messages: readonly Message[];
  /** When the first substantive message was sent, in milliseconds since 1970 UTC. */
  readonly at: number | null;
  /** The reply as exported: its messages' raw texts joined with a blank line. Spans in output refer to it. */
  readonly raw: string;
  readonly offsets: Offsets;
  readonly html: string | null;
  readonly parts: ReplyParts;
};

/** What two replies to one case can be compared by, besides their outcome. */
export const particularKinds = ['amount', 'date', 'time-limit', 'link'] as const;
export type ParticularKind = (typeof particularKinds)[number];

/** What a reply states, each written in one way only (`19.9 €`, `03-12`, `72 h`, `site.fr/aide`), distinct and sorted. */
export type Particulars = Readonly<Record<ParticularKind, readonly string[]>>;

/** A customer turn and the brand's reply to it, or its absence: the unit that is scored. */
export type Exchange = {
  /** Conversation and ordinal, `c-17#2`; stable for the same input. */
  readonly id: string;
  readonly conversation: ConversationFacts;
  readonly status: Status;
  /** The language of the reply, or else of the request. */
  readonly language: LanguageCode | null;
  /** Who asked, by the export's own identifier; absent: it does not say. */
  readonly customer?: string;
  readonly request: Request;
  readonly acknowledgement: Message | null;
  readonly reply: Reply | null;
};
