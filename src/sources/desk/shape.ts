import { isObject, type JsonObject, parseObject } from '../json/parse.ts';
import { beginningOf } from './prefix.ts';

/** How the records of a JSON export stand in its file. */
export type Shape = {
  /** One record a line; a list, at this path; or the whole file is one record. */
  readonly kind: 'lines' | 'list' | 'record';
  readonly path: readonly string[];
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

function mostlyKnown(shape: Shape, knows: Known['knows']): Shape | null {
  const { samples } = shape;
  return samples.length > 0 && samples.filter(knows).length * 2 > samples.length ? shape : null;
}

function linesIn(text: string): readonly JsonObject[] {
  const lines = text.split('\n', sampleSize).map((line) => line.trim());
  return lines.map(parseObject).filter((record) => record !== null);
}

function objectShape(text: string, { lists, knows }: Known): Shape | null {
  const lines = mostlyKnown({ kind: 'lines', path: [], samples: linesIn(text) }, knows);
  if (lines !== null) return lines;
  const document = beginningOf(text);
  if (!isObject(document)) return null;
  if (knows(document)) return { kind: text.includes('\n') ? 'record' : 'lines', path: [], samples: [document] };
  for (const key of lists) {
    const path = key.split('.');
    const list = document[key];
    if (!Array.isArray(list)) continue;
    const found = mostlyKnown({ kind: 'list', path, samples: list.slice(0, sampleSize).filter(isObject) }, knows);
    if (found !== null) return found;
  }
  return null;
}

/** How the records of a format stand in a file that begins with this text; null where it holds none of them. */
export function shapeOf(text: string, known: Known): Shape | null {
  const json = text.replace(assignment, '').trimStart();
  if (json.startsWith('{')) return objectShape(json, known);
  if (!json.startsWith('[')) return null;
  const list = beginningOf(json);
  if (!Array.isArray(list)) return null;
  return mostlyKnown({ kind: 'list', path: [], samples: list.slice(0, sampleSize).filter(isObject) }, known.knows);
}
