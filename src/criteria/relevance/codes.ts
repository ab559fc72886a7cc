/** Findings of the criterion: what in the reply decided its outcome. */
export type RelevanceCode =
  | 'action-done'
  | 'action-promised'
  | 'answer-given'
  | 'explanation'
  | 'taken-in-charge'
  | 'passed-on'
  | 'answered-elsewhere'
  | 'information-asked'
  | 'redirection'
  | 'thanks-given'
  | 'vague-promise'
  | 'promotion'
  | 'off-topic'
  | 'questions-missed';
