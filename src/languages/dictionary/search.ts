import { type Automaton, rootPlace } from './automaton.ts';
import { ordinary } from './forms.ts';
import { withoutAccents } from './letters.ts';

/** What a slip costs (ours): an accent least, then letters swapped or doubled, then any other letter. */
const costs = { accent: 1, swap: 2, double: 2, other: 3 } as const;
/** Longer words get no suggestions, so that the search stays bounded. */
const longest = 30;
/** Deepest path of the search: the longest word and what slips within the widest limit may add. */
const deepest = longest + 5;
/** Two slips are not sought where one is in the first letters: people know how a word begins (ours). */
const steadyLetters = 2;
/** What slips may cost together where one is in the first letters: two small ones (ours). */
const earlyLimit = 4;

/** A known form near a word, and what separates them: 1 is an accent. */
export type Suggestion = { readonly form: string; readonly cost: number };

const apostrophe = "'";
const fold = (letter: string): string => withoutAccents(letter).charAt(0);

/** Letters of an automaton by symbol, and what each symbol costs in place of a letter that was typed. */
type Letters = { readonly units: Uint16Array; readonly instead: (typed: string) => Uint8Array };

function lettersOf({ header: { alphabet } }: Automaton): Letters {
  const letters = alphabet.split('');
  const folded = letters.map(fold);
  const known = new Map<string, Uint8Array>();
  const costOf = (typed: string, bare: string, symbol: number): number => {
    if (letters[symbol] === typed) return 0;
    if (folded[symbol] === bare) return costs.accent;
    return letters[symbol] === apostrophe ? 2 * costs.other : costs.other;
  };
  const instead = (typed: string): Uint8Array => {
    let column = known.get(typed);
    if (column === undefined) {
      const bare = fold(typed);
      column = Uint8Array.from(letters, (_, symbol) => costOf(typed, bare, symbol));
      known.set(typed, column);
    }
    return column;
  };
  return { units: Uint16Array.from(letters, (letter) => letter.charCodeAt(0)), instead };
}

/** How much dearer than the nearest form another may be and still be listed: ranking may prefer it (ours). */
const margin = 2;

/** Forms near a word within a limit of at most 9; each one found narrows the search to its own cost and a margin. */
export type Search = (word: string, limit: number) => readonly Suggestion[];

/** The path of the search as units: one serves every search. */
const path = new Uint16Array(deepest + 1);

/** One search: walks the automaton along the word, and aside of it as long as slips are within the limit. */
class Walk {
  readonly #words: Automaton;
  readonly #symbols: Uint16Array;
  readonly #typed: Uint16Array;
  /** What each symbol costs in place of each letter of the word. */
  readonly #instead: readonly Uint8Array[];
  readonly #found = new Map<string, number>();
  #bound: number;

  constructor(words: Automaton, letters: Letters, word: string, limit: number) {
    this.#words = words;
    this.#symbols = letters.units;
    this.#typed = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    this.#instead = word.split('').map(letters.instead);
    this.#bound = limit;
  }

  /** Every form found, with the least that its slips cost. */
  found(): readonly Suggestion[] {
    this.#from(rootPlace, 0, 0, 0);
    return [...this.#found].filter(([, cost]) => cost <= this.#bound).map(([form, cost]) => ({ form, cost }));
  }

  /** What slips may cost if one is made before a letter of the word. */
  #limitAt(index: number): number {
    return index < steadyLetters ? Math.min(this.#bound, earlyLimit) : this.#bound;
  }

  #record(depth: number, cost: number): void {
    const form = String.fromCharCode(...path.subarray(0, depth));
    if (cost >= (this.#found.get(form) ?? Number.POSITIVE_INFINITY) || this.#words.bitsOf(form) !== ordinary) return;
    this.#found.set(form, cost);
    this.#bound = Math.min(this.#bound, cost + margin);
  }

  /** Follows an edge after `index` letters of the word, once it cost so much. */
  #along(at: number, depth: number, index: number, cost: number): void {
    const edge = this.#words.edges[at] as number;
    path[depth] = this.#symbols[edge & 255] as number;
    this.#arrive(at, depth + 1, index, cost);
    if (edge >>> 10 !== 0 && depth + 1 < deepest) this.#from(edge >>> 10, depth + 1, index, cost);
  }

  /** Counts a form that ends here, the letters that are left of the word being too many. */
  #arrive(at: number, depth: number, index: number, cost: number): void {
    if (this.#words.kinds[at] === 0) return;
    let total = cost;
    for (let left = index; left < this.#typed.length && total <= this.#bound; left += 1) total += this.#tooMany(left);
    if (total <= this.#limitAt(index < this.#typed.length ? index : steadyLetters)) this.#record(depth, total);
  }

  /** Cost of a letter of the word that should not be there. */
  #tooMany(index: number): number {
    return index > 0 && this.#typed[index] === this.#typed[index - 1] ? costs.double : costs.other;
  }

  /** Goes on from a state after `index` letters of the word. */
  #from(place: number, depth: number, index: number, cost: number): void {
    const typed = this.#typed;
    const length = typed.length;
    const limit = this.#limitAt(index);
    if (index < length && cost + this.#tooMany(index) <= limit)
      this.#from(place, depth, index + 1, cost + this.#tooMany(index));
    const { edges } = this.#words;
    for (let at = place, edge = 0; (edge & 256) === 0; at += 1) {
      edge = edges[at] as number;
      const unit = this.#symbols[edge & 255] as number;
      if (index < length) {
        const next = cost + ((this.#instead[index] as Uint8Array)[edge & 255] as number);
        if (next === cost || next <= limit) this.#along(at, depth, index + 1, next);
        if (cost + costs.swap <= limit && unit === typed[index + 1] && unit !== typed[index])
          this.#swap(at, depth, index, cost);
      }
      const missing = cost + (depth > 0 && unit === path[depth - 1] ? costs.double : costs.other);
      if (missing <= limit) this.#along(at, depth, index, missing);
    }
  }

  /** Takes two letters of the word in the other order. */
  #swap(first: number, depth: number, index: number, cost: number): void {
    const { edges } = this.#words;
    const place = (edges[first] as number) >>> 10;
    if (place === 0) return;
    path[depth] = this.#typed[index + 1] as number;
    for (let at = place, edge = 0; (edge & 256) === 0; at += 1) {
      edge = edges[at] as number;
      if (this.#symbols[edge & 255] === this.#typed[index]) this.#along(at, depth + 1, index + 2, cost + costs.swap);
    }
  }
}

/** The search for near forms in an automaton. */
export function searchIn(words: Automaton): Search {
  let letters: Letters | null = null;
  return (word, limit) => {
    if (word.length > longest) return [];
    letters ??= lettersOf(words);
    return new Walk(words, letters, word, limit).found();
  };
}
