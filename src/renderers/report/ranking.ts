import type { Barometer, BrandRow, Interval } from '../../model/barometer.ts';
import { nothing } from '../text/figures.ts';
import { shortName } from '../text/names.ts';
import type { Wording } from '../text/wording.ts';

/** A ranked brand with the places that it could truly have. */
export type RankRow = {
  readonly place: string;
  readonly brand: string;
  readonly mark: string;
  readonly value: number;
  readonly interval: Interval | null;
  readonly range: string;
  readonly count: string;
  readonly groups: readonly number[];
};

/** A brand whose weighted and pooled marks are more than half a point apart (STANDARD §3). */
export type WeightedRow = { readonly brand: string; readonly weighted: string; readonly pooled: string };

const tellingGap = 0.5;

/** The brands that can be ranked, best first. */
export function rankRows(barometer: Barometer, wording: Wording): readonly RankRow[] {
  const rows = new Map(barometer.brands.map((row) => [keyOf(row.brand, row.sector), row]));
  return barometer.ranking.map(({ brand, sector, mark, low, high, groups }) => {
    const row = rows.get(keyOf(brand, sector));
    return {
      place: low === high ? wording.count(low) : `${wording.count(low)}–${wording.count(high)}`,
      brand: shortName(brand),
      mark: wording.mark(mark),
      value: mark,
      interval: row?.weightedInterval ?? null,
      range: wording.markRange(row?.weightedInterval ?? null) ?? nothing,
      count: row === undefined ? nothing : wording.count(row.overall.n),
      groups,
    };
  });
}

function keyOf(brand: string | null, sector: string | null): string {
  return JSON.stringify([brand, sector]);
}

/** Brands whose mark depends on the weights of their channels. */
export function weightedRows(brands: readonly BrandRow[], wording: Wording): readonly WeightedRow[] {
  return brands.flatMap(({ brand, weighted, overall }) => {
    if (weighted === null || overall.mean === null || Math.abs(weighted - overall.mean) <= tellingGap) return [];
    const name = brand === null ? wording.say('unknown') : shortName(brand);
    return [{ brand: name, weighted: wording.mark(weighted), pooled: wording.mark(overall.mean) }];
  });
}

/** The brands that are shown and not ranked, by reason: `fewer than 30 exchanges: A, B`. */
export function unrankedLines(barometer: Barometer, wording: Wording): readonly string[] {
  const reasons = [...new Set(barometer.unranked.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const brands = barometer.unranked.filter((one) => one.reason === reason).map(({ brand }) => shortName(brand));
    return wording.say('unranked', {
      n: brands.length,
      reason: wording.fill(wording.labels.unranked[reason], { minimum: barometer.grid.minimumSample }),
      brands: brands.join(', '),
    });
  });
}
