import type { CriterionLabels } from '../../model/verdict.ts';
import type { EmpathyCode } from './words.ts';

/** French words of the empathy criterion. */
export const labels: CriterionLabels<EmpathyCode> = {
  name: 'Empathie',
  definition:
    'Aucune marque d’attention, formule toute faite, ou réponse personnelle qui reprend la situation de ce client-là.',
  findings: {
    apology: 'excuses ou regrets',
    understanding: 'compréhension exprimée',
    warmth: 'parole chaleureuse',
    'thanks-given': 'remerciement',
    reassurance: 'parole qui rassure',
    ownership: 'responsabilité assumée',
    'personal-detail': 'reprise de la situation du client',
    restated: 'demande reformulée',
    blame: 'reproche au client',
    'as-already-said': 'renvoi sec à ce qui a déjà été dit',
    'cold-imperative': 'ordre sans formule de politesse',
    insult: 'insulte au client',
    'mixed-address': 'tutoiement et vouvoiement mêlés',
    'unusual-address': 'la marque dit l’inverse dans {count} réponses sur {all} (tutoiement ou vouvoiement)',
    template: 'formule vue dans {count} messages de l’export',
  },
};
