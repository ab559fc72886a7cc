import type { Cells } from '../mapped/field.ts';
import { ElementCutter } from './elements.ts';
import { isObject, type JsonObject, parseObject } from './parse.ts';
import { type JsonRow, pathsOf, valueAt, wordsOf } from './paths.ts';

/** What the head of a JSON export shows: one record a line, or one document with a list of them. */
export type JsonLayout = {
  readonly kind: 'lines' | 'document';
  /** Path of the list of records; null: the document itself, else its first list. */
  readonly records: readonly string[] | null;
  /** Paths of the first records that lead to words. */
  readonly columns: readonly string[];
  readonly samples: readonly JsonObject[];
};

/** Records from which the keys are learnt (ours). */
const sampleSize = 200;

/** Longest record that is read, in bytes (ours). */
export const pieceLimit = 16 * 1024 * 1024;

function layout(kind: JsonLayout['kind'], records: JsonLayout['records'], samples: readonly JsonObject[]): JsonLayout {
  return { kind, records, columns: [...new Set(samples.flatMap((sample) => pathsOf(sample)))], samples };
}

/** The records in the lines of a text whose last line may be cut. */
function sampleLines(text: string, whole: boolean): readonly JsonObject[] {
  const lines = text.split('\n', sampleSize + 1);
  const complete = whole || lines.length > sampleSize ? lines.slice(0, sampleSize) : lines.slice(0, -1);
  return complete.map(parseObject).filter((record) => record !== null);
}

function sampleElements(text: string, records: readonly string[] | null): readonly JsonObject[] {
  const pieces = new ElementCutter(records, pieceLimit).write(Buffer.from(text)).slice(0, sampleSize);
  return pieces.map((piece) => parseObject(piece.text ?? '')).filter((record) => record !== null);
}

/** Whether an object is no record but a wrapping around lists of them. */
function wraps(object: JsonObject | undefined): boolean {
  return object !== undefined && Object.values(object).some((value) => Array.isArray(value) && value.some(isObject));
}

/** The layout of a text that begins like JSON, else null. `format` and `records` are the mapping's. */
export function jsonLayout(
  text: string,
  whole: boolean,
  format?: 'ndjson' | 'json',
  records?: string,
): JsonLayout | null {
  const start = text.trimStart()[0];
  if (start !== '{' && start !== '[' && format === undefined) return null;
  const path = records === undefined ? null : records.split('.').filter((key) => key !== '');
  const lines = format === 'json' || start === '[' ? [] : sampleLines(text, whole);
  const single = lines.length === 1 && whole && wraps(lines[0]) && format === undefined;
  const isLines = format === 'ndjson' || (path === null && lines.length > 0 && !single);
  if (isLines) return layout('lines', null, lines);
  const elements = sampleElements(text, path ?? (start === '[' ? [] : null));
  const rootList = path === null && start === '[' ? [] : path;
  return layout('document', rootList, elements);
}

/** How JSON records are looked into. Null, empty words and the words of `nulls` are null. */
export function jsonCells(nulls: readonly string[]): Cells<JsonRow> {
  const empty = new Set(['', ...nulls]);
  return {
    cell: (column) => {
      const whole = column.startsWith('$.');
      const path = (whole ? column.slice(2) : column).split('.');
      return (row) => {
        const words = wordsOf(valueAt(whole ? row.whole : row.here, path));
        return words === null || empty.has(words.trim()) ? null : words;
      };
    },
    elements: (each) => {
      const path = each.split('.');
      return ({ whole }) => {
        const list = valueAt(whole, path);
        return Array.isArray(list) ? list.filter(isObject).map((here) => ({ here, whole })) : [];
      };
    },
  };
}
