import { dictionaryOf } from '../../languages/dictionary/load.ts';
import { french, type Unit, unitsOf, type Word } from '../../languages/morphology/words.ts';
import type { LanguageCode, Token } from '../../model/language.ts';

/** A piece of a French word, and whether a capital at the word's start makes a name of it. */
export type Piece = { readonly unit: Unit; readonly word: Word; readonly nameable: boolean };

/** A distinct spelling with all that is found out about it once. */
export type Form = {
  /** In small letters and with a straight apostrophe, for comparing. */
  readonly small: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether the dictionary knows it in small letters. */
  readonly known: boolean;
  /** Its words for French grammar; none in English. */
  readonly pieces: readonly Piece[];
};

const straight = (word: string): string => (/[’ʼ´`]/u.test(word) ? word.replace(/[’ʼ´`]/gu, "'") : word);

function piecesOf(text: string): readonly Piece[] {
  const units = unitsOf(text);
  return units.map((unit, index) => ({
    unit,
    word: french(unit.text),
    nameable: units.length === 1 || index > 0,
  }));
}

function formFrom(written: string, kind: Token['kind'], language: LanguageCode): Form {
  const small = straight(written.toLowerCase());
  const isWord = kind === 'word';
  return {
    small,
    capital: small.charCodeAt(0) !== written.charCodeAt(0),
    known: !isWord || dictionaryOf(language).knows(small),
    pieces: isWord && language === 'fr' ? piecesOf(small) : [],
  };
}

/** Forms kept at a time; the vocabulary of an export of millions of words is smaller (ours). */
const mostForms = 200_000;
const words: Readonly<Record<LanguageCode, Map<string, Form>>> = { fr: new Map(), en: new Map() };
const marks = new Map<string, Form>();

/** The form of a token in a language; numbers and addresses, which seldom come again, are not kept. */
export function formOf(text: string, { start, end, kind }: Token, language: LanguageCode): Form {
  const written = text.slice(start, end);
  const kept = kind === 'word' ? words[language] : kind === 'punctuation' ? marks : null;
  let form = kept?.get(written);
  if (form === undefined) {
    form = formFrom(written, kind, language);
    if (kept !== null && kept.size >= mostForms) kept.clear();
    kept?.set(written, form);
  }
  return form;
}
