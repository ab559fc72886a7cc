/** Terms and running sums below this stay exact in floating point: twice it is still a safe integer. */
const limit = 2 ** 51;

/** A sum of integers that is exact whatever their number, size and order, so that parts merge to the last bit. */
export class ExactSum {
  #low = 0;
  #high = 0n;

  /** Adds the product of integers of 0 or more. */
  add(a: number, b = 1, c = 1): void {
    const product = a * b * c;
    if (product < limit) this.#low += product;
    else this.#high += BigInt(a) * BigInt(b) * BigInt(c);
    if (this.#low >= limit) this.#carry();
  }

  merge(other: ExactSum): void {
    this.#high += other.#high;
    this.#low += other.#low;
    if (this.#low >= limit) this.#carry();
  }

  total(): bigint {
    return this.#high + BigInt(this.#low);
  }

  #carry(): void {
    this.#high += BigInt(this.#low);
    this.#low = 0;
  }
}
