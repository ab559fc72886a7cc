import { PhraseBook } from '../../languages/phrases.ts';
import type { LanguageCode } from '../../model/language.ts';
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

/**
 * Whether the reply holds the kinds of answer that the request expects: one point for each that is expected and given,
 * half a point off for each that only one side speaks of.
 */
export function fitOf(request: string, reply: string, language: LanguageCode): number {
  const expected = kindsIn(books[language].expected, request);
  const given = kindsIn(books[language].given, reply);
  const points = answerKinds.map((kind): number => {
    const holds = given.has(kind) || figures[kind].test(reply);
    if (expected.has(kind) && holds) return 1;
    return expected.has(kind) || holds ? -0.5 : 0;
  });
  return points.reduce((sum, point) => sum + point, 0);
}
