import { bandPrint, bands, likeness, signatureOf, wordsOf } from './prints.ts';

/** Distinct sentences kept; ours. Up to twice as many are held between two clearings. */
const usuallyKept = 2 ** 15;
/** Shorter sentences are no formulas, and share words by nature ("Je regarde."). Ours. */
export const fewestWords = 4;
/** Two sentences with half of their words and pairs of words in common are one formula with edits. Ours. */
const alike = 0.5;
const heads = 2 ** 16;
/** Formulas looked at per band, the most common ones first; ours, against exports whose sentences share half their words. */
const deepest = 64;

/** A distinct sentence: how many messages hold it, and its signature. */
type Variant = { count: number; readonly signature: Uint32Array };

const headOf = (signature: Uint32Array, band: number): number =>
  band * heads + (bandPrint(signature, band) & (heads - 1));

/** Sentences by how many messages hold what shares a band with them: the middle of a formula's edits comes first. */
function densestFirst(variants: ReadonlyMap<number, Variant>): readonly Variant[] {
  const crowd = new Uint32Array(bands * heads);
  const places = ({ signature }: Variant): number[] =>
    Array.from({ length: bands }, (_, band) => headOf(signature, band));
  for (const variant of variants.values()) {
    for (const place of places(variant)) crowd[place] = (crowd[place] ?? 0) + variant.count;
  }
  return Array.from(variants, ([print, variant]) => {
    return { print, variant, density: places(variant).reduce((sum, place) => sum + (crowd[place] ?? 0), 0) };
  })
    .sort((left, right) => right.density - left.density || left.print - right.print)
    .map(({ variant }) => variant);
}

/** Formulas met, of which each stands for the sentences that are like it, found by their bands. */
class Families {
  readonly #leaders: Uint32Array[] = [];
  readonly #counts: number[] = [];
  /** Per band and print, the latest leader, how many there are, and for each leader the one before it; counted from 1. */
  readonly #latest = new Uint16Array(bands * heads);
  readonly #depth = new Uint8Array(bands * heads);
  readonly #before: Uint16Array;
  readonly #most: number;

  /** For up to so many sentences. */
  constructor(sentences: number) {
    this.#most = sentences + 1;
    this.#before = new Uint16Array(bands * this.#most);
  }

  /** Adds a sentence to the first formula that it is like, or makes it one. */
  add({ count, signature }: Variant): void {
    const leader = Math.min(...this.#near(signature));
    if (leader === Number.POSITIVE_INFINITY) this.#lead(signature, count);
    else this.#counts[leader] = (this.#counts[leader] ?? 0) + count;
  }

  /** In how many messages sentences like this one stand, together. */
  count(signature: Uint32Array): number {
    return this.#near(signature).reduce((total, leader) => total + (this.#counts[leader] ?? 0), 0);
  }

  /** The formulas that a sentence is like. */
  #near(signature: Uint32Array): readonly number[] {
    const met = new Set<number>();
    for (let band = 0; band < bands; band += 1) {
      let next = this.#latest[headOf(signature, band)] ?? 0;
      for (; next !== 0; next = this.#before[band * this.#most + next] ?? 0) met.add(next - 1);
    }
    return [...met].filter((leader) => likeness(this.#leaders[leader] as Uint32Array, signature) >= alike);
  }

  #lead(signature: Uint32Array, count: number): void {
    this.#leaders.push(signature);
    this.#counts.push(count);
    for (let band = 0; band < bands; band += 1) {
      const head = headOf(signature, band);
      if ((this.#depth[head] ?? 0) >= deepest) continue;
      this.#depth[head] = (this.#depth[head] ?? 0) + 1;
      this.#before[band * this.#most + this.#leaders.length] = this.#latest[head] ?? 0;
      this.#latest[head] = this.#leaders.length;
    }
  }
}

/**
 * Finds sentences that were pasted with small edits, in one pass and bounded memory. It keeps the distinct sentences
 * with the smallest prints (a bottom-k sample; Cohen and Kaplan 2007), which are the same ones whatever the order, with
 * exact counts; up to 32 768 distinct sentences these are all. Parts counted apart merge to the counts of the whole.
 */
export class FormulaCounter {
  readonly #variants = new Map<number, Variant>();
  readonly #kept: number;
  #limit = 2 ** 32;

  /** Keeps so many distinct sentences, at most 65 534. */
  constructor(kept = usuallyKept) {
    this.#kept = kept;
  }

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
    const families = new Families(this.#variants.size);
    for (const variant of densestFirst(this.#variants)) families.add(variant);
    return (words) => Math.round(families.count(signatureOf(words)) / sampled);
  }

  #keep(print: number, variant: Variant): void {
    this.#variants.set(print, variant);
    if (this.#variants.size >= 2 * this.#kept) this.#clear();
  }

  /** Lets go of all but the smallest prints. */
  #clear(): void {
    if (this.#variants.size > this.#kept) {
      this.#limit = Math.min(this.#limit, Float64Array.from(this.#variants.keys()).sort()[this.#kept] ?? this.#limit);
    }
    for (const print of this.#variants.keys()) if (print >= this.#limit) this.#variants.delete(print);
  }
}
