import type { Address, BrandIdentity, SignOff } from './brand.ts';
import type { Exchange } from './exchange.ts';
import type { LanguageCode, Locale, Span } from './language.ts';

export const outcomes = ['solved', 'info_requested', 'redirected', 'acknowledged', 'thanked', 'none'] as const;
export type Outcome = (typeof outcomes)[number];

export const handoffs = ['private', 'phone', 'email', 'form', 'store', 'selfcare', 'other'] as const;
export type Handoff = (typeof handoffs)[number];

/** The three levels of relevance and of empathy; STANDARD: 0 none, 1 partial or formulaic, 2 complete or personal. */
export type Level = 0 | 1 | 2;

export type DelayMeasure = {
  /** Calendar seconds from the first message of the request to the reply. */
  readonly seconds: number;
  /** Seconds inside opening hours; equal to `seconds` where no hours are configured. */
  readonly businessSeconds: number;
};

/** What a part of a reply does. */
export const replyMoves = [
  'greeting',
  'thanks',
  'apology',
  'restating',
  'empathy',
  'explanation',
  'answer',
  'action-done',
  'action-promised',
  'handling',
  'information-asked',
  'redirection',
  'reassurance',
  'compensation',
  'self-care',
  'promotion',
  'boilerplate',
  'closing',
  'signature',
] as const;
export type ReplyMove = (typeof replyMoves)[number];

/** A part of the reply's text and its moves, the one that weighs most first. */
export type ReplyPart = { readonly span: Span; readonly moves: readonly ReplyMove[] };

/** A question of the customer, and the part of the reply that answers it, if any does. */
export type AnsweredQuestion = {
  /** In the request's text; null for a question that is implied, not spelt out. */
  readonly question: Span | null;
  /** In the reply's text; null where the question is left without an answer. */
  readonly answer: Span | null;
};

export type RelevanceMeasure = {
  readonly level: Level;
  /** From 0, surely off topic, to 1, surely on topic. */
  readonly score: number;
  readonly outcome: Outcome;
  readonly handoff: Handoff | null;
  readonly questionsAnswered: number;
  /** The reply part by part, in the order of its text. */
  readonly parts: readonly ReplyPart[];
  readonly questions: readonly AnsweredQuestion[];
};

export type EmpathyMeasure = {
  readonly level: Level;
  /** From 0 to 1. */
  readonly score: number;
  readonly named: boolean;
  readonly reformulated: boolean;
  readonly greeting: boolean;
  readonly thanks: boolean;
  readonly closing: boolean;
  /** Share of the reply's sentences that stand, but for names and numbers, in many other replies of the export. */
  readonly templateShare: number;
  /** The brand insults the customer: a critical failure. */
  readonly insult: boolean;
};

export const mistakeKinds = ['spelling', 'grammar', 'typography'] as const;
export type MistakeKind = (typeof mistakeKinds)[number];

/** Whether the findings of a rule count. */
export const ruleStatuses = ['on', 'off'] as const;
export type RuleStatus = (typeof ruleStatuses)[number];

/** What people should know of a rule beside its words: what it looks for, and sentences that show it. */
export type RuleFacts<Code extends string = string> = {
  readonly code: Code;
  readonly kind: MistakeKind;
  readonly languages: readonly LanguageCode[];
  /** As shipped; the configuration may say otherwise. */
  readonly status: RuleStatus;
  /** Sentences with what is found in them and what should stand there, and look-alikes that are left alone. */
  readonly examples: {
    readonly found: readonly (readonly [sentence: string, quote: string, suggestion: string])[];
    readonly innocent: readonly string[];
  };
};

/** Other proofreaders that may be asked beside ours; their findings carry this as their code. */
export const proofreaders = ['languagetool', 'grammalecte'] as const;
export type ProofreaderId = (typeof proofreaders)[number];

/** Their names, the same in every language. */
export const proofreaderNames: Readonly<Record<ProofreaderId, string>> = {
  languagetool: 'LanguageTool',
  grammalecte: 'Grammalecte',
};

/** Whether another proofreader's findings are added to ours or stand in their place. */
export const opinionModes = ['join', 'replace'] as const;
export type OpinionMode = (typeof opinionModes)[number];

/** What another proofreader found in a reply. */
export type Opinion = { readonly mode: OpinionMode; readonly findings: readonly Finding<ProofreaderId>[] };

/** What the user settled about spelling. */
export type SpellingSettings = {
  /** Rules that the user switched, by code; the others are as shipped. */
  readonly rules: ReadonlyMap<string, RuleStatus>;
  /** Null where no other proofreader was asked, or where it does not read the language. */
  readonly opinion: (exchange: Exchange) => Opinion | null;
};

export type SpellingMeasure = {
  /** Words that were judged. */
  readonly words: number;
  readonly mistakes: number;
};

export type BrandingMeasure = {
  readonly signed: boolean;
  readonly brandNamed: boolean;
  /** Null without HTML: cannot be seen, which is not "absent". */
  readonly logo: boolean | null;
  readonly charter: boolean | null;
  /** At the foot: links to the brand's social networks, legal mentions. Null without HTML. */
  readonly socialLinks: boolean | null;
  readonly legalMentions: boolean | null;
  /** How it is signed; null where it is not. */
  readonly signOff: SignOff | null;
  /** How the customer is addressed in French; null where the reply does not say, and in other languages. */
  readonly address: Address | 'mixed' | null;
  /** Whether the brand's rule of speech is kept; null where no rule applies. */
  readonly voice: boolean | null;
  /** Whether the sender's address is under the brand's domains; null where either is unknown. */
  readonly sender: boolean | null;
  /** Whether a link, address or hashtag is the brand's; null where there are none, or its own are unknown. */
  readonly linked: boolean | null;
};

export const personalDataKinds = ['phone', 'email', 'address', 'iban', 'card', 'customer-number'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

export type PrivacyMeasure = {
  /** Personal data of the customer that the brand published. */
  readonly exposed: readonly PersonalDataKind[];
  /** Personal data that the brand asked the customer to publish. */
  readonly askedInPublic: readonly PersonalDataKind[];
};

export type Measures = {
  readonly delay: DelayMeasure;
  readonly relevance: RelevanceMeasure;
  readonly empathy: EmpathyMeasure;
  readonly spelling: SpellingMeasure;
  readonly branding: BrandingMeasure;
  readonly privacy: PrivacyMeasure;
};
export type CriterionId = keyof Measures;

/** Criteria that carry weight in a grid; privacy acts through caps instead. */
export const markedCriteria = ['delay', 'relevance', 'empathy', 'spelling', 'branding'] as const;
export type MarkedCriterion = (typeof markedCriteria)[number];

/** Why a criterion says nothing of an exchange. */
export type Reason =
  | 'no-reply'
  | 'no-time'
  | 'clock-went-back'
  | 'unsupported-language'
  | 'no-words'
  | 'not-public'
  | 'too-doubtful';

/** Evidence: a code whose words are the criterion's labels, and where it stands in `Reply.text`. */
export type Finding<Code extends string = string> = {
  readonly code: Code;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly span?: Span;
  /** For mistakes: what kind. */
  readonly kind?: MistakeKind;
  /** For mistakes: what should stand there. */
  readonly suggestion?: string;
};

/** A criterion's verdict with its evidence. */
export type Judged<M, Code extends string = string> = {
  readonly measure: M;
  readonly findings: readonly Finding<Code>[];
  /**
   * From 0 to 1: of the verdicts given with confidence c, a share near c is right. Absent: certain by construction (a
   * delay), or a count of findings, each of which can be looked at.
   */
  readonly confidence?: number;
};

/**
 * What a criterion found, or why it does not apply: never -1, never 0 for "unknown". A verdict under the grid's floor
 * of confidence is "too doubtful"; what it would have been is kept beside.
 */
export type Measurement<M, Code extends string = string> =
  | Judged<M, Code>
  | { readonly notApplicable: Reason; readonly doubted?: Judged<M, Code> };

/** Words of a finding, with `{name}` where an argument goes. */
export type FindingLabels<Code extends string = string> = Readonly<Record<Code, string>>;

/** Words that a criterion needs in reports: its name, its definition, and one phrase per finding. */
export type CriterionLabels<Code extends string = string> = {
  readonly name: string;
  readonly definition: string;
  readonly findings: FindingLabels<Code>;
};

/** How French addresses its reader: tu, or vous. */
export const addressForms = ['familiar', 'formal'] as const;
export type AddressForm = (typeof addressForms)[number];

/** What was counted over the whole export before any exchange is judged. */
export type Survey = {
  /** In how many agent messages a sentence stands, but for names, numbers, months and small edits. */
  readonly occurrences: (sentence: string) => number;
  /** In how many agent messages a word stands, by its root (see `languages/roots`). */
  readonly documentFrequency: (root: string) => number;
  /** In how many agent messages a word (in any case) stands with a capital inside a sentence. */
  readonly nameFrequency: (word: string) => number;
  /** How many of a brand's agent messages say only tu, or only vous. */
  readonly address: (brand: string | null) => Readonly<Record<AddressForm, number>>;
  /** How many agent messages were read. */
  readonly replies: number;
};

/** How a reply goes with its request, beside what the export's requests and replies usually have in common. */
export type Agreement = {
  /** Words that both hold, from -1 to 1; 0: as much in common as any two. */
  readonly words: number;
  /** Ideas that words of both stand for, on the same scale. */
  readonly ideas: number;
  /** How much the reply is like the export's replies to similar requests, in standard deviations of chance. */
  readonly habit: number;
};

/** Seconds of opening time between two instants (milliseconds), for one brand. */
export type BusinessClock = (from: number, to: number) => number;

/** What a criterion may know besides the exchange. */
export type Context = {
  readonly survey: Survey;
  /** Absent: nothing was learnt from exchanges of the export. */
  readonly agreement?: (exchange: Exchange) => Agreement;
  readonly businessClock: (brand: string | null) => BusinessClock;
  /** Regional conventions for a text whose export does not say: by language. */
  readonly locale: (exchange: Exchange) => Locale;
  /** Whether the user's lexicon, or a name in the data, knows this word (in lower case). */
  readonly knownWord: (word: string, brand: string | null) => boolean;
  /** What the user said of a brand; null, or absent: nothing. */
  readonly identity?: (brand: string) => BrandIdentity | null;
  /** Perceptual hash of an image, 16 hexadecimal digits; null where it has none. Absent: no brand gave a logo to compare with. */
  readonly fingerprint?: (image: Uint8Array) => string | null;
  /** Absent: every rule as shipped, no other proofreader. */
  readonly spelling?: SpellingSettings;
};

/** One thing that is judged of an exchange. */
export type Criterion<Id extends CriterionId = CriterionId, Code extends string = string> = {
  readonly id: Id;
  /** The unit of the quantity that the grid's curve reads, for people: "s", "mistakes per 100 words". */
  readonly unit: string;
  readonly labels: Readonly<Record<LanguageCode, CriterionLabels<Code>>>;
  /** Facts of rules that can be switched off one by one; absent where there are none. */
  readonly rules?: readonly RuleFacts[];
  readonly measure: (exchange: Exchange, context: Context) => Measurement<Measures[Id], Code>;
};

/** What every criterion said of one exchange. */
export type Verdicts = { readonly [Id in CriterionId]: Measurement<Measures[Id]> };
