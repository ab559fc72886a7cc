import type { Head } from '../head.ts';
import { isObject, type JsonObject, parseObject } from '../json/parse.ts';
import { beginningOf } from './prefix.ts';

/** How the records of a JSON export stand in its file. */
export type Shape = {
  /** One record a line; a list, at this path; or the whole file is one record. */
  readonly kind: 'lines' | 'list' | 'record';
  readonly path: readonly string[];
  /** Key of the list in each line that holds its records, where the lines are pages of an API; null: the line is one. */
  readonly pages: string | null;
  /** The first records, the last of them perhaps cut short. */
  readonly samples: readonly JsonObject[];
};

/** What a format's records look like, and where they stand. */
export type Known = {
  /** Keys of the object around the list of records; a list that is the document itself is always looked at. */
  readonly lists: readonly string[];
  /** Whether an object, perhaps without its last keys, is a record of the format. */
  readonly knows: (record: JsonObject) => boolean;
};

/** Records by which a file is judged (ours). */
const sampleSize = 20;

/** What an X archive writes before its JSON. */
const assignment = /^\s*window\.YTD\.[\w.]{1,80}\s*=\s*/;

/** Half of the first records must be known, for the last of them may be cut short. */
function mostlyKnown(shape: Shape, knows: Known['knows']): Shape | null {
  const { samples } = shape;
  return samples.length > 0 && samples.filter(knows).length * 2 >= samples.length ? shape : null;
}

const objectsIn = (list: unknown): readonly JsonObject[] =>
  Array.isArray(list) ? list.slice(0, sampleSize).filter(isObject) : [];

function linesIn(text: string): readonly JsonObject[] {
  const lines = text.split('\n', sampleSize).map((line) => line.trim());
  return lines.map(parseObject).filter((record) => record !== null);
}

/** What the head of a file holds as JSON, looked at once for all formats. */
type Beginning = { readonly text: string; readonly lines: readonly JsonObject[]; readonly document: unknown };

const beginnings = new WeakMap<Head, Beginning>();

function beginningIn(head: Head): Beginning {
  const known = beginnings.get(head);
  if (known !== undefined) return known;
  const text = head.text.replace(assignment, '').trimStart();
  const isJson = text.startsWith('{') || text.startsWith('[');
  const beginning = {
    text,
    lines: text.startsWith('{') ? linesIn(text) : [],
    document: isJson ? beginningOf(text) : null,
  };
  beginnings.set(head, beginning);
  return beginning;
}

function objectShape({ text, lines: records, document }: Beginning, { lists, knows }: Known): Shape | null {
  const lines = mostlyKnown({ kind: 'lines', path: [], pages: null, samples: records }, knows);
  if (lines !== null) return lines;
  if (!isObject(document)) return null;
  if (knows(document)) {
    return { kind: text.includes('\n') ? 'record' : 'lines', path: [], pages: null, samples: [document] };
  }
  for (const key of lists) {
    const samples = objectsIn(document[key]);
    const found = mostlyKnown({ kind: 'list', path: [key], pages: null, samples }, knows);
    if (found !== null) return records.length > 1 ? { ...found, kind: 'lines', pages: key } : found;
  }
  return null;
}

/** How the records of a format stand in a file with this head; null where it holds none of them. */
export function shapeOf(head: Head, known: Known): Shape | null {
  const beginning = beginningIn(head);
  if (!Array.isArray(beginning.document)) return objectShape(beginning, known);
  return mostlyKnown({ kind: 'list', path: [], pages: null, samples: objectsIn(beginning.document) }, known.knows);
}
