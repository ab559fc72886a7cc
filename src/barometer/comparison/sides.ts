import type { BrandRow, Cell, Result, StatusCounts } from '../../model/barometer.ts';
import type { ChannelMean } from '../../model/comparison.ts';
import { channels as allChannels } from '../../model/conversation.ts';
import type { Side } from './index.ts';

const total = (counts: StatusCounts): number => counts.answered + counts.unanswered + counts['too-recent'];

/** Cells of a result that stand for each value of one dimension alone. */
function cellsBy(result: Result, dimension: 'channel' | 'brand'): readonly Cell[] {
  if (result.dimensions.length === 1 && result.dimensions[0] === dimension) return result.cells;
  return result.margins.filter(({ by }) => dimension in by);
}

function channelsOf(result: Result): readonly ChannelMean[] {
  return cellsBy(result, 'channel').flatMap(({ by, marks }): ChannelMean[] => {
    const channel = allChannels.find((id) => id === by.channel);
    return channel === undefined ? [] : [{ channel, overall: marks.overall }];
  });
}

/** A whole barometer as one side. */
export const wholeSide = (result: Result, name: string): Side => ({
  name,
  exchanges: total(result.total.exchanges),
  small: result.total.small,
  period: result.period,
  grid: result.grid.id,
  marks: result.total.marks,
  indicators: result.indicators,
  channels: channelsOf(result),
});

/** Brands of a result by a name, whatever its capitals; several where it stands in several sectors. */
export const brandsNamed = (result: Result, name: string): readonly BrandRow[] =>
  result.brands.filter(({ brand }) => brand?.toLowerCase() === name.toLowerCase());

/** One brand of a barometer as one side; null where the barometer was not cut by brand, so that its marks are unknown. */
export function brandSide(result: Result, { brand, exchanges, small, channels }: BrandRow): Side | null {
  const cell = cellsBy(result, 'brand').find(({ by }) => by.brand === brand);
  if (cell === undefined) return null;
  return {
    name: brand ?? '',
    exchanges: total(exchanges),
    small,
    period: result.period,
    grid: result.grid.id,
    marks: cell.marks,
    indicators: cell.indicators,
    channels: channels.map(({ channel, overall }) => ({ channel, overall })),
  };
}
