import { family, isOf, like, maybe, one, type Place, turned } from './phrase.ts';

const second: Place = like((word, knows) => isOf(word, 'ez', knows));
const participle: Place = like((word, knows) => isOf(word, 'é', knows));
const infinitive: Place = like((word, knows) => isOf(word, 'er', knows));
const notInfinitive: Place = like((word, knows) => isOf(word, 'ez', knows) || isOf(word, 'é', knows));
const notParticiple: Place = like((word, knows) => isOf(word, 'ez', knows) || isOf(word, 'er', knows));
const pronouns = 'vous nous me te se lui leur y en';

const homophones: Readonly<Record<string, string>> = {
  fais: 'fait',
  mit: 'mis',
  prit: 'pris',
  dis: 'dit',
  permit: 'permis',
  transmit: 'transmis',
  promit: 'promis',
  remit: 'remis',
  reçois: 'reçu',
  comprit: 'compris',
};

/** Any ending of a verb in -er put right. */
const ending = (word: string, to: string): string => turned(word, /(?:ez|er)$/u.test(word) ? 'ez' : 'é', to);
const last = (found: readonly string[]): string => found.at(-1) ?? '';

/** Infinitive, participle and second person, which sound alike. Source: Grevisse, Le Bon Usage. */
export const frenchInfinitives = family([
  {
    id: 'infinitive-after-preposition',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('de pour à sans'), second],
    replaced: [1, 2],
    correct: (found) => ending(last(found), 'er'),
    explanation: {
      fr: 'Après une préposition, le verbe se met à l’infinitif.',
      en: 'After a preposition the verb stands in the infinitive.',
    },
    examples: {
      found: [['Merci de vérifiez votre adresse.', 'vérifiez', 'vérifier']],
      innocent: [
        'Merci de vérifier votre adresse.',
        'Passez par chez vous.',
        'Il reste de quoi payer sans assez de marge.',
      ],
    },
  },
  {
    id: 'infinitive-after-preposition-pronoun',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('de pour à sans'), one(pronouns), notInfinitive],
    replaced: [2, 3],
    correct: (found) => (found[0] === 'à' && last(found).endsWith('é') ? null : ending(last(found), 'er')),
    explanation: {
      fr: 'Après une préposition et un pronom, le verbe se met à l’infinitif.',
      en: 'After a preposition and a pronoun the verb stands in the infinitive.',
    },
    examples: {
      found: [
        ['Je me permets de vous envoyez un bon.', 'envoyez', 'envoyer'],
        ['Merci de nous informé du retour.', 'informé', 'informer'],
      ],
      innocent: [
        'Je me permets de vous envoyer un bon.',
        'Le produit, quant à lui remboursé, est retiré.',
        'Le colis est à vous.',
      ],
    },
  },
  {
    id: 'infinitive-after-phrase',
    language: 'fr',
    kind: 'grammar',
    pattern: [
      one(
        'afin avant merci possible nécessaire permettra permet permettre prie prions invite invitons conseille conseillons',
      ),
      one('de à'),
      participle,
    ],
    replaced: [2, 3],
    correct: (found) => ending(last(found), 'er'),
    explanation: {
      fr: 'Après « afin de », « merci de », etc., le verbe se met à l’infinitif.',
      en: 'After “afin de”, “merci de” and the like the verb stands in the infinitive.',
    },
    examples: {
      found: [['Il est possible de modifié la date.', 'modifié', 'modifier']],
      innocent: ['Il est possible de modifier la date.', 'Nous avons un numéro d’abonné.', 'Un prix de marché.'],
    },
  },
  {
    id: 'infinitive-after-modal',
    language: 'fr',
    kind: 'grammar',
    pattern: [
      one(
        'pouvez pouvons peut peux pouvoir peuvent devez devons dois doit doivent pourrez pourra pourrons pourront pourrais pourriez allons vais allez',
      ),
      maybe('donc également aussi bien alors toujours'),
      maybe(pronouns),
      notInfinitive,
    ],
    replaced: [3, 4],
    correct: (found) => ending(last(found), 'er'),
    explanation: {
      fr: 'Après « pouvoir », « devoir » ou « aller », le verbe se met à l’infinitif.',
      en: 'After “pouvoir”, “devoir” or “aller” the verb stands in the infinitive.',
    },
    examples: {
      found: [
        ['Vous pouvez consulté la page.', 'consulté', 'consulter'],
        ['Vous devez nous renvoyez le colis.', 'renvoyez', 'renvoyer'],
      ],
      innocent: ['Vous pouvez consulter la page.', 'Si vous le pouvez, renvoyez le colis.', 'Vous devez avoir validé.'],
    },
  },
  {
    id: 'participle-after-avoir',
    language: 'fr',
    kind: 'grammar',
    pattern: [
      one(
        "j'ai ai avons avez ont avait avaient avions avoir ayant ayez n'ai n'avons n'avez n'ont l'avons l'ai aurez auront aurons",
      ),
      maybe('bien déjà pas également aussi donc toujours immédiatement malheureusement'),
      notParticiple,
    ],
    replaced: [2, 3],
    correct: (found) => ending(last(found), 'é'),
    explanation: {
      fr: 'Après l’auxiliaire « avoir », le verbe se met au participe passé.',
      en: 'After the auxiliary “avoir” the verb stands in the past participle.',
    },
    examples: {
      found: [
        ["J'ai procéder au virement.", 'procéder', 'procédé'],
        ['Nous avons bien constatez l’écart.', 'constatez', 'constaté'],
      ],
      innocent: ["J'ai procédé au virement.", 'Nous avons à vérifier un point.', 'Vous avez le dossier.'],
    },
  },
  {
    id: 'participle-homophone',
    language: 'fr',
    kind: 'grammar',
    pattern: [
      one("j'ai ai avons avez ont n'ai n'avons n'avez n'ont l'avons l'ai avoir"),
      maybe('bien déjà pas également aussi donc toujours'),
      one('fais mit prit dis permit transmit promit remit reçois comprit'),
    ],
    replaced: [2, 3],
    correct: (found) => homophones[last(found)] ?? null,
    explanation: {
      fr: 'Après l’auxiliaire « avoir », le verbe se met au participe passé.',
      en: 'After the auxiliary “avoir” the verb stands in the past participle.',
    },
    examples: {
      found: [['Nous vous avons fais parvenir un bon.', 'fais', 'fait']],
      innocent: ['Nous vous avons fait parvenir un bon.', 'Dès que je l’ai, je fais le nécessaire.'],
    },
  },
  {
    id: 'participle-after-etre',
    language: 'fr',
    kind: 'grammar',
    pattern: [
      one('serez êtes est sera seront été être sont serons sommes serait étiez'),
      maybe('bien déjà pas également aussi donc'),
      infinitive,
    ],
    replaced: [2, 3],
    correct: (found) => (last(found) === 'chercher' ? null : ending(last(found), 'é')),
    when: ({ previous }) => !/^(?:ce|cela|ça|c'|qui|.*(?:er|ir|re))$/u.test(previous),
    explanation: {
      fr: 'Après l’auxiliaire « être », le verbe se met au participe passé.',
      en: 'After the auxiliary “être” the verb stands in the past participle.',
    },
    examples: {
      found: [['Votre dossier a été valider.', 'valider', 'validé']],
      innocent: [
        'Votre dossier a été validé.',
        'Le premier est cher et léger.',
        'Le dossier est à valider.',
        'Il a été chercher le lot.',
        'Ce serait oublier le délai.',
      ],
    },
  },
  {
    id: 'infinitive-after-a',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('a'), infinitive],
    correct: (found) => `à ${last(found)}`,
    when: ({ previous }) => previous !== '' && !/^(?:il|elle|on|qui|vous|nous|l|y|n)$/u.test(previous),
    explanation: {
      fr: 'Devant un infinitif, on écrit la préposition « à ».',
      en: 'Before an infinitive the preposition “à” is written.',
    },
    examples: {
      found: [["N'hésitez pas a consulter la notice.", 'a consulter', 'à consulter']],
      innocent: ["N'hésitez pas à consulter la notice.", 'Le service a consulté la notice.'],
    },
  },
]);
