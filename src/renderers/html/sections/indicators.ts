import { type IndicatorRow, indicatorGroups } from '../../report/indicators.ts';
import type { Wording } from '../../text/wording.ts';
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
    { title: say('interval'), end: true },
    { title: say('base'), end: true },
    { title: say('published') },
  ];
  const tables = groups.map(({ title, rows }, index) =>
    table(
      title,
      heads,
      rows.map((row) => indicatorLine(row, wording)),
      { id: `indicators-${index + 1}`, className: 'indicators' },
    ),
  );
  return section('indicators', say('indicators'), say('references-note'), html`<div class="themes">${tables}</div>`);
};

function indicatorLine({ label, value, interval, base, parts, references }: IndicatorRow, wording: Wording): Markup {
  const published = references.map((reference) => html`<p>${referenceItem(reference, wording)}</p>`);
  const figures =
    parts === null
      ? html`<th scope="row">${label}</th><td class="end"><b>${value}</b></td><td class="end">${interval}</td>`
      : html`<th scope="row" colspan="3">${parts}</th>`;
  return html`<tr>${figures}<td class="end">${base}</td><td class="published">${published}</td></tr>`;
}
