import type { ChannelMean, Difference, Mix } from '../../model/comparison.ts';
import { z95 } from '../statistics/distributions.ts';
import { difference, type Figure, intervalOfDifference, verdictOf } from './difference.ts';

/** A channel that both sides have a mark for: its share of their exchanges, and its marks. */
type Shared = {
  readonly channel: ChannelMean['channel'];
  readonly shares: readonly [a: number, b: number];
  readonly marks: readonly [a: Figure, b: Figure];
};

function sharesOf(
  side: readonly ChannelMean[],
  common: readonly ChannelMean['channel'][],
): ReadonlyMap<string, number> {
  const counted = side.filter(({ channel }) => common.includes(channel));
  const total = counted.reduce((sum, { overall }) => sum + overall.n, 0);
  return new Map(counted.map(({ channel, overall }) => [channel, overall.n / total]));
}

const figure = ({ overall }: ChannelMean): Figure => ({ value: overall.mean, interval: overall.interval });

function sharedChannels(a: readonly ChannelMean[], b: readonly ChannelMean[]): readonly Shared[] {
  const marked = (side: readonly ChannelMean[]) => side.filter(({ overall }) => overall.mean !== null);
  const common = marked(a)
    .map(({ channel }) => channel)
    .filter((channel) => marked(b).some((other) => other.channel === channel));
  const [sharesA, sharesB] = [sharesOf(a, common), sharesOf(b, common)];
  return common.flatMap((channel): Shared[] => {
    const [left, right] = [a.find((one) => one.channel === channel), b.find((one) => one.channel === channel)];
    if (left === undefined || right === undefined) return [];
    return [
      { channel, shares: [sharesA.get(channel) ?? 0, sharesB.get(channel) ?? 0], marks: [figure(left), figure(right)] },
    ];
  });
}

/**
 * How many independent draws the shares of a side's channels come from: its conversations, each as many times as it has
 * exchanges. Their numbers of exchanges are taken to be geometric (ours), so that Kish's 1 + cv² is 2 − conversations ÷
 * exchanges; it is 1 where each conversation has one.
 */
function draws(side: readonly ChannelMean[], shared: readonly Shared[]): number {
  const counted = side.filter(({ channel }) => shared.some((one) => one.channel === channel));
  const conversations = counted.reduce((sum, { overall }) => sum + overall.conversations, 0);
  const exchanges = counted.reduce((sum, { overall }) => sum + overall.n, 0);
  return conversations / (2 - conversations / exchanges);
}

type Term = { readonly share: number; readonly value: number };

/** The variance of Σ share × value where the shares are those of so many draws (multinomial). */
function varianceOf(terms: readonly Term[], of: number): number {
  const mean = terms.reduce((sum, { share, value }) => sum + share * value, 0);
  return terms.reduce((sum, { share, value }) => sum + share * (value - mean) ** 2, 0) / of;
}

type Weighed = { readonly weight: number; readonly figure: Figure };

/**
 * The sum of independent figures, each with a weight; its interval by the squares of the distances to their limits,
 * with the variance that the weights themselves bring.
 */
function weightedSum(parts: readonly Weighed[], weightsVariance: number): Figure {
  let value = 0;
  let [below, above] = [z95 ** 2 * weightsVariance, z95 ** 2 * weightsVariance];
  for (const { weight, figure } of parts) {
    if (figure.value === null || figure.interval === null) return { value: null, interval: null };
    const [low, high] = figure.interval;
    if (low === null || high === null) return { value: null, interval: null };
    const [down, up] = [figure.value - low, high - figure.value];
    value += weight * figure.value;
    below += (weight * (weight < 0 ? up : down)) ** 2;
    above += (weight * (weight < 0 ? down : up)) ** 2;
  }
  return { value, interval: [value - Math.sqrt(below), value + Math.sqrt(above)] };
}

const none: Figure = { value: 0, interval: [0, 0] };

/**
 * What a change of the pooled mark is made of (Kitagawa 1955), over the channels that both sides have: Σ mean share ×
 * change of mark, and Σ change of share × mean mark. The shares are those of a sample too, and their part of the
 * uncertainty is counted (delta method). Null with fewer than two such channels.
 */
export function mixOf(a: readonly ChannelMean[], b: readonly ChannelMean[]): Mix | null {
  const shared = sharedChannels(a, b);
  if (shared.length < 2) return null;
  const [before, after] = [draws(a, shared), draws(b, shared)];
  const uncertain = (value: (one: Shared) => number): number => {
    const terms = (side: 0 | 1) => shared.map((one) => ({ share: one.shares[side], value: value(one) }));
    return varianceOf(terms(0), before) + varianceOf(terms(1), after);
  };
  const half = (sign: 1 | -1) =>
    uncertain(({ marks: [left, right] }) => ((right.value ?? 0) + sign * (left.value ?? 0)) / 2);
  return {
    within: part(weightedSum(shared.map(changeWithin), half(-1))),
    shares: part(weightedSum(shared.flatMap(changeOfShare), half(1))),
  };
}

function changeWithin({ shares: [sa, sb], marks: [left, right] }: Shared): Weighed {
  const value = left.value === null || right.value === null ? null : right.value - left.value;
  return { weight: (sa + sb) / 2, figure: { value, interval: intervalOfDifference(left, right) } };
}

function changeOfShare({ shares: [sa, sb], marks }: Shared): readonly Weighed[] {
  return marks.map((figure) => ({ weight: (sb - sa) / 2, figure }));
}

function part(sum: Figure): Difference {
  return { ...difference('mark', 'up', none, sum), verdict: verdictOf(sum.interval, 'up') };
}
