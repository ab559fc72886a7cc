import type { IndicatorId, Interval, Mean } from './barometer.ts';
import type { Channel } from './conversation.ts';
import type { MarkedCriterion } from './verdict.ts';

/** What is compared: two brands of one barometer, two waves, or the same exchanges under two grids. */
export const comparisonKinds = ['brands', 'waves', 'grids'] as const;
export type ComparisonKind = (typeof comparisonKinds)[number];

/** The unit of a figure: points of 20, a share, seconds, or a plain ratio (mistakes per 100 words). */
export type FigureUnit = 'mark' | 'share' | 'seconds' | 'ratio';

/** What can be said of a change: nothing else is said where the interval holds 0, or where there is none. */
export const changeVerdicts = ['better', 'worse', 'different', 'stable', 'unknown'] as const;
export type ChangeVerdict = (typeof changeVerdicts)[number];

/** One figure on both sides. */
export type Difference = {
  readonly unit: FigureUnit;
  readonly a: number | null;
  readonly b: number | null;
  /** b − a; null where a side has no figure. */
  readonly change: number | null;
  /** 95 % interval of the change; null where a side has none, or where both sides judge the same exchanges. */
  readonly interval: Interval | null;
  readonly verdict: ChangeVerdict;
};

/** One side of a comparison. */
export type SideFacts = {
  readonly name: string;
  readonly exchanges: number;
  readonly small: boolean;
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly grid: string;
};

/** What moved a mark that is a mean over channels (Kitagawa 1955): the parts add up to the change of the pooled means. */
export type Mix = {
  /** Because the channels' own marks changed. */
  readonly within: Difference;
  /** Because the channels' shares of the exchanges changed. */
  readonly shares: Difference;
};

/** What to bear in mind when reading a comparison. */
export const cautions = ['versions', 'shared-files', 'small-sample', 'channels', 'no-indicators'] as const;
export type Caution = (typeof cautions)[number];

/** Two sides with their figures beside each other; `a` is what `b` is held against. */
export type Comparison = {
  readonly kind: ComparisonKind;
  readonly a: SideFacts;
  readonly b: SideFacts;
  readonly marks: Readonly<Record<MarkedCriterion | 'overall', Difference>>;
  /** Null where a side was not cut by brand, so that only marks are known of it. */
  readonly indicators: Readonly<Record<IndicatorId, Difference>> | null;
  readonly channels: readonly { readonly channel: Channel; readonly overall: Difference }[];
  /** Null without two channels that both sides have a mark for. */
  readonly mix: Mix | null;
  readonly cautions: readonly Caution[];
};

/** A channel's pooled mark. */
export type ChannelMean = { readonly channel: Channel; readonly overall: Mean };
