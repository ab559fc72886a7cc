import type { Grid } from '../model/grid.ts';
import { ourCurves, ourFloors, ourMinimumSample } from './curves.ts';
import { oursEverywhere } from './ours.ts';

/** The default grid; everything in it is this project's own choice. */
export const barometre2026: Grid = {
  id: 'barometre-2026',
  title: { fr: 'Baromètre 2026', en: 'Barometre 2026' },
  sources: [],
  ours: {
    fr: [
      'Poids : délai 25, pertinence 40, empathie 15, orthographe 10, image de marque 10.',
      'Plafonds de la note d’ensemble : 8/20 si la marque publie des données personnelles, 4/20 si elle insulte.',
      ...oursEverywhere.fr,
    ],
    en: [
      'Weights: delay 25, relevance 40, empathy 15, spelling 10, branding 10.',
      'Caps on the overall mark: 8/20 where the brand publishes personal data, 4/20 where it insults.',
      ...oursEverywhere.en,
    ],
  },
  weights: { delay: 25, relevance: 40, empathy: 15, spelling: 10, branding: 10 },
  curves: ourCurves,
  clock: 'calendar',
  unanswered: 'zero',
  caps: { exposed: 8, insult: 4 },
  floors: ourFloors,
  minimumSample: ourMinimumSample,
  passMark: null,
};
