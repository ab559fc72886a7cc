import type { Barometer, BrandRow, Rank, Unranked } from '../../../model/barometer.ts';

/** A brand with its place in the ranking, or why it has none. */
export type Place = {
  /** Of its page: `brand-3`. */
  readonly id: string;
  readonly row: BrandRow;
  readonly rank: Rank | null;
  readonly unranked: Unranked | null;
};

const keyOf = ({ brand, sector }: { readonly brand: string | null; readonly sector: string | null }): string =>
  JSON.stringify([brand, sector]);

/** All brands: the ranked, best first, then the others in their own order. */
export function placesOf({ brands, ranking, unranked }: Barometer): readonly Place[] {
  const ranks = new Map(ranking.map((rank, index) => [keyOf(rank), { rank, index }]));
  const reasons = new Map(unranked.map((one) => [keyOf(one), one]));
  const order = (row: BrandRow): number => ranks.get(keyOf(row))?.index ?? ranking.length;
  return brands
    .map((row, index) => ({
      id: `brand-${index + 1}`,
      row,
      rank: ranks.get(keyOf(row))?.rank ?? null,
      unranked: reasons.get(keyOf(row)) ?? null,
    }))
    .sort((a, b) => order(a.row) - order(b.row));
}
