import { family, like, one, type Place } from './phrase.ts';

/** Words that stay without -s after a plural determiner, or that are no nouns there. */
const invariable = new Set(
  'super extra mini maxi top ex bien tout plus demi semi marron orange standard premium cent mille vingt web pro non anti inter trop fort leur lui neuf maxima minima quelque'.split(
    ' ',
  ),
);

const unmarkedNoun: Place = like(
  (word, knows) =>
    word.length > 3 &&
    !word.includes("'") &&
    /[^sxz]$/u.test(word) &&
    !invariable.has(word) &&
    knows(word) &&
    knows(`${word}s`),
);

/** Endings of verbs and participles that a noun in the singular may look like. */
const verbal = /(?:ra|[nr]d|met|er|oir|ir|tre|i[st]?|us?|ut|[iea]nt|ert|é|ée)$/u;
const plainNoun: Place = like(
  (word, knows) => unmarkedNoun.accepts(word, knows) && !verbal.test(word) && !knows(`${word}nt`),
);

/** Agreement of nouns with plural determiners. Source: Le Bon Usage. */
export const frenchAgreement = family([
  {
    id: 'plural-after-possessive',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('nos vos mes plusieurs quelques'), unmarkedNoun],
    replaced: [1, 2],
    correct: ([, noun = '']) => `${noun}s`,
    when: ({ next }) => !/^[·•(]/u.test(next),
    explanation: {
      fr: 'Le nom s’accorde avec son déterminant au pluriel.',
      en: 'The noun agrees with its plural determiner.',
    },
    examples: {
      found: [['Nous contactons nos transporteur.', 'transporteur', 'transporteurs']],
      innocent: ['Nous contactons nos transporteurs.', 'Vos deux colis.', 'Nos super prix.', 'Nos conseillers.'],
    },
  },
  {
    id: 'plural-after-article',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('les des ces'), plainNoun],
    replaced: [1, 2],
    correct: ([, noun = '']) => `${noun}s`,
    when: ({ next }) => !/^[·•(]/u.test(next),
    explanation: {
      fr: 'Le nom s’accorde avec son déterminant au pluriel.',
      en: 'The noun agrees with its plural determiner.',
    },
    examples: {
      found: [['Vous les trouverez dans les boutique du centre.', 'boutique', 'boutiques']],
      innocent: [
        'Nous les contactons.',
        'Je les offre.',
        'Il faut les prendre.',
        'Le site les propose.',
        'Les bien nommés.',
      ],
    },
  },
]);
