import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultGrid } from '../../src/grids/index.ts';
import type { Grid } from '../../src/model/grid.ts';
import { arbitraryConversation, type ScoredCase, scoredOf } from '../support/scored.ts';

const marksOf = (one: ScoredCase, grid: Grid = defaultGrid) => scoredOf(one, grid).marks;

describe('overall mark', () => {
  it('is the weighted mean of the marks as issued', () => {
    const marks = marksOf({ measures: { delay: { seconds: 86_400 }, spelling: { mistakes: 0 } } });
    expect(marks).toEqual({ delay: 10, relevance: 20, empathy: 10, spelling: 20, branding: 20, overall: 16 });
  });

  it('leaves out what does not apply, with its weight', () => {
    const marks = marksOf({ measures: { delay: null, relevance: { level: 1 }, spelling: null, branding: null } });
    expect(marks).toEqual({ delay: null, relevance: 10, empathy: 10, spelling: null, branding: null, overall: 10 });
  });

  it('of nothing is nothing', () => {
    const nothing = { delay: null, relevance: null, empathy: null, spelling: null, branding: null };
    expect(marksOf({ measures: nothing }).overall).toBeNull();
  });

  it('of words that could not be counted is nothing', () => {
    expect(marksOf({ measures: { spelling: { words: 0, mistakes: 0 } } }).spelling).toBeNull();
  });

  it('judges branding by the signs that can be seen', () => {
    expect(marksOf({ measures: { branding: { signed: true, brandNamed: false } } }).branding).toBe(10);
    const seen = { signed: true, brandNamed: true, logo: true, charter: false };
    expect(marksOf({ measures: { branding: seen } }).branding).toBe(15);
  });

  it('reads business time where the grid does', () => {
    const measures = { delay: { seconds: 86_400, businessSeconds: 4 * 3600 } };
    expect(marksOf({ measures }, { ...defaultGrid, clock: 'business' }).delay).toBe(18);
  });
});

describe('without a reply', () => {
  it('scores 0 on the whole and nothing in particular', () => {
    const { overall, ...others } = marksOf({ status: 'unanswered' });
    expect(overall).toBe(0);
    expect(new Set(Object.values(others))).toEqual(new Set([null]));
  });

  it('leaves the mean where the grid excludes it', () => {
    expect(marksOf({ status: 'unanswered' }, { ...defaultGrid, unanswered: 'exclude' }).overall).toBeNull();
  });

  it('scores nothing at all while it is too recent', () => {
    expect(new Set(Object.values(marksOf({ status: 'too-recent' })))).toEqual(new Set([null]));
  });
});

describe('caps', () => {
  it('hold the overall mark down and say why', () => {
    const { marks, cap } = scoredOf({ measures: { privacy: { exposed: ['phone'] } } });
    expect([marks.overall, cap]).toEqual([8, { reason: 'personal-data-published', at: 8 }]);
  });

  it('the lower one is told where two hold', () => {
    const { marks, cap } = scoredOf({ measures: { privacy: { exposed: ['phone'] }, empathy: { insult: true } } });
    expect([marks.overall, cap?.reason]).toEqual([4, 'insult']);
  });

  it('are none where the grid has none', () => {
    const grid = { ...defaultGrid, caps: { exposed: null, insult: null } };
    expect(scoredOf({ measures: { privacy: { exposed: ['phone'] } } }, grid).cap).toBeNull();
  });
});

it('marks are tenths from 0 to 20, and a cap is never passed', () => {
  fc.assert(
    fc.property(arbitraryConversation, (conversation) =>
      conversation.every(({ marks, cap }) => {
        const given = Object.values(marks).filter((mark) => mark !== null);
        const overall = marks.overall ?? 0;
        return given.every((mark) => mark >= 0 && mark <= 20) && overall <= (cap?.at ?? 20);
      }),
    ),
  );
});
