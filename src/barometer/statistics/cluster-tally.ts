import { ExactSum } from './exact-sum.ts';
import type { Estimated } from './stratified.ts';

/**
 * Sums of a ratio Σx / Σy over conversations (for a mean over exchanges, y counts them): everything that its
 * cluster-robust variance needs. Terms are integers of 0 or more, so that parts merge exactly.
 */
export class ClusterTally {
  #conversations = 0;
  #exchanges = 0;
  readonly #x = new ExactSum();
  readonly #y = new ExactSum();
  readonly #xx = new ExactSum();
  readonly #xy = new ExactSum();
  readonly #yy = new ExactSum();

  /** Adds one whole conversation: the sums over its exchanges, and how many they are. Nothing is said where y is 0. */
  add(x: number, y: number, exchanges: number): void {
    if (y === 0) return;
    this.#conversations += 1;
    this.#exchanges += exchanges;
    this.#x.add(x);
    this.#y.add(y);
    this.#xx.add(x, x);
    this.#xy.add(x, y);
    this.#yy.add(y, y);
  }

  merge(other: ClusterTally): void {
    this.#conversations += other.#conversations;
    this.#exchanges += other.#exchanges;
    this.#x.merge(other.#x);
    this.#y.merge(other.#y);
    this.#xx.merge(other.#xx);
    this.#xy.merge(other.#xy);
    this.#yy.merge(other.#yy);
  }

  get conversations(): number {
    return this.#conversations;
  }

  get exchanges(): number {
    return this.#exchanges;
  }

  /** Σx. */
  get sum(): number {
    return Number(this.#x.total());
  }

  /** Σy. */
  get of(): number {
    return Number(this.#y.total());
  }

  /** Σx / Σy; null of nothing. */
  ratio(): number | null {
    return this.#conversations === 0 ? null : this.sum / this.of;
  }

  /**
   * The ratio with its linearised variance, C/(C−1) · Σ(x − r·y)² / (Σy)² over C conversations; with one exchange in
   * each it is the ordinary s²/n. `unit` is what one of x is worth in the report. Null with fewer than two conversations.
   */
  estimate(unit = 1): Estimated | null {
    const clusters = this.#conversations;
    if (clusters < 2) return null;
    const variance = ((clusters / (clusters - 1)) * this.squares()) / this.of ** 2;
    return { mean: (this.sum / this.of) * unit, variance: variance * unit ** 2, degrees: clusters - 1 };
  }

  /** Σ(x − r·y)², computed without rounding but for the last division; 0 of nothing. */
  squares(): number {
    if (this.#conversations === 0) return 0;
    const x = this.#x.total();
    const y = this.#y.total();
    const scaled = this.#xx.total() * y * y - 2n * x * y * this.#xy.total() + x * x * this.#yy.total();
    return Number(scaled) / Number(y) ** 2;
  }
}
