import type { Interval } from '../../src/model/barometer.ts';

/** How often intervals held what is true. */
export type Coverage = { readonly name: string; readonly held: number; readonly of: number; readonly without: number };

/** Whether an interval holds a figure; an open end holds everything beyond, and null the figure that is never reached. */
export function holds([low, high]: Interval, truth: number | null): boolean {
  if (truth === null) return high === null;
  return (low === null || low <= truth + 1e-9) && (high === null || high >= truth - 1e-9);
}

/** Counts, estimator by estimator in the order of their first interval, how many held the truth. */
export class CoverageTally {
  readonly #rows = new Map<string, { held: number; of: number; without: number }>();

  /** An interval of an estimator; null: the sample has none, which is counted apart. */
  add(name: string, interval: Interval | null, truth: number | null): void {
    if (interval === null) this.#row(name).without += 1;
    else this.count(name, holds(interval, truth));
  }

  count(name: string, held: boolean): void {
    const row = this.#row(name);
    row.of += 1;
    if (held) row.held += 1;
  }

  rows(): readonly Coverage[] {
    return [...this.#rows].map(([name, row]) => ({ name, ...row }));
  }

  #row(name: string) {
    const row = this.#rows.get(name) ?? { held: 0, of: 0, without: 0 };
    this.#rows.set(name, row);
    return row;
  }
}

/** The Monte-Carlo standard error of a coverage that is truly 95 %. */
export const errorOf = ({ of }: Coverage): number => Math.sqrt((0.95 * 0.05) / of);
