import { describe, expect, it } from 'vitest';
import { binomialQuantile, studentizedRange95, t95, z95 } from '../../../src/barometer/statistics/distributions.ts';

describe('quantiles of distributions agree with R (figures.R) and published tables', () => {
  it('normal', () => expect(z95).toBeCloseTo(1.959963985, 8));

  it.each([
    [1, 12.70620474],
    [4, 2.776445105],
    [11, 2.20098516],
    [29, 2.045229642],
    [120, 1.979930405],
    [2.5, 3.574654842],
    [1e9, 1.959963985],
  ])('Student t, %s degrees', (degrees, expected) => expect(t95(degrees)).toBeCloseTo(expected, 5));

  it.each([
    [2, 2, 6.079637419],
    [2, 10, 3.151064177],
    [2, 1000, 2.775166542],
    [3, 10, 3.876776749],
    [5, 60, 3.977418223],
    [10, 5, 6.994697778],
    [10, 1000, 4.484302446],
    [18, 2, 16.38068171],
    [18, 120, 5.043446127],
    [50, 60, 5.957572569],
    [253, 2, 24.08931183],
    [253, 10, 9.211736145],
    [253, 1000, 6.659302922],
  ])('studentized range of %s means, %s degrees: R', (groups, degrees, expected) =>
    expect(studentizedRange95(groups, degrees) / expected).toBeCloseTo(1, 4),
  );

  it.each([
    [2, 30, 2.89],
    [3, 2, 8.33],
    [4, 20, 3.96],
    [10, 30, 4.82],
    [20, 120, 5.13],
    [10, Number.POSITIVE_INFINITY, 4.47],
  ])('studentized range of %s means, %s degrees: printed tables', (groups, degrees, expected) =>
    expect(Math.abs(studentizedRange95(groups, degrees) - expected)).toBeLessThan(0.01),
  );

  it.each([
    [0.025, 30, 0.5, 10],
    [0.975, 30, 0.5, 20],
    [0.025, 50, 0.9, 41],
    [0.975, 50, 0.9, 49],
  ])('binomial %s of %s trials at %s', (p, trials, success, expected) =>
    expect(binomialQuantile(p, trials, success)).toBe(expected),
  );

  it('approaches the binomial of large samples within a rank', () => {
    expect(Math.abs(binomialQuantile(0.975, 1000, 0.5) - binomialQuantile(0.975, 1001, 0.5))).toBeLessThanOrEqual(1);
  });
});
