import { family, like, one, type Place } from './phrase.ts';

const starts = ({ previous }: { previous: string }): boolean => previous === '';
const verbs =
  'pouvez avez êtes souhaitez voulez pourriez auriez savez seriez disposez aviez désirez pensez devez pourrez';
const commanded: Place = like(
  (word, knows) => /[^aeiouyé]ez$|(?:i|y|u)ez$/u.test(word) && !/^(?:chez|assez|nez)$/u.test(word) && knows(word),
);
const joined = (found: readonly string[]): string => found.filter((word) => word !== '').join('-');

/** Hyphens left out, or put where none belongs. Source: Grevisse, Le Bon Usage. */
export const frenchHyphens = family([
  {
    id: 'inversion-hyphen',
    language: 'fr',
    kind: 'typography',
    pattern: [one(`${verbs} pouvons avons pourrions devons`), one('vous nous')],
    correct: ([verb = '', pronoun = '']) => (verb.endsWith('z') === (pronoun === 'vous') ? `${verb}-${pronoun}` : null),
    when: ({ previous, last }) =>
      previous === '' || (last.startsWith('?') && /^(?:,|où|comment|quand|pourquoi|que)$/u.test(previous)),
    explanation: {
      fr: 'Le pronom sujet placé après le verbe s’y attache par un trait d’union.',
      en: 'A subject pronoun after its verb is joined to it by a hyphen.',
    },
    examples: {
      found: [
        ['Pouvez vous me transmettre la facture ?', 'Pouvez vous', 'Pouvez-vous'],
        ['Pouvons nous en parler demain ?', 'Pouvons nous', 'Pouvons-nous'],
        ['Si besoin, souhaitez vous un avoir ?', 'souhaitez vous', 'souhaitez-vous'],
      ],
      innocent: [
        'Vous pouvez vous connecter ce soir.',
        'Si vous souhaitez vous inscrire, écrivez-moi.',
        'Nous pouvons nous déplacer.',
      ],
    },
  },
  {
    id: 'imperative-hyphen',
    language: 'fr',
    kind: 'typography',
    pattern: [commanded, one('nous moi vous')],
    correct: joined,
    when: ({ previous, next }) => starts({ previous }) && !/(?:er|ir|re|oir)$/u.test(next),
    explanation: {
      fr: 'Le pronom qui suit un impératif s’y attache par un trait d’union.',
      en: 'A pronoun after an imperative is joined to it by a hyphen.',
    },
    examples: {
      found: [
        ['Contactez nous dès demain.', 'Contactez nous', 'Contactez-nous'],
        ['Connectez vous à votre espace.', 'Connectez vous', 'Connectez-vous'],
      ],
      innocent: [
        'Contactez-nous dès demain.',
        'Si vous contactez nous tous, précisez-le.',
        'Chez nous, tout est simple.',
        'Laissez-nous voir.',
      ],
    },
  },
  {
    id: 'question-hyphen',
    language: 'fr',
    kind: 'typography',
    pattern: [one("est qu'est n'est"), one('ce'), one("que qu'il qu'elle qu'on qu'un qu'une qui pas")],
    replaced: [0, 2],
    correct: (found) => joined(found.slice(0, 2)),
    when: ({ previous }) => starts({ previous }),
    explanation: {
      fr: '« Est-ce que » et « qu’est-ce que » prennent un trait d’union.',
      en: '“Est-ce que” and “qu’est-ce que” take a hyphen.',
    },
    examples: {
      found: [['Est ce que le colis est arrivé ?', 'Est ce', 'Est-ce']],
      innocent: ['Le point gênant est ce que vous décrivez.', 'Est-ce que tout va bien ?'],
    },
  },
  {
    id: 'euphonic-hyphen',
    language: 'fr',
    kind: 'typography',
    pattern: [one('a va y-a aura sera pourra fera'), one('t'), one('il elle on')],
    correct: joined,
    explanation: {
      fr: 'Le « t » de liaison se place entre deux traits d’union.',
      en: 'The linking “t” stands between two hyphens.',
    },
    examples: {
      found: [['Y a t il un code sur l’étiquette ?', 'a t il', 'a-t-il']],
      innocent: ['Y a-t-il un code ?', 'Il a tout vu.'],
    },
  },
]);
