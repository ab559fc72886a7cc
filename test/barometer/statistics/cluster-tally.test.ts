import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClusterTally } from '../../../src/barometer/statistics/cluster-tally.ts';
import { clusteredRate, mean } from '../../../src/barometer/statistics/estimates.ts';
import { stratified, tInterval } from '../../../src/barometer/statistics/stratified.ts';

const marks = { unit: 0.1, lowest: 0, highest: 20 };

function tallyOf(clusters: readonly (readonly [x: number, y: number])[]): ClusterTally {
  const tally = new ClusterTally();
  for (const [x, y] of clusters) tally.add(x, y, y);
  return tally;
}

const ones = (marksOf20: readonly number[]) => tallyOf(marksOf20.map((mark) => [Math.round(10 * mark), 1]));
const six = [12, 15.5, 9.3, 18, 14.2, 11.1];
const four = [8, 16, 11, 5];

describe('means agree with R (figures.R)', () => {
  it('one exchange per conversation: the ordinary t interval', () => {
    const { interval, n, conversations } = mean(ones(six), marks);
    expect([n, conversations]).toEqual([6, 6]);
    expect(interval?.[0]).toBeCloseTo(10.02294143, 6);
    expect(interval?.[1]).toBeCloseTo(16.67705857, 6);
  });

  it('several exchanges per conversation: clustered', () => {
    const tally = tallyOf([
      [250, 2],
      [145, 1],
      [420, 3],
      [80, 1],
      [300, 2],
    ]);
    const { mean: value, interval, n } = mean(tally, marks);
    expect(n).toBe(9);
    expect(value).toBeCloseTo(13.27777778, 8);
    expect(interval?.[0]).toBeCloseTo(10.65067496, 6);
    expect(interval?.[1]).toBeCloseTo(15.9048806, 6);
  });

  it('conversations whose longest differs most: the wider interval of the jackknife', () => {
    const { interval } = mean(
      tallyOf([
        [250, 2],
        [145, 1],
        [510, 3],
        [80, 1],
        [300, 2],
      ]),
      marks,
    );
    expect(interval?.[0]).toBeCloseTo(9.930939219, 6);
    expect(interval?.[1]).toBeCloseTo(18.62461634, 6);
  });

  it('strata', () => {
    const [a, b] = [ones(six).estimate(0.1), ones(four).estimate(0.1)];
    if (a === null || b === null) throw new Error('both strata have an estimate');
    const both = stratified([
      { weight: 7, estimate: a },
      { weight: 3, estimate: b },
    ]);
    expect(both.mean).toBeCloseTo(12.345, 9);
    expect(both.degrees).toBeCloseTo(7.999951832, 6);
    expect(tInterval(both)[0]).toBeCloseTo(9.699786662, 6);
    expect(tInterval(both)[1]).toBeCloseTo(14.99021334, 6);
  });
});

describe('what a small sample cannot say', () => {
  it('nothing has no mean', () => expect(mean(new ClusterTally(), marks).mean).toBeNull());

  it('one conversation has a mean and no interval', () => {
    const { mean: value, interval } = mean(tallyOf([[320, 2]]), marks);
    expect([value, interval]).toEqual([16, null]);
  });

  it('an interval does not leave the scale', () => {
    expect(mean(ones([0, 0, 0, 3]), marks).interval?.[0]).toBe(0);
  });

  it('answers that all agree within conversations count once per conversation', () => {
    const all = clusteredRate(tallyOf(Array.from({ length: 10 }, () => [3, 3])));
    expect([all.count, all.of, all.share]).toEqual([30, 30, 1]);
    expect(all.interval?.[0]).toBeCloseTo(0.7224672001, 6);
  });
});

describe('merging', () => {
  const cluster = fc.integer({ min: 1, max: 2 ** 40 }).chain((y) => fc.tuple(fc.nat(2 ** 45), fc.constant(y)));

  it('is exact in any order, also where sums outgrow floating point', () => {
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 2, maxLength: 12 }), fc.nat(12), (clusters, cut) => {
        const parts = [tallyOf(clusters.slice(0, cut)), tallyOf(clusters.slice(cut).reverse())] as const;
        parts[1].merge(parts[0]);
        expect(parts[1].estimate()).toEqual(tallyOf(clusters).estimate());
      }),
    );
  });
});
