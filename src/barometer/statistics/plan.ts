import { t95, z95 } from './distributions.ts';
import { wilson } from './wilson.ts';

/** Half the 95 % interval of a mean of n independent exchanges, in the unit of the standard deviation; n is 2 or more. */
export const marginOfMean = (deviation: number, n: number): number => (t95(n - 1) * deviation) / Math.sqrt(n);

/** Half the 95 % Wilson interval of a share measured on n exchanges. */
export function marginOfShare(share: number, n: number): number {
  const [low, high] = wilson(share, n) ?? [0, 1];
  return ((high ?? 1) - (low ?? 0)) / 2;
}

/** Beyond this many exchanges no sample is planned (ours). */
export const largestSample = 10_000_000;

/** The smallest n from `least` on whose margin is small enough; null where none is within reach. Margins fall with n. */
function smallest(least: number, margin: (n: number) => number, wanted: number): number | null {
  if (margin(largestSample) > wanted) return null;
  let [low, high] = [least, largestSample];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (margin(middle) <= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many exchanges a mean needs for a margin; null: more than can be planned. */
export const sampleForMean = (deviation: number, margin: number): number | null =>
  smallest(2, (n) => marginOfMean(deviation, n), margin);

/** How many exchanges a share needs for a margin; null: more than can be planned. */
export const sampleForShare = (share: number, margin: number): number | null =>
  smallest(1, (n) => marginOfShare(share, n), margin);

/** Normal quantile of a power of 80 %, the usual choice (Cohen 1988). */
const z80 = 0.841_621_233_572_914_4;

/** How many exchanges on each side show a difference of means four times in five (Cohen 1988, normal approximation). */
export const sampleForDifference = (deviation: number, difference: number): number =>
  Math.ceil(2 * ((z95 + z80) * (deviation / difference)) ** 2);

/** The same for two shares. */
export function sampleForShares(first: number, second: number): number {
  const spread = first * (1 - first) + second * (1 - second);
  return Math.ceil(spread * ((z95 + z80) / (second - first)) ** 2);
}
