import type { Reply } from '../../model/exchange.ts';
import type { Span } from '../../model/language.ts';
import type { ReplyMove, ReplyPart } from '../../model/verdict.ts';
import type { Step } from './moves.ts';
import { sends } from './outcome.ts';
import type { Move } from './phrases.ts';

/** Moves by what they weigh for the customer, with the phrases that show them. */
const shown: readonly (readonly [ReplyMove, readonly Move[]])[] = [
  ['action-done', ['action-done']],
  ['redirection', ['redirection']],
  ['information-asked', ['information-asked']],
  ['compensation', ['compensation']],
  ['explanation', ['refusal']],
  ['action-promised', ['action-promised']],
  ['handling', ['taken-in-charge', 'passed-on', 'answered-elsewhere', 'waiting']],
  ['self-care', ['instruction']],
  ['explanation', ['explanation']],
  ['promotion', ['promotion']],
  ['apology', ['apology']],
  ['empathy', ['understanding']],
  ['reassurance', ['reassurance']],
  ['thanks', ['thanks-given', 'satisfaction']],
  ['boilerplate', ['improvement', 'channel-notice', 'availability']],
  ['restating', ['restating']],
  ['closing', ['wishes']],
];

const inside = ({ span }: Step, part: Span | null): boolean => part !== null && span[0] >= part[0] && span[0] < part[1];

/** Whether a phrase does in this step what it says: nothing is done on a condition, nobody is asked out of courtesy. */
function holds(step: Step, move: Move, conditional: boolean): boolean {
  if (move === 'action-done') return !step.asks && !conditional;
  if (move === 'redirection') return sends(step, { procedure: false });
  if (move === 'information-asked') return !step.moves.has('courtesy-question') && !step.moves.has('availability');
  if (move === 'explanation') return step.states;
  return true;
}

/** What a step of a reply does, the move that weighs most first; a plain statement is an answer. */
export function movesOf(step: Step): readonly ReplyMove[] {
  const conditional = step.moves.has('conditional');
  const found = shown.flatMap(([name, moves]) =>
    moves.some((move) => step.moves.has(move) && holds(step, move, conditional)) ? [name] : [],
  );
  const back = step.asks && !step.moves.has('courtesy-question') && !found.includes('redirection');
  if (back && !found.includes('information-asked')) found.unshift('information-asked');
  if (found.length > 0) return [...new Set(found)];
  return step.states ? ['answer'] : [];
}

/** The reply part by part: its steps with their moves, its greeting, closing and signature. */
export function partsOf(steps: readonly Step[], { parts }: Reply): readonly ReplyPart[] {
  const formal = (['greeting', 'closing', 'signature'] as const).flatMap((move): ReplyPart[] => {
    const span = parts[move];
    return span === null ? [] : [{ span, moves: [move] }];
  });
  const spoken = steps
    .filter((step) => formal.every(({ span }) => !inside(step, span)))
    .map((step): ReplyPart => ({ span: step.span, moves: movesOf(step) }));
  return [...formal, ...spoken.filter(({ moves }) => moves.length > 0)].sort((a, b) => a.span[0] - b.span[0]);
}
