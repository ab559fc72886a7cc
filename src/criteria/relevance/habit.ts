import { add, along, Side, type Vector } from './side.ts';

/** With this many exchanges, what was learnt counts half (ours). */
const half = 100;
/** Distances between exchanges whose replies are swapped to see how chance scores (ours). */
const swaps = [1, 2, 3, 5];

/** What a request and its reply hold. `request` tells exchanges apart that must not vouch for each other. */
export type Sample = {
  readonly request: string;
  readonly asked: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
};

type Pair = { readonly request: string; readonly a: Vector; readonly b: Vector };

/**
 * Which replies such requests usually get in this export: the covariance of what requests hold with what replies hold.
 * An exchange does not vouch for itself, nor for another one with the same request: they are taken off again.
 */
export class Habit {
  readonly #asked: Side;
  readonly #said: Side;
  /** Covariances times the number of exchanges, a row for each column of requests. */
  readonly #joint: Float64Array;
  /** The covariances along the mean reply, and along the mean request. */
  readonly #ofAsked: Float64Array;
  readonly #ofSaid: Float64Array;
  #constant = 0;
  readonly #replies = new Map<string, Vector[]>();
  /** Null where chance cannot be told: with next to no exchanges. */
  readonly #scale: number | null;

  constructor(samples: readonly Sample[]) {
    this.#asked = new Side(samples.map(({ asked }) => asked));
    this.#said = new Side(samples.map(({ said }) => said));
    this.#joint = new Float64Array(this.#asked.width * this.#said.width);
    this.#ofAsked = new Float64Array(this.#asked.width);
    this.#ofSaid = new Float64Array(this.#said.width);
    const pairs = samples.map((sample) => this.#pair(sample));
    for (const pair of pairs) this.#learn(pair);
    this.#centre(pairs.length);
    const chance = this.#chance(pairs);
    this.#scale = chance > 0 ? pairs.length / (pairs.length + half) / chance : null;
  }

  /** How much the reply is like those to similar requests, in standard deviations of chance; 0: nothing is known. */
  of(sample: Sample): number {
    if (this.#scale === null) return 0;
    const { request, a, b } = this.#pair(sample);
    const own = this.#replies.get(request) ?? [];
    const vouched = own.length === 0 ? 0 : this.#said.products(b, own) * this.#asked.products(a, [a]);
    return (this.#sum(a, b) - vouched) * this.#scale;
  }

  #pair({ request, asked, said }: Sample): Pair {
    return { request, a: this.#asked.vector(asked), b: this.#said.vector(said) };
  }

  #learn({ request, a, b }: Pair): void {
    a.columns.forEach((row, index) => {
      const [start, weight] = [row * this.#said.width, a.weights[index] ?? 0];
      for (const [at, column] of b.columns.entries()) add(this.#joint, start + column, weight * (b.weights[at] ?? 0));
    });
    const known = this.#replies.get(request);
    if (known === undefined) this.#replies.set(request, [b]);
    else known.push(b);
  }

  /** Takes off what the means alone explain, and works out what a vector's own mean takes off. */
  #centre(count: number): void {
    const [means, others] = [this.#asked.mean, this.#said.mean];
    means.forEach((mean, row) => {
      const start = row * others.length;
      others.forEach((other, column) => {
        const joint = (this.#joint[start + column] ?? 0) - count * mean * other;
        this.#joint[start + column] = joint;
        add(this.#ofAsked, row, joint * other);
        add(this.#ofSaid, column, joint * mean);
        this.#constant += mean * joint * other;
      });
    });
  }

  /** What the covariances say of a request with a reply, each less its mean. */
  #sum(a: Vector, b: Vector): number {
    let sum = this.#constant - along(this.#ofAsked, a) - along(this.#ofSaid, b);
    a.columns.forEach((row, index) => {
      const start = row * this.#said.width;
      sum += (a.weights[index] ?? 0) * along(this.#joint.subarray(start, start + this.#said.width), b);
    });
    return sum;
  }

  /** Root of the mean square of what requests score with replies to others. */
  #chance(pairs: readonly Pair[]): number {
    let squares = 0;
    pairs.forEach(({ a }, index) => {
      for (const swap of swaps) {
        const other = pairs[(index + swap) % pairs.length];
        if (other !== undefined) squares += this.#sum(a, other.b) ** 2;
      }
    });
    return Math.sqrt(squares / Math.max(1, pairs.length * swaps.length));
  }
}
