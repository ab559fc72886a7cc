import type { CriterionLabels } from '../../model/verdict.ts';
import type { RelevanceCode } from './codes.ts';

/** The words of the criterion in French reports. */
export const labels: CriterionLabels<RelevanceCode> = {
  name: 'Pertinence',
  definition:
    'La réponse porte-t-elle sur ce que ce client a dit, et lui donne-t-elle la réponse, l’action ou l’étape suivante ?',
  findings: {
    'action-done': 'action accomplie',
    'action-promised': 'action annoncée',
    'answer-given': 'réponse donnée',
    explanation: 'explication',
    'taken-in-charge': 'demande prise en charge',
    'passed-on': 'demande transmise',
    'answered-elsewhere': 'réponse faite sur un autre canal',
    'information-asked': 'information demandée au client',
    redirection: 'client renvoyé ailleurs : {destination}',
    'thanks-given': 'remerciement',
    'vague-promise': 'promesse vague d’amélioration',
    promotion: 'promotion',
    'off-topic': 'ne porte pas sur la demande',
    'questions-missed': 'questions sans réponse : {missed} sur {asked}',
    'word-shared': 'reprend un mot de la demande',
    'number-shared': 'reprend un nombre de la demande',
    'amount-given': 'donne le montant attendu',
    'time-given': 'donne la date ou le délai attendus',
  },
};
