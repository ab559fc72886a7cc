import type { Barometer, Cell } from '../../../model/barometer.ts';
import { cellRow, dimensionValue } from '../../report/cells.ts';
import { weightedRows } from '../../report/ranking.ts';
import type { Wording } from '../../text/wording.ts';
import { intervalChart } from '../charts/interval.ts';
import { ofMark } from '../charts/scale.ts';
import { html, isolated, type Markup } from '../markup.ts';
import { figure, type Head, type Section, section, table } from '../section.ts';
import { type Place, placesOf } from './places.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The brands, best first, with the places that each could truly have; those that share a letter are tied. */
export const ranking: Section = (barometer, wording) => {
  const { say } = wording;
  const places = placesOf(barometer);
  if (places.length === 0) return null;
  const rows = places.map((place) => brandLine(place, barometer, wording));
  const weighted = weightedRows(barometer.brands, wording).map((row) => say('weighted-pooled', row));
  const minimum = barometer.grid.minimumSample;
  const content = html`${table(say('ranking'), headsOf(barometer, wording), rows, {
    id: 'ranking-table',
    className: 'ranking',
    filter: say('page-filter'),
    quiet: true,
  })}<p class="note">${say('small-note', { minimum })} · ${say('unreached-note')} · ${say('page-legend-interval')}</p>${
    weighted.length > 0 ? html`<p class="note">${say('weighted-note', { brands: weighted.join(', ') })}</p>` : null
  }`;
  return section('ranking', say('ranking'), barometer.ranking.length > 0 ? say('tied-letters-note') : null, content);
};

function headsOf({ detail }: Barometer, { say }: Wording): readonly Head[] {
  const number = (title: string): Head => ({ title, sort: 'number', end: true });
  return [
    number(say('rank')),
    { title: say('brand'), sort: 'text' },
    number(say('mark')),
    { title: say('interval') },
    { title: say('tied') },
    number(say('exchanges')),
    ...(detail === undefined
      ? []
      : [
          number(say('response')),
          number(say('median-delay')),
          number(say('off-topic')),
          number(say('solved')),
          number(say('mistakes')),
        ]),
    { title: say('sector'), sort: 'text' },
  ];
}

function brandLine({ id, row, rank }: Place, barometer: Barometer, wording: Wording): Markup {
  const { detail, grid } = barometer;
  const own = detail?.brands.find(({ brand, sector }) => brand === row.brand && sector === row.sector);
  const name = isolated(dimensionValue('brand', row.brand, wording));
  const count = wording.count(row.overall.n);
  const groups = (rank?.groups ?? []).map((group) => letters[group - 1] ?? String(group));
  const link = own === undefined ? name : html`<a href="#${id}">${name}</a>`;
  const tied = html`<td class="groups">${groups.map((group) => html`<span>${group}</span>`)}</td>`;
  const exchanges = figure(row.small ? `${count}*` : count, row.overall.n);
  const sector = html`<td>${isolated(dimensionValue('sector', row.sector, wording))}</td>`;
  return html`<tr>${figure(placeOf(rank, wording), rank?.rank ?? null)}<th scope="row">${link}</th>${figure(html`<b>${wording.mark(row.weighted)}</b>`, row.weighted)}<td class="chart">${markChart(row, grid.passMark, wording)}</td>${tied}${exchanges}${own === undefined ? null : indicatorCells(own.cell, wording)}${sector}</tr>`;
}

/** The interval of the true rank, or the rank alone. */
export function placeOf(rank: Place['rank'], { count }: Wording): string {
  if (rank === null) return '–';
  return rank.low === rank.high ? count(rank.low) : `${count(rank.low)}–${count(rank.high)}`;
}

function markChart({ weighted, weightedInterval }: Place['row'], passMark: number | null, wording: Wording): Markup {
  const end = (mark: number | null) => (mark === null ? null : ofMark(mark));
  return intervalChart({
    value: end(weighted),
    interval: weightedInterval === null ? null : [end(weightedInterval[0]), end(weightedInterval[1])],
    tick: end(passMark),
    alt: wording.markRange(weightedInterval) ?? '–',
  });
}

function indicatorCells(cell: Cell, wording: Wording): readonly Markup[] {
  const { response, delay, offTopic, solved, mistakes } = cellRow('', cell, wording);
  const { indicators } = cell;
  const share = (id: 'response-rate' | 'off-topic' | 'solved' | 'with-mistake') => {
    const estimate = indicators[id];
    return estimate.kind === 'rate' ? estimate.share : null;
  };
  const median = indicators['delay-median'];
  const reached = median.kind === 'quantile' ? (median.seconds ?? (median.censored > 0 ? 1e12 : null)) : null;
  return [
    figure(response, share('response-rate')),
    figure(delay, reached),
    figure(offTopic, share('off-topic')),
    figure(solved, share('solved')),
    figure(mistakes, share('with-mistake')),
  ];
}
