import type { BrandRow, Cell, Mean, Result, StatusCounts } from '../../model/barometer.ts';
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

const unknown: Mean = { kind: 'mean', mean: null, n: 0, conversations: 0, interval: null };
const unknownMarks: Omit<Cell['marks'], 'overall'> = {
  delay: unknown,
  relevance: unknown,
  empathy: unknown,
  spelling: unknown,
  branding: unknown,
};

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

/** One brand of a barometer as one side. Where the barometer was not cut by brand, only its overall mark is known. */
export function brandSide(result: Result, { brand, exchanges, small, channels, overall }: BrandRow): Side {
  const cell = cellsBy(result, 'brand').find(({ by }) => by.brand === brand);
  return {
    name: brand ?? '',
    exchanges: total(exchanges),
    small,
    period: result.period,
    grid: result.grid.id,
    marks: cell?.marks ?? { ...unknownMarks, overall },
    indicators: cell?.indicators ?? null,
    channels: channels.map(({ channel, overall }) => ({ channel, overall })),
  };
}
