/** Slots (ours): three words in a row that come often enough to be met again before another three take their slot. */
const slots = 1 << 17;
/** Numbers that make a key: place, word before, word, word after. */
const parts = 4;

/** No key: words count from 1. */
export const anyWord = 0;

/** What is known to lead nowhere: bits for up to 31 rules, by words in a row. A fixed table where later keys replace earlier ones. */
export class RuledOut {
  readonly #keys = new Int32Array(slots * parts);
  readonly #bits = new Int32Array(slots);

  #slot(place: number, before: number, word: number, after: number): number {
    let hash = Math.imul(before, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b) ^ Math.imul(after, 0xc2b2ae35) ^ place;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) & (slots - 1);
  }

  /** Bits kept under a key; -1: none are. */
  get(place: number, before: number, word: number, after: number): number {
    const slot = this.#slot(place, before, word, after);
    const at = slot * parts;
    const keys = this.#keys;
    return keys[at + 2] === word && keys[at + 1] === before && keys[at + 3] === after && keys[at] === place
      ? (this.#bits[slot] as number)
      : -1;
  }

  set(place: number, before: number, word: number, after: number, bits: number): void {
    const slot = this.#slot(place, before, word, after);
    this.#keys.set([place, before, word, after], slot * parts);
    this.#bits[slot] = bits;
  }
}
