import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../src/barometer/statistics/moments.ts';
import { orderStatisticInterval } from '../../../src/barometer/statistics/order-statistic.ts';

/** Delays of 1 to n seconds: each is its own rank. */
const ranked = (n: number) =>
  momentsOf(
    Array.from({ length: n }, (_, at) => at + 1),
    [],
  );

describe('the order statistics that bound a quantile', () => {
  it.each([
    [30, 0.5, 10, 21],
    [30, 0.9, 23, null],
    [60, 0.5, 22, 39],
    [200, 0.9, 171, 189],
  ])('of %s delays at %s are those of R (figures.R)', (n, q, low, high) => {
    expect(orderStatisticInterval(ranked(n), q)).toEqual([low, high]);
  });

  it('of delays worth half as many are twice as far in rank as those of half as many', () => {
    expect(orderStatisticInterval(ranked(60), 0.5, 0.5)).toEqual([20, 42]);
  });
});
