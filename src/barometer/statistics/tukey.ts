import { studentizedRange95 } from './distributions.ts';
import type { Estimated } from './stratified.ts';

/** Degrees of freedom are rounded down to one of these, which makes the test stricter, never laxer. */
const ladder = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 24, 30, 40, 60, 90, 120, 240, 480, 1000];

/**
 * Tells which of several means differ at 95 % for all pairs at once: Tukey's honestly significant difference, for
 * unequal variances with Dunnett's weighting C of the studentized range (1980), which errs on the side of caution where
 * Games and Howell's errs on the other. With fewer than two degrees of freedom no pair is told apart.
 */
export function differ(means: readonly Estimated[]): (a: Estimated, b: Estimated) => boolean {
  const point = ({ degrees }: Estimated): number => {
    const step = ladder.findLast((each) => each <= degrees);
    return step === undefined ? Infinity : studentizedRange95(means.length, step);
  };
  const points = new Map(means.map((mean) => [mean, point(mean)]));
  const weighed = (mean: Estimated): number =>
    mean.variance === 0 ? 0 : mean.variance * (points.get(mean) ?? point(mean));
  return (a, b) => {
    const distance = Math.abs(a.mean - b.mean);
    const variance = a.variance + b.variance;
    if (variance === 0) return distance > 0;
    return distance / Math.sqrt(variance / 2) > (weighed(a) + weighed(b)) / variance;
  };
}
