import type { Channel, Visibility } from './conversation.ts';
import type { AnswerKind, CircumstanceKind, RequestType, Status, Vulnerability } from './exchange.ts';
import type { Marks } from './grid.ts';
import type { JudgedLabel, Ruling } from './judge.ts';
import type { LanguageCode } from './language.ts';
import type { Handoff, OpinionMode } from './verdict.ts';

/** One line of `--format ndjson`, keys in this order. */
export type ExchangeRecord = {
  readonly schema: 'barometre/exchange@1';
  readonly exchange: string;
  readonly conversation: string;
  readonly brand: string | null;
  readonly sector: string | null;
  readonly channel: Channel;
  readonly visibility: Visibility;
  readonly language: LanguageCode | null;
  readonly scenario: string | null;
  readonly status: Status;
  readonly requestedAt: string | null;
  readonly repliedAt: string | null;
  readonly request: {
    readonly type: RequestType | null;
    readonly questions: number;
    readonly repeatContact: boolean;
    readonly relaunches: number;
    readonly words: number;
    readonly topics: readonly string[];
    /** What each question expects, in the order of the questions. */
    readonly asked: readonly AnswerKind[];
    readonly urgent: boolean;
    /** Kinds of what the customer tells, each once, in the order in which they are told. */
    readonly vulnerabilities: readonly Vulnerability[];
    readonly circumstances: readonly CircumstanceKind[];
  };
  readonly delay: {
    readonly seconds: number | null;
    readonly businessSeconds: number | null;
    readonly acknowledgementSeconds: number | null;
  } | null;
  readonly relevance: {
    readonly level: number;
    readonly score: number;
    readonly outcome: string;
    readonly handoff: Handoff | null;
    readonly questionsAnswered: number;
    /** From 0 to 1. Under the grid's floor the labels stay and the mark is null. */
    readonly confidence: number;
  } | null;
  readonly empathy: {
    readonly level: number;
    readonly score: number;
    readonly named: boolean;
    readonly reformulated: boolean;
    readonly greeting: boolean;
    readonly thanks: boolean;
    readonly closing: boolean;
    readonly templateShare: number;
    /** From 0 to 1, of the level. Under the grid's floor the labels stay and the mark is null. */
    readonly confidence: number;
  } | null;
  readonly spelling: {
    readonly words: number;
    readonly errors: readonly {
      readonly start: number;
      readonly end: number;
      readonly kind: string;
      readonly code: string;
      readonly suggestion: string | null;
    }[];
  } | null;
  readonly branding: {
    readonly signed: boolean;
    readonly logo: boolean | null;
    readonly charter: boolean | null;
    readonly brandNamed: boolean;
  } | null;
  readonly privacy: { readonly exposed: readonly string[]; readonly askedInPublic: readonly string[] } | null;
  /** Only for an exchange that a judge was asked about. */
  readonly judge?: {
    readonly mode: OpinionMode;
    readonly model: string;
    readonly repeats: number;
    /** Repeats with a usable answer. */
    readonly answers: number;
    /** Null where no answer could be used. */
    readonly ruling: Pick<Ruling, JudgedLabel> | null;
    /** With `--with-text` only. */
    readonly reasons?: Ruling['reasons'];
  };
  readonly marks: Marks;
  readonly capped: string | null;
  readonly origin: {
    readonly source: string;
    readonly records: readonly number[];
    /** Only for an exchange whose messages stand in several files. */
    readonly elsewhere?: readonly { readonly source: string; readonly records: readonly number[] }[];
  };
  /** With `--with-text` only. */
  readonly requestText?: string;
  readonly replyText?: string | null;
};
