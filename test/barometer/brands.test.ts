import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/model/conversation.ts';
import { barometerOf } from '../support/barometer.ts';
import { scoredOf } from '../support/scored.ts';

const nothing = { delay: null, empathy: null, spelling: null, branding: null };

/** Exchanges whose overall mark is 20, 10 or 0, for relevance levels 2, 1 and 0. */
function marked(brand: string | null, channel: Channel, levels: readonly (0 | 1 | 2)[], sector = 'telecom') {
  return levels.map((level) => [scoredOf({ brand, channel, sector, measures: { ...nothing, relevance: { level } } })]);
}

const mixed = [...marked('Vertaz', 'email', [2, 2, 2, 1]), ...marked('Vertaz', 'twitter', [0, 1])];

describe('a brand', () => {
  it('is the equal mean of its channels, beside the pooled mean of its exchanges', () => {
    const [row] = barometerOf(mixed).brands;
    expect(row?.weighted).toBeCloseTo((17.5 + 5) / 2, 12);
    expect(row?.overall.mean).toBeCloseTo(80 / 6, 12);
    expect(row?.channels.map(({ channel, weight }) => [channel, weight])).toEqual([
      ['email', 0.5],
      ['twitter', 0.5],
    ]);
  });

  it('weighs its channels by use where this is known', () => {
    const channelWeights = new Map([['Vertaz', { email: 9, twitter: 1, chat: 10 }]]);
    expect(barometerOf(mixed, { channelWeights }).brands[0]?.weighted).toBeCloseTo(0.9 * 17.5 + 0.1 * 5, 12);
  });

  it('weighs nothing on a channel that its weights leave out', () => {
    const channelWeights = new Map([['Vertaz', { email: 1 }]]);
    expect(barometerOf(mixed, { channelWeights }).brands[0]?.weighted).toBe(17.5);
  });

  it('has no interval where a channel holds a single conversation', () => {
    const [row] = barometerOf([...marked('Vertaz', 'email', [2, 2, 1]), ...marked('Vertaz', 'chat', [0])]).brands;
    expect([row?.weighted === null, row?.weightedInterval]).toEqual([false, null]);
  });
});

describe('a sector', () => {
  const two = [...mixed, ...marked('Ondo', 'email', [2, 2]), ...marked(null, 'email', [0, 0])];

  it('is the mean of its brands, each counting once', () => {
    const [row] = barometerOf(two).sectors;
    expect(row?.brands).toBe(2);
    expect(row?.mean).toBeCloseTo((11.25 + 20) / 2, 12);
    expect(row?.overall.mean).toBeCloseTo(120 / 10, 12);
  });

  it('of exchanges without a brand is their mean', () => {
    expect(barometerOf(marked(null, 'email', [2, 1])).sectors[0]).toMatchObject({ brands: 1, mean: 15 });
  });
});

describe('cases over channels', () => {
  const asked = (scenario: string, channel: Channel, status: 'answered' | 'unanswered') => [
    scoredOf({ scenario, channel, status }),
  ];

  it('are followed where they were asked on several', () => {
    const { crossChannel } = barometerOf([
      asked('s1', 'email', 'answered'),
      asked('s1', 'chat', 'answered'),
      asked('s2', 'email', 'answered'),
      asked('s2', 'chat', 'unanswered'),
      asked('s3', 'email', 'unanswered'),
      asked('s3', 'chat', 'unanswered'),
      asked('s4', 'email', 'answered'),
    ]);
    expect(crossChannel).toMatchObject({
      everywhere: { count: 1, of: 3 },
      somewhere: { count: 1 },
      nowhere: { count: 1 },
    });
  });

  it('are no indicator without any such case', () => expect(barometerOf(mixed).crossChannel).toBeNull());
});
