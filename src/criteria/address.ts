import type { AddressForm } from '../model/verdict.ts';
import { hashed, mix } from './prints.ts';

/** Counters; ours: an export holds some hundred brands, so that few share one of 65 536. */
const width = 2 ** 16;

const placeOf = (brand: string | null, form: AddressForm): number =>
  mix(hashed(form, hashed(brand ?? ''))) & (width - 1);

/**
 * Counts how many of a brand's agent messages say only tu and how many only vous, in bounded memory and any order.
 * Counts are never too low; parts counted apart merge to the counts of the whole.
 */
export class AddressCounter {
  readonly #counts = new Uint32Array(width);

  /** Counts one message by the forms of address in it; one with both, or none, says nothing of the brand's usage. */
  add(brand: string | null, forms: ReadonlySet<AddressForm>): void {
    if (forms.size !== 1) return;
    for (const form of forms) {
      const place = placeOf(brand, form);
      this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    }
  }

  /** Adds what another counter has seen of the same export. */
  merge(other: AddressCounter): void {
    other.#counts.forEach((count, place) => {
      if (count > 0) this.#counts[place] = (this.#counts[place] ?? 0) + count;
    });
  }

  /** How many messages of a brand say only tu, and only vous. */
  of(brand: string | null): Readonly<Record<AddressForm, number>> {
    const count = (form: AddressForm): number => this.#counts[placeOf(brand, form)] ?? 0;
    return { familiar: count('familiar'), formal: count('formal') };
  }
}
