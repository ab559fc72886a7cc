import { isObject, type JsonObject } from './parse.ts';

/** A record, or an element of a list inside it together with the record. */
export type JsonRow = { readonly here: JsonObject; readonly whole: JsonObject };

/** Where lists of words are joined: no identifier holds a line break. */
export const listSeparator = '\n';

/** The value at a path; a key that itself holds dots comes first. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  if (path.length === 0 || !isObject(value)) return path.length === 0 ? value : undefined;
  const joined = path.join('.');
  if (Object.hasOwn(value, joined)) return value[joined];
  const [key = '', ...rest] = path;
  return Object.hasOwn(value, key) ? valueAt(value[key], rest) : undefined;
}

function scalarWords(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** A JSON value as the words of a cell; null for null, objects and lists of them. */
export function wordsOf(value: unknown): string | null {
  if (!Array.isArray(value)) return scalarWords(value);
  const words = value.map(scalarWords).filter((word) => word !== null);
  return words.length === 0 ? null : words.join(listSeparator);
}

/** Every path of an object that leads to words; lists of objects are looked into. Ours: three levels deep. */
export function pathsOf(value: unknown, prefix = '', depth = 0): string[] {
  if (Array.isArray(value) && value.some(isObject))
    return value.slice(0, 50).flatMap((one) => pathsOf(one, prefix, depth));
  if (!isObject(value) || depth > 3) return prefix === '' ? [] : [prefix];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner, prefix === '' ? key : `${prefix}.${key}`, depth + 1),
  );
}
