import { type Automaton, rootPlace } from './automaton.ts';
import { ordinary } from './forms.ts';
import { withoutAccents } from './letters.ts';

/** What a slip costs (ours): an accent least, then letters swapped or doubled, then any other letter. */
const costs = { accent: 1, swap: 2, double: 2, other: 3 } as const;
/** Longer words get no suggestions, so that the search stays bounded. */
const longest = 30;
/** Deepest path of the search: the longest word and what slips within the widest limit may add. */
const deepest = longest + 5;
/** More than any limit, and small enough for sums of it to fit a byte. */
const never = 100;

/** A known form near a word, and what separates them: 1 is an accent. */
export type Suggestion = { readonly form: string; readonly cost: number };

const apostrophe = "'";
const fold = (letter: string): string => withoutAccents(letter).charAt(0);

/** Rows of the table of distances by depth of the path, and the path itself: one table serves every search. */
const rows = Array.from({ length: deepest + 1 }, () => new Uint8Array(longest + 2));
const path = new Uint16Array(deepest + 1);

/** A word that is looked for: its letters as units, and what each symbol in place of each letter costs. */
type Target = { readonly units: Uint16Array; readonly substitutions: Uint8Array; readonly limit: number };

/** Letters of an automaton by symbol: as units, and without accents. */
type Letters = { readonly units: Uint16Array; readonly folded: readonly string[] };

function lettersOf({ header: { alphabet } }: Automaton): Letters {
  const letters = alphabet.split('');
  return { units: Uint16Array.from(letters, (letter) => letter.charCodeAt(0)), folded: letters.map(fold) };
}

function targetOf(word: string, { units, folded }: Letters, limit: number): Target {
  const letters = word.split('');
  const bare = letters.map(fold);
  const substitutions = new Uint8Array(units.length * letters.length);
  const quote = apostrophe.charCodeAt(0);
  for (let symbol = 0; symbol < units.length; symbol += 1) {
    const other = units[symbol] === quote ? 2 * costs.other : costs.other;
    for (let index = 0; index < letters.length; index += 1) {
      const same = letters[index]?.charCodeAt(0) === units[symbol];
      const cost = same ? 0 : bare[index] === folded[symbol] ? costs.accent : other;
      substitutions[symbol * letters.length + index] = cost;
    }
  }
  return { units: Uint16Array.from(letters, (letter) => letter.charCodeAt(0)), substitutions, limit };
}

/**
 * Fills the row of a path one letter longer, near its diagonal only: a letter more or less costs 2 at least. Returns the
 * least that the path can still cost, a swap begun included.
 */
function fillRow(depth: number, symbol: number, unit: number, { units, substitutions, limit }: Target): number {
  const above = rows[depth - 1] as Uint8Array;
  const row = rows[depth] as Uint8Array;
  const length = units.length;
  const last = depth > 1 ? (path[depth - 1] as number) : 0;
  const missing = unit === last ? costs.double : costs.other;
  const band = limit >> 1;
  const from = Math.max(1, depth - band);
  const to = Math.min(length, depth + band);
  row[from - 1] = from === 1 ? Math.min(never, (above[0] as number) + missing) : never;
  let least = row[from - 1] as number;
  for (let index = from; index <= to; index += 1) {
    const typed = units[index - 1] as number;
    let cost = (above[index - 1] as number) + (substitutions[symbol * length + index - 1] as number);
    const longer = (above[index] as number) + missing;
    if (longer < cost) cost = longer;
    const shorter = (row[index - 1] as number) + (typed === units[index - 2] ? costs.double : costs.other);
    if (shorter < cost) cost = shorter;
    if (depth > 1 && index > 1 && typed === last && units[index - 2] === unit) {
      const swapped = ((rows[depth - 2] as Uint8Array)[index - 2] as number) + costs.swap;
      if (swapped < cost) cost = swapped;
    }
    row[index] = cost;
    if (cost < least) least = cost;
    if (units[index] === unit) least = Math.min(least, (above[index - 1] as number) + costs.swap);
  }
  row[to + 1] = never;
  path[depth] = unit;
  return least;
}

/** How much dearer than the nearest form another may be and still be listed: ranking may prefer it (ours). */
const margin = 2;

/** Forms near a word within a limit of at most 9; each one found narrows the search to its own cost and a margin. */
export type Search = (word: string, limit: number) => readonly Suggestion[];

/** The search for near forms in an automaton. */
export function searchIn(words: Automaton): Search {
  const { edges, kinds, bitsOf } = words;
  let letters: Letters | null = null;
  return (word, limit) => {
    if (word.length > longest) return [];
    letters ??= lettersOf(words);
    const symbols = letters.units;
    const target = targetOf(word, letters, limit);
    const length = word.length;
    const found: Suggestion[] = [];
    let bound = limit;
    const visit = (place: number, depth: number): void => {
      for (let at = place, edge = 0; (edge & 256) === 0; at += 1) {
        edge = edges[at] as number;
        const symbol = edge & 255;
        if (fillRow(depth, symbol, symbols[symbol] as number, target) > bound) continue;
        const cost = depth + (limit >> 1) < length ? never : ((rows[depth] as Uint8Array)[length] as number);
        if (kinds[at] !== 0 && cost <= bound) {
          const form = String.fromCharCode(...path.subarray(1, depth + 1));
          if (bitsOf(form) === ordinary) {
            found.push({ form, cost });
            bound = Math.min(bound, cost + margin);
          }
        }
        if (edge >>> 10 !== 0 && depth < deepest) visit(edge >>> 10, depth + 1);
      }
    };
    (rows[0] as Uint8Array).forEach((_, index, row) => {
      row[index] = Math.min(never, index * costs.other);
    });
    visit(rootPlace, 1);
    return found.filter(({ cost }) => cost <= bound);
  };
}
