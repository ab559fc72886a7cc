import { describe, expect, it } from 'vitest';
import { errorOf } from '../../bench/validation/coverage.ts';
import { drawn, promised } from '../../bench/validation/sections.ts';

/** So many waves of a section: a few seconds in all. `npm run bench:validation` draws a thousand. */
const waves: Readonly<Record<string, number>> = { Ranks: 3, 'A wave as Qualiweb published it in 2015': 40 };

/** A coverage of 93 % looks worse than this by chance less than once in a thousand times. */
const chance = 3.1;

const results = promised.map((section) => ({
  title: section.title,
  rows: drawn(section, 40_000_000, waves[section.title] ?? 16).rows(),
}));

describe('95 % intervals hold what is true of synthetic waves', () => {
  it.each(results)('$title', ({ rows }) => {
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter((row) => row.held / row.of < 0.93 - chance * errorOf(row))).toEqual([]);
  });

  it('and are not simply wide: in all they hold less than 97.5 %', () => {
    const rows = results.slice(0, 2).flatMap((result) => result.rows);
    const total = (part: 'held' | 'of') => rows.reduce((sum, row) => sum + row[part], 0);
    expect(total('held') / total('of')).toBeLessThan(0.975);
  });
});
