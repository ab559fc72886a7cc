import { fold } from '../../languages/fold.ts';
import { PhraseBook } from '../../languages/phrases.ts';
import type { Reply, Request } from '../../model/exchange.ts';
import type { LanguageCode, Sentence, Span } from '../../model/language.ts';
import type { AnsweredQuestion, Survey } from '../../model/verdict.ts';
import { phrases as en } from './en.ts';
import { fitOf } from './fit.ts';
import { phrases as fr } from './fr.ts';
import type { Step } from './moves.ts';
import type { Decision } from './outcome.ts';
import type { Move } from './phrases.ts';
import { overlapOf, type Terms, termsOf } from './terms.ts';

const books: Readonly<Record<LanguageCode, PhraseBook<'procedure'>>> = {
  fr: new PhraseBook({ procedure: fr.procedure }),
  en: new PhraseBook({ procedure: en.procedure }),
};

/** Whether the customer asks how something is done, so that instructions are an answer. */
export function asksHow(request: Request, language: LanguageCode): boolean {
  if (request.profile.questions === 0) return false;
  return request.sentences.some(
    ({ start, end }) => books[language].find(fold(request.text.slice(start, end))).length > 0,
  );
}

/** Steps that may hold an answer: statements, actions, refusals, instructions. */
const answering: readonly Move[] = ['action-done', 'action-promised', 'refusal', 'instruction', 'explanation'];

const answers = ({ states, moves }: Step): boolean => states || answering.some((move) => moves.has(move));

/** How much a text of a reply takes up of what a question is about: shared words, topics and numbers. */
type Closeness = (question: Sentence, said: Terms) => number | null;

function closenessTo(request: Request, language: LanguageCode, survey: Survey): Closeness {
  return (question, said) => {
    const asked = termsOf(request.text, request.tokens.slice(...question.tokens), language, survey);
    if (asked.weights.size === 0) return null;
    const { shared, topics, numbers } = overlapOf(asked, said);
    return shared + topics + numbers;
  };
}

/** The step that takes up most of a question, in words or by the kind of answer; null where none takes up anything. */
function bestStep(
  question: Sentence,
  request: Request,
  said: readonly (readonly [Step, Terms])[],
  closeness: Closeness,
  language: LanguageCode,
): Step | null {
  const asked = fold(request.text.slice(question.start, question.end));
  let best: { readonly step: Step; readonly score: number } | null = null;
  for (const [step, terms] of said) {
    const score = (closeness(question, terms) ?? 0) + Math.max(0, fitOf(asked, step.folded, language));
    if (score > (best?.score ?? 0)) best = { step, score };
  }
  return best?.step ?? null;
}

/**
 * The questions asked, one by one, and what answers each: nothing unless the reply solves; a single question has its
 * answer in what decided. Of several, those that something in the reply takes up, or all when it states as many things.
 */
export function answersOf(
  { outcome, by }: Decision,
  request: Request,
  reply: Reply,
  steps: readonly Step[],
  language: LanguageCode,
  survey: Survey,
): readonly AnsweredQuestion[] {
  const { questions } = request.profile;
  const marked = request.sentences.filter(({ start, end }) => request.text.slice(start, end).includes('?'));
  const asked = Array.from({ length: questions }, (_, index) => marked[index] ?? null);
  const spanOf = (sentence: Sentence | null): Span | null => sentence && [sentence.start, sentence.end];
  if (outcome !== 'solved') return asked.map((one) => ({ question: spanOf(one), answer: null }));
  const held = steps.filter(answers);
  const termsIn = (tokens: Step['tokens']) => termsOf(reply.text, tokens, language, survey);
  const closeness = closenessTo(request, language, survey);
  const all = questions === 1 || held.length >= questions;
  const whole = all ? null : termsIn(reply.tokens);
  const said = held.map((step) => [step, termsIn(step.tokens)] as const);
  const decisive = by[0]?.span ?? null;
  const found = asked.map((one, index): AnsweredQuestion => {
    const missed = one !== null && whole !== null && closeness(one, whole) === 0;
    if (missed) return { question: spanOf(one), answer: null };
    const best = one && questions > 1 ? bestStep(one, request, said, closeness, language) : null;
    return { question: spanOf(one), answer: best?.span ?? (questions > 1 ? held[index]?.span : null) ?? decisive };
  });
  const none = found.every(({ answer }) => answer === null);
  return none ? found.map((one, index) => (index === 0 ? { ...one, answer: decisive } : one)) : found;
}
