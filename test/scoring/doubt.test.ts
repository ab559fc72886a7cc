import { describe, expect, it } from 'vitest';
import { defaultGrid } from '../../src/grids/index.ts';
import { withoutDoubtful } from '../../src/scoring/doubt.ts';
import { score } from '../../src/scoring/score.ts';
import { scoredOf } from '../support/scored.ts';

const grid = { ...defaultGrid, floors: { relevance: 0.5 } };

/** A scored exchange whose relevance and empathy are as sure as this. */
function sure(confidence: number, insult = false) {
  const { exchange, verdicts } = scoredOf({ measures: { empathy: { insult } } });
  const { relevance, empathy } = verdicts;
  if (!('measure' in relevance) || !('measure' in empathy)) throw new Error('expected measures');
  const given = { ...verdicts, relevance: { ...relevance, confidence }, empathy: { ...empathy, confidence } };
  const floored = (floors: typeof grid.floors & { readonly empathy?: number }) => {
    const settled = withoutDoubtful(given, { ...grid, floors });
    return { settled, given, ...score(exchange, settled, { ...grid, floors }) };
  };
  return floored;
}

describe('a verdict under the floor of confidence', () => {
  it('is too doubtful, leaves the mean, and keeps what it would have been', () => {
    const { settled, given, marks } = sure(0.49)(grid.floors);
    expect(settled.relevance).toEqual({ notApplicable: 'too-doubtful', doubted: given.relevance });
    expect(marks.relevance).toBeNull();
    expect(marks.overall).toBe(scoredOf({ measures: { relevance: null } }).marks.overall);
  });

  it('counts on the floor, where there is none, and where it is certain by construction', () => {
    expect(sure(0.5)(grid.floors).settled.relevance).toHaveProperty('measure');
    expect(sure(0.01)(grid.floors).settled.empathy).toHaveProperty('measure');
    expect(withoutDoubtful(scoredOf().verdicts, { ...grid, floors: { delay: 1 } }).delay).toHaveProperty('measure');
  });

  it('does not hide an insult', () => {
    expect(sure(0.1, true)({ relevance: 0.5, empathy: 0.5 }).cap).toEqual({ reason: 'insult', at: 4 });
  });
});
