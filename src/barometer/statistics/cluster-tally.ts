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
  readonly #xxy = new ExactSum();
  readonly #xyy = new ExactSum();
  readonly #yyy = new ExactSum();

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
    this.#xxy.add(x, x, y);
    this.#xyy.add(x, y, y);
    this.#yyy.add(y, y, y);
  }

  merge(other: ClusterTally): void {
    this.#conversations += other.#conversations;
    this.#exchanges += other.#exchanges;
    this.#x.merge(other.#x);
    this.#y.merge(other.#y);
    this.#xx.merge(other.#xx);
    this.#xy.merge(other.#xy);
    this.#yy.merge(other.#yy);
    this.#xxy.merge(other.#xxy);
    this.#xyy.merge(other.#xyy);
    this.#yyy.merge(other.#yyy);
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
   * The ratio with its linearised variance, C/(C−1) · Σ(x − r·y)² / (Σy)² over C conversations, raised where the large
   * ones have the large residuals; degrees of freedom: the effective number of conversations, (Σy)² / Σy² (Kish 1965;
   * Carter, Schnepel and Steigerwald 2017), less 1. With one exchange in each it is the ordinary s²/n. `unit` is what one
   * of x is worth in the report. Null with fewer than two conversations.
   */
  estimate(unit = 1): Estimated | null {
    const clusters = this.#conversations;
    if (clusters < 2) return null;
    const variance = ((clusters / (clusters - 1)) * this.squares() * this.#unevenness()) / this.of ** 2;
    const effective = this.of ** 2 / Number(this.#yy.total());
    return { mean: (this.sum / this.of) * unit, variance: variance * unit ** 2, degrees: Math.max(1, effective - 1) };
  }

  /** Σ(x − r·y)², computed without rounding but for the last division; 0 of nothing. */
  squares(): number {
    return this.#conversations === 0 ? 0 : this.#residuals(this.#xx, this.#xy, this.#yy);
  }

  /**
   * By how much leaving out one conversation at a time (jackknife, to the first order) finds more variance than C/(C−1)
   * allows for: 1 + 2 · (Σ(x − r·y)²·y / Σ(x − r·y)² / Σy − 1/C), at least 1.
   */
  #unevenness(): number {
    const squares = this.squares();
    if (squares === 0) return 1;
    const weighed = this.#residuals(this.#xxy, this.#xyy, this.#yyy);
    return 1 + 2 * Math.max(0, weighed / squares / this.of - 1 / this.#conversations);
  }

  /** Σ(x − r·y)² · w from Σx²·w, Σxy·w and Σy²·w. */
  #residuals(xx: ExactSum, xy: ExactSum, yy: ExactSum): number {
    const x = this.#x.total();
    const y = this.#y.total();
    const scaled = xx.total() * y * y - 2n * x * y * xy.total() + x * x * yy.total();
    return Number(scaled) / Number(y) ** 2;
  }
}
