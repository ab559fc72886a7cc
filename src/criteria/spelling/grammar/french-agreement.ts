import { family, isOf, like, maybe, one, type Place, turned } from './phrase.ts';

const clitics = 'vous nous le la les lui leur te y en';

const secondSingular: Place = like(
  (word, knows) => word.endsWith('es') && isOf(`${word.slice(0, -2)}ez`, 'ez', knows) && knows(word),
);
/** Agreement of verbs with their subjects. Source: Le Bon Usage. */
export const frenchAgreement = family([
  {
    id: 'first-person-singular',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('je'), maybe('ne'), maybe(clitics), secondSingular],
    replaced: [3, 4],
    correct: (found) => (found.at(-1) ?? '').slice(0, -1),
    explanation: { fr: 'Le verbe s’accorde avec « je ».', en: 'The verb agrees with “je”.' },
    examples: {
      found: [['Je vous souhaites une bonne soirée.', 'souhaites', 'souhaite']],
      innocent: ['Je vous souhaite une bonne soirée.', 'Je vous adresse des photos.'],
    },
  },
  {
    id: 'first-person-with-second',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('je'), maybe('ne'), one('vous nous'), like((word, knows) => isOf(word, 'ez', knows))],
    replaced: [3, 4],
    correct: (found) => turned(found.at(-1) ?? '', 'ez', 'e'),
    explanation: { fr: 'Le verbe s’accorde avec « je ».', en: 'The verb agrees with “je”.' },
    examples: {
      found: [['Je vous invitez à patienter.', 'invitez', 'invite']],
      innocent: ['Je vous invite à patienter.', 'Dois-je vous rappeler ?'],
    },
  },
  {
    id: 'first-person-plural',
    language: 'fr',
    kind: 'grammar',
    pattern: [
      one('nous'),
      one('vous'),
      like((word, knows) => /(?:e|es|ez)$/u.test(word) && isOf(word.replace(/(?:es?|ez)$/u, 'ez'), 'ez', knows)),
    ],
    replaced: [2, 3],
    correct: ([, , verb = '']) =>
      verb.replace(/(?:es?|ez)$/u, verb.includes('g') && /ge[sz]?$/u.test(verb) ? 'eons' : 'ons'),
    explanation: { fr: 'Le verbe s’accorde avec « nous ».', en: 'The verb agrees with “nous”.' },
    examples: {
      found: [['Nous vous remercie de votre appel.', 'remercie', 'remercions']],
      innocent: ['Nous vous remercions de votre appel.', 'Le service nous écoute, vous aussi.'],
    },
  },
  {
    id: 'future-first-person-plural',
    language: 'fr',
    kind: 'grammar',
    pattern: [
      one('nous'),
      maybe('vous'),
      like((word, knows) => /(?:er|ir|r)ont$/u.test(word) && knows(`${word.slice(0, -1)}s`)),
    ],
    replaced: [2, 3],
    correct: ([, , verb = '']) => `${verb.slice(0, -1)}s`,
    when: ({ previous }) => previous === '',
    explanation: { fr: 'Après « nous », le futur se termine par -ons.', en: 'After “nous” the future ends in -ons.' },
    examples: {
      found: [['Nous reviendront vers vous demain.', 'reviendront', 'reviendrons']],
      innocent: ['Nous reviendrons vers vous demain.', 'Ils nous diront la date.'],
    },
  },
  {
    id: 'second-person-plural',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('vous'), one('avait pouvait devait souhaitait serait aurait était voulait pouvais avais devais')],
    replaced: [1, 2],
    correct: ([, verb = '']) => verb.replace(/ai[st]$/u, 'iez'),
    when: ({ previous }) => previous === '' || /^(?:si|lorsque|car)$/u.test(previous),
    explanation: { fr: 'Le verbe s’accorde avec « vous ».', en: 'The verb agrees with “vous”.' },
    examples: {
      found: [['Si vous pouvait nous écrire en privé.', 'pouvait', 'pouviez']],
      innocent: [
        'Si vous pouviez nous écrire en privé.',
        'Le livreur vous avait prévenu.',
        'La date que vous avait donnée le magasin.',
      ],
    },
  },
]);
