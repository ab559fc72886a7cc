import type { Interval } from '../../model/barometer.ts';
import { binomialQuantile, confidence } from './distributions.ts';
import { type Moments, totals } from './moments.ts';

/** Ranks, from 1, of the values that bound a quantile; 0 or n + 1 where the sample has no such value. */
function bounds(n: number, q: number): readonly [low: number, high: number] {
  const tail = (1 - confidence) / 2;
  return [binomialQuantile(tail, n, q), binomialQuantile(1 - tail, n, q) + 1];
}

/**
 * The distribution-free 95 % interval of a quantile from two order statistics, an exchange still waiting counting as
 * later than every reply. Null where somebody was last seen waiting before the upper one: the order is then unknown.
 */
export function orderStatisticInterval({ seconds, events, censored }: Moments, q: number): Interval | null {
  const all = totals({ seconds, events, censored });
  const [low, high] = bounds(all.events + all.censored, q);
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
