import { describe, expect, it } from 'vitest';
import { difference, intervalOfDifference, verdictOf } from '../../../src/barometer/comparison/difference.ts';
import { wilson } from '../../../src/barometer/statistics/wilson.ts';

const share = (count: number, of: number) => ({ value: count / of, interval: wilson(count / of, of) });

describe('the interval of a difference', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table II, method 10: rows a, c, e, g; R gives the same (figures.R).
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
  ])('of %i/%i and %i/%i is the published one', (x1, n1, x2, n2, low, high) => {
    const [from, to] = intervalOfDifference(share(x2, n2), share(x1, n1)) ?? [];
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it('adds half-widths of symmetric intervals like standard errors', () => {
    expect(intervalOfDifference({ value: 10, interval: [7, 13] }, { value: 12, interval: [8, 16] })).toEqual([-3, 7]);
  });

  it('stays open where the end that it needs is', () => {
    expect(intervalOfDifference({ value: 10, interval: [6, null] }, { value: 20, interval: [17, 25] })).toEqual([
      null,
      10 + Math.hypot(5, 4),
    ]);
    expect(intervalOfDifference({ value: 1, interval: [null, null] }, { value: 2, interval: [null, null] })).toBeNull();
    expect(intervalOfDifference({ value: null, interval: null }, { value: 2, interval: [1, 3] })).toBeNull();
  });
});

describe('the verdict', () => {
  it.each([
    [[0.1, 2], 'up', 'better'],
    [[0.1, 2], 'down', 'worse'],
    [[-2, -0.1], 'down', 'better'],
    [[-2, -0.1], null, 'different'],
    [[-1, 1], 'up', 'stable'],
    [[0, 1], 'up', 'stable'],
    [[3, null], 'down', 'worse'],
    [[-3, null], 'down', 'unknown'],
    [null, 'up', 'unknown'],
  ] as const)('on %j where %s is good: %s', (interval, better, verdict) => {
    expect(verdictOf(interval, better)).toBe(verdict);
  });

  it('says nothing of the same exchanges under two grids', () => {
    const same = difference('mark', 'up', { value: 10, interval: [9, 11] }, { value: 15, interval: [14, 16] }, false);
    expect(same).toMatchObject({ change: 5, interval: null, verdict: 'unknown' });
  });
});
