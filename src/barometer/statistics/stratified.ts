import type { Interval } from '../../model/barometer.ts';
import { t95 } from './distributions.ts';

/** A mean with the variance of that mean and the degrees of freedom of that variance. */
export type Estimated = { readonly mean: number; readonly variance: number; readonly degrees: number };

/** The t interval of an estimate, cut at the bounds of what is measured. */
export function tInterval(estimate: Estimated, lowest = -Infinity, highest = Infinity): Interval {
  const half = t95(estimate.degrees) * Math.sqrt(estimate.variance);
  return [Math.max(lowest, estimate.mean - half), Math.min(highest, estimate.mean + half)];
}

/** One stratum: its share in the weighted mean and its own estimate. */
export type Stratum = { readonly weight: number; readonly estimate: Estimated };

/**
 * Mean Σ w·mean with variance Σ w²·variance, weights scaled to 1; degrees of freedom by Welch and Satterthwaite.
 * The strata are at least one and weigh more than 0.
 */
export function stratified(strata: readonly Stratum[]): Estimated {
  const total = strata.reduce((sum, { weight }) => sum + weight, 0);
  let mean = 0;
  let variance = 0;
  let squares = 0;
  let degrees = 0;
  for (const { weight, estimate } of strata) {
    const part = (weight / total) ** 2 * estimate.variance;
    mean += (weight / total) * estimate.mean;
    variance += part;
    squares += part ** 2 / estimate.degrees;
    degrees += estimate.degrees;
  }
  return { mean, variance, degrees: squares === 0 ? degrees : variance ** 2 / squares };
}
