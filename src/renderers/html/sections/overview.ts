import type { Barometer } from '../../../model/barometer.ts';
import { type CriterionRow, criterionRows } from '../../report/criteria.ts';
import { noteLines } from '../../report/notes.ts';
import { overallOf } from '../../report/overall.ts';
import { factsOf } from '../../report/overview.ts';
import { type ReferenceLine, referencesOf } from '../../report/references.ts';
import type { Wording } from '../../text/wording.ts';
import { intervalChart } from '../charts/interval.ts';
import { ofMark } from '../charts/scale.ts';
import { html, type Markup } from '../markup.ts';
import { bullets, defined, factList, figure, type Section, table } from '../section.ts';

const steps: readonly number[] = [0, 5, 10, 15, 20];

/** The first page: the mark with its interval, what it stands on, what it may be held against, and its limits. */
export const overview: Section = (barometer, wording) => {
  const { say } = wording;
  return html`<section class="front cover" id="overview" aria-labelledby="overview-title"><h2 id="overview-title" class="unseen">${say('page-overview')}</h2><div class="hero">${markBlock(barometer, wording)}${factList(
    factsOf(barometer, wording).map(({ label, value }) => [label, value]),
  )}</div>${criteriaTable(barometer, wording)}<div class="columns">${referenceBlock(barometer, wording)}${limitBlock(barometer, wording)}</div></section>\n`;
};

function markBlock(barometer: Barometer, wording: Wording): Markup {
  const { say } = wording;
  const { mark, value, interval, basis } = overallOf(barometer, wording);
  const range = interval === null ? null : ([scaled(interval[0]), scaled(interval[1])] as const);
  const published = publishedMarks(barometer);
  return html`<div class="mark"><p class="figure"><span class="label">${say('overall')}</span><strong>${mark}</strong><span class="of">${say('of-20')}</span></p>${
    value === null
      ? null
      : html`${intervalChart({
          value: ofMark(value),
          interval: range,
          tick: scaled(barometer.grid.passMark),
          diamonds: published.map((one) => ofMark(one)),
          grid: steps.map((step) => ofMark(step)),
          alt: '',
        })}<div class="steps" aria-hidden="true">${steps.map((step) => html`<span>${step}</span>`)}</div>`
  }<p class="basis">${basis.join(' · ')}</p>${published.length > 0 ? html`<p class="note">${say('page-legend-published')}</p>` : null}</div>`;
}

function scaled(mark: number | null): number | null {
  return mark === null ? null : ofMark(mark);
}

function publishedMarks({ references }: Barometer): readonly number[] {
  return references.flatMap(({ indicator, value }) => (indicator === 'overall' && value !== null ? [value] : []));
}

function criteriaTable(barometer: Barometer, wording: Wording): Markup {
  const { say } = wording;
  const heads = [
    { title: say('criterion') },
    { title: say('mark'), end: true },
    { title: say('interval') },
    { title: say('weight'), end: true },
    { title: say('judged'), end: true },
  ];
  const rows = criterionRows(barometer, wording).map((row) => criterionLine(row, barometer, wording));
  return html`${table(say('criteria'), heads, rows, { id: 'criteria', className: 'criteria' })}<p class="note">${say('judged-note')}</p>`;
}

function criterionLine(row: CriterionRow, { total }: Barometer, wording: Wording): Markup {
  const { interval } = total.marks[row.id];
  return html`<tr><th scope="row">${defined(row.id, row.name, wording)}</th>${figure(html`<b>${row.mark}</b> <small>${row.margin}</small>`, row.value)}<td class="chart">${intervalChart(
    {
      value: scaled(row.value),
      interval: interval === null ? null : [scaled(interval[0]), scaled(interval[1])],
      grid: steps.map((step) => ofMark(step)),
      alt: wording.markRange(interval) ?? '–',
    },
  )}</td><td class="end">${row.weight}</td><td class="end">${row.judged}</td></tr>`;
}

/** A published figure with its source, and what was measured on the same channels. */
export function referenceItem({ words, source, measured }: ReferenceLine, { say }: Wording): Markup {
  return html`${words} <cite>${source}</cite>${measured === null ? null : html` <span class="here">${say('measured-on', { measured })}</span>`}`;
}

function referenceBlock(barometer: Barometer, wording: Wording): Markup | null {
  const { say } = wording;
  const lines = referencesOf('overall', barometer, wording);
  if (lines.length === 0) return null;
  return html`<div><h3>${say('page-references')}</h3>${bullets(lines.map((line) => referenceItem(line, wording)))}<p class="note">${say('references-note')}</p></div>`;
}

function limitBlock(barometer: Barometer, wording: Wording): Markup {
  const { say } = wording;
  const minimum = barometer.grid.minimumSample;
  const limits = [say('page-limit-sample'), say('page-limit-program'), ...noteLines(barometer, wording)];
  return html`<div><h3>${say('page-uncertainty')}</h3><p>${say('page-uncertainty-text', { minimum })}</p><h3>${say('page-limits')}</h3>${bullets(limits)}</div>`;
}
