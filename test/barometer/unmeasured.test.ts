import { describe, expect, it } from 'vitest';
import { UnmeasuredTally } from '../../src/barometer/unmeasured.ts';
import type { ScoredExchange } from '../../src/model/barometer.ts';
import type { Reason } from '../../src/model/verdict.ts';
import { scoredOf } from '../support/scored.ts';

function without(reason: Reason): ScoredExchange {
  const { verdicts, ...scored } = scoredOf();
  return { ...scored, verdicts: { ...verdicts, relevance: { notApplicable: reason } } };
}

function tallied(...exchanges: readonly ScoredExchange[]): UnmeasuredTally {
  const tally = new UnmeasuredTally();
  for (const exchange of exchanges) tally.add(exchange);
  return tally;
}

const nothing = { delay: {}, relevance: {}, empathy: {}, spelling: {}, branding: {}, privacy: {} };

describe('exchanges that were not measured', () => {
  it('are counted by criterion and reason, among those answered', () => {
    const tally = tallied(scoredOf(), scoredOf({ status: 'unanswered' }), without('too-doubtful'), without('no-words'));
    expect(tally.finish()).toEqual({ ...nothing, relevance: { 'no-words': 1, 'too-doubtful': 1 } });
  });

  it('merge in any order to the same bytes', () => {
    const [one, other] = [tallied(without('too-doubtful')), tallied(without('no-words'), without('too-doubtful'))];
    const [there, back] = [tallied(), tallied()];
    for (const part of [one, other]) there.merge(part);
    for (const part of [other, one]) back.merge(part);
    expect(JSON.stringify(there.finish())).toBe(JSON.stringify(back.finish()));
    expect(there.finish().relevance).toEqual({ 'no-words': 1, 'too-doubtful': 2 });
  });
});
