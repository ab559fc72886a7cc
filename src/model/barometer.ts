import type { Channel, RejectionCode, Visibility } from './conversation.ts';
import type { Exchange, RequestType, Status } from './exchange.ts';
import type { Cap, Grid, Marks } from './grid.ts';
import type { LanguageCode } from './language.ts';
import type { CriterionId, Handoff, MarkedCriterion, Verdicts } from './verdict.ts';

/** An exchange with everything that was said of it. */
export type ScoredExchange = {
  readonly exchange: Exchange;
  readonly verdicts: Verdicts;
  readonly marks: Marks;
  readonly cap: Cap | null;
};

/** What cells can be cut by. */
export const dimensions = ['sector', 'channel', 'brand', 'agent', 'request', 'month'] as const;
export type Dimension = (typeof dimensions)[number];

/** 95 % interval; an end is null where the sample cannot bound it. */
export type Interval = readonly [low: number | null, high: number | null];

/** A share of cases. `of` 0 gives a null share: the mean of nothing is nothing. */
export type Rate = {
  readonly kind: 'rate';
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly interval: Interval | null;
};

/** A mean over exchanges; the interval is clustered by conversation. */
export type Mean = {
  readonly kind: 'mean';
  readonly mean: number | null;
  readonly n: number;
  readonly conversations: number;
  readonly interval: Interval | null;
};

/** A quantile of delays in seconds, the unanswered right-censored; null where it is not reached. */
export type Quantile = {
  readonly kind: 'quantile';
  readonly q: number;
  readonly seconds: number | null;
  readonly answered: number;
  readonly censored: number;
  readonly interval: Interval | null;
};

export type Estimate = Rate | Mean | Quantile;

/** Indicators in the order of a report (STANDARD §2). */
export const indicatorIds = [
  'response-rate',
  'unanswered-rate',
  'unanswered-complaints',
  'acknowledged',
  'acknowledgement-delay',
  'delay-median',
  'delay-p90',
  'within-1h',
  'within-2h',
  'within-4h',
  'within-24h',
  'business-delay-median',
  'business-delay-p90',
  'off-topic',
  'solved',
  'redirected',
  'redirected-private',
  'redirected-phone',
  'redirected-email',
  'redirected-form',
  'redirected-store',
  'redirected-selfcare',
  'redirected-other',
  'questions-answered',
  'empathy-none',
  'empathy-formulaic',
  'empathy-personal',
  'named',
  'reformulated',
  'template-share',
  'greeting',
  'thanks',
  'closing',
  'signed',
  'with-mistake',
  'mistakes-per-100-words',
  'charter',
  'logo',
  'brand-named',
  'relaunched',
  'repeat-contact',
  'data-exposed',
  'data-asked-in-public',
] as const;
export type IndicatorId = (typeof indicatorIds)[number];
export type Indicators = Readonly<Record<IndicatorId, Estimate>>;

export type StatusCounts = Readonly<Record<Status, number>>;

/** One cell of the barometer: everything that shares the same values of the chosen dimensions. */
export type Cell = {
  /** One entry per dimension asked for, in that order; null: the export does not say. */
  readonly by: Readonly<Partial<Record<Dimension, string | null>>>;
  readonly exchanges: StatusCounts;
  readonly conversations: number;
  readonly marks: Readonly<Record<MarkedCriterion | 'overall', Mean>>;
  readonly indicators: Indicators;
  /** Fewer exchanges than the grid's minimum sample: shown, flagged, not ranked. */
  readonly small: boolean;
};

/** A brand's mark: the weighted mean of its channels beside the pooled mean of its exchanges. */
export type BrandRow = {
  readonly brand: string | null;
  readonly sector: string | null;
  readonly exchanges: StatusCounts;
  readonly overall: Mean;
  readonly weighted: number | null;
  readonly weightedInterval: Interval | null;
  readonly channels: readonly { readonly channel: Channel; readonly weight: number; readonly overall: Mean }[];
  readonly small: boolean;
};

/** A brand's place with the ranks that it could truly have. */
export type Rank = {
  readonly brand: string;
  readonly mark: number;
  readonly low: number;
  readonly high: number;
  /** Brands of the same group cannot be told apart. */
  readonly group: number;
};

/** A published figure printed beside a measured one, never mixed with it. */
export type Reference = {
  readonly indicator: IndicatorId | 'overall' | null;
  /** In the indicator's unit: a share from 0 to 1, seconds, or points of 20; null where it is not one number. */
  readonly value: number | null;
  readonly scope: readonly Channel[] | null;
  readonly words: Readonly<Record<LanguageCode, string>>;
  readonly source: string;
  readonly year: number;
};

/** Where every message that was read went. The parts add up to `messages`. */
export type Coverage = {
  readonly records: number;
  readonly messages: number;
  readonly rejected: Readonly<Partial<Record<RejectionCode, number>>>;
  /** Messages by what became of them. */
  readonly placed: {
    readonly request: number;
    readonly reply: number;
    readonly acknowledgement: number;
    /** Bots and system messages. */
    readonly automatic: number;
    readonly internal: number;
    /** Brand messages that answer nobody. */
    readonly unsolicited: number;
    /** Last words of a customer that ask for nothing ("merci beaucoup"). */
    readonly closing: number;
    /** In exchanges outside the period asked for. */
    readonly outsidePeriod: number;
  };
  readonly exchanges: StatusCounts;
  /** Exchanges that a criterion could judge, out of those answered. */
  readonly judged: Readonly<Record<CriterionId, Rate>>;
};

export type InputFile = {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly format: string;
  readonly records: number;
};

/** The whole result of an audit: `--format json` without its schema's name. */
export type Barometer = {
  readonly version: string;
  readonly grid: Grid & { readonly hash: string; readonly effectiveWeights: Readonly<Record<MarkedCriterion, number>> };
  readonly inputs: readonly InputFile[];
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly asOf: string | null;
  readonly coverage: Coverage;
  readonly dimensions: readonly Dimension[];
  readonly total: Cell;
  readonly cells: readonly Cell[];
  readonly brands: readonly BrandRow[];
  readonly ranking: readonly Rank[];
  readonly references: readonly Reference[];
};

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
