import type { Origin, Rejection } from '../../model/conversation.ts';
import { undecodable } from '../bytes/utf8.ts';
import { excerpt, type RecordReader } from '../mapped/record.ts';
import type { SourceEvent } from '../source.ts';
import type { TableLayout } from './layout.ts';
import { type Row, type RowBatch, RowCutter } from './rows.ts';
import type { Lines } from './stretch.ts';

/** Counts the records of a file while they are read. */
export type Tally = { records: number };

/** A table to be read record by record. */
export type TableReading = {
  readonly path: string;
  readonly layout: TableLayout;
  /** The file as UTF-8. */
  readonly bytes: AsyncIterable<Buffer>;
  /** Whether anything undecodable was met so far. */
  readonly damaged: () => boolean;
  readonly read: RecordReader<readonly string[]>;
  readonly tally: Tally;
};

const isBlank = (cell: string): boolean => cell.trim() === '';

/** The row with the width of the header: empty cells beyond it are dropped. Null where it has another width. */
function fitted(fields: readonly string[], width: number): readonly string[] | null {
  if (fields.length === width) return fields;
  return fields.length > width && fields.slice(width).every(isBlank) ? fields.slice(0, width) : null;
}

/** Turns the rows of one table into events. */
class TableReader {
  readonly #reading: TableReading;
  readonly #width: number;
  /** Rows still to come before the first record: `sep=`, titles, header. */
  #above: number;

  constructor(reading: TableReading) {
    const { columns, above } = reading.layout;
    this.#reading = reading;
    this.#width = columns.length;
    this.#above = above.titles.length + Number(above.separatorLine) + Number(above.header);
  }

  eventsOf({ rows, linesOf }: RowBatch): readonly SourceEvent[] {
    const events: SourceEvent[] = [];
    for (const row of rows) this.#take(row, linesOf, events);
    return events;
  }

  #take(row: Row, linesOf: RowBatch['linesOf'], events: SourceEvent[]): void {
    if ('broken' in row) {
      const { broken: code, lines, excerpt: value } = row;
      events.push({
        kind: 'rejection',
        rejection: { origin: this.#next(), code, lines, value: excerpt(value.trim()) },
      });
      return;
    }
    const { fields, from, to } = row;
    if (this.#above > 0) {
      this.#above--;
      return;
    }
    if (fields.length === 1 && this.#width > 1 && fields.every(isBlank)) return;
    const record = fitted(fields, this.#width);
    if (record === null) this.#reject('malformed-record', fields, linesOf(from, to), events);
    else if (this.#reading.damaged() && fields.some((field) => field.includes(undecodable))) {
      this.#reject('undecodable', fields, linesOf(from, to), events);
    } else this.#reading.read(record, this.#next(), events);
  }

  #next(): Origin {
    return { source: this.#reading.path, record: ++this.#reading.tally.records };
  }

  #reject(code: Rejection['code'], fields: readonly string[], lines: Lines, events: SourceEvent[]): void {
    const index = code === 'undecodable' ? fields.findIndex((field) => field.includes(undecodable)) : -1;
    const column = this.#reading.layout.columns[index];
    const value = index === -1 ? fields.join(this.#reading.layout.dialect.delimiter) : (fields[index] ?? '');
    const rejection: Rejection = {
      origin: this.#next(),
      code,
      lines,
      value: excerpt(value.replaceAll(undecodable, '\ufffd')),
      ...(column === undefined ? {} : { column }),
    };
    events.push({ kind: 'rejection', rejection });
  }
}

/** Reads a table; every row is a record or a rejection. */
export async function* readTable(reading: TableReading): AsyncGenerator<readonly SourceEvent[]> {
  const reader = new TableReader(reading);
  const cutter = new RowCutter(reading.layout.dialect);
  for await (const chunk of reading.bytes) yield reader.eventsOf(await cutter.write(chunk));
  yield reader.eventsOf(await cutter.end());
}
