import type { Layout } from '../head.ts';
import { isObject, type JsonObject } from '../json/parse.ts';
import { valueAt, wordsOf } from '../json/paths.ts';
import { type Column, columnOf, type Group } from './column.ts';

/** Records that are looked at (ours). */
const sampled = 200;
/** Elements of lists that are looked at, of all records together (ours). */
const sampledElements = 600;
/** How deep objects are looked into (ours). */
const deepest = 4;

/** Scalar paths and lists of objects of a record, lists not entered. */
function pathsIn(record: JsonObject, prefix: string, depth: number, scalars: Set<string>, lists: Set<string>): void {
  for (const [key, value] of Object.entries(record)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (Array.isArray(value) && value.some(isObject)) lists.add(path);
    else if (isObject(value) && depth < deepest) pathsIn(value, path, depth + 1, scalars, lists);
    else scalars.add(path);
  }
}

function columnsOf(records: readonly JsonObject[], paths: Iterable<string>): Column[] {
  return [...paths].map((path) => {
    const keys = path.split('.');
    return columnOf(
      path,
      records.map((record) => wordsOf(valueAt(record, keys))?.trim() || null),
    );
  });
}

function jsonGroups(samples: readonly JsonObject[]): readonly Group[] {
  const records = samples.slice(0, sampled);
  const scalars = new Set<string>();
  const lists = new Set<string>();
  for (const record of records) pathsIn(record, '', 0, scalars, lists);
  const inside = [...lists].map((each): Group => {
    const keys = each.split('.');
    const perRecord = records.map((record) => {
      const list = valueAt(record, keys);
      return Array.isArray(list) ? list.filter(isObject) : [];
    });
    const elements = perRecord.flat().slice(0, sampledElements);
    const paths = new Set<string>();
    for (const element of elements) pathsIn(element, '', 1, paths, new Set());
    return { each, columns: columnsOf(elements, paths), sizes: perRecord.map(({ length }) => length) };
  });
  return [{ each: null, columns: columnsOf(records, scalars), sizes: records.map(() => 1) }, ...inside];
}

/** The columns of a layout, those of the records first, then those of each list inside them. */
export function groupsOf(layout: Layout): readonly Group[] {
  if (!('dialect' in layout) && !('line' in layout)) return jsonGroups(layout.samples);
  const rows = layout.samples.slice(0, sampled);
  const columns = layout.columns.map((path, index) =>
    columnOf(
      path,
      rows.map((row) => row[index]?.trim() || null),
    ),
  );
  return [{ each: null, columns, sizes: rows.map(() => 1) }];
}
