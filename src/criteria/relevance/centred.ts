import type { Commonness } from './words.ts';

/** The things that a text holds, with how common each should be before any text is seen. */
export type Bag = ReadonlyMap<string, Commonness>;

/** Share of texts that a thing stands in before any text is seen (ours), and how many texts that expectation weighs. */
const expected: Readonly<Record<Commonness, number>> = { generic: 0.15, family: 0.03, rare: 0.004 };
const trust = 30;
/** No thing weighs less (ours). */
const least = 0.05;

/** What is known of one thing: in how many requests and replies it stands, and its mean weight in their vectors. */
type Use = { asked: number; said: number; meanAsked: number; meanSaid: number };

/**
 * Cosine of what two texts hold, less what any two texts of the export have in common: each side's mean vector is taken
 * off first, so that formulas which go everywhere count for nothing.
 */
export class CentredCosine {
  readonly #uses = new Map<string, Use>();
  readonly #texts: number;
  #constant = 0;

  /** Learns from exchanges: the request's bag with the reply's. */
  constructor(pairs: readonly (readonly [asked: Bag, said: Bag])[]) {
    this.#texts = pairs.length;
    for (const [asked, said] of pairs) {
      for (const id of asked.keys()) this.#use(id).asked += 1;
      for (const id of said.keys()) this.#use(id).said += 1;
    }
    const share = 1 / (pairs.length + trust);
    for (const [asked, said] of pairs) {
      for (const [id, weight] of this.#vector(asked)) this.#use(id).meanAsked += weight * share;
      for (const [id, weight] of this.#vector(said)) this.#use(id).meanSaid += weight * share;
    }
    for (const { meanAsked, meanSaid } of this.#uses.values()) this.#constant += meanAsked * meanSaid;
  }

  /** From -1 to 1; 0: no more in common than any two texts of the export. */
  of(asked: Bag, said: Bag): number {
    const other = this.#vector(said);
    let sum = this.#constant;
    for (const [id, weight] of this.#vector(asked))
      sum += weight * ((other.get(id) ?? 0) - (this.#uses.get(id)?.meanSaid ?? 0));
    for (const [id, weight] of other) sum -= weight * (this.#uses.get(id)?.meanAsked ?? 0);
    return sum;
  }

  #use(id: string): Use {
    const known = this.#uses.get(id);
    if (known !== undefined) return known;
    const use = { asked: 0, said: 0, meanAsked: 0, meanSaid: 0 };
    this.#uses.set(id, use);
    return use;
  }

  /** Weight of a thing: geometric mean of its inverse frequencies in requests and in replies. */
  #weight(id: string, kind: Commonness): number {
    const use = this.#uses.get(id);
    const seen = trust * expected[kind];
    const rarity = (count: number): number =>
      Math.max(least, Math.log((this.#texts + trust) / (count + seen)));
    return Math.sqrt(rarity(use?.asked ?? 0) * rarity(use?.said ?? 0));
  }

  #vector(bag: Bag): Map<string, number> {
    const vector = new Map<string, number>();
    let squares = 0;
    for (const [id, kind] of bag) {
      const weight = this.#weight(id, kind);
      vector.set(id, weight);
      squares += weight * weight;
    }
    const norm = Math.sqrt(squares);
    for (const [id, weight] of vector) vector.set(id, weight / norm);
    return vector;
  }
}
