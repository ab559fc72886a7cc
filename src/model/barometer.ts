import type { Difference } from './comparison.ts';
import type { Channel, RejectionCode } from './conversation.ts';
import type { Detail } from './detail.ts';
import type { Exchange, ParticularKind, Particulars, Status } from './exchange.ts';
import type { Cap, Grid, Marks } from './grid.ts';
import type { JudgeFacts, JudgeOpinion } from './judge.ts';
import type { LanguageCode } from './language.ts';
import type {
  CriterionId,
  MarkedCriterion,
  OpinionMode,
  ProofreaderId,
  Reason,
  RuleStatus,
  Verdicts,
} from './verdict.ts';

/** An exchange with everything that was said of it. */
export type ScoredExchange = {
  readonly exchange: Exchange;
  readonly verdicts: Verdicts;
  readonly marks: Marks;
  readonly cap: Cap | null;
  /** Absent: no judge was asked about it. */
  readonly judge?: JudgeOpinion;
  /** What the reply states; absent without a reply, and where no other exchange can be of the same case. */
  readonly stated?: Particulars;
};

/** What cells can be cut by. */
export const dimensions = ['sector', 'channel', 'brand', 'agent', 'request', 'month'] as const;
export type Dimension = (typeof dimensions)[number];

/** 95 % interval; an end is null where the sample cannot bound it. */
export type Interval = readonly [low: number | null, high: number | null];

/** A share of cases, with its Wilson interval. `of` 0 gives a null share: the mean of nothing is nothing. */
export type Rate = {
  readonly kind: 'rate';
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly interval: Interval | null;
};

/**
 * A mean over exchanges (marks: points of 20; `template-share`: 0 to 1), or a ratio of sums (`mistakes-per-100-words`).
 * The interval is clustered by conversation; null with fewer than two conversations.
 */
export type Mean = {
  readonly kind: 'mean';
  readonly mean: number | null;
  /** Exchanges that the mean speaks of. */
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
  'consistency',
  'brand-voice',
  'brand-links',
  'brand-sender',
  'footer',
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

/** One channel of a brand: its share in the brand's mark and its own mark. */
export type ChannelMark = { readonly channel: Channel; readonly weight: number; readonly overall: Mean };

/** A brand's mark: the weighted mean of its channels beside the pooled mean of its exchanges. */
export type BrandRow = {
  readonly brand: string | null;
  readonly sector: string | null;
  readonly exchanges: StatusCounts;
  /** Pooled: every exchange counts once. */
  readonly overall: Mean;
  /** The brand's mark (STANDARD §3): usage weights by channel, equal by default; weights of channels without a mark go to the others. */
  readonly weighted: number | null;
  /** Null where a channel has fewer than two conversations: its spread is unknown. */
  readonly weightedInterval: Interval | null;
  readonly channels: readonly ChannelMark[];
  readonly small: boolean;
};

/** A sector's mark: the mean of its brands' marks, each brand counting once, beside the pooled mean of its exchanges. */
export type SectorRow = {
  readonly sector: string | null;
  /** Brands with a mark. */
  readonly brands: number;
  readonly exchanges: StatusCounts;
  readonly overall: Mean;
  /** Null without a brand that has a mark. */
  readonly mean: number | null;
  /** Over the brands' own uncertainty, the brands being those of the sector; null where a brand has no interval. */
  readonly interval: Interval | null;
  readonly small: boolean;
};

/** A brand's place with the ranks that it could truly have. */
export type Rank = {
  readonly brand: string;
  readonly sector: string | null;
  /** `BrandRow.weighted`. */
  readonly mark: number;
  /** Place by mark, from 1; equal marks share a place. */
  readonly rank: number;
  /** Simultaneous 95 % interval of the true rank. */
  readonly low: number;
  readonly high: number;
  /** Numbers from 1 in the order of the best member: two brands cannot be told apart exactly where they share one. */
  readonly groups: readonly number[];
};

/** Why a brand is shown and not ranked. */
export type UnrankedReason = 'small-sample' | 'no-mark' | 'no-interval';

/** A brand that is not ranked, and why. */
export type Unranked = { readonly brand: string; readonly sector: string | null; readonly reason: UnrankedReason };

/** In what the answers to one case can differ. */
export type AnswerAspect = 'outcome' | ParticularKind;

/** Cases asked on so many channels: `answered[k]` is the share answered on exactly k of them. */
export type TriedChannels = { readonly tried: number; readonly answered: readonly Rate[] };

/**
 * A brand's cases over the channels. A case is what shares a case identifier, else a scenario, else a customer within a
 * window of days; too recent exchanges count nowhere.
 */
export type CrossChannel = {
  /** Days after a customer's first message within which another one belongs to the same case. */
  readonly windowDays: number;
  /** Exchanges with an identifier that could link them, and how many of them were followed. */
  readonly exchanges: { readonly linked: number; readonly followed: number };
  /** Out of the cases asked on several channels: answered on every one of them. */
  readonly everywhere: Rate;
  /** Answered on some of them only. */
  readonly somewhere: Rate;
  readonly nowhere: Rate;
  /** In the order of the number of channels, from 2; numbers that no case has are left out. */
  readonly byTried: readonly TriedChannels[];
  /** Cases whose answers have the same outcome and contradict each other in nothing, out of those answered on several channels. */
  readonly homogeneous: Rate;
  /** Out of the cases where two channels or more speak of it, those where they say different things. */
  readonly differing: Readonly<Record<AnswerAspect, Rate>>;
  /** Out of the cases answered on several channels where one states such a thing, those where another states none. */
  readonly oneSided: Readonly<Record<ParticularKind, Rate>>;
  /** Median over cases of the time between the quickest and the slowest channel's delay. */
  readonly delayGap: Quantile;
  /** Customers who wrote on another channel before, or after, the brand had answered, out of all that are known. */
  readonly changedBefore: Rate;
  readonly changedAfter: Rate;
};

/** A published figure printed beside a measured one, never mixed with it. */
export type Reference = {
  readonly indicator: IndicatorId | 'overall' | 'cross-channel' | null;
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
    /** Customers talking in a public thread with each other or at large, with no word to the brand. */
    readonly aside: number;
    /** In exchanges outside the period asked for, or after the observation cut-off. */
    readonly outsidePeriod: number;
  };
  readonly exchanges: StatusCounts;
  /** Exchanges that a criterion could judge, out of those answered. */
  readonly judged: Readonly<Record<CriterionId, Rate>>;
  /** The others among those answered, by why the criterion could not judge them. */
  readonly unmeasured: Readonly<Record<CriterionId, ReasonCounts>>;
};

/** How many exchanges were not measured, by reason; reasons that never held are left out. */
export type ReasonCounts = Readonly<Partial<Record<Reason, number>>>;

/** What the configuration changed about spelling: two reports that differ here do not compare. */
export type SpellingFacts = {
  /** Rules that were switched, sorted by code. */
  readonly rules: Readonly<Record<string, RuleStatus>>;
  /** Another proofreader that was asked. */
  readonly opinion: { readonly tool: ProofreaderId; readonly mode: OpinionMode } | null;
};

export type InputFile = {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly format: string;
  readonly records: number;
};

/** What the barometer is told about the run besides its exchanges. */
export type AuditFacts = {
  readonly version: string;
  readonly inputs: readonly InputFile[];
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly asOf: string | null;
  /** Absent: as shipped. */
  readonly spelling?: SpellingFacts;
  /** Absent: no judge was asked. */
  readonly judge?: JudgeFacts;
  readonly coverage: Omit<Coverage, 'exchanges' | 'judged' | 'unmeasured'>;
};

/** One wave of a history: its mark, and what can be said of the change from the wave before. */
export type Wave = {
  readonly name: string;
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly asOf: string | null;
  readonly overall: Mean;
  readonly small: boolean;
  /** Null for the first. */
  readonly change: Difference | null;
};

/** The whole result of an audit: `--format json` without its schema's name. */
export type Barometer = {
  readonly version: string;
  readonly grid: Grid & { readonly hash: string; readonly effectiveWeights: Readonly<Record<MarkedCriterion, number>> };
  readonly inputs: readonly InputFile[];
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly asOf: string | null;
  /** Absent: as shipped. */
  readonly spelling?: SpellingFacts;
  /** Absent: no judge was asked. */
  readonly judge?: JudgeFacts;
  readonly coverage: Coverage;
  readonly dimensions: readonly Dimension[];
  readonly total: Cell;
  /** One per combination of the dimensions' values, sorted by them, null last. */
  readonly cells: readonly Cell[];
  /** With two dimensions or more: one per value of each dimension alone (the borders of the table); `by` has that one key. */
  readonly margins: readonly Cell[];
  readonly sectors: readonly SectorRow[];
  readonly brands: readonly BrandRow[];
  /** Best first. */
  readonly ranking: readonly Rank[];
  readonly unranked: readonly Unranked[];
  /** Null where no case was asked on two channels and no customer is known. */
  readonly crossChannel: CrossChannel | null;
  readonly references: readonly Reference[];
  /** Earlier results and this one; only where a history was asked for, and in no saved result. */
  readonly waves?: readonly Wave[];
  /** Only where it was asked for (`AuditSettings.detail`): not part of `--format json`. */
  readonly detail?: Detail;
};

/** The barometer as a document: `--format json`, whose `indicators` are those of `total`. */
export type Result = Omit<Barometer, 'total' | 'detail'> & {
  readonly schema: 'barometre/result@1';
  readonly total: Omit<Cell, 'indicators'>;
  readonly indicators: Cell['indicators'];
};
