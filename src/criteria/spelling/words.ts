import { capitalised } from '../../languages/dictionary/letters.ts';
import { type Dictionary, dictionaryOf } from '../../languages/dictionary/load.ts';
import { isDerived as derivedInEnglish } from '../../languages/en/derivation.ts';
import { lexicon as englishLexicon } from '../../languages/en/lexicon.ts';
import { isDerived as derivedInFrench, isReformed } from '../../languages/fr/derivation.ts';
import { lexicon as frenchLexicon } from '../../languages/fr/lexicon.ts';
import type { LanguageCode, Token } from '../../model/language.ts';
import type { Mistake } from './mistake.ts';
import { isCapital, type Passage } from './passages.ts';

export type WordCode = 'unknown-word' | 'missing-accent';

/** What may make an unknown word somebody's own: a name in the data, the user's lexicon, the customer's own word. */
export type Excused = { readonly known: (word: string) => boolean; readonly asked: (word: string) => boolean };

const lexicons: Readonly<Record<LanguageCode, ReadonlySet<string>>> = { fr: frenchLexicon, en: englishLexicon };
const others: Readonly<Record<LanguageCode, LanguageCode>> = { fr: 'en', en: 'fr' };

/** Shorter words are initials, units and clippings rather than misspellings (ours). */
const shortest = 3;
/**
 * How far a right word may be (costs of `suggest.ts`): in French one slip in a short word, two in a long one; in English,
 * whose new words no dictionary keeps up with, letters swapped or doubled, and one slip in a very long word (ours).
 */
function limitFor(word: string, language: LanguageCode): number {
  if (language === 'en') return word.length < 10 ? 2 : 3;
  return word.length < 8 ? 3 : 6;
}

/** Shorter unknown words are clippings and initials unless only an accent is wrong (ours): `bff`, `publi`. */
const shortestSlip = 4;
const clipped = /^\p{L}{1,4}[io]s?$/u;

const elision = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)['’]/u;
const ordinary = /^\p{L}\p{Ll}*(?:['’-]\p{Ll}+)*$/u;

/** The word without an elided article, small letters only where it starts a sentence. */
const bare = (word: string): string => word.toLowerCase().replace(elision, '');

const derived: Readonly<Record<LanguageCode, typeof derivedInFrench>> = { fr: derivedInFrench, en: derivedInEnglish };

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
  if (/[@#/\\_*+=&|(<[{.\d-]/u.test(before) || /[@#/\\_*+=&|(>{\d-]/u.test(after)) return true;
  if (/["“«'‘]/u.test(before) && /["”»'’]/u.test(after)) return true;
  if (after === '.' && /^\p{Ll}/u.test(text.slice(token.end + 1, token.end + 2))) return true;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  const quotes = (side: Token | undefined): boolean =>
    side !== undefined && /^["“”«»]$/u.test(text.slice(side.start, side.end));
  return (quotes(previous) && quotes(next)) || previous?.kind === 'handle' || next?.kind === 'handle';
}

/** Whether a capital at this token only says that a sentence begins. */
function startsSentence({ tokens, words }: Passage, index: number): boolean {
  const next = tokens[index + 1];
  return index === 0 && tokens.length > 3 && next?.kind === 'word' && words[1] !== undefined;
}

/** Letters doubled or stretched on purpose: `merciii`. */
const stretched = /(\p{L})\1\1/u;

/** The right word for an unknown one in small letters, and whether only an accent is wrong; null: no slip. */
function corrected(word: string, language: LanguageCode, excused: Excused): { form: string; accent: boolean } | null {
  const { near, knows } = dictionaryOf(language);
  const accents = near(word, 1);
  if (
    language === 'fr' &&
    isReformed(
      word,
      accents.map(({ form }) => form),
    )
  )
    return null;
  if (accents[0] !== undefined) return { form: accents[0].form, accent: true };
  if (word.length < shortestSlip || clipped.test(word) || derived[language](word, knows)) return null;
  if (dictionaryOf(others[language]).knows(word) || excused.asked(word)) return null;
  const [best] = near(word, limitFor(word, language));
  return best === undefined ? null : { form: best.form, accent: false };
}

function slip(passage: Passage, index: number, language: LanguageCode, excused: Excused): Mistake<WordCode> | null {
  const { start, end } = passage.tokens[index] as Token;
  const word = passage.text.slice(start, end).replace(/[´`]/gu, "'");
  if (!ordinary.test(word) || stretched.test(word)) return null;
  const capital = isCapital(passage, index);
  if (capital && !startsSentence(passage, index)) return null;
  if (isKnown(word, language, dictionaryOf(language), excused) || isGlued(passage, index)) return null;
  const part = bare(word);
  const right = corrected(part, language, excused);
  if (right === null || (capital && !right.accent)) return null;
  const suggestion = word.slice(0, word.length - part.length).toLowerCase() + right.form;
  const code = right.accent ? 'missing-accent' : 'unknown-word';
  return { kind: 'spelling', code, start, end, suggestion: capital ? capitalised(suggestion) : suggestion };
}

/** More unknown words than this in one reply are no slips of the pen: the rest is left unjudged (ours). */
const mostUnknown = 40;

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
    if (passage.part !== 'body') continue;
    for (let index = 0; index < passage.tokens.length && unknown < mostUnknown; index += 1) {
      if (passage.tokens[index]?.kind !== 'word' || knows(passage.words[index] as string)) continue;
      unknown += 1;
      const mistake = slip(passage, index, language, excused);
      if (mistake !== null) found.push(mistake);
    }
  }
  return found;
}
