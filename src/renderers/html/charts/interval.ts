import type { Interval } from '../../../model/barometer.ts';
import { html, type Markup } from '../markup.ts';
import { percentOf } from './scale.ts';

/** A value with its interval on a track, and what it is held against; all in per cent of the width. */
export type IntervalChart = {
  readonly value: number | null;
  readonly interval: Interval | null;
  /** A tick across the track: the pass mark. */
  readonly tick?: number | null;
  /** Diamonds: the whole sample, or published figures. */
  readonly diamonds?: readonly number[];
  /** Lines at these places. */
  readonly grid?: readonly number[];
  /** What the chart shows, in words; empty where the words stand beside it. */
  readonly alt: string;
};

/** A dot on its 95 % interval, as wide as its place. */
export function intervalChart({ value, interval, tick, diamonds = [], grid = [], alt }: IntervalChart): Markup {
  return html`<svg class="interval" ${alternative(alt)} focusable="false"><line class="track" x1="0" x2="100%" y1="11" y2="11"/>${grid.map(
    (at) => html`<line class="grid" x1="${percentOf(at)}" x2="${percentOf(at)}" y1="7" y2="15"/>`,
  )}${bar(interval)}${tick === null || tick === undefined ? null : html`<line class="tick" x1="${percentOf(tick)}" x2="${percentOf(tick)}" y1="3" y2="19"/>`}${diamonds.map(
    diamond,
  )}${value === null ? null : html`<circle class="dot" cx="${percentOf(value)}" cy="11" r="5"/>`}</svg>`;
}

/** A picture with words of its own, or one that repeats what stands beside it. */
export function alternative(words: string): Markup {
  return words === '' ? html`aria-hidden="true"` : html`role="img" aria-label="${words}"`;
}

function bar(interval: Interval | null): Markup | null {
  if (interval === null) return null;
  const [low, high] = [interval[0] ?? 0, interval[1] ?? 100];
  return html`<rect class="bar" x="${percentOf(low)}" y="7" width="${percentOf(Math.max(0, high - low))}" height="8" rx="4"/>`;
}

function diamond(at: number): Markup {
  return html`<svg x="${percentOf(at)}" y="11" class="mark"><path class="diamond" d="M0-6L5 0L0 6L-5 0Z"/></svg>`;
}
