import { t95 } from './distributions.ts';

/** Cases of a share: so many of so many, in so many conversations. */
export type Cases = { readonly count: number; readonly of: number; readonly conversations: number };

/**
 * How many independent cases say as much as these: their number over the design effect (Kish 1965), which is 1 or more,
 * with the degrees of freedom of the conversations (Korn and Graubard 1998). `squares` is Σ(x − r·y)² over the
 * conversations. Where all cases agree, or one conversation has them all, each conversation counts as one.
 */
export function effectiveCases({ count, of, conversations }: Cases, squares: number): number {
  if (conversations === of || of === 0) return of;
  const share = count / of;
  const independent = (share * (1 - share)) / (of - 1);
  if (independent === 0 || conversations < 2) return conversations;
  const variance = ((conversations / (conversations - 1)) * squares) / of ** 2;
  const effect = Math.max(1, variance / independent);
  return (of / effect) * (t95(of - 1) / t95(conversations - 1)) ** 2;
}

/** Sums kept for each share. */
const kept = 4;

/**
 * How the cases of several shares fall into conversations: the sums by which Σx², Σxy and Σy² over the conversations
 * (x of y cases hold) exceed Σx, Σx and Σy, and the cases beyond the first of each conversation. All stay 0 where each
 * conversation has one case; counts of integers, so that parts merge exactly.
 */
export class ClusterCounts {
  readonly #sums: Float64Array;

  constructor(shares: number) {
    this.#sums = new Float64Array(kept * shares);
  }

  /** Adds the cases of one conversation: `count` of `of` hold. */
  add(place: number, count: number, of: number): void {
    if (of < 2) return;
    this.#increase(kept * place, count * (count - 1));
    this.#increase(kept * place + 1, count * (of - 1));
    this.#increase(kept * place + 2, of * (of - 1));
    this.#increase(kept * place + 3, of - 1);
  }

  merge(other: ClusterCounts): void {
    for (const [at, sum] of other.#sums.entries()) this.#increase(at, sum);
  }

  /** The effective number of cases of a share of which `count` of `of` hold in all. */
  effective(place: number, count: number, of: number): number {
    if (of === 0) return 0;
    const [xx = 0, xy = 0, yy = 0, beyond = 0] = this.#sums.subarray(kept * place, kept * (place + 1));
    const share = count / of;
    const squares = count + xx - 2 * share * (count + xy) + share ** 2 * (of + yy);
    return effectiveCases({ count, of, conversations: of - beyond }, squares);
  }

  #increase(at: number, by: number): void {
    this.#sums[at] = (this.#sums[at] ?? 0) + by;
  }
}
