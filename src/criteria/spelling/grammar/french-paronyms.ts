import { affairsParonyms } from '../../../languages/fr/paronyms-affairs.ts';
import { natureParonyms } from '../../../languages/fr/paronyms-nature.ts';
import { confusions } from './confusion.ts';
import { syntax } from './rule.ts';

/** Nouns, verbs and adjectives that sound or look alike. */
export const frenchParonyms = syntax([
  {
    id: 'noun-in-context',
    language: 'fr',
    kind: 'grammar',
    ...confusions(natureParonyms, affairsParonyms),
    explanation: {
      fr: 'Ce nom en remplace un autre qui se prononce de même : les mots voisins disent lequel est juste.',
      en: 'This noun stands for another that sounds the same: the words around it tell which is right.',
    },
    examples: {
      found: [['Le livreur parlait à voie basse.', 'voie', 'voix']],
      innocent: ['La voie est libre.'],
    },
  },
]);
