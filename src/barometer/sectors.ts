import type { SectorRow } from '../model/barometer.ts';
import type { BrandMark } from './brands.ts';
import type { Cut } from './cut.ts';
import { stratified, tInterval } from './statistics/stratified.ts';

/** One row per sector: the mean of its brands' marks, each brand counting once, beside the pooled mean. */
export function sectorRows(finest: Cut, brands: readonly BrandMark[], minimum: number): readonly SectorRow[] {
  return finest
    .rollUp(['sector'])
    .cells()
    .map(({ values: [sector = null], tally }) => ({
      sector,
      ...meanOfBrands(brands.filter(({ row }) => row.sector === sector)),
      exchanges: tally.exchanges,
      overall: tally.mark('overall'),
      small: tally.isSmall(minimum),
    }));
}

/** Exchanges that name no brand are no brand; they count as one only where the sector has no other. */
function meanOfBrands(all: readonly BrandMark[]): Pick<SectorRow, 'brands' | 'mean' | 'interval'> {
  const marked = all.filter(({ row }) => row.weighted !== null);
  const named = marked.filter(({ row }) => row.brand !== null);
  const counted = named.length > 0 ? named : marked;
  const marks = counted.map(({ row }) => row.weighted ?? 0);
  const strata = counted.flatMap(({ estimate }) => (estimate === null ? [] : [{ weight: 1, estimate }]));
  const certain = strata.length > 0 && strata.length === counted.length;
  return {
    brands: counted.length,
    mean: marks.length === 0 ? null : marks.reduce((sum, mark) => sum + mark, 0) / marks.length,
    interval: certain ? tInterval(stratified(strata), 0, 20) : null,
  };
}
