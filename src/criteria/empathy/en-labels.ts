import type { CriterionLabels } from '../../model/verdict.ts';
import type { EmpathyCode } from './words.ts';

/** English words of the empathy criterion. */
export const labels: CriterionLabels<EmpathyCode> = {
  name: 'Empathy',
  definition: 'No sign of concern, a stock formula, or a personal answer that picks up this customer’s own situation.',
  findings: {
    apology: 'apology or regret',
    understanding: 'understanding shown',
    warmth: 'warm words',
    'thanks-given': 'thanks to the customer',
    reassurance: 'reassurance',
    ownership: 'responsibility taken',
    'personal-detail': 'the customer’s own situation picked up',
    restated: 'request restated',
    blame: 'the customer is blamed',
    'as-already-said': 'curt reference to what was said before',
    'cold-imperative': 'order without a polite word',
    insult: 'the customer is insulted',
    'mixed-address': 'tu and vous to the same reader',
    'unusual-address': 'the brand says the other in {count} replies out of {all} (tu or vous)',
    template: 'formula seen in {count} messages of the export',
  },
};
