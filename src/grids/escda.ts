import type { Grid } from '../model/grid.ts';
import { ourCurves, ourFloors, ourMinimumSample } from './curves.ts';
import { oursEverywhere, uncapped } from './ours.ts';

/** After the Élection du Service Client de l'Année: marks out of 20, 12 to pass; its weights are not public. */
export const escda: Grid = {
  id: 'escda',
  title: { fr: 'Élection du Service Client de l’Année', en: 'French Customer Service of the Year' },
  sources: ['Élection du Service Client de l’Année (escda.fr)'],
  ours: {
    fr: [
      'Seuls la note sur 20 et le seuil de 12/20 sont publiés : les cinq critères sont les nôtres et pèsent autant.',
      'Les canaux d’une marque pèsent autant, sauf poids fournis.',
      uncapped.fr,
      ...oursEverywhere.fr,
    ],
    en: [
      'Only the mark out of 20 and the pass mark of 12/20 are published: the five criteria are ours and weigh the same.',
      'The channels of a brand weigh the same unless weights are given.',
      uncapped.en,
      ...oursEverywhere.en,
    ],
  },
  weights: { delay: 20, relevance: 20, empathy: 20, spelling: 20, branding: 20 },
  curves: ourCurves,
  clock: 'calendar',
  unanswered: 'zero',
  caps: { exposed: null, insult: null },
  floors: ourFloors,
  minimumSample: ourMinimumSample,
  passMark: 12,
};
