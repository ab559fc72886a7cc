import type { Spill } from '../../model/spill.ts';
import { type Column, longestSheet, rowXml, type Table, tableArea, tableHead, tableTail } from './sheet.ts';
import type { Style } from './styles.ts';

/** One sheet of the workbook, its XML told piece by piece. */
export type Sheet = {
  readonly name: string;
  readonly xml: () => Iterable<string> | AsyncIterable<string>;
  /** The area of its table, for the filters; null for a page of notes. */
  readonly table: string | null;
};

/** Characters of XML that are kept before they are written. Ours. */
const batch = 65_536;

const stylesOf = <Row>(columns: readonly Column<Row>[]): readonly Style[] => columns.map(({ style }) => style);

/** The sheet of a table whose rows are at hand. */
export function tableSheet<Row>(table: Table<Row>, rows: readonly Row[]): Sheet {
  const styles = stylesOf(table.columns);
  return {
    name: table.name,
    table: tableArea(table, rows.length),
    *xml() {
      yield tableHead(table);
      for (const [index, row] of rows.entries()) {
        yield rowXml(
          index + 2,
          table.columns.map(({ cell }) => cell(row)),
          styles,
        );
      }
      yield tableTail(table, rows.length);
    },
  };
}

/** A table whose rows come one by one and are kept outside memory; it goes on in another sheet where one is full. */
export class GrowingTable<Row> {
  readonly #table: Table<Row>;
  readonly #styles: readonly Style[];
  readonly #spill: Spill;
  readonly #id: string;
  readonly #most: number;
  readonly #counts: number[] = [0];
  #pending = '';

  constructor(table: Table<Row>, id: string, spill: Spill, longest = longestSheet) {
    this.#table = table;
    this.#styles = stylesOf(table.columns);
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
    this.#pending += rowXml(count + 2, cells, this.#styles);
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
        async *xml() {
          yield tableHead(table);
          yield* spill.read(part);
          yield tableTail(table, count);
        },
      };
    });
  }
}
