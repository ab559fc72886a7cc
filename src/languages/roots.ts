import { fold } from './fold.ts';

/** Letters of a word that are compared (ours): enough to tell words apart, few enough to drop most endings. */
const length = 6;
const shortest = 3;
const elided = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)'/;

/** The beginning of a word by which its frequency in an export is counted, or null for what is too short to mean anything. */
export function rootOf(word: string): string | null {
  const bare = fold(word).replace(elided, '');
  return bare.length < shortest ? null : bare.slice(0, length);
}
