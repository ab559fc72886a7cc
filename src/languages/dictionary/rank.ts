import { withoutAccents } from './letters.ts';

/** How words of one language are mistyped, so that of several near forms the likeliest comes first. */
export type Slips = {
  /** Frequent words, in small letters. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words that are written together with their neighbour by mistake. */
  readonly joined: ReadonlySet<string>;
  /** Rows of a keyboard, each key half a key to the right of the one above. */
  readonly keyboard: readonly string[];
  /** From spelling to sound, applied in order. */
  readonly sounds: readonly (readonly [spelling: RegExp, sound: string])[];
  /** Forms that hardly anybody writes. */
  readonly rare: RegExp;
};

/** What a trait of a form adds to the cost of a slip (`search.ts`), least first; ours, tuned on half of `fixtures/misspellings`. */
const weights = {
  frequent: -1.5,
  apostrophe: -1.5,
  sound: -1,
  neighbour: -0.75,
  missed: -0.25,
  rare: 0.75,
  start: 1,
  capital: 1.5,
  elided: 0.5,
} as const;

type Key = readonly [row: number, column: number];

function keysOf(rows: readonly string[]): ReadonlyMap<string, Key> {
  const keys = new Map<string, Key>();
  for (const [row, letters] of rows.entries()) {
    for (const [column, letter] of [...letters].entries()) keys.set(letter, [row, column + row / 2]);
  }
  return keys;
}

function areNeighbours(one: Key | undefined, other: Key | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.abs(one[0] - other[0]) <= 1 && Math.abs(one[1] - other[1]) <= 1;
}

/** The only letter in which two words of one length differ, or null. */
function onlyDifference(typed: string, form: string): readonly [typed: string, right: string] | null {
  if (typed.length !== form.length) return null;
  let at = 0;
  while (at < typed.length && typed[at] === form[at]) at += 1;
  return typed.slice(at + 1) === form.slice(at + 1) ? [typed.charAt(at), form.charAt(at)] : null;
}

/** Whether a letter too many was typed beside its neighbour on the keyboard: `dossierd`. */
function isBrushed(typed: string, form: string, keys: ReadonlyMap<string, Key>): boolean {
  if (typed.length !== form.length + 1) return false;
  let at = 0;
  while (at < form.length && typed[at] === form[at]) at += 1;
  if (typed.slice(at + 1) !== form.slice(at)) return false;
  const key = keys.get(typed.charAt(at));
  return areNeighbours(key, keys.get(typed.charAt(at - 1))) || areNeighbours(key, keys.get(typed.charAt(at + 1)));
}

/**
 * What to add to the cost of a near form of a typed word, by how likely the form and the slip are: less is likelier.
 * Words are in small letters.
 */
export function likelihood({ vocabulary, keyboard, sounds, rare }: Slips): (typed: string) => (form: string) => number {
  const keys = keysOf(keyboard);
  const soundOf = (word: string): string => sounds.reduce((sound, [from, to]) => sound.replace(from, to), word);
  const isNeighbour = (typed: string, form: string): boolean => {
    const different = onlyDifference(typed, form);
    if (different === null) return isBrushed(typed, form, keys);
    return areNeighbours(keys.get(different[0]), keys.get(withoutAccents(different[1])));
  };
  const elided = (typed: string, form: string): number => {
    const frequent = vocabulary.has(form) || vocabulary.has(form.slice(form.indexOf("'") + 1));
    return frequent && form.replace("'", '') === typed ? weights.apostrophe : weights.elided;
  };
  return (typed) => {
    const sound = soundOf(typed);
    return (form) =>
      (vocabulary.has(form) ? weights.frequent : rare.test(form) ? weights.rare : 0) +
      (soundOf(form) === sound ? weights.sound : 0) +
      (isNeighbour(typed, form) ? weights.neighbour : 0) +
      (form.length > typed.length ? weights.missed : 0) +
      (withoutAccents(form.charAt(0)) === withoutAccents(typed.charAt(0)) ? 0 : weights.start) +
      (form === form.toLowerCase() ? 0 : weights.capital) +
      (form.includes("'") ? elided(typed, form) : 0);
  };
}
