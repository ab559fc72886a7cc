import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/barometer/comparison/waves.ts';
import type { Result } from '../../../src/model/barometer.ts';
import { resultOf } from '../../../src/renderers/json/index.ts';
import { sample } from '../../renderers/sample.ts';

const base = resultOf(sample);
const wave = (asOf: string, mean: number, grid = base.grid.hash): Result => ({
  ...base,
  asOf,
  period: { from: asOf.slice(0, 10), to: null },
  grid: { ...base.grid, hash: grid },
  total: {
    ...base.total,
    marks: {
      ...base.total.marks,
      overall: { kind: 'mean', mean, n: 100, conversations: 100, interval: [mean - 0.5, mean + 0.5] },
    },
  },
});

describe('a history', () => {
  const january = { name: 'january', result: wave('2026-01-31T00:00:00.000Z', 10) };
  const february = { name: 'february', result: wave('2026-02-28T00:00:00.000Z', 10.2) };
  const march = { name: 'march', result: wave('2026-03-31T00:00:00.000Z', 12) };

  it('is in the order of time whatever the order of the files', () => {
    for (const others of [
      [january, february],
      [february, january],
    ]) {
      const { waves, leftOut } = historyOf(others, march);
      expect(waves.map(({ name, change }) => [name, change?.verdict ?? null])).toEqual([
        ['january', null],
        ['february', 'stable'],
        ['march', 'better'],
      ]);
      expect(leftOut).toEqual([]);
    }
  });

  it('puts this audit where it belongs, even before a later wave', () => {
    expect(historyOf([march], february).waves.map(({ name }) => name)).toEqual(['february', 'march']);
  });

  it('leaves out what another grid marked, and the same exchanges', () => {
    const other = { name: 'other', result: wave('2026-02-28T00:00:00.000Z', 3, 'another') };
    const again = { name: 'again', result: march.result };
    const { waves, leftOut } = historyOf([january, other, again], march);
    expect(waves.map(({ name }) => name)).toEqual(['january', 'march']);
    expect(leftOut).toEqual([
      { name: 'other', reason: 'grids' },
      { name: 'again', reason: 'same' },
    ]);
  });
});
