import { turns as en } from './en/turns.ts';
import { fold } from './fold.ts';
import { turns as fr } from './fr/turns.ts';

/** Words of one language that carry a conversation without asking or answering anything; fragments of regular expressions. */
export type Turns = {
  /** What a customer says who is content with the answer: "merci beaucoup", "c'est noté". */
  readonly contents: readonly string[];
  /** What makes somebody wait: "un instant", "je regarde". */
  readonly holds: readonly string[];
  /** What may stand beside either: greetings and closings. */
  readonly courtesies: readonly string[];
};

const longestFirst = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => fold(phrase).replace(/ /g, '\\s+'))
    .join('|');

/** Fits one of the phrases where it stands, as whole words. */
const here = (list: readonly string[]): RegExp => new RegExp(`(?:${longestFirst(list)})(?![\\p{L}\\d])`, 'yu');

const courtesies = [...fr.courtesies, ...en.courtesies];

/** Both languages together, for a text that went through `fold`; matched from `lastIndex`. */
export const turnPhrases: Readonly<Record<'contents' | 'holds' | 'courtesies', RegExp>> = {
  contents: here([...fr.contents, ...en.contents]),
  holds: here([...fr.holds, ...en.holds]),
  courtesies: here(courtesies),
};
