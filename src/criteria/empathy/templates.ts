import type { Reply } from '../../model/exchange.ts';
import type { Sentence, Span } from '../../model/language.ts';
import type { Survey } from '../../model/verdict.ts';

/** Other messages of the export that must hold a sentence before it counts as pasted. Ours. */
const pastedIn = 5;
/** Shorter sentences recur by nature ("Je regarde."). Ours. */
const fewestWords = 4;

const overlaps = ({ start, end }: Sentence, span: Span | null): boolean =>
  span !== null && start < span[1] && end > span[0];

function wordsOf(reply: Reply, { tokens: [from, to] }: Sentence): number {
  let words = 0;
  for (let index = from; index < to; index += 1) if (reply.tokens[index]?.kind === 'word') words += 1;
  return words;
}

/**
 * Share of the reply's sentences, greeting, closing and signature apart, that stand in many other messages of the
 * export, from 0 to 1; 0 where no sentence is long enough to tell.
 */
export function templateShare(reply: Reply, survey: Survey): number {
  if (survey.replies <= pastedIn) return 0;
  const { greeting, closing, signature } = reply.parts;
  let judged = 0;
  let pasted = 0;
  for (const sentence of reply.sentences) {
    if ([greeting, closing, signature].some((span) => overlaps(sentence, span))) continue;
    if (wordsOf(reply, sentence) < fewestWords) continue;
    judged += 1;
    if (survey.occurrences(reply.text.slice(sentence.start, sentence.end)) > pastedIn) pasted += 1;
  }
  return judged === 0 ? 0 : pasted / judged;
}
