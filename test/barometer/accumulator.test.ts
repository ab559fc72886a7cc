import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensions } from '../../src/model/barometer.ts';
import { accumulated, barometerOf } from '../support/barometer.ts';
import { arbitraryConversation, monday, noFacts, scoredOf } from '../support/scored.ts';

const panel = fc.array(arbitraryConversation, { maxLength: 25 });
const cuts = fc.subarray([...dimensions]);

describe('whatever the order and the parts, the same bytes', () => {
  it('shuffled', () => {
    const shuffled = panel.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), cuts),
    );
    fc.assert(
      fc.property(shuffled, ([all, other, by]) => {
        const [a, b] = [barometerOf(all, { dimensions: by }), barometerOf(other, { dimensions: by })];
        expect(JSON.stringify(b)).toBe(JSON.stringify(a));
      }),
    );
  });

  it('merged from parts', () => {
    fc.assert(
      fc.property(panel, fc.integer({ min: 1, max: 5 }), cuts, (all, count, by) => {
        const options = { dimensions: by };
        const shares = Array.from({ length: count }, (_, part) => all.filter((_one, at) => at % count === part));
        const [first = accumulated([], options), ...others] = shares
          .map((share) => accumulated(share, options))
          .reverse();
        for (const other of others) first.merge(other);
        expect(JSON.stringify(first.finish(noFacts))).toBe(JSON.stringify(barometerOf(all, options)));
      }),
    );
  });
});

describe('every exchange is in the total, in one cell and in one margin of each dimension', () => {
  it('numbers add up', () => {
    fc.assert(
      fc.property(panel, cuts, (all, by) => {
        const { total, cells, margins, coverage } = barometerOf(all, { dimensions: by });
        const statuses = all.flat().map(({ exchange }) => exchange.status);
        const answered = statuses.filter((status) => status === 'answered').length;
        const sum = (some: typeof cells) => some.reduce((count, cell) => count + cell.exchanges.answered, 0);
        expect([total.exchanges.answered, coverage.exchanges.answered]).toEqual([answered, answered]);
        expect(sum(cells)).toBe(answered);
        expect(sum(margins)).toBe(by.length < 2 ? 0 : answered * by.length);
        expect(total.conversations).toBe(all.length);
      }),
    );
  });
});

describe('cells', () => {
  const conversations = [
    [scoredOf({ sector: 'telecom', channel: 'chat', author: 'Inès', requestedAt: monday })],
    [scoredOf({ sector: null, channel: 'chat', requestedAt: monday + 40 * 86_400_000 })],
    [scoredOf({ sector: 'énergie', channel: 'email', requestedAt: null })],
    [scoredOf({ sector: 'Zoo', channel: 'email' })],
  ];

  it('are sorted by letters without accents, null last', () => {
    const { cells } = barometerOf(conversations);
    expect(cells.map(({ by }) => by.sector)).toEqual(['énergie', 'telecom', 'Zoo', null]);
  });

  it('carry a key per dimension, margins a single one', () => {
    const { cells, margins } = barometerOf(conversations, { dimensions: ['month', 'channel'] });
    expect(cells.map(({ by }) => Object.values(by))).toEqual([
      ['2026-03', 'chat'],
      ['2026-03', 'email'],
      ['2026-04', 'chat'],
      [null, 'email'],
    ]);
    expect(margins.map(({ by }) => by)).toEqual([
      { month: '2026-03' },
      { month: '2026-04' },
      { month: null },
      { channel: 'chat' },
      { channel: 'email' },
    ]);
  });

  it('name no agent', () => {
    const { cells } = barometerOf(conversations, { dimensions: ['agent'] });
    expect(cells.map(({ by }) => by.agent)).toEqual([expect.stringMatching(/^agent-[0-9a-f]{8}$/), null]);
  });

  it('are flagged when small', () => {
    const many = Array.from({ length: 30 }, () => [scoredOf()]);
    expect(barometerOf(many).total.small).toBe(false);
    expect(barometerOf(many.slice(1)).total.small).toBe(true);
  });
});

describe('of nothing', () => {
  it('every mean and share is null', () => {
    const { total, cells, brands, ranking } = barometerOf([]);
    expect([cells, brands, ranking]).toEqual([[], [], []]);
    expect(total.marks.overall.mean).toBeNull();
    expect(total.indicators['response-rate']).toEqual({ kind: 'rate', count: 0, of: 0, share: null, interval: null });
  });
});

describe('effective weights', () => {
  it('are those of the grid where everything applied', () => {
    expect(barometerOf([[scoredOf()]]).grid.effectiveWeights.relevance).toBeCloseTo(0.4, 12);
  });

  it('give the share of a criterion that did not apply to the others', () => {
    const half = [[scoredOf()], [scoredOf({ measures: { delay: null } })]];
    const { delay, relevance } = barometerOf(half).grid.effectiveWeights;
    expect(delay).toBeCloseTo(0.125, 12);
    expect(relevance).toBeCloseTo((0.4 + 0.4 / 0.75) / 2, 12);
  });
});
