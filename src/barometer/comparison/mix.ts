import type { ChannelMean, Difference, Mix } from '../../model/comparison.ts';
import { difference, type Figure, intervalOfDifference, verdictOf } from './difference.ts';

/** A channel that both sides have a mark for: its share of their exchanges, and its marks. */
type Shared = { readonly shares: readonly [a: number, b: number]; readonly marks: readonly [a: Figure, b: Figure] };

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
    return [{ shares: [sharesA.get(channel) ?? 0, sharesB.get(channel) ?? 0], marks: [figure(left), figure(right)] }];
  });
}

/** The sum of independent figures, each with a weight; its interval by the squares of the distances to their limits. */
function weightedSum(parts: readonly { readonly weight: number; readonly figure: Figure }[]): Figure {
  let value = 0;
  let [below, above] = [0, 0];
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
 * change of mark, and Σ change of share × mean mark. Shares count as known. Null with fewer than two such channels.
 */
export function mixOf(a: readonly ChannelMean[], b: readonly ChannelMean[]): Mix | null {
  const shared = sharedChannels(a, b);
  if (shared.length < 2) return null;
  const within = shared.map(({ shares: [sa, sb], marks: [left, right] }) => ({
    weight: (sa + sb) / 2,
    figure: {
      value: left.value === null || right.value === null ? null : right.value - left.value,
      interval: intervalOfDifference(left, right),
    },
  }));
  const shares = shared.flatMap(({ shares: [sa, sb], marks }) =>
    marks.map((mark) => ({ weight: (sb - sa) / 2, figure: mark })),
  );
  const part = (sum: Figure): Difference => ({
    ...difference('mark', 'up', none, sum),
    verdict: verdictOf(sum.interval, 'up'),
  });
  return { within: part(weightedSum(within)), shares: part(weightedSum(shares)) };
}
