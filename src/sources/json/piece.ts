/** One record as text, or null where it was longer than the limit; `line` where the format has one record a line. */
export type Piece = { readonly text: string | null; readonly line: number | null };

/** Bytes of one record gathered over several chunks, forgotten beyond a limit. */
export class PieceGatherer {
  readonly #limit: number;
  #parts: Buffer[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get empty(): boolean {
    return this.#length === 0;
  }

  add(bytes: Buffer): void {
    this.#length += bytes.length;
    if (this.#length > this.#limit) this.#parts = [];
    else this.#parts.push(bytes);
  }

  /** The record, and begins the next one. */
  take(line: number | null): Piece {
    const text = this.#length > this.#limit ? null : Buffer.concat(this.#parts).toString();
    this.#parts = [];
    this.#length = 0;
    return { text, line };
  }
}
