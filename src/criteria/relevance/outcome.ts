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

/** What anybody has to hand over: "il faut un relevé", not "il nous faut votre numéro". */
const needed = /(?<![a-z])(?:il faut|il vous faut|il faudra|you(?:'ll| will)? need)(?![a-z])/;

/** Whether an order to hand something over answers somebody who asked how: "merci de joindre un justificatif". */
const tells = ({ moves, folded }: Step, asked: Asked): boolean =>
  asked.procedure &&
  moves.has('directive') &&
  (!moves.has('identifier') || needed.test(folded)) &&
  !moves.has('conditional');

/** Questions to the customer, and orders to tell us something. */
function questionsBack(steps: readonly Step[], asked: Asked): Evidence[] {
  return steps.flatMap((step, index): Evidence[] => {
    if (step.moves.has('courtesy-question') || step.moves.has('promotion')) return [];
    if (isConditional(step, 'information-asked')) return [];
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

/** A statement that asks for nothing. */
const isAnswer = (step: Step | undefined): boolean => step?.states === true && !step.moves.has('directive');

/** Words that look up in a page what has just been asked: "you can check that here". */
const lookUp =
  /(?<![a-z])(?:(?:check|find|locate|see|get|confirm) (?:that|this|it|your|them|those)|(?:le|la|les|l') ?(?:trouver|retrouver|verifier)|(?:trouver|retrouver|verifier) (?:votre|ce|cette|cela))/;

/** Pages that the customer is sent to after a question: they are the next step, unless they say where its answer stands. */
const pagesAfter = (steps: readonly Step[], pages: readonly Evidence[], questions: readonly Evidence[]): Evidence[] =>
  pages.filter(({ step }) => step > (questions[0]?.step ?? step) && !lookUp.test(steps[step]?.folded ?? ''));

/** Everything in a reply that may decide its outcome. */
function groundsOf(steps: readonly Step[], asked: Asked) {
  const find = (move: Move) => evidence(steps, move, () => true);
  const firm = (move: Move) => evidence(steps, move, (step) => !step.asks && !isConditional(step, move));
  const { people, pages } = redirections(steps, asked);
  const sent = new Set([...people, ...pages].map(({ step }) => step));
  const explained = evidence(steps, 'explanation', explains);
  return {
    find,
    done: firm('action-done'),
    people,
    pages,
    questions: questionsBack(steps, asked).filter(({ step }) => !sent.has(step)),
    refused: firm('refusal'),
    handled: firm('taken-in-charge'),
    promised: firm('action-promised'),
    explained,
    /** Explanations that stand for themselves, not in the sentence that sends the customer away. */
    answered: explained.filter(
      ({ step }) => isAnswer(steps[step]) && !sent.has(step) && step < (pages[0]?.step ?? step + 1),
    ),
    stated: statements(steps, asked),
    elsewhere: [...find('answered-elsewhere'), ...find('passed-on'), ...find('waiting')],
    offered: evidence(steps, 'redirection', (step) => sends(step, asked)),
  };
}
type Grounds = ReturnType<typeof groundsOf>;

/** Whether a reply to praise owes more than thanks: it explains, or it passes on and promises to improve. */
function makesAmends({ find, explained }: Grounds): boolean {
  const [better, passed] = [find('improvement').length > 0, find('passed-on').length > 0];
  if (explained.length > 0) return better || passed;
  return better && passed && find('satisfaction').length === 0;
}

/** The thanks of a reply that does nothing else; null where something was to be solved, or the reply does more. */
function thanksOf(steps: readonly Step[], asked: Asked, grounds: Grounds): readonly Evidence[] | null {
  const { find, done, people, pages, questions, handled, stated, explained, offered } = grounds;
  const pleased = find('satisfaction').length > 0;
  const praise = asked.type === 'praise' || (asked.type === 'other' && pleased);
  const busy = praise ? [] : [...handled, ...find('answered-elsewhere')];
  if ([done, people, pages, questions, busy].some(({ length }) => length > 0)) return null;
  const thanked = [...find('satisfaction'), ...find('thanks-given'), ...find('wishes')];
  const apologetic = find('apology').length > 0;
  if (praise && !makesAmends(grounds)) return thanked.length > 0 || !apologetic ? thanked : null;
  if (thanked.length === 0 || stated.length > 0) return null;
  if (asked.type === 'other') return thanked;
  const courteous = !apologetic && (asked.thankful || pleased);
  const further = offered.some(({ step }) => steps[step]?.moves.has('availability') === false);
  return courteous && !further && explained.length === 0 ? thanked : null;
}

/** The outcome of a reply, by the first of these that it brings about. */
export function decide(steps: readonly Step[], asked: Asked): Decision {
  const grounds = groundsOf(steps, asked);
  const { people, pages, refused, answered } = grounds;
  const thanked = thanksOf(steps, asked, grounds);
  if (thanked !== null) return { outcome: 'thanked', by: thanked };
  const sent = people.length > 0 ? [...people, ...pages].sort((a, b) => a.step - b.step) : [];
  const order: readonly (readonly [Outcome, readonly Evidence[]])[] = [
    ['solved', grounds.done],
    ['redirected', sent],
    ['redirected', pagesAfter(steps, pages, grounds.questions)],
    ['info_requested', grounds.questions],
    ['redirected', refused.length + answered.length === 0 ? pages : []],
    ['solved', refused],
    ['acknowledged', grounds.handled],
    ['solved', grounds.promised],
    ['solved', grounds.explained],
    ['solved', grounds.stated],
    ['acknowledged', grounds.elsewhere],
    ['redirected', grounds.offered.filter(({ step }) => asked.place(step) !== 'other' || steps[step]?.linked)],
  ];
  const first = order.find(([, by]) => by.length > 0);
  return first === undefined ? { outcome: 'none', by: [] } : { outcome: first[0], by: first[1] };
}
