import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barometerOf } from '../support/barometer.ts';
import { scoredOf } from '../support/scored.ts';

const nothing = { delay: null, relevance: null, spelling: null, branding: null };

/** Exchanges with these overall marks out of 20. */
function marked(brand: string, marks: readonly number[]) {
  return marks.map((mark) => [scoredOf({ brand, measures: { ...nothing, empathy: { score: mark / 20 } } })]);
}

/** Forty marks around a mean, one point off it on either side. */
function around(mean: number): readonly number[] {
  return Array.from({ length: 40 }, (_, at) => mean + (at % 2 === 0 ? 1 : -1));
}

describe('ranking', () => {
  it('tells apart what differs and groups what does not', () => {
    const panel = [
      ...marked('A', around(15)),
      ...marked('B', around(14.8)),
      ...marked('C', around(9)),
      ...marked('D', around(18)),
    ];
    const { ranking } = barometerOf(panel);
    expect(ranking.map(({ brand, rank, low, high, groups }) => [brand, rank, low, high, groups])).toEqual([
      ['D', 1, 1, 1, [1]],
      ['A', 2, 2, 3, [2]],
      ['B', 3, 2, 3, [2]],
      ['C', 4, 4, 4, [3]],
    ]);
  });

  it('lets a brand between two stand in the groups of both', () => {
    const { ranking } = barometerOf([
      ...marked('A', around(15)),
      ...marked('B', around(14.5)),
      ...marked('C', around(14)),
    ]);
    expect(ranking.map(({ groups }) => groups)).toEqual([[1], [1, 2], [2]]);
    expect(ranking.map(({ low, high }) => [low, high])).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it('gives equal marks the same place', () => {
    const { ranking } = barometerOf([...marked('B', around(12)), ...marked('A', around(12))]);
    expect(ranking.map(({ brand, rank }) => [brand, rank])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
  });

  it('leaves out brands with too few exchanges, and says so', () => {
    const { ranking, unranked } = barometerOf([...marked('A', around(12)), ...marked('B', [20, 20])]);
    expect(ranking.map(({ brand }) => brand)).toEqual(['A']);
    expect(unranked).toEqual([{ brand: 'B', sector: 'energie', reason: 'small-sample' }]);
  });

  it('gives an interval that holds the place, and groups exactly those that are not told apart', () => {
    const mark = fc.integer({ min: 0, max: 20 });
    const sample = fc.array(mark, { minLength: 30, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 6 }), (samples) => {
        const { ranking } = barometerOf(samples.flatMap((marks, at) => marked(`brand ${at}`, marks)));
        for (const { rank, low, high, groups } of ranking) {
          expect(low <= rank && rank <= high).toBe(true);
          expect(groups.length).toBeGreaterThan(0);
        }
        for (const [at, { high, groups }] of ranking.entries()) {
          const tied = ranking.slice(at + 1).filter((other) => other.groups.some((group) => groups.includes(group)));
          const worse = ranking.length - high;
          expect(at + 1 + tied.length + worse).toBe(ranking.length);
        }
      }),
      { numRuns: 30 },
    );
  });
});
