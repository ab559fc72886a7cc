import jstat from 'jstat';

const { binomial, normal, studentt, tukey } = jstat.jStat;

/** Both tails of a 95 % interval. */
export const confidence = 0.95;
const upperTail = 1 - (1 - confidence) / 2;

/** Standard normal quantile of a two-sided 95 % interval: 1.95996. */
export const z95 = normal.inv(upperTail, 0, 1);

/** Beyond this many degrees of freedom Student's t is the normal distribution to six digits. */
const manyDegrees = 1e7;

/** Student's t quantile of a two-sided 95 % interval; degrees of freedom above 0, fractions allowed. */
export function t95(degrees: number): number {
  return degrees >= manyDegrees ? z95 : studentt.inv(upperTail, degrees);
}

/** Points of the studentized range computed so far: each takes milliseconds. */
const ranges = new Map<string, number>();

/** Upper 5 % point of the studentized range of `groups` means (two or more) with `degrees` of freedom (two or more). */
export function studentizedRange95(groups: number, degrees: number): number {
  const key = `${groups} ${degrees}`;
  const point = ranges.get(key) ?? tukey.inv(confidence, groups, degrees);
  ranges.set(key, point);
  return point;
}

/** Up to this sample the binomial quantile is exact; above, the normal approximation misses by a rank at most. */
const exactBinomial = 1000;

/** The smallest k for which a binomial variable of n trials is at most k with probability `p` or more. */
export function binomialQuantile(p: number, trials: number, success: number): number {
  if (trials > exactBinomial) {
    const deviation = Math.sqrt(trials * success * (1 - success));
    return Math.round(trials * success + normal.inv(p, 0, 1) * deviation);
  }
  let low = 0;
  let high = trials;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomial.cdf(middle, trials, success) >= p) high = middle;
    else low = middle + 1;
  }
  return low;
}
