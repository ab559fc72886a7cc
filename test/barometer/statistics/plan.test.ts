import { describe, expect, it } from 'vitest';
import {
  marginOfMean,
  marginOfShare,
  sampleForDifference,
  sampleForMean,
  sampleForShare,
  sampleForShares,
} from '../../../src/barometer/statistics/plan.ts';

describe('planning a sample', () => {
  it('knows the margin of a dozen contacts with a standard deviation of 25 of 100 (STANDARD §5)', () => {
    expect(marginOfMean(25, 12)).toBeCloseTo(15.9, 1);
  });

  it.each([0.3, 1, 2.5])('finds the smallest sample for ± %d', (margin) => {
    const n = sampleForMean(6, margin) ?? 0;
    expect(marginOfMean(6, n)).toBeLessThanOrEqual(margin);
    expect(marginOfMean(6, n - 1)).toBeGreaterThan(margin);
  });

  it('finds the smallest sample for a share', () => {
    const n = sampleForShare(0.5, 0.03) ?? 0;
    expect(n).toBe(1064);
    expect(marginOfShare(0.5, n - 1)).toBeGreaterThan(0.03);
  });

  it('gives up on what no sample reaches', () => {
    expect(sampleForMean(6, 0.001)).toBeNull();
  });

  it('plans the sizes that R finds (figures.R)', () => {
    expect([0.3, 1, 2.5].map((margin) => sampleForMean(6, margin))).toEqual([1540, 141, 25]);
    expect([0.03, 0.1].map((margin) => sampleForShare(0.5, margin))).toEqual([1064, 93]);
    expect([1, 2, 3].map((change) => sampleForDifference(6, change))).toEqual([566, 142, 63]);
  });

  it('needs what textbooks say for a power of 80 %', () => {
    expect(sampleForDifference(1, 0.5)).toBe(63);
    expect(sampleForShares(0.5, 0.6)).toBe(385);
  });
});
