import { family, maybe, one } from './phrase.ts';

const joined = (found: readonly string[]): string => found.filter((word) => word !== '').join('-');

/** Hyphens left out, or put where none belongs. Source: Grevisse, Le Bon Usage. */
export const frenchHyphens = family([
  {
    id: 'appointment-hyphen',
    language: 'fr',
    kind: 'typography',
    pattern: [
      one('un le du ce votre notre mon des prendre prise pris nouveau au premier prochain dernier de'),
      one('rendez'),
      one('vous'),
    ],
    replaced: [1, 3],
    correct: () => 'rendez-vous',
    explanation: {
      fr: 'Le nom « rendez-vous » prend un trait d’union.',
      en: 'The noun “rendez-vous” takes a hyphen.',
    },
    examples: {
      found: [['Votre rendez vous est confirmé.', 'rendez vous', 'rendez-vous']],
      innocent: ['Vous rendez vous-même le badge.', 'Votre rendez-vous est confirmé.'],
    },
  },
  {
    id: 'demonstrative-hyphen',
    language: 'fr',
    kind: 'typography',
    pattern: [one('celui celle ceux celles'), one('ci là')],
    correct: joined,
    when: ({ next }) => !/^(?:où|dessus|bas)$/u.test(next),
    explanation: {
      fr: '« -ci » et « -là » s’attachent au pronom par un trait d’union.',
      en: '“-ci” and “-là” are joined to the pronoun by a hyphen.',
    },
    examples: {
      found: [['Nous avons remplacé celui ci.', 'celui ci', 'celui-ci']],
      innocent: ['Celui-ci est neuf.', 'Nous avons celui que vous cherchez.'],
    },
  },
  {
    id: 'adverb-hyphen',
    language: 'fr',
    kind: 'typography',
    pattern: [one('ci'), one('dessous dessus joint jointe joints jointes après contre')],
    correct: joined,
    explanation: { fr: 'Les composés de « ci » prennent un trait d’union.', en: 'Compounds of “ci” take a hyphen.' },
    examples: {
      found: [['Voir le lien ci dessous.', 'ci dessous', 'ci-dessous']],
      innocent: ['Voir le lien ci-dessous.', 'Il est au-dessous.'],
    },
  },
  {
    id: 'above-hyphen',
    language: 'fr',
    kind: 'typography',
    pattern: [one('au'), one('dessus dessous delà')],
    correct: joined,
    explanation: {
      fr: '« Au-dessus », « au-dessous » et « au-delà » prennent un trait d’union.',
      en: '“Au-dessus”, “au-dessous” and “au-delà” take a hyphen.',
    },
    examples: {
      found: [['Le montant est au dessus du plafond.', 'au dessus', 'au-dessus']],
      innocent: ['Le montant est au-dessus du plafond.', 'Il a pris le dessus.'],
    },
  },
  {
    id: 'perhaps-hyphen',
    language: 'fr',
    kind: 'typography',
    pattern: [
      one('ai as a avons avez ont est êtes sont était sera serez serait avait aviez aurez pouvez vais allez'),
      maybe('vous'),
      one('peut'),
      one('être'),
    ],
    replaced: [2, 4],
    correct: () => 'peut-être',
    explanation: {
      fr: 'L’adverbe « peut-être » prend un trait d’union ; le verbe « peut être » n’en prend pas.',
      en: 'The adverb “peut-être” takes a hyphen; the verb phrase “peut être” does not.',
    },
    examples: {
      found: [['Vous avez peut être reçu notre courriel.', 'peut être', 'peut-être']],
      innocent: ['La date peut être modifiée.', 'Le colis peut être retiré ici.'],
    },
  },
  {
    id: 'after-sales-hyphen',
    language: 'fr',
    kind: 'typography',
    pattern: [one('service services conseiller équipe département'), one('après'), one('vente')],
    replaced: [1, 3],
    correct: (found) => joined(found.slice(1)),
    explanation: { fr: '« Après-vente » prend un trait d’union.', en: '“Après-vente” takes a hyphen.' },
    examples: {
      found: [['Notre service après vente vous répond.', 'après vente', 'après-vente']],
      innocent: ['Le service après-vente vous répond.', 'Le prix change après vente du lot.'],
    },
  },
  {
    id: 'superfluous-hyphen',
    language: 'fr',
    kind: 'typography',
    pattern: [
      one(
        'parce-que bien-sûr tout-à-fait mise-à-jour mises-à-jour tout-de-suite pièce-jointe pièces-jointes parce-qu-il',
      ),
    ],
    correct: ([word = '']) => word.replaceAll('-', ' '),
    explanation: { fr: 'Cette locution s’écrit sans trait d’union.', en: 'This phrase is written without a hyphen.' },
    examples: {
      found: [['Nous refusons parce-que le délai est passé.', 'parce-que', 'parce que']],
      innocent: ['Nous refusons parce que le délai est passé.', 'La remise à zéro est faite.'],
    },
  },
]);
