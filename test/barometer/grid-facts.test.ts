import { expect, it } from 'vitest';
import { gridHash } from '../../src/barometer/index.ts';
import { defaultGrid } from '../../src/grids/index.ts';

it('the hash of a grid does not depend on the order of its keys', () => {
  const reversed = Object.fromEntries(Object.entries(defaultGrid).reverse()) as typeof defaultGrid;
  expect(gridHash(reversed)).toBe(gridHash(defaultGrid));
});

it('the hash of a grid changes with any figure', () => {
  const weights = { ...defaultGrid.weights, delay: 26 };
  expect(gridHash({ ...defaultGrid, weights })).not.toBe(gridHash(defaultGrid));
});
