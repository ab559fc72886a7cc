import { curveStepAfter, line } from 'd3-shape';
import type { DelayPoints } from '../../../model/detail.ts';
import type { Wording } from '../../text/wording.ts';
import { html, type Markup } from '../markup.ts';
import { alternative } from './interval.ts';
import { delayTicks, longestDelay, ofDelay, ofShare, percentOf } from './scale.ts';

const shares: readonly number[] = [0, 0.5, 1];

/** Lines, labels and the curve of all channels: drawn once, shown behind every curve of delays. */
export function delayGround(all: DelayPoints, { percent, duration }: Wording): Markup {
  const levels = shares.map((share) => {
    const y = percentOf(heightOf(share));
    return html`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="axis" x="0" y="${y}" dy="-4">${percent(share)}</text>`;
  });
  const times = delayTicks.map((seconds) => {
    const x = percentOf(ofDelay(seconds));
    return html`<line class="grid" x1="${x}" x2="${x}" y1="8%" y2="84%"/><text class="axis" x="${x}" y="97%" text-anchor="middle">${duration(seconds)}</text>`;
  });
  return html`<svg class="unseen" aria-hidden="true" focusable="false"><defs><g id="delay-ground">${levels}${times}</g><g id="delay-all">${path(all, 'beside')}</g></defs></svg>`;
}

/** The curve of requests answered by time elapsed, on the ground of `delayGround`. */
export function delayChart(points: DelayPoints, alt: string, beside: 'all' | 'nothing' = 'all'): Markup {
  const other = beside === 'all' ? html`<use href="#delay-all"/>` : null;
  return html`<svg class="curve" ${alternative(alt)} focusable="false"><use href="#delay-ground"/><svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">${other}${path(points, 'line')}</svg></svg>`;
}

/** The plot takes the middle of the chart: labels stand above the highest line and below the lowest. */
function heightOf(share: number): number {
  return 84 - 0.76 * ofShare(share);
}

function path(points: DelayPoints, kind: 'line' | 'beside'): Markup {
  const drawn = points.filter(([seconds]) => seconds < longestDelay);
  const steps = [[60, 0], ...drawn, [longestDelay, drawn.at(-1)?.[1] ?? 0]] as const;
  const draw = line<readonly [number, number]>()
    .x(([seconds]) => ofDelay(Math.max(60, seconds)))
    .y(([, share]) => heightOf(share))
    .curve(curveStepAfter)
    .digits(2);
  return html`<path class="${kind}" d="${draw(steps) ?? ''}" vector-effect="non-scaling-stroke"/>`;
}

/** Share answered within so many seconds, by the curve. */
export function answeredBy(points: DelayPoints, seconds: number): number {
  return points.findLast(([at]) => at <= seconds)?.[1] ?? 0;
}
