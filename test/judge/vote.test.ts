import { describe, expect, it } from 'vitest';
import { rulingOf } from '../../src/judge/vote.ts';
import type { Judgement } from '../../src/model/judge.ts';

const judgement = (overrides: Partial<Judgement>): Judgement => ({
  reasons: { relevance: `r${overrides.relevance}`, empathy: `e${overrides.empathy}` },
  relevance: 1,
  outcome: 'redirected',
  handoff: 'phone',
  empathy: 1,
  named: true,
  reformulated: false,
  ...overrides,
});

describe('the ruling of several answers', () => {
  it('is what most say, with the reason of one of them', () => {
    const answers = [
      judgement({ relevance: 0, empathy: 2 }),
      judgement({ relevance: 2, empathy: 2 }),
      judgement({ relevance: 2 }),
    ];
    expect(rulingOf(answers)).toMatchObject({
      relevance: { value: 2, agreed: 2 },
      empathy: { value: 2, agreed: 2 },
      named: { value: true, agreed: 3 },
      reasons: { relevance: 'r2', empathy: 'e2' },
    });
  });

  it('is the lower level where as many say one as the other', () => {
    expect(rulingOf([judgement({ relevance: 2 }), judgement({ relevance: 1 })])?.relevance).toEqual({
      value: 1,
      agreed: 1,
    });
  });

  it('takes the handoff from the answers with the outcome that won', () => {
    const solved = judgement({ outcome: 'solved', handoff: null });
    expect(rulingOf([judgement({}), solved, solved])?.handoff).toEqual({ value: null, agreed: 2 });
    expect(
      rulingOf([judgement({}), judgement({ handoff: 'email' }), judgement({ handoff: 'email' }), solved]),
    ).toMatchObject({
      outcome: { value: 'redirected', agreed: 3 },
      handoff: { value: 'email', agreed: 2 },
    });
  });

  it('is none without an answer', () => {
    expect(rulingOf([])).toBeNull();
  });
});
