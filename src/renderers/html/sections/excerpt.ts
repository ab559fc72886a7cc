import type { Excerpt } from '../../../model/detail.ts';
import { type CriterionId, type Finding, markedCriteria } from '../../../model/verdict.ts';
import type { Wording } from '../../text/wording.ts';
import { html, isolated, type Markup } from '../markup.ts';
import { passage, type Underline } from './passage.ts';

/** One exchange: what was asked and said, every finding underlined and explained, and its marks. */
export function excerptCard(excerpt: Excerpt, id: string, wording: Wording): Markup {
  const { say } = wording;
  const { request, reply, findings, marks } = excerpt;
  const underlines = underlinesOf(excerpt, id);
  const answer =
    reply === null
      ? html`<p>${say('explain-no-reply')}</p>`
      : html`${passage(reply, underlines, wording)}${noteList(findings, underlines, id, wording)}`;
  return html`<article class="excerpt" aria-labelledby="${id}"><header><h4 id="${id}">${isolated(excerpt.id)}</h4><p class="about">${aboutOf(excerpt, wording).join(' · ')}</p><p class="score"><b>${wording.mark(marks.overall)}</b>${say('of-20')}</p></header><div class="letters"><div><h5>${say('explain-request')}</h5>${passage(request, [], wording)}</div><div><h5>${say('explain-reply')}</h5>${answer}</div></div>${markList(excerpt, wording)}</article>`;
}

function aboutOf({ channel, type, at, seconds }: Excerpt, wording: Wording): readonly string[] {
  const { labels, say } = wording;
  return [
    labels.channels[channel],
    type === null ? null : labels.requests[type],
    at === null ? null : wording.moment(at),
    seconds === null ? null : say('explain-reply-after', { delay: wording.duration(seconds) }),
  ].filter((fact) => fact !== null);
}

function underlinesOf({ findings }: Excerpt, id: string): readonly Underline[] {
  return findings.flatMap(({ criterion, finding: { span } }, index) =>
    span === undefined
      ? []
      : [{ number: index + 1, criterion, start: span[0], end: span[1], note: `${id}-${index + 1}` }],
  );
}

/** Findings are sorted: the numbered ones come first. */
function noteList(
  findings: Excerpt['findings'],
  underlines: readonly Underline[],
  id: string,
  wording: Wording,
): Markup | null {
  if (findings.length === 0) return null;
  return html`<ol class="notes">${findings.map(({ criterion, finding }, index) => {
    const number = underlines.some((one) => one.number === index + 1) ? String(index + 1) : '•';
    return html`<li id="${id}-${index + 1}" class="k-${criterion}"><span class="number" aria-hidden="true">${number}</span> ${findingWords(criterion, finding, wording)}</li>`;
  })}</ol>`;
}

function findingWords(criterion: CriterionId, finding: Finding, { labels, fill, say }: Wording): Markup {
  const { code, args, kind, suggestion } = finding;
  const { name, findings } = labels.criteria[criterion];
  const head = kind === undefined ? name : `${name}, ${labels.mistakes[kind]}`;
  const words = fill(findings[code] ?? code, args);
  return html`<b>${head}</b> ${words}${suggestion === undefined ? null : html` ${say('explain-suggestion', { suggestion })}`}`;
}

function markList({ marks, cap }: Excerpt, wording: Wording): Markup {
  const { labels, mark, say, decimal } = wording;
  const known = markedCriteria.filter((id) => marks[id] !== null);
  const capped =
    cap === null
      ? null
      : html`<p class="note">${say('explain-capped', { at: decimal(cap.at, 0), reason: labels.caps[cap.reason] })}</p>`;
  if (known.length === 0) return html`${capped}`;
  return html`<dl class="marks">${known.map((id) => html`<div><dt>${labels.criteria[id].name}</dt><dd>${mark(marks[id])}</dd></div>`)}</dl>${capped}`;
}
