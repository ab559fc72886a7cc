import type { Barometer } from '../../../model/barometer.ts';
import { type IndicatorRow, indicatorGroups } from '../../report/indicators.ts';
import type { Wording } from '../../text/wording.ts';
import { intervalChart } from '../charts/interval.ts';
import { ofShare } from '../charts/scale.ts';
import { html, type Markup } from '../markup.ts';
import { type Section, section, table } from '../section.ts';
import { referenceItem } from './overview.ts';

/** What was measured, by theme, each figure beside the published ones. */
export const indicators: Section = (barometer, wording) => {
  const { say } = wording;
  const groups = indicatorGroups(barometer, wording);
  if (groups.length === 0) return null;
  const heads = [
    { title: say('indicator') },
    { title: say('measured'), end: true },
    { title: say('page-scale') },
    { title: say('interval'), end: true },
    { title: say('base'), end: true },
    { title: say('published') },
  ];
  const tables = groups.map(({ title, rows }, index) =>
    table(
      title,
      heads,
      rows.map((row) => indicatorLine(row, barometer, wording)),
      { id: `indicators-${index + 1}`, className: 'indicators' },
    ),
  );
  return section('indicators', say('indicators'), say('references-note'), html`<div class="themes">${tables}</div>`);
};

function indicatorLine(row: IndicatorRow, barometer: Barometer, wording: Wording): Markup {
  const { label, value, interval, base, parts } = row;
  const published = row.references.map((reference) => html`<p>${referenceItem(reference, wording)}</p>`);
  const figures =
    parts === null
      ? html`<th scope="row">${label}</th><td class="end"><b>${value}</b></td><td class="chart">${shareChart(row.id, barometer)}</td><td class="end">${interval}</td>`
      : html`<th scope="row" colspan="4">${parts}</th>`;
  return html`<tr>${figures}<td class="end base">${base}</td><td class="published">${published}</td></tr>`;
}

/** A share with its interval from 0 to 100 %, published shares as diamonds; other figures have no common scale. */
function shareChart(id: IndicatorRow['id'], { total, references }: Barometer): Markup | null {
  const estimate = id === null ? null : total.indicators[id];
  if (estimate === null || estimate.kind !== 'rate' || estimate.share === null) return null;
  const { share, interval } = estimate;
  const place = (end: number | null) => (end === null ? null : ofShare(end));
  return intervalChart({
    value: ofShare(share),
    interval: interval === null ? null : [place(interval[0]), place(interval[1])],
    diamonds: references.flatMap(({ indicator, value }) =>
      indicator === id && value !== null ? [ofShare(value)] : [],
    ),
    alt: '',
  });
}
