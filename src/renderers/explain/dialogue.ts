import type { Exchange } from '../../model/exchange.ts';
import type { Span } from '../../model/language.ts';
import type { Measurement, RelevanceMeasure } from '../../model/verdict.ts';
import { heading, paragraph } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';
import type { Wording } from '../text/wording.ts';
import type { Cover } from './cover.ts';

/** A longer quotation is cut here (ours): enough to find it in the text above. */
const longestQuote = 90;
const lead = '   ';

/** The reply move by move, then every question of the customer with what answers it, or that nothing does. */
export function dialogueLines(
  { request, reply }: Exchange,
  verdict: Measurement<RelevanceMeasure>,
  cover: Cover,
  wording: Wording,
  palette: Palette,
): readonly string[] {
  if (reply === null || !('measure' in verdict)) return [];
  const { parts, questions } = verdict.measure;
  const { say, labels } = wording;
  const [asked, said] = [cover(request.text), cover(reply.text)];
  const moves = parts.flatMap(({ span, moves: own }) =>
    paragraph(
      say('explain-move', { moves: own.map((move) => labels.replyMoves[move]).join(', '), quote: quoteOf(said, span) }),
      lead,
    ),
  );
  const questionLine = (question: Span | null, index: number): string => {
    const expects = request.profile.asked[index]?.expects;
    const quote = question === null ? '' : quoteOf(asked, question);
    return expects === undefined || question === null
      ? say('explain-question-implied')
      : say('explain-question', { answer: labels.answers[expects], quote });
  };
  const answered = questions.flatMap(({ question, answer }, index) => [
    ...paragraph(questionLine(question, index), `${index + 1}`.padStart(2).padEnd(lead.length + 1)),
    ...paragraph(
      answer === null ? say('explain-unanswered-question') : say('explain-answer', { quote: quoteOf(said, answer) }),
      `${lead} `,
      answer === null ? palette.flag : undefined,
    ),
  ]);
  return [
    ...(moves.length === 0 ? [] : [...heading(say('explain-moves'), palette), ...moves]),
    ...(answered.length === 0 ? [] : [...heading(say('explain-dialogue'), palette), ...answered]),
  ];
}

function quoteOf(text: string, [start, end]: Span): string {
  const quote = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^[\s;,•–—-]+/, '')
    .trim();
  if (quote.length <= longestQuote) return quote;
  const cut = quote.lastIndexOf(' ', longestQuote);
  return `${quote.slice(0, cut > 0 ? cut : longestQuote)} …`;
}
