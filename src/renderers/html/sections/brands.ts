import type { Barometer, Cell, Interval } from '../../../model/barometer.ts';
import type { BrandDetail, Excerpt } from '../../../model/detail.ts';
import { markedCriteria } from '../../../model/verdict.ts';
import { dimensionValue } from '../../report/cells.ts';
import { estimateWords } from '../../report/estimate.ts';
import type { Wording } from '../../text/wording.ts';
import { answeredBy, delayChart } from '../charts/delays.ts';
import { intervalChart } from '../charts/interval.ts';
import { monthChart } from '../charts/months.ts';
import { ofMark } from '../charts/scale.ts';
import { html, isolated, type Markup } from '../markup.ts';
import { defined, figure, table } from '../section.ts';
import { excerptCard } from './excerpt.ts';
import { type Place, placesOf } from './places.ts';
import { placeOf } from './ranking.ts';
import { standingLists } from './standings.ts';
import { monthWords, verdictWords } from './trend.ts';

/** Exchanges quoted in a whole report (ours), two a brand at least: it must still open at once. */
const quotedInAll = 540;
const fewest = 2;
/** In the order in which they are cut down where there are many brands. */
const lists = ['worst', 'best', 'silent'] as const;

/** A page for every brand, in the order of the ranking. */
export function brandPages(barometer: Barometer, wording: Wording): readonly Markup[] {
  const { detail } = barometer;
  if (detail === undefined) return [];
  const places = placesOf(barometer);
  const quoted = Math.max(fewest, Math.floor(quotedInAll / places.length));
  return places.flatMap((place, index) => {
    const own = detail.brands.find(({ brand, sector }) => brand === place.row.brand && sector === place.row.sector);
    if (own === undefined) return [];
    const beside = { previous: places[index - 1] ?? null, next: places[index + 1] ?? null };
    return [brandPage(place, own, barometer, { quoted, ...beside }, wording)];
  });
}

type Around = { readonly quoted: number; readonly previous: Place | null; readonly next: Place | null };

function brandPage(place: Place, own: BrandDetail, barometer: Barometer, around: Around, wording: Wording): Markup {
  const { id, row } = place;
  const { say } = wording;
  const name = dimensionValue('brand', row.brand, wording);
  return html`<section class="brand" id="${id}" aria-labelledby="${id}-title" data-title="${name}"><p class="back"><a href="#ranking">${say('page-back')}</a></p><div class="hero"><div><p class="eyebrow">${isolated(dimensionValue('sector', row.sector, wording))}</p><h2 id="${id}-title" tabindex="-1">${isolated(name)}</h2><p class="lead">${rankWords(place, barometer, wording)}</p></div>${markFigure(place, barometer, wording)}</div>${standingLists(own, wording)}<div class="columns">${criteriaTable(id, own, barometer, wording)}${channelTable(place, wording)}</div>${curves(own, wording)}${excerpts(place, own, around.quoted, wording)}${turn(around, wording)}</section>\n`;
}

function rankWords({ row, rank, unranked }: Place, { ranking, grid }: Barometer, wording: Wording): Markup {
  const { say, fill, labels } = wording;
  const exchanges = say('overall-basis', { n: row.overall.n });
  if (rank === null) {
    const reason = unranked === null ? '–' : fill(labels.unranked[unranked.reason], { minimum: grid.minimumSample });
    return html`${say('page-unranked', { reason })}, ${exchanges}`;
  }
  const tied = ranking.filter((other) => other !== rank && other.groups.some((group) => rank.groups.includes(group)));
  const named = tied.slice(0, 6).map(({ brand }) => dimensionValue('brand', brand, wording));
  const others = named.length < tied.length ? [...named, '…'] : named;
  const ties = others.length > 0 ? `, ${say('page-tied-with', { brands: others.join(', ') })}` : '';
  return html`${say('page-rank-of', { place: placeOf(rank, wording), of: ranking.length })}, ${exchanges}${ties}`;
}

function ends(interval: Interval | null): Interval | null {
  const end = (mark: number | null) => (mark === null ? null : ofMark(mark));
  return interval === null ? null : [end(interval[0]), end(interval[1])];
}

function markFigure({ row }: Place, { total, grid }: Barometer, wording: Wording): Markup {
  const { say } = wording;
  const { weighted, weightedInterval } = row;
  const range = wording.markRange(weightedInterval);
  const whole = total.marks.overall.mean;
  const chart = intervalChart({
    value: weighted === null ? null : ofMark(weighted),
    interval: ends(weightedInterval),
    tick: grid.passMark === null ? null : ofMark(grid.passMark),
    diamonds: whole === null ? [] : [ofMark(whole)],
    alt: '',
  });
  return html`<div class="mark"><p class="figure"><strong>${wording.mark(weighted)}</strong><span class="of">${say('of-20')}</span></p>${chart}<p class="basis">${
    range === null ? null : html`${say('overall-interval', { range })} · `
  }${say('page-whole-mark')} ${wording.mark(whole)}</p></div>`;
}

function criteriaTable(id: string, { cell }: BrandDetail, { total }: Barometer, wording: Wording): Markup {
  const { say } = wording;
  const heads = [
    { title: say('criterion') },
    { title: say('mark'), end: true },
    { title: say('interval') },
    { title: say('page-whole-mark'), end: true },
  ];
  const rows = markedCriteria.map((criterion) => {
    const { mean, interval } = cell.marks[criterion];
    const whole = total.marks[criterion].mean;
    const chart = intervalChart({
      value: mean === null ? null : ofMark(mean),
      interval: ends(interval),
      diamonds: whole === null ? [] : [ofMark(whole)],
      alt: wording.markRange(interval) ?? '–',
    });
    return html`<tr><th scope="row">${defined(criterion, wording.labels.criteria[criterion].name, wording)}</th>${figure(html`<b>${wording.mark(mean)}</b> <small>${wording.margin(interval)}</small>`, mean)}<td class="chart">${chart}</td>${figure(wording.mark(whole), whole)}</tr>`;
  });
  return html`<div>${table(say('page-by-criterion'), heads, rows, { id: `${id}-criteria`, className: 'criteria' })}<p class="note">${say('page-legend-interval')} · ${say('page-legend-whole')}</p></div>`;
}

function channelTable({ id, row }: Place, wording: Wording): Markup {
  const { say, labels } = wording;
  const heads = [
    { title: labels.dimensions.channel },
    { title: say('mark'), end: true },
    { title: say('margin'), end: true },
    { title: say('exchanges'), end: true },
    { title: say('page-share'), end: true },
  ];
  const rows = row.channels.map(
    ({ channel, overall, weight }) =>
      html`<tr><th scope="row">${labels.channels[channel]}</th>${figure(html`<b>${wording.mark(overall.mean)}</b>`, overall.mean)}<td class="end">${wording.margin(overall.interval) || '–'}</td><td class="end">${wording.count(overall.n)}</td><td class="end">${wording.percent(weight)}</td></tr>`,
  );
  return html`<div>${table(say('page-by-channel'), heads, rows, { id: `${id}-channels` })}</div>`;
}

function curves({ delays, cell, months, change }: BrandDetail, wording: Wording): Markup {
  const panels = [
    ...(delays.length > 0 ? [delayPanel(delays, cell, wording)] : []),
    ...(change === null ? [] : [monthPanel(months, verdictWords(change, wording), wording)]),
  ];
  return html`<div class="panels two">${panels}</div>`;
}

function delayPanel(points: BrandDetail['delays'], cell: Cell, wording: Wording): Markup {
  const { say, percent } = wording;
  const name = say('page-delays');
  const median = estimateWords('delay-median', cell.indicators['delay-median'], wording).value;
  const by = (seconds: number) => percent(answeredBy(points, seconds));
  const day = by(86_400);
  const alt = say('page-delay-alt', { name, hour: by(3600), hours: by(14_400), day, median });
  return html`<figure><figcaption><b>${name}</b> ${say('page-delay-panel', { median, day })}</figcaption>${delayChart(points, alt)}</figure>`;
}

function monthPanel(months: BrandDetail['months'], verdict: string, wording: Wording): Markup {
  const marks = months.map(({ month, overall }) => ({ month, mark: overall }));
  const name = wording.say('page-trend');
  return html`<figure><figcaption><b>${name}</b> ${verdict}</figcaption>${monthChart(marks, monthWords(name, marks, wording), wording)}</figure>`;
}

function excerpts({ id }: Place, own: BrandDetail, quoted: number, wording: Wording): Markup | null {
  const titles = { worst: 'page-worst', best: 'page-best', silent: 'page-silent' } as const;
  const groups = lists.flatMap((list, place) => {
    const shown: readonly Excerpt[] = own[list].slice(0, Math.ceil(Math.max(0, quoted - place) / lists.length));
    if (shown.length === 0) return [];
    const cards = shown.map((excerpt, index) => excerptCard(excerpt, `${id}-${list}-${index + 1}`, wording));
    return [html`<h3>${wording.say(titles[list])}</h3>${cards}`];
  });
  return groups.length === 0 ? null : html`<div class="excerpts">${groups}</div>`;
}

function turn({ previous, next }: Around, wording: Wording): Markup {
  const link = (place: Place | null, words: string) =>
    place === null
      ? null
      : html`<a href="#${place.id}">${words} ${isolated(dimensionValue('brand', place.row.brand, wording))}</a>`;
  const { say } = wording;
  return html`<p class="turn">${link(previous, say('page-previous'))}${link(next, say('page-next'))}</p>`;
}
