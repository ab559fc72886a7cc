import type { Finding, Handoff } from '../../model/verdict.ts';
import type { RelevanceCode } from './codes.ts';
import type { Step } from './moves.ts';
import type { Decision, Evidence } from './outcome.ts';
import type { Move } from './phrases.ts';

/** Moves that decide an outcome, and what they are called in a report. */
const codes: Partial<Readonly<Record<Move | 'answer-given', RelevanceCode>>> = {
  'action-done': 'action-done',
  'action-promised': 'action-promised',
  'answer-given': 'answer-given',
  explanation: 'explanation',
  refusal: 'explanation',
  'taken-in-charge': 'taken-in-charge',
  'passed-on': 'passed-on',
  'answered-elsewhere': 'answered-elsewhere',
  waiting: 'taken-in-charge',
  'information-asked': 'information-asked',
  redirection: 'redirection',
  satisfaction: 'thanks-given',
  'thanks-given': 'thanks-given',
  wishes: 'thanks-given',
};

/** Everything that a report says about the relevance of one reply. */
export type Grounds = {
  readonly decision: Decision;
  readonly steps: readonly Step[];
  readonly handoff: Handoff | null;
  readonly offTopic: boolean;
  readonly asked: number;
  readonly answered: number;
};

function deciding({ move, span }: Evidence, handoff: Handoff | null): Finding<RelevanceCode>[] {
  const code = codes[move];
  if (code === undefined) return [];
  return code === 'redirection' ? [{ code, args: { destination: handoff ?? 'other' }, span }] : [{ code, span }];
}

/** What stands in a reply that deals with nothing: promotion, and vague promises to improve. */
function empty(steps: readonly Step[]): Finding<RelevanceCode>[] {
  return steps.flatMap(({ moves }): Finding<RelevanceCode>[] => {
    const promotion = moves.get('promotion');
    if (promotion !== undefined) return [{ code: 'promotion', span: promotion }];
    const promise = moves.get('improvement');
    return promise === undefined ? [] : [{ code: 'vague-promise', span: promise }];
  });
}

const position = ({ span }: Finding): number => span?.[0] ?? Number.POSITIVE_INFINITY;

/** The phrases that decided, in the order of the text, then what was missing. */
export function findingsOf({ decision, steps, handoff, offTopic, asked, answered }: Grounds): Finding<RelevanceCode>[] {
  const found = decision.by.flatMap((one) => deciding(one, handoff));
  if (decision.outcome === 'none') found.push(...empty(steps));
  found.sort((a, b) => position(a) - position(b));
  if (offTopic) found.push({ code: 'off-topic' });
  const missed = asked - answered;
  if (decision.outcome === 'solved' && missed > 0) found.push({ code: 'questions-missed', args: { missed, asked } });
  return found;
}
