import { capitalised } from '../../languages/dictionary/letters.ts';
import { type Dictionary, dictionaryOf } from '../../languages/dictionary/load.ts';
import { lexicon as englishLexicon } from '../../languages/en/lexicon.ts';
import { lexicon as frenchLexicon } from '../../languages/fr/lexicon.ts';
import type { LanguageCode, Token } from '../../model/language.ts';
import { type Correction, corrected } from './correction.ts';
import type { Mistake } from './mistake.ts';
import { isCapital, type Passage } from './passages.ts';

export type WordCode = 'unknown-word' | 'missing-accent';

/**
 * What may make an unknown word somebody's own. `known`: a name in the data or a word of the user's; `usual`: the
 * customer's own word, or a name that other replies have, unless a frequent word is one slip away.
 */
export type Excused = { readonly known: (word: string) => boolean; readonly usual: (word: string) => boolean };

const lexicons: Readonly<Record<LanguageCode, ReadonlySet<string>>> = { fr: frenchLexicon, en: englishLexicon };

/** Shorter words are initials, units and clippings rather than misspellings (ours). */
const shortest = 3;

const elision = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)['’]/u;
const ordinary = /^\p{L}\p{Ll}*(?:['’-]\p{Ll}+)*$/u;

/** The word without an elided article, small letters only where it starts a sentence. */
const bare = (word: string): string => word.toLowerCase().replace(elision, '');

/** Whether a word is in the dictionary, with small letters or as a name, or known by other means. */
function isKnown(word: string, language: LanguageCode, { knows }: Dictionary, excused: Excused): boolean {
  const part = bare(word);
  const own = (piece: string): boolean =>
    piece.length < shortest || knows(piece) || lexicons[language].has(piece) || excused.known(piece);
  if (knows(word) || knows(word.toLowerCase()) || own(part) || knows(capitalised(part))) return true;
  if (language === 'fr' && part.includes('oe') && knows(part.replace('oe', 'œ'))) return true;
  return part.split('-').every(own);
}

/** Whether the token is part of something that is no prose: a path, a file name, a handle, a quotation of one word. */
function isGlued({ text, tokens }: Passage, index: number): boolean {
  const token = tokens[index] as Token;
  const before = text.charAt(token.start - 1);
  const after = text.charAt(token.end);
  if (/[@#/\\_*+=&|(<[{.^\d-]/u.test(before) || /[@#/\\_*+=&|(>{\d-]/u.test(after)) return true;
  if (/["“«'‘]/u.test(before) && /["”»'’]/u.test(after)) return true;
  if (after === '.' && /^\p{Ll}/u.test(text.slice(token.end + 1, token.end + 2))) return true;
  return tokens[index - 1]?.kind === 'handle' || tokens[index + 1]?.kind === 'handle';
}

/** Signs that open or close a quotation. */
const quote = /^["“”«»]$/u;

/** Whether quotation marks stand on both sides of a token in its sentence. */
function isQuoted({ text, tokens }: Passage, index: number): boolean {
  const quotes = ({ kind, start, end }: Token): boolean => kind === 'punctuation' && quote.test(text.slice(start, end));
  return tokens.slice(0, index).filter(quotes).length % 2 === 1 && tokens.slice(index + 1).some(quotes);
}

/** Whether a capital at this token only says that a sentence begins. */
function startsSentence({ text, tokens }: Passage, index: number): boolean {
  const next = tokens[index + 1];
  return index === 0 && tokens.length > 3 && next !== undefined && (next.kind === 'word' || text[next.start] === ',');
}

/** Whether the words on both sides are known; the ends of a sentence count as known. */
function isAmid({ tokens, words }: Passage, index: number, { knows }: Dictionary): boolean {
  return [index - 1, index + 1].every((at) => tokens[at]?.kind !== 'word' || knows(words[at] as string));
}

/** Letters doubled or stretched on purpose: `merciii`. */
const stretched = /(\p{L})\1\1/u;

/** Longer words with a capital are rather the start of a sentence than a name one letter away from it (ours). */
const longestName = 6;

/** Whether a capital at the start of a sentence leaves the correction in doubt: a name may be meant. */
const mayBeName = (word: string, { accent, sure }: Correction): boolean =>
  !accent && (!sure || word.length <= longestName);

function slip(passage: Passage, index: number, language: LanguageCode, excused: Excused): Mistake<WordCode> | null {
  const { start, end } = passage.tokens[index] as Token;
  const word = passage.text.slice(start, end).replace(/[´`]/gu, "'");
  if (!ordinary.test(word) || stretched.test(word)) return null;
  const capital = isCapital(passage, index);
  if (capital && !startsSentence(passage, index)) return null;
  const dictionary = dictionaryOf(language);
  if (isKnown(word, language, dictionary, excused) || isGlued(passage, index)) return null;
  const part = bare(word);
  const right = corrected(part, language, {
    usual: excused.usual,
    amid: () => isAmid(passage, index, dictionary) && !isQuoted(passage, index),
  });
  if (right === null || (capital && mayBeName(part, right))) return null;
  if (!right.sure && isQuoted(passage, index)) return null;
  const suggestion = word.slice(0, word.length - part.length).toLowerCase() + right.form;
  const code = right.accent ? 'missing-accent' : 'unknown-word';
  return { kind: 'spelling', code, start, end, suggestion: capital ? capitalised(suggestion) : suggestion };
}

/** More unknown words than this in one reply are no slips of the pen: the rest is left unjudged (ours). */
const mostUnknown = 40;

/** Where judging begins: a greeting is made of names up to its first sign, a signature altogether. */
function firstJudged({ part, tokens }: Passage): number {
  if (part === 'body') return 0;
  const sign = tokens.findIndex(({ kind }) => kind === 'punctuation');
  return part === 'signature' || sign === -1 ? tokens.length : sign;
}

/** Misspelt words of a reply's passages; none in signatures and greetings, which are made of names. */
export function misspelt(
  passages: readonly Passage[],
  language: LanguageCode,
  excused: Excused,
): readonly Mistake<WordCode>[] {
  const { knows } = dictionaryOf(language);
  const found: Mistake<WordCode>[] = [];
  let unknown = 0;
  for (const passage of passages) {
    for (let index = firstJudged(passage); index < passage.tokens.length && unknown < mostUnknown; index += 1) {
      if (passage.tokens[index]?.kind !== 'word' || knows(passage.words[index] as string)) continue;
      unknown += 1;
      const mistake = slip(passage, index, language, excused);
      if (mistake !== null) found.push(mistake);
    }
  }
  return found;
}
