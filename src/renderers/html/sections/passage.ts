import type { Excerpt } from '../../../model/detail.ts';
import type { CriterionId } from '../../../model/verdict.ts';
import { visibleText } from '../../text/visible.ts';
import type { Wording } from '../../text/wording.ts';
import { html, type Markup } from '../markup.ts';

/** A numbered stretch of a text; `note` is the id of its explanation. */
export type Underline = {
  readonly number: number;
  readonly criterion: CriterionId;
  readonly start: number;
  readonly end: number;
  readonly note: string;
};

/** A quoted text, each finding underlined where it stands, its number behind it leading to the explanation. */
export function passage(
  { text, omitted }: NonNullable<Excerpt['reply']>,
  underlines: readonly Underline[],
  wording: Wording,
): Markup {
  const shown = visibleText(text);
  const cuts = [...new Set([0, shown.length, ...underlines.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= shown.length)
    .sort((a, b) => a - b);
  const pieces = cuts.map((start, index) => {
    const ended = underlines.filter(({ end }) => end === start);
    return html`${ended.map((one) => reference(one, wording))}${piece(shown.slice(start, cuts[index + 1] ?? start), start, underlines)}`;
  });
  const rest = omitted > 0 ? html`<p class="note">${wording.say('explain-more-text', { n: omitted })}</p>` : null;
  return html`<blockquote dir="auto">${pieces}</blockquote>${rest}`;
}

function piece(text: string, start: number, underlines: readonly Underline[]): Markup | null {
  if (text === '') return null;
  const over = underlines.filter((one) => one.start <= start && one.end > start);
  const [first] = over;
  if (first === undefined) return html`${text}`;
  const kinds = [...new Set(over.map(({ criterion }) => `k-${criterion}`))].join(' ');
  return html`<mark class="${kinds}">${text}</mark>`;
}

function reference({ number, note }: Underline, { say }: Wording): Markup {
  return html`<sup><a href="#${note}" aria-label="${say('page-finding', { n: number })}">${number}</a></sup>`;
}
