import { describe, expect, it } from 'vitest';
import { defaultGrid, grids } from '../../src/grids/index.ts';
import { markedCriteria } from '../../src/model/verdict.ts';

it('the default grid is among those listed, and ids are distinct', () => {
  expect(grids).toContain(defaultGrid);
  expect(new Set(grids.map(({ id }) => id)).size).toBe(grids.length);
});

describe.each(grids.map((grid) => [grid.id, grid] as const))('%s', (_id, grid) => {
  it('weighs 100 in all', () => {
    expect(markedCriteria.reduce((sum, id) => sum + grid.weights[id], 0)).toBe(100);
  });

  it('says as much of what is ours in French as in English', () => {
    expect(grid.ours.fr.length).toBe(grid.ours.en.length);
    expect(grid.ours.fr.length).toBeGreaterThan(0);
  });
});

it.each([
  ['qualiweb-2021', 30, 50, 20],
  ['qualiweb-2008', 40, 40, 20],
])('%s weighs delay, answer and reception as published', (id, delay, answer, reception) => {
  const weights = grids.find((grid) => grid.id === id)?.weights;
  expect(weights?.delay).toBe(delay);
  expect(weights?.relevance).toBe(answer);
  expect((weights?.empathy ?? 0) + (weights?.spelling ?? 0) + (weights?.branding ?? 0)).toBe(reception);
});

it('escda asks for 12 of 20', () => expect(grids.find(({ id }) => id === 'escda')?.passMark).toBe(12));
