import { createHash } from 'node:crypto';
import type { Barometer } from '../model/barometer.ts';
import type { Grid } from '../model/grid.ts';
import { compareValues } from './order.ts';
import type { WeightTally } from './weight-tally.ts';

/** The grid as reported: with its hash, and what each criterion truly weighed. */
export function gridFacts(grid: Grid, weights: WeightTally): Barometer['grid'] {
  return { ...grid, hash: gridHash(grid), effectiveWeights: weights.effective(grid) };
}

/** SHA-256, in hexadecimal, of the grid's JSON with its keys in order: two grids that mark alike in all points share it. */
export function gridHash(grid: Grid): string {
  return createHash('sha256').update(canonicalJson(grid)).digest('hex');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareValues(a, b)));
  });
}
