import type { IndicatorId } from '../../src/model/barometer.ts';

/** The shares of replies that are validated. */
export const rateIds = [
  'off-topic',
  'solved',
  'with-mistake',
  'charter',
  'empathy-personal',
] as const satisfies readonly IndicatorId[];
export type RateId = (typeof rateIds)[number];
