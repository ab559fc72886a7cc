import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClusterTally } from '../../../src/barometer/statistics/cluster-tally.ts';
import { ClusterCounts, effectiveCases } from '../../../src/barometer/statistics/effective-cases.ts';
import { clusteredRate, rate } from '../../../src/barometer/statistics/estimates.ts';

type Conversation = readonly [count: number, of: number];

function effectiveOf(conversations: readonly Conversation[]): number {
  const counts = new ClusterCounts(3);
  for (const [count, of] of conversations) counts.add(1, count, of);
  const sum = (place: 0 | 1) => conversations.reduce((total, one) => total + one[place], 0);
  return counts.effective(1, sum(0), sum(1));
}

const eight: readonly Conversation[] = [
  [3, 3],
  [0, 1],
  [2, 2],
  [1, 4],
  [1, 1],
  [3, 3],
  [0, 2],
  [2, 2],
];

describe('the cases that a clustered share is worth', () => {
  it('agree with R (figures.R)', () => {
    const effective = effectiveOf(eight);
    expect(effective).toBeCloseTo(6.638024586, 6);
    const { interval } = rate(12, 18, effective);
    expect(interval?.[0]).toBeCloseTo(0.3136942549, 6);
    expect(interval?.[1]).toBeCloseTo(0.8974492506, 6);
  });

  it('are the same from sums and from a tally of conversations', () => {
    const tally = new ClusterTally();
    for (const [count, of] of eight) tally.add(count, of, of);
    expect(clusteredRate(tally).interval?.[0]).toBeCloseTo(0.3136942549, 6);
  });

  it('are all of them with one case in each conversation', () => {
    expect(effectiveOf([...Array<Conversation>(7).fill([1, 1]), ...Array<Conversation>(13).fill([0, 1])])).toBe(20);
  });

  it('are one per conversation where all cases agree, or one conversation has them all', () => {
    expect(effectiveOf(Array<Conversation>(10).fill([3, 3]))).toBe(10);
    expect(effectiveOf([[2, 5]])).toBe(1);
  });

  it('are never more than there are, and none of none', () => {
    const conversation = fc.nat(4).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
    fc.assert(
      fc.property(fc.array(conversation, { maxLength: 20 }), (all) => {
        const of = all.reduce((sum, one) => sum + one[1], 0);
        const effective = effectiveOf(all);
        expect(effective).toBeLessThanOrEqual(of);
        expect(effective > 0).toBe(of > 0);
      }),
    );
    expect(effectiveCases({ count: 0, of: 0, conversations: 0 }, 0)).toBe(0);
  });

  it('merge exactly', () => {
    const [one, other] = [new ClusterCounts(1), new ClusterCounts(1)];
    for (const [count, of] of eight.slice(0, 3)) one.add(0, count, of);
    for (const [count, of] of eight.slice(3)) other.add(0, count, of);
    other.merge(one);
    expect(other.effective(0, 12, 18)).toBe(effectiveOf(eight));
  });
});
