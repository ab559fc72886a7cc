import type { Rate } from '../model/barometer.ts';
import { type Observed, type RateId, rateIds } from './observed.ts';
import { ClusterCounts } from './statistics/effective-cases.ts';
import { rate } from './statistics/estimates.ts';

/** Counts of all the shares over the same exchanges. */
export class RateTally {
  readonly #counts = new Float64Array(rateIds.length);
  readonly #of = new Float64Array(rateIds.length);
  readonly #clusters = new ClusterCounts(rateIds.length);

  /** Adds the exchanges of one whole conversation. */
  add(exchanges: readonly Observed[]): void {
    for (const at of rateIds.keys()) {
      let [count, of] = [0, 0];
      for (const { holds } of exchanges) {
        const held = holds[at] ?? null;
        if (held !== null) of += 1;
        if (held) count += 1;
      }
      increase(this.#counts, at, count);
      increase(this.#of, at, of);
      this.#clusters.add(at, count, of);
    }
  }

  merge(other: RateTally): void {
    for (const at of rateIds.keys()) {
      increase(this.#counts, at, other.#counts[at] ?? 0);
      increase(this.#of, at, other.#of[at] ?? 0);
    }
    this.#clusters.merge(other.#clusters);
  }

  rate(id: RateId): Rate {
    const at = rateIds.indexOf(id);
    const [count, of] = [this.#counts[at] ?? 0, this.#of[at] ?? 0];
    return rate(count, of, this.#clusters.effective(at, count, of));
  }
}

function increase(counts: Float64Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}
