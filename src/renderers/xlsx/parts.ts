import type { Spill } from '../../model/spill.ts';
import { longestSheet, rowXml, type Table, tableArea, tableHead, tableTail } from './sheet.ts';
import type { SharedStrings } from './strings.ts';

/** One sheet of the workbook, its XML told piece by piece. */
export type Sheet = {
  readonly name: string;
  readonly xml: (strings: SharedStrings) => Iterable<string> | AsyncIterable<string>;
  /** The area of its table, for the filters; null for a page of notes. */
  readonly table: string | null;
};

/** Characters of XML that are kept before they are written. Ours. */
const batch = 65_536;

/** The sheet of a table whose rows are at hand. */
export function tableSheet<Row>(table: Table<Row>, rows: readonly Row[]): Sheet {
  return {
    name: table.name,
    table: tableArea(table, rows.length),
    *xml(strings) {
      yield tableHead(table, strings);
      for (const [index, row] of rows.entries()) {
        const cells = table.columns.map(({ cell }) => cell(row));
        yield rowXml({ number: index + 2, cells }, table.columns, strings);
      }
      yield tableTail(table, rows.length);
    },
  };
}

/** Where the rows of a growing table go. */
export type Growth = {
  readonly strings: SharedStrings;
  readonly spill: Spill;
  /** Rows that a sheet may have, the header among them. */
  readonly longest?: number | undefined;
};

/** A table whose rows come one by one and are kept outside memory; it goes on in another sheet where one is full. */
export class GrowingTable<Row> {
  readonly #table: Table<Row>;
  readonly #strings: SharedStrings;
  readonly #spill: Spill;
  readonly #id: string;
  readonly #most: number;
  readonly #counts: number[] = [0];
  #pending = '';

  constructor(table: Table<Row>, id: string, { strings, spill, longest = longestSheet }: Growth) {
    this.#table = table;
    this.#strings = strings;
    this.#spill = spill;
    this.#id = id;
    this.#most = longest - 1;
  }

  get #part(): string {
    return `${this.#id}-${this.#counts.length}`;
  }

  add(row: Row): void {
    let count = this.#counts.at(-1) ?? 0;
    if (count === this.#most) {
      this.#flush();
      this.#counts.push(0);
      count = 0;
    }
    const cells = this.#table.columns.map(({ cell }) => cell(row));
    this.#pending += rowXml({ number: count + 2, cells }, this.#table.columns, this.#strings);
    this.#counts[this.#counts.length - 1] = count + 1;
    if (this.#pending.length > batch) this.#flush();
  }

  #flush(): void {
    if (this.#pending !== '') this.#spill.write(this.#part, this.#pending);
    this.#pending = '';
  }

  /** Its sheets, once every row is there. */
  sheets(): readonly Sheet[] {
    this.#flush();
    const table = this.#table;
    const spill = this.#spill;
    return this.#counts.map((count, index) => {
      const part = `${this.#id}-${index + 1}`;
      return {
        name: index === 0 ? table.name : `${table.name} (${index + 1})`,
        table: tableArea(table, count),
        async *xml(strings) {
          yield tableHead(table, strings);
          yield* spill.read(part);
          yield tableTail(table, count);
        },
      };
    });
  }
}
