import { expect, it } from 'vitest';
import { ClusterTally } from '../../../src/barometer/statistics/cluster-tally.ts';
import { differ } from '../../../src/barometer/statistics/tukey.ts';

function estimateOf(marks: readonly number[]) {
  const tally = new ClusterTally();
  for (const mark of marks) tally.add(Math.round(10 * mark), 1, 1);
  const estimate = tally.estimate(0.1);
  if (estimate === null) throw new Error('several marks have an estimate');
  return estimate;
}

const a = estimateOf([12, 15.5, 9.3, 18, 14.2, 11.1]);
const b = estimateOf([8, 6, 7.5, 5, 9, 6.5, 7]);
const c = estimateOf([13, 12.5, 14, 13.5, 12]);

it('tells apart the pairs whose studentized difference exceeds Dunnett’s point C in R: 6.5, 0.4 and 13.9 to 4.6 (figures.R)', () => {
  const apart = differ([a, b, c]);
  expect([apart(a, b), apart(a, c), apart(b, c)]).toEqual([true, false, true]);
});

it('needs a larger difference the more means there are: 11.8 for 253 (figures.R)', () => {
  const many = differ([a, b, c, ...Array.from({ length: 250 }, () => a)]);
  expect([many(a, b), many(b, c)]).toEqual([false, true]);
});
