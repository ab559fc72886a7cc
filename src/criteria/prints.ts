import { monthNames } from '../languages/calendar.ts';
import { fold } from '../languages/fold.ts';
import { tokenize } from '../languages/tokens.ts';
import type { Token } from '../model/language.ts';

/** Finaliser of MurmurHash3 (Appleby, public domain): every input bit moves every output bit. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 code units, carried on from word to word. */
export function hashed(word: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return Math.imul(hash ^ 0x20, 0x01000193);
}

const capital = /^\p{Lu}/u;
const digit = /\d/;
/** Placeholders have a capital, which no folded word has. */
const [aName, aMonth] = ['N', 'M'];

/**
 * A sentence's words, folded, with what changes from customer to customer masked: numbers, links and handles leave no
 * trace, months and names (any capital inside the sentence; several in a row are one) leave their kind. Positions of
 * the tokens are in both texts.
 */
export function maskedWords(text: string, folded: string, tokens: readonly Token[]): readonly string[] {
  const masked: string[] = [];
  for (const { kind, start, end } of tokens) {
    if (kind !== 'word') continue;
    const word = folded.slice(start, end);
    if (digit.test(word)) continue;
    const name = masked.length > 0 && capital.test(text.slice(start, start + 2));
    if (name && masked.at(-1) === aName) continue;
    masked.push(monthNames.has(word) ? aMonth : name ? aName : word);
  }
  return masked;
}

/** The masked words of a sentence that stands alone. */
export const wordsOf = (sentence: string): readonly string[] =>
  maskedWords(sentence, fold(sentence), tokenize(sentence));

/** 32 bits of masked words in their order, or null where there are none. */
export function fingerprint(words: readonly string[]): number | null {
  return words.length === 0 ? null : mix(words.reduce((hash, word) => hashed(word, hash), 0x811c9dc5));
}

/** Minima per signature: ten bands of three. Ours: two sentences that share 7 features in 10 meet in 98 % of cases. */
export const bands = 10;
export const bandWidth = 3;
const minima = bands * bandWidth;
/** One permutation of the 32-bit numbers per minimum: an odd factor and what is added. */
const factors = Uint32Array.from({ length: minima }, (_, index) => mix(0x9e3779b9 * (index + 1)) | 1);
const terms = Uint32Array.from({ length: minima }, (_, index) => mix(0x85ebca6b * (index + 1)));

/**
 * MinHash (Broder 1997) of the words and the pairs of neighbours: the share of equal minima estimates how much of their
 * features two sentences have in common (Jaccard), with a standard error of at most 9 points.
 */
export function signatureOf(words: readonly string[]): Uint32Array {
  const signature = new Uint32Array(minima).fill(0xffffffff);
  words.forEach((word, index) => {
    const own = hashed(word);
    const features = [mix(own), mix(hashed(words[index + 1] ?? '', own))];
    for (const feature of features) {
      for (let place = 0; place < minima; place += 1) {
        const value = (Math.imul(feature, factors[place] as number) + (terms[place] as number)) >>> 0;
        if (value < (signature[place] as number)) signature[place] = value;
      }
    }
  });
  return signature;
}

/** Share of equal minima of two signatures, from 0 to 1. */
export function likeness(left: Uint32Array, right: Uint32Array): number {
  let equal = 0;
  for (let place = 0; place < minima; place += 1) if (left[place] === right[place]) equal += 1;
  return equal / minima;
}

/** 32 bits of one band of a signature: signatures that are alike share one of them. */
export function bandPrint(signature: Uint32Array, band: number): number {
  let hash = mix(band + 1);
  for (let row = 0; row < bandWidth; row += 1) hash = mix(hash ^ (signature[band * bandWidth + row] as number));
  return hash;
}
