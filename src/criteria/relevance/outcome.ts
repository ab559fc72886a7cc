import type { RequestType } from '../../model/exchange.ts';
import type { Span } from '../../model/language.ts';
import type { Handoff, Outcome } from '../../model/verdict.ts';
import type { Step } from './moves.ts';
import type { Move } from './phrases.ts';

/** One place in the reply that brought the outcome about. */
export type Evidence = { readonly move: Move | 'answer-given'; readonly span: Span; readonly step: number };

/** What the customer is left with, and the places that decided it. */
export type Decision = { readonly outcome: Outcome; readonly by: readonly Evidence[] };

/** What is known beside the steps when a reply's outcome is decided. */
export type Asked = {
  readonly type: RequestType | null;
  /** The customer asks how something is done. */
  readonly procedure: boolean;
  /** The customer thanks. */
  readonly thankful: boolean;
  /** The place that the step of this index names. */
  readonly place: (step: number) => Handoff;
};

/** A question that invites the customer elsewhere: "Pouvez-vous nous contacter ?", "Have you tried these steps?" */
const invitation =
  /(?<![a-z])(?:pouv|pourr|voulez|souhaitez|can (?:you|we)|could|would you|have you (?:already )?(?:tried|submitted|visited|contacted|reached)|avez[- ]vous (?:deja )?(?:essaye|consulte|suivi)|mind|(?:dm|pm)s?(?![a-z]))/;

/** Whether a condition stands before what is said: "si cela persiste, appelez-nous", not "appelez-nous si cela persiste". */
const isConditional = ({ moves }: Step, move: Move): boolean =>
  (moves.get('conditional')?.[0] ?? Number.POSITIVE_INFINITY) <= (moves.get(move)?.[0] ?? 0);
const isOptional = (step: Step): boolean =>
  isConditional(step, 'redirection') || step.moves.has('optional') || (step.moves.has('availability') && !step.linked);

function evidence(steps: readonly Step[], move: Move, accept: (step: Step) => boolean): Evidence[] {
  return steps.flatMap((step, index) => {
    const span = step.moves.get(move);
    return span !== undefined && accept(step) ? [{ move, span, step: index }] : [];
  });
}

const overlap = (a: Span | undefined, b: Span | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] < b[1] && b[0] < a[1];

/** Whether a step truly sends the customer elsewhere: no promotion, no mere question, no instruction that was asked for. */
export function sends(step: Step, asked: Pick<Asked, 'procedure'>): boolean {
  if (step.moves.has('promotion') || overlap(step.moves.get('redirection'), step.moves.get('answered-elsewhere')))
    return false;
  if (asked.procedure && step.moves.has('instruction')) return false;
  return !step.asks || invitation.test(step.folded);
}

/** Whether an order to hand something over answers somebody who asked how: "merci de joindre un justificatif". */
const tells = ({ moves }: Step, asked: Asked): boolean =>
  asked.procedure && moves.has('directive') && !moves.has('identifier') && !moves.has('conditional');

/** Questions to the customer, and orders to tell us something. */
function questionsBack(steps: readonly Step[], asked: Asked): Evidence[] {
  return steps.flatMap((step, index): Evidence[] => {
    if (step.moves.has('courtesy-question') || isConditional(step, 'information-asked')) return [];
    if (step.moves.has('availability') && !step.asks) return [];
    const span = step.moves.get('information-asked');
    if (step.asks) return [{ move: 'information-asked', span: span ?? step.span, step: index }];
    return span !== undefined && !tells(step, asked) ? [{ move: 'information-asked', span, step: index }] : [];
  });
}

/** Plain statements; to somebody who asked how, instructions as well. */
function statements(steps: readonly Step[], asked: Asked): Evidence[] {
  const answers = (step: Step): boolean =>
    step.states ||
    (asked.procedure && step.moves.has('instruction')) ||
    (step.moves.has('information-asked') && tells(step, asked));
  return steps.flatMap((step, index) =>
    answers(step) ? [{ move: 'answer-given' as const, span: step.span, step: index }] : [],
  );
}

/** Good intentions explain nothing, unless they concede something: "bien que nous mettions tout en œuvre, …". */
const concession = /(?<![a-z])(?:bien que|malgre|quoique|although|despite|whilst|while)/;
const explains = ({ states, moves, folded }: Step): boolean =>
  (states || moves.has('apology') || (moves.has('improvement') && concession.test(folded))) &&
  !moves.has('channel-notice');

/** Where the customer is sent: to people, or to pages where an answer can be looked up. */
function redirections(steps: readonly Step[], asked: Asked) {
  const firm = evidence(steps, 'redirection', (step) => sends(step, asked) && !isOptional(step));
  const told = steps.findIndex((step) => step.moves.has('information-asked') && tells(step, asked));
  const needed = firm.filter(({ step }) => told < 0 || step < told);
  return {
    people: needed.filter(({ step }) => asked.place(step) !== 'selfcare'),
    pages: needed.filter(({ step }) => asked.place(step) === 'selfcare'),
  };
}

/** The outcome of a reply, by the first of these that it brings about. */
export function decide(steps: readonly Step[], asked: Asked): Decision {
  const find = (move: Move, accept: (step: Step) => boolean = () => true) => evidence(steps, move, accept);
  const done = find('action-done', (step) => !step.asks && !isConditional(step, 'action-done'));
  const { people, pages } = redirections(steps, asked);
  const sent = new Set([...people, ...pages].map(({ step }) => step));
  const questions = questionsBack(steps, asked).filter(({ step }) => !sent.has(step));
  const handled = find('taken-in-charge', (step) => !isConditional(step, 'taken-in-charge') && !step.asks);
  const stated = statements(steps, asked);
  const apologetic = find('apology').length > 0;
  const pleased = find('satisfaction').length > 0 && !apologetic;
  const thanked = [...find('satisfaction'), ...find('thanks-given'), ...find('wishes')];
  const elsewhere = [...find('answered-elsewhere'), ...find('passed-on'), ...find('waiting')];
  const busy = asked.type === 'praise' ? [] : [...handled, ...find('answered-elsewhere')];
  const nothingToDo = [done, people, pages, questions, busy].every(({ length }) => length === 0);
  const explained = find('explanation', explains);
  const [better, passed] = [find('improvement'), find('passed-on')];
  const amends =
    better.length + passed.length > 0 &&
    explained.length + (find('satisfaction').length === 0 ? Math.min(better.length, passed.length) : 0) > 0;
  const praised = (asked.type === 'praise' && !amends) || (asked.type === 'other' && stated.length === 0);
  const offered = find('redirection', (step) => sends(step, asked));
  const further = offered.some(({ step }) => steps[step]?.moves.has('availability') === false);
  const courteous = pleased || (asked.thankful && !apologetic);
  if (
    nothingToDo &&
    thanked.length > 0 &&
    (praised || (courteous && !further && stated.length + explained.length === 0))
  )
    return { outcome: 'thanked', by: thanked };
  if (nothingToDo && asked.type === 'praise' && !amends && !apologetic) return { outcome: 'thanked', by: [] };
  if (done.length > 0) return { outcome: 'solved', by: done };
  if (people.length > 0) return { outcome: 'redirected', by: [...people, ...pages].sort((a, b) => a.step - b.step) };
  if (questions.length > 0) return { outcome: 'info_requested', by: questions };
  const refused = find('refusal', (step) => !isConditional(step, 'refusal') && !step.asks);
  const answered = explained.filter(({ step }) => steps[step]?.states === true && !sent.has(step));
  if (pages.length > 0 && refused.length + answered.length === 0) return { outcome: 'redirected', by: pages };
  if (refused.length > 0) return { outcome: 'solved', by: refused };
  if (handled.length > 0) return { outcome: 'acknowledged', by: handled };
  const promised = find('action-promised', (step) => !isConditional(step, 'action-promised') && !step.asks);
  if (promised.length > 0) return { outcome: 'solved', by: promised };
  if (explained.length > 0) return { outcome: 'solved', by: explained };
  if (stated.length > 0) return { outcome: 'solved', by: stated };
  if (elsewhere.length > 0) return { outcome: 'acknowledged', by: elsewhere };
  const usable = offered.filter(({ step }) => asked.place(step) !== 'other' || steps[step]?.linked);
  return usable.length > 0 ? { outcome: 'redirected', by: usable } : { outcome: 'none', by: [] };
}
