/** Two 32-bit hashes of a text (cyrb53's mixing), together too wide for chance meetings among millions. */
function hashes(text: string): readonly [high: number, low: number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return [high >>> 0, low >>> 0];
}

/** A number below `count` that depends on nothing but the text. */
export function bucketOf(text: string, count: number): number {
  return hashes(text)[1] % count;
}

/**
 * Which identifiers belong together, by union and find. It keeps hashes, not the identifiers: about 24 bytes each, so
 * that millions of linked messages fit.
 */
export class LinkedIdentifiers {
  #slots = new Int32Array(1024);
  #high = new Uint32Array(512);
  #low = new Uint32Array(512);
  #parent = new Int32Array(512);
  #count = 0;

  /** The number of an identifier, given on first sight. */
  node(id: string): number {
    const [high, low] = hashes(id);
    let slot = this.#slotOf(high, low);
    const seen = this.#slots[slot] as number;
    if (seen !== 0) return seen - 1;
    if (this.#count === this.#high.length) {
      this.#grow();
      slot = this.#slotOf(high, low);
    }
    this.#slots[slot] = this.#count + 1;
    return this.#append(high, low);
  }

  /** A number for a message that has no identifier. */
  anonymous(): number {
    if (this.#count === this.#high.length) this.#grow();
    return this.#append(0, 0);
  }

  /** Says that two numbers belong together. */
  unite(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    if (a !== b) this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** The number that stands for all that belong together with this one. */
  find(node: number): number {
    let at = node;
    for (;;) {
      const up = this.#parent[at] as number;
      if (up === at) return at;
      const top = this.#parent[up] as number;
      this.#parent[at] = top;
      at = top;
    }
  }

  #append(high: number, low: number): number {
    const node = this.#count;
    this.#high[node] = high;
    this.#low[node] = low;
    this.#parent[node] = node;
    this.#count += 1;
    return node;
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const seen = this.#slots[slot] as number;
      if (seen === 0 || (this.#high[seen - 1] === high && this.#low[seen - 1] === low)) return slot;
    }
  }

  #grow(): void {
    const length = this.#high.length * 2;
    const wider = <A extends Uint32Array | Int32Array>(to: A, from: A): A => {
      to.set(from);
      return to;
    };
    this.#high = wider(new Uint32Array(length), this.#high);
    this.#low = wider(new Uint32Array(length), this.#low);
    this.#parent = wider(new Int32Array(length), this.#parent);
    this.#slots = new Int32Array(length * 2);
    for (let node = 0; node < this.#count; node += 1) {
      const [high, low] = [this.#high[node] as number, this.#low[node] as number];
      if (high !== 0 || low !== 0) this.#slots[this.#slotOf(high, low)] = node + 1;
    }
  }
}
