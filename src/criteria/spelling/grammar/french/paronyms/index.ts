import { affairsParonyms } from '../../../../../languages/fr/paronyms-affairs.ts';
import { commonParonyms } from '../../../../../languages/fr/paronyms-common.ts';
import { learnedParonyms } from '../../../../../languages/fr/paronyms-learned.ts';
import { natureParonyms } from '../../../../../languages/fr/paronyms-nature.ts';
import { qualitiesParonyms } from '../../../../../languages/fr/paronyms-qualities.ts';
import { syntax } from '../../rule.ts';
import { confusions } from './confusion.ts';

/** Nouns, verbs and adjectives that sound or look alike. */
export const frenchParonyms = syntax([
  {
    id: 'homophone-in-context',
    language: 'fr',
    kind: 'grammar',
    ...confusions(commonParonyms),
    explanation: {
      fr: 'Ce mot se prononce comme celui qui est attendu ici, mais s’écrit autrement.',
      en: 'This word sounds like the one expected here, but is spelt otherwise.',
    },
    examples: {
      found: [
        ['Nous sommes entrain de vérifier votre dossier.', 'entrain', 'en train'],
        ['Donnez-nous un coup de file demain.', 'file', 'fil'],
        ['Je vous serais grès de patienter ; le vol prend faim à midi.', 'faim', 'fin'],
      ],
      innocent: ['Il travaille avec entrain.', 'Il y a une file devant la boutique.', 'Les enfants ont faim.'],
    },
  },
  {
    id: 'paronym-in-context',
    language: 'fr',
    kind: 'grammar',
    ...confusions(learnedParonyms),
    explanation: {
      fr: 'Ce mot en remplace un autre qui lui ressemble : les mots voisins disent lequel est juste.',
      en: 'This word stands for another that looks like it: the words around it tell which is right.',
    },
    examples: {
      found: [
        ['Le délai de rétraction est de quatorze jours.', 'rétraction', 'rétractation'],
        ['Veillez trouver ci-joint votre facture.', 'Veillez', 'Veuillez'],
        ['Le compteur est dénudé d’intérêt.', 'dénudé', 'dénué'],
      ],
      innocent: [
        'Veillez à conserver votre ticket.',
        'Le délai de rétractation est de quatorze jours.',
        'Un câble dénudé est dangereux.',
      ],
    },
  },
  {
    id: 'noun-in-context',
    language: 'fr',
    kind: 'grammar',
    ...confusions(natureParonyms, affairsParonyms, qualitiesParonyms),
    explanation: {
      fr: 'Ce nom en remplace un autre qui se prononce de même : les mots voisins disent lequel est juste.',
      en: 'This noun stands for another that sounds the same: the words around it tell which is right.',
    },
    examples: {
      found: [
        ['Le livreur parlait à voie basse.', 'voie', 'voix'],
        ['Nous tenons conte de votre avis.', 'conte', 'compte'],
        ['Un coup de file suffit, sans gène occasionnée.', 'gène', 'gêne'],
      ],
      innocent: ['La voie est libre.', 'Le compte est bon, le conte est long.', 'Ce gène est dominant.'],
    },
  },
]);
