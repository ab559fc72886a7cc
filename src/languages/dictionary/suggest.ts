import { type Automaton, rootPlace } from './automaton.ts';
import { plain } from './forms.ts';
import { withoutAccents } from './letters.ts';

/** What a slip costs (ours): an accent least, then letters swapped or doubled, then any other letter. */
const costs = { accent: 1, swap: 2, double: 2, other: 3 } as const;
/** Longer words get no suggestions, so that the search stays bounded. */
const longest = 30;
/** Deepest path of the search: the longest word and what two slips may add. */
const deepest = longest + 4;

/** A known form near a word, and what separates them: 1 is an accent. */
export type Suggestion = { readonly form: string; readonly cost: number };

const apostrophe = 39;
const folds = new Map<number, number>();

/** The letter without its accent, as UTF-16 units. */
function fold(unit: number): number {
  let folded = folds.get(unit);
  if (folded === undefined) {
    folded = withoutAccents(String.fromCharCode(unit)).charCodeAt(0);
    folds.set(unit, folded);
  }
  return folded;
}

function substitution(typed: number, right: number): number {
  if (typed === right) return 0;
  if (fold(typed) === fold(right)) return costs.accent;
  return right === apostrophe ? 2 * costs.other : costs.other;
}

/** Rows of the table of distances by depth of the path, and the path itself: one table serves every search. */
const rows = Array.from({ length: deepest + 1 }, () => new Uint8Array(longest + 1));
const path = new Uint16Array(deepest + 1);

/** Fills the row of a path one letter longer, and returns the least that the path can still cost, a swap begun included. */
function fillRow(depth: number, unit: number, word: Uint16Array): number {
  const above = rows[depth - 1] as Uint8Array;
  const row = rows[depth] as Uint8Array;
  const last = depth > 1 ? (path[depth - 1] as number) : 0;
  const missing = unit === last ? costs.double : costs.other;
  row[0] = (above[0] as number) + missing;
  let least = row[0] as number;
  for (let index = 1; index <= word.length; index += 1) {
    const typed = word[index - 1] as number;
    let cost = (above[index - 1] as number) + substitution(typed, unit);
    cost = Math.min(cost, (above[index] as number) + missing);
    cost = Math.min(cost, (row[index - 1] as number) + (typed === word[index - 2] ? costs.double : costs.other));
    if (depth > 1 && index > 1 && typed === last && word[index - 2] === unit) {
      cost = Math.min(cost, ((rows[depth - 2] as Uint8Array)[index - 2] as number) + costs.swap);
    }
    row[index] = cost;
    const swapped = word[index] === unit ? (above[index - 1] as number) + costs.swap : cost;
    least = Math.min(least, cost, swapped);
  }
  path[depth] = unit;
  return least;
}

/** Every known form within `limit` of a word; each one found narrows the search to its own cost and one more. */
function search({ header, edges, kinds, bitsOf }: Automaton, word: string, limit: number): Suggestion[] {
  const found: Suggestion[] = [];
  const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  const symbols = Uint16Array.from(header.alphabet, (letter) => letter.charCodeAt(0));
  let bound = limit;
  const visit = (place: number, depth: number): void => {
    for (let at = place, edge = 0; (edge & 256) === 0; at += 1) {
      edge = edges[at] as number;
      if (fillRow(depth, symbols[edge & 255] as number, units) > bound) continue;
      const cost = (rows[depth] as Uint8Array)[units.length] as number;
      if (kinds[at] !== 0 && cost <= bound) {
        const form = String.fromCharCode(...path.subarray(1, depth + 1));
        if ((bitsOf(form) & plain) !== 0) {
          found.push({ form, cost });
          bound = Math.min(bound, cost + 1);
        }
      }
      if (edge >>> 10 !== 0 && depth < deepest) visit(edge >>> 10, depth + 1);
    }
  };
  (rows[0] as Uint8Array).forEach((_, index, row) => {
    row[index] = index * costs.other;
  });
  visit(rootPlace, 1);
  return found.filter(({ cost }) => cost <= bound);
}

/** Known forms within `limit` of a word in small letters: the nearest first, then those that begin alike. */
export function suggest(words: Automaton, word: string, limit: number): Suggestion[] {
  if (word.length > longest) return [];
  const alike = (form: string): number => (form[0] === word[0] ? 0 : 1);
  return search(words, word, limit).sort(
    (a, b) =>
      a.cost - b.cost || alike(a.form) - alike(b.form) || b.form.length - a.form.length || (a.form < b.form ? -1 : 1),
  );
}
