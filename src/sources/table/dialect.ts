import type { Options } from 'csv-parse';
import { parse } from 'csv-parse/sync';

/** How a table is written. */
export type Dialect = {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
  /** What stands before a quote inside quotes: another quote, or a backslash. */
  readonly escape: '"' | '\\';
  /** White space after a delimiter is no part of the field. */
  readonly ltrim: boolean;
};

const delimiters = [',', ';', '\t', '|'] as const;

/** How many rows of the head a dialect is judged by (ours). */
const sampleRows = 200;

/** The line break of a text: that of its first line. */
export function newlineOf(text: string): Dialect['newline'] {
  const feed = text.indexOf('\n');
  if (feed === -1) return text.includes('\r') ? '\r' : '\n';
  return text[feed - 1] === '\r' ? '\r\n' : '\n';
}

/** What csv-parse is told: a quote inside an unquoted field is a character, a ragged row is a row. */
export function parserOptions({ delimiter, newline, escape: escaping, ltrim }: Dialect): Options {
  return {
    delimiter,
    escape: escaping,
    ltrim,
    record_delimiter: newline === '\r' ? ['\r'] : ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
}

/** The first rows of a text that may stop in the middle of a row; the row that is cut is left out. */
function firstRows(text: string, dialect: Dialect, whole: boolean): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const collect = (row: string[]): null => {
    rows.push(row);
    return null;
  };
  let open = false;
  try {
    parse(text, { ...parserOptions(dialect), to: sampleRows, on_record: collect });
  } catch {
    open = true;
  }
  const cut = !whole && !open && rows.length < sampleRows && rows.length > 1;
  return cut ? rows.slice(0, -1) : rows;
}

/** The dialects worth trying on a text. */
function candidates(text: string, forced: string | undefined): readonly Dialect[] {
  const newline = newlineOf(text);
  return (forced === undefined ? delimiters : [forced]).flatMap((delimiter) => {
    const plain: Dialect = { delimiter, newline, escape: '"', ltrim: false };
    return [
      plain,
      ...(text.includes(`${delimiter} "`) ? [{ ...plain, ltrim: true }] : []),
      ...(text.includes('\\"') ? [{ ...plain, escape: '\\' as const }] : []),
    ];
  });
}

/** The header: the first row with two filled cells, so that titles above the table are none. -1 where there is none. */
export function headerIndex(rows: readonly (readonly string[])[]): number {
  return rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length >= 2);
}

/** A table's dialect with its first rows. */
export type TableHead = {
  readonly dialect: Dialect;
  readonly rows: readonly (readonly string[])[];
  /** Index in `rows` of the header, or of the first row where the table has none. */
  readonly header: number;
  /** Whether a line `sep=;`, as Excel writes it, comes before `rows`. */
  readonly separatorLine: boolean;
};

/** The share of rows that are as wide as the header, and a little for width itself; 0 for a single column. */
function likeness({ rows, header }: TableHead): number {
  const width = rows[header]?.length ?? 0;
  if (width < 2) return 0;
  return rows.filter((row) => row.length === width).length / rows.length + Math.min(width, 99) / 10_000;
}

/** The dialect under which the first rows are most alike. Null where no delimiter gives two columns. */
export function tableHead(text: string, whole: boolean, delimiter?: string): TableHead | null {
  const separator = /^sep=(.)\r?\n/i.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  let best: TableHead | null = null;
  for (const dialect of candidates(body, delimiter ?? separator?.[1])) {
    const rows = firstRows(body, dialect, whole);
    const head: TableHead = { dialect, rows, header: headerIndex(rows), separatorLine: separator !== null };
    if (likeness(head) > (best === null ? 0 : likeness(best))) best = head;
  }
  return best;
}
