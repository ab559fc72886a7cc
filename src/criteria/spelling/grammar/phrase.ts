import type { RuleFacts } from './rule.ts';

/** Whether the dictionary knows a word. */
export type Knows = (word: string) => boolean;

/** One place of a pattern: the words that may stand there (null: decided by `accepts`), and whether it may be empty. */
export type Place = {
  readonly words: ReadonlySet<string> | null;
  readonly accepts: (word: string, knows: Knows) => boolean;
  readonly optional: boolean;
};

/** What surrounds a match: '' outside the sentence. */
export type Around = { readonly previous: string; readonly next: string; readonly last: string };

/** A mistake as a pattern over tokens in small letters, which needs no knowledge of parts of speech. */
export type PhraseRule<Id extends string = string> = RuleFacts<Id> & {
  readonly pattern: readonly Place[];
  /** The first word stands again this many words later: a quick check before the pattern's. */
  readonly echo?: number;
  /** The places to replace, half-open; all of them where it is left out. */
  readonly replaced?: readonly [from: number, to: number];
  /** What should stand in the replaced places; null: no mistake after all. `found` has '' for an empty place. */
  readonly correct: (found: readonly string[], knows: Knows) => string | null;
  readonly when?: (around: Around) => boolean;
};

/** Keeps the ids of a family as types, so that the compiler knows every code. */
export const family = <const Id extends string>(rules: readonly PhraseRule<Id>[]): readonly PhraseRule<Id>[] => rules;

function placeOf(list: string, optional: boolean): Place {
  const words = new Set(list.split(' '));
  return { words, accepts: (word) => words.has(word), optional };
}

/** A place for one of several words, given with spaces between them. */
export const one = (list: string): Place => placeOf(list, false);

/** The same, but the place may be empty. */
export const maybe = (list: string): Place => placeOf(list, true);

/** A place for any word that fits. */
export const like = (accepts: Place['accepts']): Place => ({ words: null, accepts, optional: false });
