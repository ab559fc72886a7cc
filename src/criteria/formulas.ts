import { bandPrint, bands, likeness, signatureOf, wordsOf } from './prints.ts';

/** Distinct sentences kept; ours. Up to twice as many are held between two clearings. */
const kept = 2 ** 15;
/** Shorter sentences are no formulas, and share words by nature ("Je regarde."). Ours. */
export const fewestWords = 4;
/** Two sentences with this share of words and pairs of words in common are one formula with edits. Ours. */
const alike = 0.6;
const heads = 2 ** 16;
/** Formulas looked at per band, the most common ones first; ours, against exports whose sentences share half their words. */
const deepest = 64;

/** A distinct sentence: how many messages hold it, and its signature. */
type Variant = { count: number; readonly signature: Uint32Array };

/** Formulas met, of which each stands for the sentences that are like it, found by their bands. */
class Families {
  readonly #leaders: Uint32Array[] = [];
  readonly #counts: number[] = [];
  /** Per band and print, the latest leader, how many there are, and for each leader the one before it; counted from 1. */
  readonly #latest = new Uint16Array(bands * heads);
  readonly #depth = new Uint8Array(bands * heads);
  readonly #before = new Uint16Array(bands * (kept + 1));

  /** Adds a sentence to the formula that it is most like, or makes it one. */
  add({ count, signature }: Variant): void {
    let best: number | null = null;
    let closest = 0;
    this.#near(signature, (leader, closeness) => {
      if (closeness > closest || (closeness === closest && leader < (best ?? leader)))
        [best, closest] = [leader, closeness];
    });
    if (best === null) this.#lead(signature, count);
    else this.#counts[best] = (this.#counts[best] ?? 0) + count;
  }

  /** In how many messages sentences like this one stand, together. */
  count(signature: Uint32Array): number {
    let total = 0;
    this.#near(signature, (leader) => {
      total += this.#counts[leader] ?? 0;
    });
    return total;
  }

  /** Calls for each leader that is like a sentence, once. */
  #near(signature: Uint32Array, take: (leader: number, closeness: number) => void): void {
    const seen = new Set<number>();
    for (let band = 0; band < bands; band += 1) {
      let next = this.#latest[this.#head(signature, band)] ?? 0;
      for (; next !== 0; next = this.#before[band * (kept + 1) + next] ?? 0) {
        if (seen.has(next)) continue;
        seen.add(next);
        const closeness = likeness(this.#leaders[next - 1] as Uint32Array, signature);
        if (closeness >= alike) take(next - 1, closeness);
      }
    }
  }

  #lead(signature: Uint32Array, count: number): void {
    this.#leaders.push(signature);
    this.#counts.push(count);
    for (let band = 0; band < bands; band += 1) {
      const head = this.#head(signature, band);
      if ((this.#depth[head] ?? 0) >= deepest) continue;
      this.#depth[head] = (this.#depth[head] ?? 0) + 1;
      this.#before[band * (kept + 1) + this.#leaders.length] = this.#latest[head] ?? 0;
      this.#latest[head] = this.#leaders.length;
    }
  }

  #head(signature: Uint32Array, band: number): number {
    return band * heads + (bandPrint(signature, band) & (heads - 1));
  }
}

/**
 * Finds sentences that were pasted with small edits, in one pass and bounded memory. It keeps the distinct sentences
 * with the smallest prints (a bottom-k sample; Cohen and Kaplan 2007), which are the same ones whatever the order, with
 * exact counts; up to 32 768 distinct sentences these are all. Parts counted apart merge to the counts of the whole.
 */
export class FormulaCounter {
  readonly #variants = new Map<number, Variant>();
  #limit = 2 ** 32;

  /** Counts one message that holds a sentence with this print. */
  add(print: number, sentence: string): void {
    if (print >= this.#limit) return;
    const known = this.#variants.get(print);
    if (known) known.count += 1;
    else this.#keep(print, { count: 1, signature: signatureOf(wordsOf(sentence)) });
  }

  /** Adds what another counter has seen of the same export. */
  merge(other: FormulaCounter): void {
    this.#limit = Math.min(this.#limit, other.#limit);
    for (const [print, { count, signature }] of other.#variants) {
      const known = this.#variants.get(print);
      if (known) known.count += count;
      else if (print < this.#limit) this.#keep(print, { count, signature });
    }
  }

  /** In how many messages sentences like the given one (by its masked words) stand; an estimate beyond 32 768 distinct ones. */
  finish(): (words: readonly string[]) => number {
    this.#clear();
    const sampled = this.#limit / 2 ** 32;
    const families = new Families();
    const order = [...this.#variants].sort(([left, one], [right, two]) => two.count - one.count || left - right);
    for (const [, variant] of order) families.add(variant);
    return (words) => Math.round(families.count(signatureOf(words)) / sampled);
  }

  #keep(print: number, variant: Variant): void {
    this.#variants.set(print, variant);
    if (this.#variants.size >= 2 * kept) this.#clear();
  }

  /** Lets go of all but the smallest prints. */
  #clear(): void {
    if (this.#variants.size > kept) {
      this.#limit = Math.min(this.#limit, Float64Array.from(this.#variants.keys()).sort()[kept] ?? this.#limit);
    }
    for (const print of this.#variants.keys()) if (print >= this.#limit) this.#variants.delete(print);
  }
}
