import type { Channel } from './conversation.ts';
import type { LanguageCode } from './language.ts';
import type { MarkedCriterion } from './verdict.ts';

/**
 * How a measured quantity becomes a share of the mark, from 0 to 1.
 * `log-normal`: passes through 90 % at `p90` and 50 % at `median`, the less the better.
 * `steps`: the share of the last step whose threshold is not above the quantity.
 * `linear`: 0 at `worst`, 1 at `best`, clamped.
 */
export type Curve =
  | { readonly kind: 'log-normal'; readonly p90: number; readonly median: number }
  | { readonly kind: 'steps'; readonly steps: readonly (readonly [from: number, share: number])[] }
  | { readonly kind: 'linear'; readonly worst: number; readonly best: number };

/** One curve for all channels, and others where a channel has its own. */
export type ChannelCurves = { readonly default: Curve } & { readonly [C in Channel]?: Curve };

/** Weights, curves and thresholds of one marking scheme: data only. */
export type Grid = {
  readonly id: string;
  readonly title: Readonly<Record<LanguageCode, string>>;
  /** Published sources of the figures. */
  readonly sources: readonly string[];
  /** What in this grid is this project's own choice, in words shown with every report. */
  readonly ours: Readonly<Record<LanguageCode, readonly string[]>>;
  /** Any positive scale; a criterion that does not apply leaves the mean with its weight. */
  readonly weights: Readonly<Record<MarkedCriterion, number>>;
  readonly curves: Readonly<Record<MarkedCriterion, ChannelCurves>>;
  readonly clock: 'calendar' | 'business';
  /** An unanswered exchange scores 0 on the whole, or leaves the mean. */
  readonly unanswered: 'zero' | 'exclude';
  /** Highest overall mark (of 20) once the brand published such data; null: no cap. */
  readonly caps: { readonly exposed: number | null; readonly insult: number | null };
  /** Lowest confidence, 0 to 1, with which a verdict counts; without one, every verdict counts. */
  readonly floors: Readonly<Partial<Record<MarkedCriterion, number>>>;
  /** Cells with fewer exchanges are flagged and not ranked. */
  readonly minimumSample: number;
  /** Of 20; null where the scheme has none. */
  readonly passMark: number | null;
};

/** Why an exchange's overall mark is capped. */
export type Cap = { readonly reason: 'personal-data-published' | 'insult'; readonly at: number };

/** Marks of one exchange, 0 to 20; null: not applicable. */
export type Marks = { readonly [C in MarkedCriterion | 'overall']: number | null };
