import type { Grid } from '../model/grid.ts';
import { ourCurves, ourFloors, ourMinimumSample } from './curves.ts';
import { oursEverywhere, uncapped } from './ours.ts';

/** Qualiweb's weights of 2008: delay 40, answer 40, reception 20. */
export const qualiweb2008: Grid = {
  id: 'qualiweb-2008',
  title: { fr: 'Qualiweb 2008', en: 'Qualiweb 2008' },
  sources: ['Qualiweb 2008 (e-marketing.fr)'],
  ours: {
    fr: [
      'Les 40 points de la réponse vont à la pertinence.',
      'Les 20 points de l’accueil sont partagés ainsi : empathie 8, orthographe 6, image de marque 6.',
      uncapped.fr,
      ...oursEverywhere.fr,
    ],
    en: [
      'The 40 points of the answer go to relevance.',
      'The 20 points of reception are split so: empathy 8, spelling 6, branding 6.',
      uncapped.en,
      ...oursEverywhere.en,
    ],
  },
  weights: { delay: 40, relevance: 40, empathy: 8, spelling: 6, branding: 6 },
  curves: ourCurves,
  clock: 'calendar',
  unanswered: 'zero',
  caps: { exposed: null, insult: null },
  floors: ourFloors,
  minimumSample: ourMinimumSample,
  passMark: null,
};
