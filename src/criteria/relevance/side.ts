/** Things that are followed on either side, at most; and in how many exchanges one must stand (ours). */
const most = 1024;
const seldom = 3;
/** No thing weighs less (ours). */
const least = 0.05;

/** The columns that a text fills, each with its weight; together of length 1. */
export type Vector = { readonly columns: readonly number[]; readonly weights: readonly number[] };

/** Adds to one of many sums. */
export function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** Inner product with a vector that has all columns. */
export function along(dense: Float64Array, { columns, weights }: Vector): number {
  let sum = 0;
  for (let index = 0; index < columns.length; index += 1)
    sum += (weights[index] ?? 0) * (dense[columns[index] ?? 0] ?? 0);
  return sum;
}

/** What the requests, or the replies, of a sample hold: the columns that are followed, and their mean. */
export class Side {
  /** How many columns are followed. */
  readonly width: number;
  /** The mean of the sample's vectors. */
  readonly mean: Float64Array;
  readonly #meanSquare: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #weights: Float64Array;
  readonly #scratch: Float64Array;

  constructor(bags: readonly ReadonlySet<string>[]) {
    const counts = new Map<string, number>();
    for (const bag of bags) for (const id of bag) counts.set(id, (counts.get(id) ?? 0) + 1);
    const kept = [...counts]
      .filter(([, count]) => count >= seldom)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, most);
    this.width = kept.length;
    this.#columns = new Map(kept.map(([id], column) => [id, column]));
    this.#weights = Float64Array.from(kept, ([, count]) =>
      Math.max(least, Math.log((bags.length + 1) / (count + 0.5))),
    );
    this.#scratch = new Float64Array(kept.length);
    this.mean = new Float64Array(kept.length);
    for (const bag of bags) {
      const { columns, weights } = this.vector(bag);
      for (const [index, column] of columns.entries()) add(this.mean, column, (weights[index] ?? 0) / bags.length);
    }
    this.#meanSquare = this.mean.reduce((sum, one) => sum + one * one, 0);
  }

  /** The vector of a text. */
  vector(bag: ReadonlySet<string>): Vector {
    const columns: number[] = [];
    const weights: number[] = [];
    let squares = 0;
    for (const id of bag) {
      const column = this.#columns.get(id);
      if (column === undefined) continue;
      const weight = this.#weights[column] ?? 0;
      columns.push(column);
      weights.push(weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    return { columns, weights: weights.map((weight) => weight / length) };
  }

  /** Inner products of a vector with others, each less the mean, added up. */
  products(one: Vector, others: readonly Vector[]): number {
    for (const [index, column] of one.columns.entries()) this.#scratch[column] = one.weights[index] ?? 0;
    const own = this.#meanSquare - along(this.mean, one);
    let sum = 0;
    for (const other of others) sum += along(this.#scratch, other) - along(this.mean, other) + own;
    for (const column of one.columns) this.#scratch[column] = 0;
    return sum;
  }
}
