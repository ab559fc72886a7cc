import type { CriterionLabels } from '../../model/verdict.ts';
import type { DelayCode } from './index.ts';

/** What the delay criterion says in French. */
export const labels: CriterionLabels<DelayCode> = {
  name: 'Délai',
  definition: 'Temps écoulé entre le premier message de la demande et la première réponse utile d’une personne.',
  findings: {
    acknowledged: 'Accusé de réception automatique après {seconds} s : il ne compte pas comme réponse',
    relaunched: 'Le client a relancé {times} fois avant la réponse',
  },
};
