import { describe, expect, it } from 'vitest';
import { mixOf } from '../../../src/barometer/comparison/mix.ts';
import type { ChannelMean } from '../../../src/model/comparison.ts';

const channel = (id: ChannelMean['channel'], mean: number, n: number): ChannelMean => ({
  channel: id,
  overall: { kind: 'mean', mean, n, conversations: n, interval: [mean - 1, mean + 1] },
});
const pooled = (side: readonly ChannelMean[]): number =>
  side.reduce((sum, { overall }) => sum + (overall.mean ?? 0) * overall.n, 0) /
  side.reduce((sum, { overall }) => sum + overall.n, 0);

describe('the mix effect', () => {
  const before = [channel('email', 16, 80), channel('twitter', 8, 20)];

  it('is all of the change where only the shares of channels moved', () => {
    const mix = mixOf(before, [channel('email', 16, 20), channel('twitter', 8, 80)]);
    expect(mix?.within.change).toBeCloseTo(0);
    expect(mix?.shares.change).toBeCloseTo(-4.8);
    expect(mix?.shares.verdict).toBe('worse');
  });

  it('is none of it where only the marks moved', () => {
    const mix = mixOf(before, [channel('email', 12, 80), channel('twitter', 9, 20)]);
    expect(mix?.within.change).toBeCloseTo(-3);
    expect(mix?.shares.change).toBeCloseTo(0);
  });

  it('adds up with the channels’ own changes to the change of the pooled mark', () => {
    const after = [channel('email', 14, 55), channel('twitter', 11, 70)];
    const mix = mixOf(before, after);
    expect((mix?.within.change ?? 0) + (mix?.shares.change ?? 0)).toBeCloseTo(pooled(after) - pooled(before));
  });

  it('counts that the shares are those of a sample, as R does (figures.R)', () => {
    const mix = mixOf(before, [channel('email', 14, 55), channel('twitter', 11, 70)]);
    expect(mix?.within.interval).toEqual([expect.closeTo(-1.169271416, 8), expect.closeTo(0.9692714159, 8)]);
    expect(mix?.shares.interval).toEqual([expect.closeTo(-2.717962185, 8), expect.closeTo(-1.242037815, 8)]);
  });

  it('needs two channels that both sides have', () => {
    expect(mixOf(before, [channel('email', 14, 55), channel('chat', 11, 70)])).toBeNull();
  });
});
