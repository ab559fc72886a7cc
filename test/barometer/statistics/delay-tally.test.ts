import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DelayTally, quantileOf } from '../../../src/barometer/statistics/delay-tally.ts';
import { kaplanMeier, survivalInterval, survivalQuantile } from '../../../src/barometer/statistics/kaplan-meier.ts';
import { noMoments } from '../../../src/barometer/statistics/moments.ts';

function tallyOf(answered: readonly number[], waiting: readonly number[] = []): DelayTally {
  const tally = new DelayTally();
  for (const seconds of answered) tally.add([{ answered: seconds }]);
  for (const seconds of waiting) tally.add([{ waiting: seconds }]);
  return tally;
}

const answered = [60, 120, 120, 500, 500, 900, 1500, 3000];
const waiting = [300, 700, 2400, 3600];

describe('Kaplan–Meier agrees with R (figures.R)', () => {
  const steps = kaplanMeier(tallyOf(answered, waiting).curve()?.moments ?? noMoments);

  it.each([
    [0.25, 310, 60, 900],
    [0.5, 900, 120, 3000],
    [0.75, 3000, 500, null],
    [0.9, null, 1500, null],
  ])('quantile %s', (q, seconds, low, high) => {
    expect(survivalQuantile(steps, q)).toBe(seconds);
    expect(survivalInterval(steps, q)).toEqual([low, high]);
  });

  it('curve and Greenwood’s sums', () => {
    const close = (values: Float64Array, expected: readonly number[]) =>
      expect([...values]).toEqual(expected.map((value) => expect.closeTo(value, 8)));
    close(steps.waiting, [0.9166666667, 0.75, 0.5625, 0.45, 0.3375, 0.16875]);
    close(steps.greenwood, [0.007575757576, 0.02777777778, 0.06944444444, 0.1194444444, 0.2027777778, 0.7027777778]);
  });
});

describe('quantiles', () => {
  it('lie halfway between the middle two of an even sample', () => {
    expect(quantileOf(tallyOf([10, 20, 30, 40]).curve(), 0.5).seconds).toBe(25);
  });

  it('are not reached where most never get a reply: silence is never fast', () => {
    const { seconds, answered: replies, censored } = quantileOf(tallyOf([5, 6], [90_000, 90_000, 90_000]).curve(), 0.5);
    expect([seconds, replies, censored]).toEqual([null, 2, 3]);
  });

  it('are bounded by order statistics where nobody was lost from sight before them', () => {
    const delays = Array.from({ length: 30 }, (_, at) => at + 1);
    expect(quantileOf(tallyOf(delays).curve(), 0.5).interval).toEqual([10, 21]);
    expect(quantileOf(tallyOf(delays.slice(0, 25), [100, 100, 100, 100, 100]).curve(), 0.5).interval).toEqual([10, 21]);
  });

  it('say nothing where most replies have no time', () => {
    const tally = tallyOf([10], [90_000, 90_000]);
    tally.add(['untimed']);
    tally.add(['untimed']);
    expect(quantileOf(tally.curve(), 0.5).answered).toBe(0);
    expect(tally.curve()).toBeNull();
  });

  it('are those of the plain sample without censoring', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }), (delays) => {
        const sorted = [...delays].sort((a, b) => a - b);
        const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
        expect(quantileOf(tallyOf(delays).curve(), 0.5).seconds).toBe((low + high) / 2);
      }),
    );
  });
});

describe('delays of one conversation', () => {
  const alike = Array.from({ length: 40 }, (_, at) => 60 * (at + 1));

  it('that are all alike say no more than one of them', () => {
    const [single, triple] = [new DelayTally(), new DelayTally()];
    for (const seconds of alike) {
      single.add([{ answered: seconds }]);
      triple.add([{ answered: seconds }, { answered: seconds }, { answered: seconds }]);
    }
    const [once, thrice] = [quantileOf(single.curve(), 0.5), quantileOf(triple.curve(), 0.5)];
    expect(thrice.seconds).toBe(once.seconds);
    expect(thrice.interval?.[0]).toBeLessThanOrEqual(once.interval?.[0] ?? 0);
    expect(thrice.interval?.[1]).toBeGreaterThanOrEqual(once.interval?.[1] ?? 0);
  });

  it('merge as those of the whole', () => {
    const [whole, one, other] = [new DelayTally(), new DelayTally(), new DelayTally()];
    for (const [at, seconds] of alike.entries()) {
      const delays = [{ answered: seconds }, { waiting: 2 * seconds }] as const;
      whole.add(delays);
      (at % 3 === 0 ? one : other).add(delays);
    }
    one.merge(other);
    expect(quantileOf(one.curve(), 0.5)).toEqual(quantileOf(whole.curve(), 0.5));
  });
});
