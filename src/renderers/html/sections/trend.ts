import type { Difference } from '../../../model/comparison.ts';
import type { Trend } from '../../../model/detail.ts';
import { markedCriteria } from '../../../model/verdict.ts';
import { range } from '../../text/figures.ts';
import type { Wording } from '../../text/wording.ts';
import { type MonthMark, monthChart } from '../charts/months.ts';
import { html, type Markup } from '../markup.ts';
import { figure, type Section, section, table } from '../section.ts';

const marks = ['overall', ...markedCriteria] as const;
type MarkId = (typeof marks)[number];

/** Marks month by month; a change is only named where its interval leaves out 0. */
export const trend: Section = ({ detail }, wording) => {
  if (detail === undefined || detail.trend.months.length === 0) return null;
  const { say, month } = wording;
  const { months, change } = detail.trend;
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? ''];
  if (change === null) return section('trend', say('page-trend'), say('page-trend-one'), null);
  const verdict = verdictWords(change.overall, wording);
  const lead = say('page-trend-whole', { first: month(first), last: month(last), verdict });
  const content = html`<div class="panels">${marks.map((id) => panel(id, detail.trend, change[id], wording))}</div><p class="note">${say('page-trend-note')}</p><details><summary>${say('page-figures')}</summary>${monthTable(detail.trend, wording)}</details>`;
  return section('trend', say('page-trend'), lead, content);
};

function nameOf(id: MarkId, { labels, say }: Wording): string {
  return id === 'overall' ? say('overall') : labels.criteria[id].name;
}

function panel(id: MarkId, { months }: Trend, change: Difference, wording: Wording): Markup {
  const name = nameOf(id, wording);
  const marksOf = months.map(({ month, cell }) => ({ month, mark: cell.marks[id] }));
  return html`<figure><figcaption><b>${name}</b> ${verdictWords(change, wording)}</figcaption>${monthChart(marksOf, monthWords(name, marksOf, wording), wording)}</figure>`;
}

/** `Note globale, mois par mois : janvier 2026 9,8, …`. */
export function monthWords(name: string, months: readonly MonthMark[], wording: Wording): string {
  const parts = months.map(({ month, mark }) => `${wording.month(month)} ${wording.mark(mark.mean)}`);
  return wording.say('page-trend-alt', { name, marks: parts.join(', ') });
}

/** What can be said of a change of a mark. */
export function verdictWords({ change, interval, verdict }: Difference, wording: Wording): string {
  const { say, decimal, labels } = wording;
  if (verdict === 'stable') return say('page-stable');
  if (change === null || (verdict !== 'better' && verdict !== 'worse')) return say('page-uncertain');
  const ends = range(interval, (end) => decimal(end, 1), labels.figures.to) ?? '–';
  return say(change > 0 ? 'page-rise' : 'page-fall', { change: decimal(Math.abs(change), 1), range: ends });
}

function monthTable({ months }: Trend, wording: Wording): Markup {
  const heads = [
    { title: wording.say('page-month') },
    ...marks.map((id) => ({ title: nameOf(id, wording), end: true })),
    { title: wording.say('exchanges'), end: true },
  ];
  const rows = months.map(
    ({ month, cell }) =>
      html`<tr><th scope="row">${wording.month(month)}</th>${marks.map((id) =>
        figure(
          html`${wording.mark(cell.marks[id].mean)} <small>${wording.margin(cell.marks[id].interval)}</small>`,
          null,
        ),
      )}<td class="end">${wording.count(cell.marks.overall.n)}${cell.small ? '*' : ''}</td></tr>`,
  );
  return table(wording.say('page-trend'), heads, rows, { id: 'trend-table', quiet: true });
}
