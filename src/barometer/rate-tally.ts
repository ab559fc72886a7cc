import type { Rate } from '../model/barometer.ts';
import { type Observed, type RateId, rateIds } from './observed.ts';
import { rate } from './statistics/estimates.ts';

/** Counts of all the shares over the same exchanges. */
export class RateTally {
  readonly #counts = new Float64Array(rateIds.length);
  readonly #of = new Float64Array(rateIds.length);

  add({ holds }: Observed): void {
    for (let at = 0; at < holds.length; at += 1) {
      const held = holds[at] ?? null;
      if (held !== null) increase(this.#of, at, 1);
      if (held) increase(this.#counts, at, 1);
    }
  }

  merge(other: RateTally): void {
    for (const at of rateIds.keys()) {
      increase(this.#counts, at, other.#counts[at] ?? 0);
      increase(this.#of, at, other.#of[at] ?? 0);
    }
  }

  rate(id: RateId): Rate {
    const at = rateIds.indexOf(id);
    return rate(this.#counts[at] ?? 0, this.#of[at] ?? 0);
  }
}

function increase(counts: Float64Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}
