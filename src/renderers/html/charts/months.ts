import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Mean } from '../../../model/barometer.ts';
import type { Wording } from '../../text/wording.ts';
import { html, type Markup } from '../markup.ts';
import { alternative } from './interval.ts';
import { ofMark, percentOf } from './scale.ts';

/** A month's mark. */
export type MonthMark = { readonly month: string; readonly mark: Mean };

const levels: readonly number[] = [0, 10, 20];
/** Months named below a chart at most; others lie between. */
const namedMonths = 4;

/** Marks by month, each with its 95 % interval. */
export function monthChart(months: readonly MonthMark[], alt: string, wording: Wording): Markup {
  const place = scalePoint(
    months.map(({ month }) => month),
    [8, 92],
  );
  const at = (month: string): number => place(month) ?? 50;
  const every = Math.ceil(months.length / namedMonths);
  return html`<svg class="months" ${alternative(alt)} focusable="false">${levels.map((level) => {
    const y = percentOf(heightOf(level));
    return html`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="axis" x="0" y="${y}" dy="-4">${wording.count(level)}</text>`;
  })}<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">${trace(months, at)}</svg>${months.map(
    ({ month, mark }, index) =>
      html`${whisker(mark, at(month))}${
        index % every === 0
          ? html`<text class="axis" x="${percentOf(at(month))}" y="97%" text-anchor="middle">${shortMonth(month, wording)}</text>`
          : null
      }`,
  )}</svg>`;
}

function heightOf(mark: number): number {
  return 84 - 0.76 * ofMark(mark);
}

function trace(months: readonly MonthMark[], at: (month: string) => number): Markup {
  const draw = line<MonthMark>()
    .defined(({ mark }) => mark.mean !== null)
    .x(({ month }) => at(month))
    .y(({ mark }) => heightOf(mark.mean ?? 0))
    .digits(2);
  return html`<path class="thin" d="${draw(months) ?? ''}" vector-effect="non-scaling-stroke"/>`;
}

function whisker({ mean, interval }: Mean, x: number): Markup | null {
  if (mean === null) return null;
  const [low, high] = [interval?.[0] ?? mean, interval?.[1] ?? mean];
  const place = percentOf(x);
  return html`<line class="whisker" x1="${place}" x2="${place}" y1="${percentOf(heightOf(high))}" y2="${percentOf(heightOf(low))}"/><circle class="dot" cx="${place}" cy="${percentOf(heightOf(mean))}" r="4"/>`;
}

/** `mars 2026` as `mars`, the year kept for January. */
function shortMonth(month: string, { labels }: Wording): string {
  const name = labels.figures.months[Number(month.slice(5, 7)) - 1] ?? month;
  const short = name.length > 4 ? `${name.slice(0, 3)}.` : name;
  return month.endsWith('-01') ? `${short} ${month.slice(0, 4)}` : short;
}
