import { PhraseBook, type PhraseMatch } from '../../languages/phrases.ts';
import type { LanguageCode, Span } from '../../model/language.ts';
import { phrases as en } from './en.ts';
import { phrases as fr } from './fr.ts';
import { type AnswerKind, answerKinds } from './phrases.ts';

type Books = { readonly expected: PhraseBook<AnswerKind>; readonly given: PhraseBook<AnswerKind> };

const books: Readonly<Record<LanguageCode, Books>> = {
  fr: { expected: new PhraseBook(fr.expected), given: new PhraseBook(fr.given) },
  en: { expected: new PhraseBook(en.expected), given: new PhraseBook(en.given) },
};

/** Figures that are an amount or a time whatever the words around them. */
const figures: Readonly<Record<AnswerKind, RegExp>> = {
  amount: /[$€£]|\d\s?%/,
  time: /\d\s?(?:jours?|heures?|h\d{0,2}|semaines?|mois|minutes?|min|days?|hours?|weeks?|months?|am|pm)(?![a-z])|\d{1,2}\/\d{1,2}(?!\d)/,
};

const kindsIn = (book: PhraseBook<AnswerKind>, folded: string): ReadonlySet<AnswerKind> =>
  new Set(book.find(folded).map(({ code }) => code));

/** Where a reply first holds a kind of answer: in words, else in figures. */
function placeOf(kind: AnswerKind, reply: string, phrases: readonly PhraseMatch<AnswerKind>[]): Span | null {
  const phrase = phrases.find(({ code }) => code === kind);
  if (phrase !== undefined) return phrase.span;
  const figure = figures[kind].exec(reply);
  return figure === null ? null : [figure.index, figure.index + figure[0].length];
}

/** How the kinds of answer that a request expects go with those that the reply holds. */
export type Fit = {
  /** One point for each kind that is expected and given, half a point off for each that only one side speaks of. */
  readonly points: number;
  /** Where the kinds stand that are expected and given. */
  readonly answers: readonly (readonly [kind: AnswerKind, span: Span])[];
};

/** Compares two texts that went through `fold`. */
export function fitOf(request: string, reply: string, language: LanguageCode): Fit {
  const expected = kindsIn(books[language].expected, request);
  const given = books[language].given.find(reply);
  const answers: [AnswerKind, Span][] = [];
  let points = 0;
  for (const kind of answerKinds) {
    const place = placeOf(kind, reply, given);
    if (expected.has(kind) && place !== null) answers.push([kind, place]);
    else if (expected.has(kind) || place !== null) points -= 0.5;
  }
  return { points: points + answers.length, answers };
}
