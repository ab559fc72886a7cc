import type { Interval } from '../../model/barometer.ts';
import { binomialQuantile, confidence } from './distributions.ts';
import { type Moments, totals } from './moments.ts';

/**
 * Ranks, from 1, of the values that bound a quantile; 0 or above n where the sample has no such value. A sample worth
 * fewer independent values has their ranks, stretched to its size (Woodruff 1952).
 */
function bounds(n: number, q: number, worth: number): readonly [low: number, high: number] {
  const tail = (1 - confidence) / 2;
  const independent = Math.max(1, Math.floor(n * worth));
  const [low, high] = [binomialQuantile(tail, independent, q), binomialQuantile(1 - tail, independent, q) + 1];
  return [Math.floor((low * n) / independent), Math.ceil((high * n) / independent)];
}

/**
 * The distribution-free 95 % interval of a quantile from two order statistics, an exchange still waiting counting as
 * later than every reply. Null where somebody was last seen waiting before the upper one: the order is then unknown.
 * `worth`: how many independent exchanges each exchange is worth.
 */
export function orderStatisticInterval({ seconds, events, censored }: Moments, q: number, worth = 1): Interval | null {
  const all = totals({ seconds, events, censored });
  const [low, high] = bounds(all.events + all.censored, q, worth);
  let rank = 0;
  let lowest: number | null = null;
  let waiting = false;
  for (let at = 0; at < seconds.length; at += 1) {
    const replies = events[at] ?? 0;
    const delay = seconds[at] ?? null;
    if (waiting && replies > 0) return null;
    rank += replies;
    if (lowest === null && low > 0 && rank >= low) lowest = delay;
    if (rank >= high) return [lowest, delay];
    waiting ||= (censored[at] ?? 0) > 0;
  }
  return [lowest, null];
}
