import { fold } from '../../languages/fold.ts';
import { PhraseBook } from '../../languages/phrases.ts';
import type { Reply, Request } from '../../model/exchange.ts';
import type { LanguageCode, Sentence } from '../../model/language.ts';
import type { Outcome, Survey } from '../../model/verdict.ts';
import { phrases as en } from './en.ts';
import { phrases as fr } from './fr.ts';
import type { Step } from './moves.ts';
import { overlapOf, termsOf } from './terms.ts';

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

/** Whether anything in the reply takes up what a question is about. */
function isTakenUp(
  question: Sentence,
  request: Request,
  reply: Reply,
  language: LanguageCode,
  survey: Survey,
): boolean {
  const asked = termsOf(request.text, request.tokens.slice(...question.tokens), language, survey);
  if (asked.weights.size === 0) return true;
  const said = termsOf(reply.text, reply.tokens, language, survey);
  const { shared, topics, numbers } = overlapOf(asked, said);
  return shared + topics + numbers > 0;
}

/**
 * How many of the questions asked have their answer in the reply: none unless the reply solves, one for a single
 * question; of several, those that something in the reply takes up, or all when it states as many things.
 */
export function answeredOf(
  outcome: Outcome,
  request: Request,
  reply: Reply,
  steps: readonly Step[],
  language: LanguageCode,
  survey: Survey,
): number {
  const { questions } = request.profile;
  if (outcome !== 'solved' || questions === 0) return 0;
  if (questions === 1 || steps.filter(({ states, moves }) => states || moves.has('action-done')).length >= questions)
    return questions;
  const marked = request.sentences.filter(({ start, end }) => request.text.slice(start, end).includes('?'));
  const missed = marked.filter((question) => !isTakenUp(question, request, reply, language, survey)).length;
  return Math.max(1, questions - missed);
}
