import { family, maybe, one } from './phrase.ts';

const mal = ({ next }: { next: string }): boolean => !/^(?:mal|à|encore|que|seulement|plus|moins)$/u.test(next);

/** « Ne » left out, as in speech. Source: Grevisse, Le Bon Usage. */
export const frenchNegation = family([
  {
    id: 'missing-ne',
    language: 'fr',
    kind: 'grammar',
    pattern: [
      one('je il elle on nous vous ils elles cela'),
      maybe('vous nous lui leur'),
      one(
        'est sont a ai avons avez ont peut peux pouvons pouvez faut sommes êtes suis vois sais dois doit avait était',
      ),
      maybe('donc malheureusement toujours alors'),
      one('pas'),
    ],
    replaced: [1, 5],
    correct: ([, pronoun = '', verb = '', adverb = '', pas = '']) =>
      [pronoun === '' && /^[aeéê]/u.test(verb) ? `n'${verb}` : `ne ${pronoun} ${verb}`, adverb, pas]
        .join(' ')
        .replace(/ {2,}/gu, ' '),
    when: (around) => mal(around) && !/^(?:ne|n'|que|y)$/u.test(around.previous),
    explanation: {
      fr: 'À l’écrit, la négation se fait avec « ne … pas ».',
      en: 'In writing, negation takes “ne … pas”.',
    },
    examples: {
      found: [
        ['Il est pas possible de changer la date.', 'est pas', "n'est pas"],
        ['Il nous est donc pas possible de changer la date.', 'nous est donc pas', 'ne nous est donc pas'],
      ],
      innocent: [
        "Il n'est pas possible de changer la date.",
        'Vous avez pas mal de choix.',
        'Pourquoi ne pas essayer ?',
      ],
    },
  },
  {
    id: 'missing-ne-after-ce',
    language: 'fr',
    kind: 'grammar',
    pattern: [one("c'est c'était"), maybe('donc malheureusement toujours'), one('pas')],
    correct: ([verb = '', adverb = '']) => `ce n'${verb.slice(2)}${adverb === '' ? '' : ` ${adverb}`} pas`,
    when: mal,
    explanation: {
      fr: 'À l’écrit, la négation se fait avec « ne … pas ».',
      en: 'In writing, negation takes “ne … pas”.',
    },
    examples: {
      found: [["C'est pas le bon lien.", "C'est pas", "Ce n'est pas"]],
      innocent: ["Ce n'est pas le bon lien.", "C'est pas à pas que l'on avance.", "Si c'est le cas, pas de souci."],
    },
  },
]);
