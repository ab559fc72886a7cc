import type { Estimate, Interval } from '../../model/barometer.ts';
import type { ChangeVerdict, Difference, FigureUnit } from '../../model/comparison.ts';

/** A figure with its 95 % interval. */
export type Figure = { readonly value: number | null; readonly interval: Interval | null };

/** Which way a figure is better; null: neither. */
export type Direction = 'up' | 'down' | null;

/** The figure of an estimate: a share, a mean or ratio, or seconds. */
export function figureOf(estimate: Estimate): Figure {
  const { interval } = estimate;
  if (estimate.kind === 'rate') return { value: estimate.share, interval };
  return { value: estimate.kind === 'mean' ? estimate.mean : estimate.seconds, interval };
}

/**
 * The interval of b − a from the intervals of independent a and b: the distances to their limits add up like standard
 * errors (MOVER, Zou and Donner 2008; for shares it is Newcombe's method 10 of 1998). An end is open where the limit
 * that it needs is.
 */
export function intervalOfDifference(a: Figure, b: Figure): Interval | null {
  if (a.value === null || b.value === null || a.interval === null || b.interval === null) return null;
  const [lowA, highA] = a.interval;
  const [lowB, highB] = b.interval;
  const change = b.value - a.value;
  const low = lowB === null || highA === null ? null : change - Math.hypot(b.value - lowB, highA - a.value);
  const high = highB === null || lowA === null ? null : change + Math.hypot(highB - b.value, a.value - lowA);
  return low === null && high === null ? null : [low, high];
}

/** What an interval lets one say: a change only where it excludes 0 (STANDARD §5). */
export function verdictOf(interval: Interval | null, better: Direction): ChangeVerdict {
  if (interval === null) return 'unknown';
  const [low, high] = interval;
  const rises = low !== null && low > 0;
  const falls = high !== null && high < 0;
  if (!rises && !falls) return low === null || high === null ? 'unknown' : 'stable';
  if (better === null) return 'different';
  return rises === (better === 'up') ? 'better' : 'worse';
}

/** Two figures beside each other. `sure` false: they speak of the same exchanges, and no interval applies. */
export function difference(unit: FigureUnit, better: Direction, a: Figure, b: Figure, sure = true): Difference {
  const change = a.value === null || b.value === null ? null : b.value - a.value;
  const interval = sure ? intervalOfDifference(a, b) : null;
  return { unit, a: a.value, b: b.value, change, interval, verdict: verdictOf(interval, better) };
}
