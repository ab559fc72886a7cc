import { Parser } from 'csv-parse';
import { type Dialect, parserOptions } from './dialect.ts';

/** A row with the offset of its end, in bytes since the feed began. */
export type FedRow = { readonly fields: readonly string[]; readonly end: number };

/** csv-parse that keeps its rows until they are taken: a stream of objects costs more than the rows themselves. */
class KeepingParser extends Parser {
  #rows: FedRow[] = [];

  override push(row: readonly string[] | null): boolean {
    if (row === null) return super.push(null);
    this.#rows.push({ fields: row, end: this.info.bytes });
    return true;
  }

  keptRows(): readonly FedRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}

/** csv-parse, handed bytes and asked for rows. */
export type Feed = {
  /** The rows that these bytes complete. */
  readonly write: (bytes: Buffer) => Promise<readonly FedRow[]>;
  /** The last row, if it had no line break; null where a quote was still open. */
  readonly end: () => Promise<readonly FedRow[] | null>;
  readonly stop: () => void;
};

/** Starts csv-parse at the beginning of a row. */
export function startFeed(dialect: Dialect): Feed {
  const parser = new KeepingParser(parserOptions(dialect));
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        parser.write(bytes, (error) => (error ? reject(error) : resolve(parser.keptRows())));
      }),
    end: () =>
      new Promise((resolve) => {
        parser.once('error', () => resolve(null));
        parser.once('finish', () => resolve(parser.keptRows()));
        parser.end();
      }),
    stop: () => parser.destroy(),
  };
}
