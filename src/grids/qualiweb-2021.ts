import type { Grid } from '../model/grid.ts';
import { ourCurves, ourFloors, ourMinimumSample } from './curves.ts';
import { oursEverywhere, uncapped } from './ours.ts';

/** Qualiweb's weights of 2021: delay 30, relevance and personalisation 50, reception 20. */
export const qualiweb2021: Grid = {
  id: 'qualiweb-2021',
  title: { fr: 'Qualiweb 2021', en: 'Qualiweb 2021' },
  sources: ['Qualiweb 2021 (relationclientmag.fr)'],
  ours: {
    fr: [
      'Les 50 points de « pertinence et personnalisation » vont à la pertinence.',
      'Les 20 points de l’accueil sont partagés ainsi : empathie 8, orthographe 6, image de marque 6.',
      uncapped.fr,
      ...oursEverywhere.fr,
    ],
    en: [
      'The 50 points of “relevance and personalisation” go to relevance.',
      'The 20 points of reception are split so: empathy 8, spelling 6, branding 6.',
      uncapped.en,
      ...oursEverywhere.en,
    ],
  },
  weights: { delay: 30, relevance: 50, empathy: 8, spelling: 6, branding: 6 },
  curves: ourCurves,
  clock: 'calendar',
  unanswered: 'zero',
  caps: { exposed: null, insult: null },
  floors: ourFloors,
  minimumSample: ourMinimumSample,
  passMark: null,
};
