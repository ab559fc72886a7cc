import jstat from 'jstat';
import type { Channel } from '../../src/model/conversation.ts';
import { channelMarks, type MarkOf } from './marks.ts';
import type { RateId } from './rates.ts';

/** How the conversations of one kind go: whatever it is, all exchanges of the conversation share it. */
export type Manner = {
  /** Share of the conversations. */
  readonly share: number;
  /** How often a conversation has 1, 2, 3… exchanges, adding up to 1. */
  readonly sizes: readonly number[];
  readonly answered: number;
  /** Log-normal: the median in seconds, the standard deviation of the logarithm. */
  readonly delay: { readonly median: number; readonly spread: number };
  /** Replies at relevance 0, 1 and 2, adding up to 1; at level 2 the request is solved. */
  readonly levels: readonly [number, number, number];
  /** Replies without empathy, with a formula, personal, adding up to 1. */
  readonly empathy: readonly [number, number, number];
  /** Words of a reply, each length as frequent. */
  readonly words: readonly number[];
  /** Replies with a mistake; the number of mistakes is then 1 or more, geometric. */
  readonly withMistake: number;
  readonly charter: number;
};

/** A brand's conversations on one channel. */
export type ChannelTruth = { readonly channel: Channel; readonly share: number; readonly manners: readonly Manner[] };

/** What is true of an invented brand; shares of channels add up to 1. */
export type BrandTruth = {
  readonly brand: string;
  readonly sector: string;
  readonly channels: readonly ChannelTruth[];
};

/** Nobody replies later than this: ten days, in seconds. */
export const latest = 10 * 86_400;

const points = 400;
const deviates = Array.from({ length: points }, (_, at) => jstat.jStat.normal.inv((at + 0.5) / points, 0, 1));

/** Equally likely delays in whole seconds that stand for the log-normal distribution. */
export function delaysOf({ delay: { median, spread } }: Manner): readonly number[] {
  return deviates.map((z) => Math.min(latest, Math.max(1, Math.round(median * Math.exp(spread * z)))));
}

/** Given that there are mistakes: how often they are 1, 2, … 5. */
export const mistakeCounts: readonly number[] = [0.5, 0.25, 0.125, 0.0625, 0.0625];

/** Kinds of exchanges with how often each comes among the exchanges of a population. */
export type Component = { readonly weight: number; readonly channel: Channel; readonly manner: Manner };

const expected = (sizes: readonly number[]): number => sizes.reduce((sum, share, at) => sum + share * (at + 1), 0);

/** The exchanges of some channels: conversations of a manner weigh as many times as they have exchanges. */
export function componentsOf(channels: readonly ChannelTruth[], scale = 1): readonly Component[] {
  return channels.flatMap(({ channel, share, manners }) =>
    manners.map((manner) => ({ weight: scale * share * manner.share * expected(manner.sizes), channel, manner })),
  );
}

/** Σ weight·x / Σ weight·y over the exchanges. */
function ratio(all: readonly Component[], x: (one: Component) => number, y: (one: Component) => number): number {
  let [above, below] = [0, 0];
  for (const one of all) {
    above += one.weight * x(one);
    below += one.weight * y(one);
  }
  return above / below;
}

const replies = ({ manner }: Component): number => manner.answered;
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const mistakesWhenAny = expected(mistakeCounts);

const shares: Readonly<Record<RateId, (manner: Manner) => number>> = {
  'off-topic': ({ levels }) => levels[0],
  solved: ({ levels }) => levels[2],
  'with-mistake': ({ withMistake }) => withMistake,
  charter: ({ charter }) => charter,
  'empathy-personal': ({ empathy }) => empathy[2],
};

/** The true share of replies. */
export const shareOf = (all: readonly Component[], id: RateId): number =>
  ratio(all, (one) => replies(one) * shares[id](one.manner), replies);

/** The true share of requests that get a reply. */
export const responseRate = (all: readonly Component[]): number => ratio(all, replies, () => 1);

/** True mistakes per 100 words. */
export const mistakesPer100 = (all: readonly Component[]): number =>
  100 *
  ratio(
    all,
    (one) => replies(one) * one.manner.withMistake * mistakesWhenAny,
    (one) => replies(one) * meanOf(one.manner.words),
  );

/** A true mean mark; the overall one counts the unanswered as 0, the others speak of replies. */
export function meanMark(all: readonly Component[], mark: keyof MarkOf): number {
  const value = ({ channel, manner }: Component) => channelMarks(channel, manner)[mark];
  return ratio(all, (one) => replies(one) * value(one), mark === 'overall' ? () => 1 : replies);
}

/** The share of requests that have their reply after so many seconds. */
export function repliedBy(all: readonly Component[], seconds: number): number {
  const early = ({ manner }: Component) => delaysOf(manner).filter((delay) => delay <= seconds).length / points;
  return ratio(
    all,
    (one) => replies(one) * early(one),
    () => 1,
  );
}

/** The delay by which a share of the requests has its reply; null where so many never get one. */
export function delayQuantile(all: readonly Component[], share: number): number | null {
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const steps = all
    .flatMap((one) =>
      delaysOf(one.manner).map((delay) => [delay, (one.weight * replies(one)) / points / total] as const),
    )
    .sort(([a], [b]) => a - b);
  let reached = 0;
  for (const [delay, mass] of steps) {
    reached += mass;
    if (reached >= share) return delay;
  }
  return null;
}
