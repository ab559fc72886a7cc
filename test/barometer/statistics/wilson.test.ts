import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/barometer/statistics/wilson.ts';

describe('wilson', () => {
  it.each([
    [7, 20, 0.1811918241, 0.5671457233],
    [0, 10, 0, 0.2775327999],
    [10, 10, 0.7224672001, 1],
    [170, 1000, 0.1479915956, 0.194534065],
  ])('%s of %s agrees with R (figures.R)', (count, of, low, high) => {
    const interval = wilson(count / of, of);
    expect(interval?.[0]).toBeCloseTo(low, 9);
    expect(interval?.[1]).toBeCloseTo(high, 9);
  });

  it('says nothing of no cases', () => expect(wilson(0, 0)).toBeNull());

  it('lies within 0 and 1 and holds the share', () => {
    const cases = fc.nat(10_000).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
    fc.assert(
      fc.property(cases, ([count, of]) => {
        fc.pre(of > 0);
        const [low, high] = wilson(count / of, of) ?? [-1, -1];
        return low !== null && high !== null && low >= 0 && high <= 1 && low <= count / of && count / of <= high;
      }),
    );
  });
});
