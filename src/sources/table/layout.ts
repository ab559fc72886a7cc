import type { Cell, Cells } from '../mapped/field.ts';
import type { Dialect } from './dialect.ts';
import { headerIndex, tableHead } from './dialect.ts';

/** What the head of a table shows. */
export type TableLayout = {
  readonly kind: 'table';
  readonly dialect: Dialect;
  readonly columns: readonly string[];
  /** Rows above the first record: a line `sep=;`, titles, the header. */
  readonly above: { readonly separatorLine: boolean; readonly titles: readonly string[]; readonly header: boolean };
  /** The first records. */
  readonly samples: readonly (readonly string[])[];
};

/** Names of columns, each once: the second `note` is called `note (2)`. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** The layout of a text that is a table of at least two columns, else null. */
export function tableLayout(text: string, whole: boolean, delimiter?: string, header = true): TableLayout | null {
  const head = tableHead(text, whole, delimiter);
  if (head === null) return null;
  const first = head.rows[head.header] ?? [];
  return {
    kind: 'table',
    dialect: head.dialect,
    columns: header ? distinct(first.map((name) => name.trim())) : first.map((_, index) => String(index + 1)),
    above: {
      separatorLine: head.separatorLine,
      titles: head.rows.slice(0, head.header).map((row) => row.join(' ').trim()),
      header,
    },
    samples: head.rows.slice(head.header + (header ? 1 : 0)),
  };
}

/** The layout of rows that are no text, such as those of a sheet; null where none has two filled cells. */
export function tableOfRows(rows: readonly (readonly string[])[], header = true): TableLayout | null {
  const index = headerIndex(rows);
  const first = rows[index];
  if (first === undefined) return null;
  const width = first.findLastIndex((name) => name.trim() !== '') + 1;
  const names = first.slice(0, width).map((name) => name.trim());
  return {
    kind: 'table',
    dialect: { delimiter: ';', newline: '\n', escape: '"', ltrim: false },
    columns: header ? distinct(names) : first.map((_, at) => String(at + 1)),
    above: { separatorLine: false, titles: rows.slice(0, index).map((row) => row.join(' ').trim()), header },
    samples: rows.slice(index + (header ? 1 : 0)),
  };
}

/** How the rows of a table are looked into. Empty cells and the words of `nulls` are null. */
export function tableCells(columns: readonly string[], nulls: readonly string[]): Cells<readonly string[]> {
  const empty = new Set(['', ...nulls]);
  const cell = (column: string): Cell<readonly string[]> => {
    const index = columns.indexOf(column);
    return (row) => {
      const words = row[index];
      return words === undefined || empty.has(words.trim()) ? null : words;
    };
  };
  return { cell, elements: () => () => [] };
}
