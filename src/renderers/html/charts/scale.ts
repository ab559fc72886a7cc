import { scaleLinear, scaleLog } from 'd3-scale';

const day = 86_400;

/** Where a mark of 20 stands, in per cent of a chart's width. */
export const ofMark = scaleLinear([0, 20], [0, 100]).clamp(true);

/** Where a share stands, in per cent. */
export const ofShare = scaleLinear([0, 1], [0, 100]).clamp(true);

/** Delays are drawn up to here, in seconds: a fortnight. */
export const longestDelay = 14 * day;

/** Where a delay stands: from a minute to a fortnight, each ten times longer as far from the last as the one before. */
export const ofDelay = scaleLog([60, longestDelay], [0, 100]).clamp(true);

/** Delays named below a curve, in seconds. */
export const delayTicks: readonly number[] = [600, 3600, 4 * 3600, day, 7 * day];

/** A position as an SVG length; two decimals are enough for any screen. */
export const percentOf = (position: number): string => `${Math.round(position * 100) / 100}%`;
