import { adverbs } from './locutions-adverbs.ts';
import { desk } from './locutions-desk.ts';
import { lastAdverbs } from './locutions-adverbs-last.ts';
import { moreAdverbs } from './locutions-adverbs-more.ts';
import { endPairs } from './locutions-pairs-end.ts';
import { lastPairs } from './locutions-pairs-last.ts';
import { pairs } from './locutions-pairs.ts';
import { morePairs } from './locutions-pairs-more.ts';
import { verbIdioms } from './locutions-verbs.ts';
import { moreVerbIdioms } from './locutions-verbs-more.ts';

/**
 * Set expressions of French, whose spelling does not vary. Notation: words with the marks between them; `~` is a hyphen
 * that may be a space, `*` stands after a word that takes other forms, `left > right` asks for a word, or a form of a
 * verb, of the left before the right (`/` between several; `dét` is any determiner).
 */
const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/gu, ' '))
    .filter((entry) => entry !== '');

/** Expressions of which only the words with `*` take other forms. */
export const fixed = (): readonly string[] => [adverbs, moreAdverbs, lastAdverbs, verbIdioms, moreVerbIdioms].flatMap(list);
/** Names of things in several words, all of which take other forms. */
export const loose = (): readonly string[] => [desk, pairs, morePairs, lastPairs, endPairs].flatMap(list);
/** Expressions that are misheard: `what is written = what is meant`. */
export const slips = (): readonly string[] => [];
