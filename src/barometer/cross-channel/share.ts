import type { Rate } from '../../model/barometer.ts';
import { rate } from '../statistics/estimates.ts';

/** Counts cases where something holds, out of those where it could. */
export class Share {
  #count = 0;
  #of = 0;

  add(holds: boolean): void {
    this.#of += 1;
    if (holds) this.#count += 1;
  }

  finish(): Rate {
    return rate(this.#count, this.#of);
  }
}
