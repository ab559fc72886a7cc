import { studentizedRange95 } from './distributions.ts';
import type { Estimated } from './stratified.ts';

/** Degrees of freedom are rounded down to one of these, which makes the test stricter, never laxer. */
const ladder = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 24, 30, 40, 60, 90, 120, 240, 480, 1000];

/**
 * Tells which of several means differ at 95 % for all pairs at once: Tukey's honestly significant difference for
 * unequal variances (Games and Howell 1976). With fewer than two degrees of freedom no pair is told apart.
 */
export function differ(means: readonly Estimated[]): (a: Estimated, b: Estimated) => boolean {
  return (a, b) => {
    const distance = Math.abs(a.mean - b.mean);
    const variance = a.variance + b.variance;
    if (variance === 0) return distance > 0;
    const degrees = ladder.findLast((step) => step <= welch(a, b));
    return degrees !== undefined && distance / Math.sqrt(variance / 2) > studentizedRange95(means.length, degrees);
  };
}

/** Welch and Satterthwaite's degrees of freedom of a difference. */
function welch(a: Estimated, b: Estimated): number {
  return (a.variance + b.variance) ** 2 / (a.variance ** 2 / a.degrees + b.variance ** 2 / b.degrees);
}
