/** Things that are followed on either side, at most; and in how many exchanges one must stand (ours). */
const most = 1024;
const seldom = 3;
/** With this many exchanges, what was learnt counts half (ours). */
const half = 100;
/** Distances between exchanges whose halves are swapped to see how chance scores (ours). */
const swaps = [1, 2, 3, 5, 8, 13, 21, 34];

/** What the requests, or the replies, of the sample hold: the columns that are followed, and their mean. */
class Side {
  readonly columns: ReadonlyMap<string, number>;
  readonly #weights: Float64Array;
  readonly mean: Float64Array;
  readonly meanSquare: number;

  constructor(bags: readonly ReadonlySet<string>[]) {
    const counts = new Map<string, number>();
    for (const bag of bags) for (const id of bag) counts.set(id, (counts.get(id) ?? 0) + 1);
    const kept = [...counts]
      .filter(([, count]) => count >= seldom)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, most);
    this.columns = new Map(kept.map(([id], column) => [id, column]));
    this.#weights = Float64Array.from(kept, ([, count]) => Math.max(0.05, Math.log((bags.length + 1) / (count + 0.5))));
    this.mean = new Float64Array(kept.length);
    for (const bag of bags) this.vector(bag).forEach(([column, weight]) => add(this.mean, column, weight / bags.length));
    this.meanSquare = this.mean.reduce((sum, one) => sum + one * one, 0);
  }

  /** The columns that a text fills, with weights of length 1 together. */
  vector(bag: ReadonlySet<string>): Vector {
    const found: [number, number][] = [];
    let squares = 0;
    for (const id of bag) {
      const column = this.columns.get(id);
      if (column === undefined) continue;
      const weight = this.#weights[column] ?? 0;
      found.push([column, weight]);
      squares += weight * weight;
    }
    const norm = Math.sqrt(squares);
    for (const one of found) one[1] /= norm;
    return found;
  }

  /** Inner product of two vectors, each less the mean. */
  product(a: Vector, b: Vector): number {
    const other = new Map(b);
    const shared = a.reduce((sum, [column, weight]) => sum + weight * (other.get(column) ?? 0), 0);
    return shared - along(this.mean, a) - along(this.mean, b) + this.meanSquare;
  }
}

type Vector = readonly (readonly [column: number, weight: number])[];

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

const along = (dense: Float64Array, vector: Vector): number =>
  vector.reduce((sum, [column, weight]) => sum + weight * (dense[column] ?? 0), 0);

/** One exchange of the sample. `key` tells exchanges apart that say nothing of each other. */
export type Sample = { readonly key: string; readonly asked: ReadonlySet<string>; readonly said: ReadonlySet<string> };

/**
 * Which replies such requests usually get in this export: the covariance of what requests hold with what replies hold.
 * An exchange does not vouch for itself, nor for another one with the same request: they are taken off again.
 */
export class Habit {
  readonly #asked: Side;
  readonly #said: Side;
  readonly #joint: Float64Array;
  readonly #ofAsked: Float64Array;
  readonly #ofSaid: Float64Array;
  #constant = 0;
  readonly #replies = new Map<string, Vector[]>();
  readonly #scale: number;

  constructor(samples: readonly Sample[]) {
    this.#asked = new Side(samples.map(({ asked }) => asked));
    this.#said = new Side(samples.map(({ said }) => said));
    const [rows, columns] = [this.#asked.mean.length, this.#said.mean.length];
    this.#joint = new Float64Array(rows * columns);
    this.#ofAsked = new Float64Array(rows);
    this.#ofSaid = new Float64Array(columns);
    this.#learn(samples);
    this.#centre(samples.length);
    this.#scale = samples.length / (samples.length + half) / this.#chance(samples);
  }

  /** How much the reply is like those to similar requests, in standard deviations of chance; 0: nothing is known. */
  of({ key, asked, said }: Sample): number {
    const [a, b] = [this.#asked.vector(asked), this.#said.vector(said)];
    if (!Number.isFinite(this.#scale)) return 0;
    const own = this.#replies.get(key) ?? [];
    const vouched = own.reduce((sum, reply) => sum + this.#said.product(reply, b), 0);
    return (this.#sum(a, b) - vouched * this.#asked.product(a, a)) * this.#scale;
  }

  #learn(samples: readonly Sample[]): void {
    const width = this.#ofSaid.length;
    for (const { key, asked, said } of samples) {
      const b = this.#said.vector(said);
      for (const [row, weight] of this.#asked.vector(asked))
        for (const [column, other] of b) add(this.#joint, row * width + column, weight * other);
      const known = this.#replies.get(key);
      if (known === undefined) this.#replies.set(key, [b]);
      else known.push(b);
    }
  }

  /** Takes off what the means alone explain, and works out what a vector's own mean takes off. */
  #centre(count: number): void {
    const [means, others, width] = [this.#asked.mean, this.#said.mean, this.#ofSaid.length];
    means.forEach((mean, row) => {
      others.forEach((other, column) => {
        const at = row * width + column;
        add(this.#joint, at, -count * mean * other);
        const joint = this.#joint[at] ?? 0;
        add(this.#ofAsked, row, joint * other);
        add(this.#ofSaid, column, joint * mean);
        this.#constant += mean * joint * other;
      });
    });
  }

  #sum(a: Vector, b: Vector): number {
    const width = this.#ofSaid.length;
    let sum = this.#constant - along(this.#ofAsked, a) - along(this.#ofSaid, b);
    for (const [row, weight] of a)
      for (const [column, other] of b) sum += weight * other * (this.#joint[row * width + column] ?? 0);
    return sum;
  }

  /** Root of the mean square of what requests score with replies to others. */
  #chance(samples: readonly Sample[]): number {
    let [squares, count] = [0, 0];
    samples.forEach(({ asked }, index) => {
      const a = this.#asked.vector(asked);
      for (const swap of swaps) {
        const other = samples[(index + swap) % samples.length];
        if (other === undefined) continue;
        squares += this.#sum(a, this.#said.vector(other.said)) ** 2;
        count += 1;
      }
    });
    return Math.sqrt(squares / count);
  }
}
