import type { LanguageCode } from '../../../model/language.ts';
import { family, like, type Place } from './phrase.ts';

/** Words that may rightly stand twice, or that people double for emphasis. */
const doublable: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: new Set(
    'nous vous très trop fort bien mieux non oui si encore vraiment super bla ha hi ho hé hop chut merci bravo cher vite beaucoup faire rien tout toc tic coucou'.split(
      ' ',
    ),
  ),
  en: new Set(
    'had that very really so no yes bye is ha he ho bla much many far too go never well please thank thanks big long'.split(
      ' ',
    ),
  ),
};

const letters: Place = like((word) => /^\p{L}[\p{L}'-]+$/u.test(word));
const anyWord: Place = like((word) => /^\p{L}/u.test(word));

/** Between a word and its repetition, these make a phrase: `petit à petit à …`, `day after day after …`. */
const linking = /^(?:à|après|par|contre|et|ou|sur|by|after|and|to|for)$/u;

const twice = ([first, second]: readonly string[]): boolean => first === second;

const repeated = (language: LanguageCode) =>
  ({
    language,
    kind: 'grammar',
    echo: 1,
    pattern: [letters, letters],
    correct: (found: readonly string[]) =>
      twice(found) && !doublable[language].has(found[0] ?? '') ? (found[0] ?? null) : null,
    explanation: { fr: 'Le mot est écrit deux fois.', en: 'The word is written twice.' },
  }) as const;

const phrases = (language: LanguageCode) =>
  ({
    language,
    kind: 'grammar',
    echo: 2,
    pattern: [letters, anyWord, letters, anyWord],
    correct: ([a = '', b = '', c, d]: readonly string[]) =>
      a === c && b === d && a !== b && !linking.test(a) && !linking.test(b) ? `${a} ${b}` : null,
    explanation: { fr: 'Les mots sont écrits deux fois.', en: 'The words are written twice.' },
  }) as const;

/** Words and pairs of words written twice. */
export const repetition = family([
  {
    id: 'repeated-word',
    ...repeated('fr'),
    examples: {
      found: [['Le montant de de la facture.', 'de de', 'de']],
      innocent: ['Nous nous engageons.', 'Vous vous connectez.', 'Merci, merci à tous.', 'Il est très très content.'],
    },
  },
  {
    id: 'repeated-word-en',
    ...repeated('en'),
    examples: {
      found: [['Please send the the invoice.', 'the the', 'the']],
      innocent: ['He had had a parcel.', 'Very very sorry.', 'We know that that is late.'],
    },
  },
  {
    id: 'repeated-phrase',
    ...phrases('fr'),
    examples: {
      found: [['Le dossier est en cours en cours.', 'en cours en cours', 'en cours']],
      innocent: ['Petit à petit à la fin.', 'Jour après jour après jour.', 'De plus en plus.'],
    },
  },
  {
    id: 'repeated-phrase-en',
    ...phrases('en'),
    examples: {
      found: [['We will be able be able soon.', 'be able be able', 'be able']],
      innocent: ['Step by step by the book.', 'More and more and so on.'],
    },
  },
]);
