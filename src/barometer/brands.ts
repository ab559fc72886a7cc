import type { BrandRow, ChannelMark } from '../model/barometer.ts';
import { type Channel, channels } from '../model/conversation.ts';
import type { CellTally } from './cell-tally.ts';
import type { Cut } from './cut.ts';
import { type Estimated, stratified, tInterval } from './statistics/stratified.ts';

/** Usage weights of a brand's channels, any positive scale. */
export type ChannelWeights = Readonly<Partial<Record<Channel, number>>>;

/** A brand's row with the estimate behind its mark; null where the mark has no interval. */
export type BrandMark = { readonly row: BrandRow; readonly estimate: Estimated | null };

/**
 * One row per sector and brand, from cells cut by sector, brand and channel. A brand without weights, or whose weights
 * name none of its channels, weighs them equally; a channel that its weights leave out weighs nothing.
 */
export function brandMarks(finest: Cut, weights: ReadonlyMap<string, ChannelWeights>, minimum: number): BrandMark[] {
  const byChannel = new Map<string, { channel: Channel; tally: CellTally }[]>();
  for (const { values, tally } of finest.cells()) {
    const key = JSON.stringify(values.slice(0, 2));
    const channel = channels.find((id) => id === values[2]) ?? 'other';
    byChannel.set(key, [...(byChannel.get(key) ?? []), { channel, tally }]);
  }
  return finest
    .rollUp(['sector', 'brand'])
    .cells()
    .map(({ values, tally }) => {
      const [sector = null, brand = null] = values;
      const strata = weighed(byChannel.get(JSON.stringify(values)) ?? [], weights.get(brand ?? '') ?? {});
      const estimate = brandEstimate(strata);
      const row: BrandRow = {
        brand,
        sector,
        exchanges: tally.exchanges,
        overall: tally.mark('overall'),
        weighted: weightedMark(strata),
        weightedInterval: estimate && tInterval(estimate, 0, 20),
        channels: strata.map(({ channel, weight, overall }): ChannelMark => ({ channel, weight, overall })),
        small: tally.isSmall(minimum),
      };
      return { row, estimate };
    });
}

type ChannelStratum = ChannelMark & { readonly estimate: Estimated | null };

/** Weights scaled to 1 over the channels that have a mark. */
function weighed(cells: readonly { channel: Channel; tally: CellTally }[], weights: ChannelWeights): ChannelStratum[] {
  const marked = cells.filter(({ tally }) => tally.mark('overall').mean !== null);
  const named = marked.reduce((sum, { channel }) => sum + (weights[channel] ?? 0), 0);
  const weightOf = (channel: Channel) => (named > 0 ? (weights[channel] ?? 0) / named : 1 / marked.length);
  return cells.map(({ channel, tally }) => {
    const overall = tally.mark('overall');
    return {
      channel,
      weight: overall.mean === null ? 0 : weightOf(channel),
      overall,
      estimate: tally.overallEstimate(),
    };
  });
}

function weightedMark(strata: readonly ChannelStratum[]): number | null {
  const counted = strata.filter(({ weight }) => weight > 0);
  return counted.length === 0
    ? null
    : counted.reduce((sum, { weight, overall }) => sum + weight * (overall.mean ?? 0), 0);
}

function brandEstimate(strata: readonly ChannelStratum[]): Estimated | null {
  const counted = strata.filter(({ weight }) => weight > 0);
  const known = counted.flatMap(({ weight, estimate }) => (estimate === null ? [] : [{ weight, estimate }]));
  return known.length === 0 || known.length < counted.length ? null : stratified(known);
}
