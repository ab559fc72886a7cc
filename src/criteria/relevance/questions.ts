import { fold } from '../../languages/fold.ts';
import { PhraseBook } from '../../languages/phrases.ts';
import type { Reply, Request } from '../../model/exchange.ts';
import type { LanguageCode, Span } from '../../model/language.ts';
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

/** A step that may hold an answer, with its weighted terms. */
type Held = { readonly step: Step; readonly terms: Terms };

/** What an answer may be looked for in: the reply's answering steps, and all its terms where they are fewer than the questions. */
type Searched = { readonly held: readonly Held[]; readonly whole: Terms | null; readonly decisive: Span | null };

const sharedWith = (asked: Terms, said: Terms): number => {
  const { shared, topics, numbers } = overlapOf(asked, said);
  return shared + topics + numbers;
};

/** The step that takes up most of a question, in words or by the kind of answer; null where none takes up anything. */
function bestStep(question: string, asked: Terms, held: readonly Held[], language: LanguageCode): Step | null {
  const folded = fold(question);
  let best: { readonly step: Step; readonly score: number } | null = null;
  for (const { step, terms } of held) {
    const score = sharedWith(asked, terms) + Math.max(0, fitOf(folded, step.folded, language).points);
    if (score > (best?.score ?? 0)) best = { step, score };
  }
  return best?.step ?? null;
}

/** The part that answers one of several questions; the nth answer where nothing tells which. */
function answerTo(
  question: Span,
  index: number,
  { text, tokens }: Request,
  { held, whole, decisive }: Searched,
  language: LanguageCode,
  survey: Survey,
): Span | null {
  const next = held[index]?.step.span ?? decisive;
  const [start, end] = question;
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  const asked = termsOf(text, words, language, survey);
  if (whole !== null && asked.weights.size > 0 && sharedWith(asked, whole) === 0) return null;
  return bestStep(text.slice(start, end), asked, held, language)?.span ?? next;
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
  const asked = request.profile.asked.map(({ span }) => span);
  const decisive = by[0]?.span ?? null;
  const termsIn = (tokens: Step['tokens']) => termsOf(reply.text, tokens, language, survey);
  const spans = (): readonly (Span | null)[] => {
    if (outcome !== 'solved') return asked.map(() => null);
    if (asked.length < 2) return asked.map(() => decisive);
    const held = steps.filter(answers).map((step): Held => ({ step, terms: termsIn(step.tokens) }));
    const whole = held.length < asked.length ? termsIn(reply.tokens) : null;
    const found = asked.map((one, index) => answerTo(one, index, request, { held, whole, decisive }, language, survey));
    return found.some((span) => span !== null) ? found : found.map((_, index) => (index === 0 ? decisive : null));
  };
  return spans().map((answer, index) => {
    return { question: asked[index] ?? null, answer };
  });
}
