import type { Reply } from '../../model/exchange.ts';
import type { Sentence, Span } from '../../model/language.ts';
import type { Finding, Survey } from '../../model/verdict.ts';

/** Other messages of the export that must hold a sentence before it counts as pasted. Ours. */
const pastedIn = 5;
/** Shorter sentences recur by nature ("Je regarde."). Ours. */
const fewestWords = 4;

/** Whether so many messages of the export hold a sentence, or one like it, that it speaks to nobody in particular. */
export const isPasted = (sentence: string, survey: Survey): boolean => survey.occurrences(sentence) > pastedIn;

const overlaps = ({ start, end }: Sentence, span: Span | null): boolean =>
  span !== null && start < span[1] && end > span[0];

function wordsOf(reply: Reply, { tokens: [from, to] }: Sentence): number {
  let words = 0;
  for (let index = from; index < to; index += 1) if (reply.tokens[index]?.kind === 'word') words += 1;
  return words;
}

/** The share of a reply's sentences that are formulas, from 0 to 1, and each formula with how many messages hold it. */
export type Templates = { readonly share: number; readonly findings: readonly Finding<'template'>[] };

/**
 * The reply's sentences, greeting, closing and signature apart, that stand in many other messages of the export, be it
 * with small edits; a share of 0 where no sentence is long enough to tell.
 */
export function templatesOf(reply: Reply, survey: Survey): Templates {
  if (survey.replies <= pastedIn) return { share: 0, findings: [] };
  const { greeting, closing, signature } = reply.parts;
  const judged = reply.sentences.filter(
    (sentence) =>
      ![greeting, closing, signature].some((span) => overlaps(sentence, span)) &&
      wordsOf(reply, sentence) >= fewestWords,
  );
  const findings = judged.flatMap(({ start, end }): Finding<'template'>[] => {
    const count = survey.occurrences(reply.text.slice(start, end));
    return count > pastedIn ? [{ code: 'template', args: { count }, span: [start, end] }] : [];
  });
  return { share: judged.length === 0 ? 0 : findings.length / judged.length, findings };
}
