import type { Exchange } from '../../model/exchange.ts';
import { heading, lineWidth, margin, paragraph } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';
import { visibleText } from '../text/visible.ts';
import type { Wording } from '../text/wording.ts';
import type { Cover } from './cover.ts';
import { linesOf, type Mark, markRows } from './passage.ts';
import { understoodLines } from './understood.ts';

const border = '│ ';
const width = lineWidth - 2 * margin.length - border.length;
/** A longer text is shown up to here, and says so. */
const longest = 6000;

/** What the customer wrote. */
export function requestLines(exchange: Exchange, cover: Cover, wording: Wording, palette: Palette): readonly string[] {
  const { say, labels } = wording;
  const { request } = exchange;
  const { type, questions, repeatContact } = request.profile;
  const facts = [
    request.at === null ? null : wording.moment(request.at),
    type === null ? null : labels.requests[type],
    questions > 0 ? say('explain-questions', { n: questions }) : null,
    request.relaunches > 0 ? say('explain-relaunches', { n: request.relaunches }) : null,
    repeatContact ? say('explain-repeat') : null,
  ];
  return [
    ...heading(say('explain-request'), palette),
    ...factLine(facts),
    ...passage(cover(request.text), [], wording, palette),
    ...understoodLines(exchange, cover, wording),
  ];
}

/** What the brand answered, findings marked below the words that they are about. */
export function replyLines(
  { reply, request, acknowledgement }: Exchange,
  cover: Cover,
  marks: readonly Mark[],
  wording: Wording,
  palette: Palette,
): readonly string[] {
  const { say } = wording;
  const title = heading(say('explain-reply'), palette);
  const after = (at: number | null, phrase: 'explain-reply-after' | 'explain-acknowledgement') =>
    at === null || request.at === null ? null : say(phrase, { delay: wording.duration((at - request.at) / 1000) });
  const received = after(acknowledgement?.at ?? null, 'explain-acknowledgement');
  if (reply === null) return [...title, ...factLine([received]), ...paragraph(say('explain-no-reply'))];
  const sent = reply.at === null ? null : wording.moment(reply.at);
  return [
    ...title,
    ...factLine([sent, after(reply.at, 'explain-reply-after'), received]),
    ...passage(cover(reply.text), marks, wording, palette),
  ];
}

function factLine(facts: readonly (string | null)[]): readonly string[] {
  const known = facts.filter((fact) => fact !== null);
  return known.length > 0 ? [...paragraph(known.join(' · ')), ''] : [];
}

function passage(text: string, marks: readonly Mark[], wording: Wording, palette: Palette): readonly string[] {
  const shown = visibleText(text.slice(0, longest));
  const edge = margin + palette.quiet(border);
  const lines = linesOf(shown, width).flatMap((line) => [
    `${edge}${shown.slice(line.start, line.end)}`.trimEnd(),
    ...markRows(shown, line, marks).map((row) => edge + palette.flag(row)),
  ]);
  const rest = text.length - shown.length;
  return rest > 0 ? [...lines, ...paragraph(wording.say('explain-more-text', { n: rest }))] : lines;
}
