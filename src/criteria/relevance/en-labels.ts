import type { CriterionLabels } from '../../model/verdict.ts';
import type { RelevanceCode } from './codes.ts';

/** The words of the criterion in English reports. */
export const labels: CriterionLabels<RelevanceCode> = {
  name: 'Relevance',
  definition: 'Does the reply deal with what this customer said, and give the answer, the action or the next step?',
  findings: {
    'action-done': 'action done',
    'action-promised': 'action announced',
    'answer-given': 'answer given',
    explanation: 'explanation',
    'taken-in-charge': 'request being handled',
    'passed-on': 'request passed on',
    'answered-elsewhere': 'answered on another channel',
    'information-asked': 'customer asked for information',
    redirection: 'customer sent elsewhere: {destination}',
    'thanks-given': 'thanks',
    'vague-promise': 'vague promise to improve',
    promotion: 'promotion',
    'off-topic': 'does not deal with the request',
    'questions-missed': 'questions without an answer: {missed} of {asked}',
    'word-shared': 'takes up a word of the request',
    'number-shared': 'repeats a number of the request',
    'amount-given': 'gives the amount asked for',
    'time-given': 'gives the date or time asked for',
  },
};
