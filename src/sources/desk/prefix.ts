import { parseJson } from '../json/parse.ts';

/** Deeper nesting is looked at no further (ours). */
const deepest = 100;

/** Offset just after the string that opens at `from`; the length of the text where it does not close. */
function afterString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** Where a JSON text can be cut, and what closes it there. */
type Cut = { readonly end: number; readonly closers: string };

/** The last place up to which the first value of a text is sound. */
function lastCut(text: string): Cut {
  let closers = '';
  let cut: Cut = { end: 0, closers: '' };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = afterString(text, at) - 1;
    else if (sign === ',') cut = { end: at, closers };
    else if (sign === '{' || sign === '[') {
      if (closers.length === deepest) return cut;
      closers = (sign === '{' ? '}' : ']') + closers;
      cut = { end: at + 1, closers };
    } else if (sign === '}' || sign === ']') {
      closers = closers.slice(1);
      cut = { end: at + 1, closers };
      if (closers === '') return cut;
    }
  }
  return cut;
}

/** The JSON value that a text begins with, as far as the text goes: what is cut off at its end is left out. Null: no JSON. */
export function beginningOf(text: string): unknown {
  const { end, closers } = lastCut(text);
  try {
    return parseJson(text.slice(0, end) + closers);
  } catch {
    return null;
  }
}
