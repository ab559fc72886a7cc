import { isObject } from '../json/parse.ts';
import { isText } from './content.ts';

/** The beginning of a JSON document, closed where it was cut: what stands before the last comma that can be kept. */
export function closedJson(text: string): unknown {
  const closers: string[] = [];
  let kept: { readonly end: number; readonly closers: string } | null = null;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{') closers.push('}');
    else if (sign === '[') closers.push(']');
    else if (sign === '}' || sign === ']') closers.pop();
    else if (sign === ',') kept = { end: at, closers: closers.toReversed().join('') };
  }
  for (const attempt of [text, kept === null ? '' : text.slice(0, kept.end) + kept.closers]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

/** How deep the list of records may lie (ours). */
const deepest = 4;

/** Characters of running text in a value, lists and objects inside it included. */
function textIn(value: unknown, depth = 0): number {
  if (typeof value === 'string') return isText(value) ? value.length : 0;
  if (depth > 5 || typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + textIn(inner, depth + 1), 0);
}

function* listsIn(
  value: unknown,
  path: readonly string[],
): Generator<readonly [readonly string[], readonly unknown[]]> {
  if (Array.isArray(value)) {
    if (value.some(isObject)) yield [path, value];
  } else if (isObject(value) && path.length < deepest) {
    for (const [key, inner] of Object.entries(value)) yield* listsIn(inner, [...path, key]);
  }
}

/** Path of the list of records of a document: the list that holds most text. Null where none holds any. */
export function recordsPath(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [path, list] of listsIn(closedJson(text), [])) {
    const found = textIn(list);
    if (found > most) [best, most] = [path.join('.'), found];
  }
  return best;
}
