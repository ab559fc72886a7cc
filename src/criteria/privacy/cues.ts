import { fold } from '../../languages/fold.ts';
import { PhraseBook, type PhraseMatch } from '../../languages/phrases.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { PersonalDataKind } from '../../model/verdict.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { Cue, PrivacyWords } from './words.ts';

/** Words of each language that the criterion knows. */
export const words: Readonly<Record<LanguageCode, PrivacyWords>> = { fr: french, en: english };

type Books = { readonly cues: PhraseBook<Cue>; readonly asked: PhraseBook<PersonalDataKind> };
const booksOf = (own: PrivacyWords): Books => ({ cues: new PhraseBook(own.cues), asked: new PhraseBook(own.asked) });
const books: Readonly<Record<LanguageCode, Books>> = { fr: booksOf(french), en: booksOf(english) };

/** The cues of a stretch of a reply, positions counted from its start. */
export const cuesIn = (text: string, language: LanguageCode): readonly PhraseMatch<Cue>[] =>
  books[language].cues.find(fold(text));

/** The kinds of data that a stretch of a reply names, positions counted from its start. */
export const namedData = (text: string, language: LanguageCode): readonly PhraseMatch<PersonalDataKind>[] =>
  books[language].asked.find(fold(text));
