import type { Commonness } from './words.ts';

/** The things that a text holds, with how common each should be before any text is seen. */
export type Bag = ReadonlyMap<string, Commonness>;

/** Share of texts that a thing stands in before any text is seen (ours), and how many texts that expectation weighs. */
const expected: Readonly<Record<Commonness, number>> = { generic: 0.15, family: 0.03, rare: 0.004 };
const trust = 30;
/** No thing weighs less (ours). */
const least = 0.05;

/** What is known of one thing: its weight, in how many requests and replies it stands, its mean weight in their vectors. */
type Use = { weight: number; asked: number; said: number; meanAsked: number; meanSaid: number };

const unused = (weight: number): Use => ({ weight, asked: 0, said: 0, meanAsked: 0, meanSaid: 0 });

/** Inverse document frequency, the expectation counted as texts already seen. */
const rarity = (count: number, texts: number, kind: Commonness): number =>
  Math.max(least, Math.log((texts + trust) / (count + trust * expected[kind])));

/** A text's things with the length of its vector, before it is brought to 1. */
type Vector = { readonly ids: readonly string[]; readonly uses: readonly Use[]; readonly length: number };

/**
 * Cosine of what two texts hold, less what any two texts of the export have in common: each side's mean vector is taken
 * off first, so that formulas which go everywhere count for nothing.
 */
export class CentredCosine {
  readonly #uses = new Map<string, Use>();
  readonly #unseen: Readonly<Record<Commonness, Use>>;
  #constant = 0;

  /** Learns from exchanges: the request's bag with the reply's. */
  constructor(pairs: readonly (readonly [asked: Bag, said: Bag])[]) {
    const fresh = (kind: Commonness): Use => unused(rarity(0, pairs.length, kind));
    this.#unseen = { generic: fresh('generic'), family: fresh('family'), rare: fresh('rare') };
    const kinds = new Map<Use, Commonness>();
    for (const [asked, said] of pairs) {
      for (const [id, kind] of asked) this.#seen(id, kind, kinds).asked += 1;
      for (const [id, kind] of said) this.#seen(id, kind, kinds).said += 1;
    }
    for (const [use, kind] of kinds)
      use.weight = Math.sqrt(rarity(use.asked, pairs.length, kind) * rarity(use.said, pairs.length, kind));
    this.#average(pairs);
  }

  /** From -1 to 1; 0: no more in common than any two texts of the export. */
  of(asked: Bag, said: Bag): number {
    const [a, b] = [this.#vector(asked), this.#vector(said)];
    let [shared, usual, usualBack] = [0, 0, 0];
    a.uses.forEach(({ weight, meanSaid }, index) => {
      usual += weight * meanSaid;
      if (said.has(a.ids[index] as string)) shared += weight * weight;
    });
    for (const { weight, meanAsked } of b.uses) usualBack += weight * meanAsked;
    return shared / (a.length * b.length) - usual / a.length - usualBack / b.length + this.#constant;
  }

  #seen(id: string, kind: Commonness, kinds: Map<Use, Commonness>): Use {
    const known = this.#uses.get(id);
    if (known !== undefined) return known;
    const use = unused(0);
    this.#uses.set(id, use);
    kinds.set(use, kind);
    return use;
  }

  /** Each side's mean vector, drawn towards nothing where there are few texts. */
  #average(pairs: readonly (readonly [asked: Bag, said: Bag])[]): void {
    const share = 1 / (pairs.length + trust);
    for (const [asked, said] of pairs) {
      const [a, b] = [this.#vector(asked), this.#vector(said)];
      for (const use of a.uses) use.meanAsked += (use.weight / a.length) * share;
      for (const use of b.uses) use.meanSaid += (use.weight / b.length) * share;
    }
    for (const { meanAsked, meanSaid } of this.#uses.values()) this.#constant += meanAsked * meanSaid;
  }

  #vector(bag: Bag): Vector {
    const ids: string[] = [];
    const uses: Use[] = [];
    let squares = 0;
    for (const [id, kind] of bag) {
      const use = this.#uses.get(id) ?? this.#unseen[kind];
      ids.push(id);
      uses.push(use);
      squares += use.weight * use.weight;
    }
    return { ids, uses, length: squares === 0 ? 1 : Math.sqrt(squares) };
  }
}
