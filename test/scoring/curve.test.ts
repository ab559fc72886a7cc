import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grids } from '../../src/grids/index.ts';
import { channels } from '../../src/model/conversation.ts';
import type { Curve } from '../../src/model/grid.ts';
import { markedCriteria } from '../../src/model/verdict.ts';
import { curveFor, markOf, shareOf } from '../../src/scoring/curve.ts';

const social: Curve = { kind: 'log-normal', p90: 7200, median: 86_400 };

describe('log-normal', () => {
  it.each([
    [0, 20],
    [7200, 18],
    [86_400, 10],
    [86_400 * 12, 2],
  ])('%s seconds earn %s', (seconds, mark) => expect(markOf(social, seconds)).toBe(mark));
});

describe('steps', () => {
  const steps: Curve = {
    kind: 'steps',
    steps: [
      [0, 0],
      [1, 0.5],
      [2, 1],
    ],
  };

  it.each([
    [-1, 0],
    [0, 0],
    [1, 10],
    [1.9, 10],
    [2, 20],
    [9, 20],
  ])('%s earns %s', (quantity, mark) => expect(markOf(steps, quantity)).toBe(mark));
});

describe('linear', () => {
  it.each([
    [0, 1, 0.25, 5],
    [0, 1, 7, 20],
    [10, 0, 2.5, 15],
    [10, 0, 12, 0],
  ])('from %s to %s, %s earns %s', (worst, best, quantity, mark) =>
    expect(markOf({ kind: 'linear', worst, best }, quantity)).toBe(mark),
  );
});

describe('every curve of every grid', () => {
  const curves = grids.flatMap((grid) =>
    markedCriteria.flatMap((id) => channels.map((channel) => curveFor(grid.curves[id], channel))),
  );

  it('gives marks from 0 to 20 in tenths', () => {
    fc.assert(
      fc.property(fc.constantFrom(...curves), fc.double({ min: 0, max: 1e9, noNaN: true }), (curve, quantity) => {
        const mark = markOf(curve, quantity);
        return mark >= 0 && mark <= 20 && Math.round(mark * 10) / 10 === mark;
      }),
    );
  });

  it('never rewards a longer wait', () => {
    const delays = grids.flatMap((grid) => channels.map((channel) => curveFor(grid.curves.delay, channel)));
    const seconds = fc.double({ min: 0, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...delays), seconds, seconds, (curve, a, b) =>
        a <= b ? shareOf(curve, a) >= shareOf(curve, b) : shareOf(curve, a) <= shareOf(curve, b),
      ),
    );
  });
});
