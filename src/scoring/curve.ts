import jstat from 'jstat';
import type { Channel } from '../model/conversation.ts';
import type { ChannelCurves, Curve } from '../model/grid.ts';

/** Standard normal quantile of 90 %: how far, in deviations, `p90` lies from `median`. */
const z90 = jstat.jStat.normal.inv(0.9, 0, 1);

/** The curve of a channel: its own, or the default. */
export function curveFor(curves: ChannelCurves, channel: Channel): Curve {
  return curves[channel] ?? curves.default;
}

/** The share of the mark, from 0 to 1, that a quantity earns. */
export function shareOf(curve: Curve, quantity: number): number {
  switch (curve.kind) {
    case 'log-normal':
      return logNormalShare(curve.p90, curve.median, quantity);
    case 'steps':
      return stepShare(curve.steps, quantity);
    case 'linear':
      return clamp((quantity - curve.worst) / (curve.best - curve.worst));
  }
}

/** The mark, 0 to 20 with one decimal, that a quantity earns: marks are issued in tenths, halves upwards, so that their sums are exact. */
export function markOf(curve: Curve, quantity: number): number {
  return toTenth(20 * shareOf(curve, quantity));
}

/** A mark rounded to one decimal, halves upwards. */
export function toTenth(mark: number): number {
  return Math.round(mark * 10) / 10;
}

/** Lighthouse's two-point curve: the survival function of a log-normal distribution. */
function logNormalShare(p90: number, median: number, quantity: number): number {
  if (quantity <= 0) return 1;
  const deviations = (Math.log(quantity / median) / Math.log(median / p90)) * z90;
  return clamp(jstat.jStat.normal.cdf(-deviations, 0, 1));
}

function stepShare(steps: readonly (readonly [from: number, share: number])[], quantity: number): number {
  return steps.findLast(([from]) => from <= quantity)?.[1] ?? 0;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
