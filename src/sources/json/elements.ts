import { type Piece, PieceGatherer } from './piece.ts';

const quote = 34;
const comma = 44;
const colon = 58;
const openList = 91;
const backslash = 92;
const closeList = 93;
const openObject = 123;
const closeObject = 125;
const isBlank = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

/** Longest key that can be part of a path, in bytes (ours). */
const keyLimit = 1000;

/** Follows a JSON document up to the list of records: the one at `path`, or the first list of objects near the top. */
class ListFinder {
  readonly #path: readonly string[] | null;
  /** Containers that are open, each with the key under which its next value stands. */
  readonly #open: { readonly list: boolean; key: string }[] = [];
  #string: number[] | null = null;
  #escaped = false;
  #lastString = '';
  /** A list was opened that is taken if its first element is an object. */
  #promising = false;

  constructor(path: readonly string[] | null) {
    this.#path = path;
  }

  /** Reads one byte; true once it is the first one inside the list of records. */
  read(byte: number): boolean {
    if (this.#string !== null) return this.#readString(byte, this.#string);
    if (isBlank(byte)) return false;
    if (this.#promising) {
      this.#promising = false;
      if (byte === openObject) return true;
    }
    const top = this.#open.at(-1);
    if (byte === quote) this.#string = [];
    else if (byte === colon && top !== undefined) top.key = this.#lastString;
    else if (byte === openObject) this.#open.push({ list: false, key: '' });
    else if (byte === closeObject || byte === closeList) this.#open.pop();
    else if (byte === openList) return this.#enterList();
    return false;
  }

  #enterList(): boolean {
    const found = this.#path !== null && this.#isAt(this.#path);
    this.#promising = this.#path === null && this.#open.length <= 1 && !this.#open.some(({ list }) => list);
    if (!found) this.#open.push({ list: true, key: '' });
    return found;
  }

  #isAt(path: readonly string[]): boolean {
    return (
      path.length === this.#open.length && this.#open.every(({ list, key }, depth) => !list && key === path[depth])
    );
  }

  #readString(byte: number, string: number[]): false {
    if (byte === quote && !this.#escaped) {
      this.#lastString = Buffer.from(string).toString();
      this.#string = null;
    } else if (string.length < keyLimit) string.push(byte);
    this.#escaped = byte === backslash && !this.#escaped;
    return false;
  }
}

/** What became of a document: `found` whether its list of records was met, `closed` whether that list ended. */
export type DocumentEnd = { readonly found: boolean; readonly closed: boolean };

/** Cuts the list of records of a JSON document into its elements, without holding more than one of them. */
export class ElementCutter {
  readonly #finder: ListFinder;
  readonly #gatherer: PieceGatherer;
  #state: 'before' | 'between' | 'element' | 'after' = 'before';
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(path: readonly string[] | null, limit: number) {
    this.#finder = new ListFinder(path);
    this.#gatherer = new PieceGatherer(limit);
  }

  /** The elements that these bytes complete. */
  write(chunk: Buffer): readonly Piece[] {
    const pieces: Piece[] = [];
    let from = this.#state === 'element' ? 0 : -1;
    for (let i = 0; i < chunk.length && this.#state !== 'after'; i++) {
      const byte = chunk[i] ?? 0;
      if (this.#state === 'before' && !this.#begins(byte)) continue;
      if (this.#state === 'between') {
        if (isBlank(byte) || byte === comma) continue;
        if (byte === closeList) this.#state = 'after';
        else {
          this.#state = 'element';
          from = i;
        }
      }
      if (this.#state === 'element') {
        const end = this.#endsAt(byte, i);
        if (end !== null) {
          this.#gatherer.add(chunk.subarray(from, end));
          pieces.push(this.#gatherer.take(null));
          this.#state = byte === closeList && end === i ? 'after' : 'between';
        }
      }
    }
    if (this.#state === 'element') this.#gatherer.add(chunk.subarray(from));
    return pieces;
  }

  /** What is left of an element that the end of the file cuts short; null where none is. */
  cutShort(): Piece | null {
    return this.#gatherer.empty ? null : this.#gatherer.take(null);
  }

  get end(): DocumentEnd {
    return { found: this.#state !== 'before', closed: this.#state === 'after' };
  }

  /** Whether the list has begun; with a list found by its first object, this byte belongs to that object. */
  #begins(byte: number): boolean {
    if (!this.#finder.read(byte)) return false;
    this.#state = 'between';
    return byte === openObject;
  }

  /** Offset of the end of the element if this byte ends it. */
  #endsAt(byte: number, at: number): number | null {
    if (this.#inString) {
      if (byte === quote && !this.#escaped) this.#inString = false;
      this.#escaped = byte === backslash && !this.#escaped;
      return this.#inString || this.#depth > 0 ? null : at + 1;
    }
    if (byte === quote) this.#inString = true;
    else if (byte === openObject || byte === openList) this.#depth++;
    else if (this.#depth === 0 && (byte === comma || byte === closeList)) return at;
    else if (byte === closeObject || byte === closeList) return --this.#depth <= 0 ? this.#closed(at) : null;
    return null;
  }

  #closed(at: number): number {
    this.#depth = 0;
    return at + 1;
  }
}
