import type { Dialect } from './dialect.ts';
import { type FedRow, startFeed } from './feed.ts';
import { closesInside } from './quotes.ts';
import { after, type Lines, placer, type Stretch } from './stretch.ts';

/** Longest record that is read, in bytes (ours): beyond it a quote was left open or the file is no table. */
const recordLimit = 16 * 1024 * 1024;

/** What starting again costs, in bytes that could be read meanwhile (ours, measured). */
const restartCost = 4096;

/** How many bytes are read a second time after quotes left open, in all (ours): bounds the time on hostile files. */
const rereadLimit = recordLimit;

/** One row of a table, or a stretch of the file that is none. */
export type Row =
  | { readonly fields: readonly string[]; readonly from: number; readonly to: number }
  | { readonly broken: 'unclosed-quote' | 'record-too-long'; readonly lines: Lines; readonly excerpt: string };

/** Rows in the order of the file; `linesOf` gives the place of rows of this batch, to be asked in their order. */
export type RowBatch = { readonly rows: readonly Row[]; readonly linesOf: (from: number, to: number) => Lines };

/** A quoted field over several lines that closed in the middle of other text: two rows read as one. */
function mayHideRows(fields: readonly string[]): boolean {
  return (
    fields.some((field) => field.startsWith('"') && field.length > 1) && fields.some((field) => /[\r\n]/.test(field))
  );
}

/**
 * csv-parse with three additions: memory is bounded, places are known, and a quote that never closes costs its own
 * line only, since reading resumes at the next one.
 */
export class RowCutter {
  readonly #dialect: Dialect;
  readonly #breakByte: number;
  #feed;
  /** Offset at which the current feed began. */
  #feedAt = 0;
  /** What was read since the end of the last complete row. */
  #held: Stretch = { bytes: Buffer.alloc(0), at: 0, line: 1 };
  /** Inside a record that was given up: everything up to the next line break goes unread. */
  #skipping = false;
  #reread = 0;
  #rows: Row[] = [];

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#breakByte = dialect.newline === '\r' ? 13 : 10;
    this.#feed = startFeed(dialect);
  }

  /** The rows that these bytes complete. */
  async write(chunk: Buffer): Promise<RowBatch> {
    const { bytes } = this.#held;
    const stretch = { ...this.#held, bytes: bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]) };
    if (this.#skipping) await this.#skip(stretch);
    else await this.#readOn(stretch, chunk);
    return this.#batch(stretch);
  }

  /** The last row, whether or not a line break ends it. */
  async end(): Promise<RowBatch> {
    const stretch = this.#held;
    for (let more = !this.#skipping; more; ) {
      const fed = await this.#feed.end();
      const resumed = fed === null ? this.#giveUp() : this.#takeOver(fed, this.#held);
      if (resumed !== null) await this.#readOn(resumed, resumed.bytes);
      more = resumed !== null;
    }
    return this.#batch(stretch);
  }

  #batch(stretch: Stretch): RowBatch {
    const rows = this.#rows;
    this.#rows = [];
    return { rows, linesOf: placer(stretch, this.#breakByte) };
  }

  async #skip(stretch: Stretch): Promise<void> {
    const lineBreak = stretch.bytes.indexOf(this.#breakByte);
    const resume = lineBreak === -1 ? stretch.bytes.length : lineBreak + 1;
    this.#held = after(stretch, stretch.at + resume, this.#breakByte);
    if (lineBreak === -1) return;
    this.#skipping = false;
    this.#restart(this.#held.at);
    await this.#readOn(this.#held, this.#held.bytes);
  }

  /** Has csv-parse see the end of a stretch, `unseen`, and again whatever must be read anew. */
  async #readOn(stretch: Stretch, unseen: Buffer): Promise<void> {
    let resumed = this.#takeOver(await this.#feed.write(unseen), stretch);
    while (resumed !== null || this.#held.bytes.length > recordLimit) {
      const again: Stretch | null = resumed ?? this.#giveUp();
      if (again === null) {
        this.#skipping = true;
        return;
      }
      resumed = this.#takeOver(await this.#feed.write(again.bytes), again);
    }
  }

  /** Takes complete rows of a stretch and holds the rest of it; gives what has to be read anew, if anything. */
  #takeOver(fed: readonly FedRow[], stretch: Stretch): Stretch | null {
    let from = stretch.at;
    this.#held = stretch;
    for (const { fields, end } of fed) {
      const to = this.#feedAt + end;
      const raw = (): string => stretch.bytes.subarray(from - stretch.at, to - stretch.at).toString();
      if (mayHideRows(fields) && closesInside(raw().replace(/^[\r\n]+/, ''), this.#dialect)) {
        this.#held = after(this.#held, from, this.#breakByte);
        const resumed = this.#setAside('unclosed-quote', to);
        if (resumed !== null) return resumed;
      } else this.#rows.push({ fields, from, to });
      from = to;
    }
    this.#held = after(this.#held, from, this.#breakByte);
    return null;
  }

  /** Sets aside a record that does not end: a quote left open if it has several lines, otherwise an endless line. */
  #giveUp(): Stretch | null {
    const { bytes, at } = this.#held;
    if (bytes.length === 0) return null;
    const unclosed = bytes.length <= recordLimit || bytes.includes(this.#breakByte);
    const resumed = this.#setAside(unclosed ? 'unclosed-quote' : 'record-too-long', at + bytes.length);
    if (resumed === null) this.#held = after(this.#held, at + bytes.length, this.#breakByte);
    return resumed;
  }

  /** Rejects the held record up to `to`, or only its first line where the rest can be read anew: the rest is given. */
  #setAside(broken: 'unclosed-quote' | 'record-too-long', to: number): Stretch | null {
    const { bytes, at } = this.#held;
    const lineBreak = bytes.indexOf(this.#breakByte);
    const again = lineBreak !== -1 && this.#reread <= rereadLimit;
    const end = again ? at + lineBreak + 1 : to;
    const lines = placer(this.#held, this.#breakByte)(at, end);
    this.#rows.push({ broken, lines, excerpt: bytes.subarray(0, Math.min(end - at, 400)).toString() });
    if (!again) return null;
    this.#reread += bytes.length + restartCost;
    this.#restart(end);
    return after(this.#held, end, this.#breakByte);
  }

  #restart(at: number): void {
    this.#feed.stop();
    this.#feed = startFeed(this.#dialect);
    this.#feedAt = at;
  }
}
