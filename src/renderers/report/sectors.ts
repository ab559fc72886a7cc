import type { Barometer } from '../../model/barometer.ts';
import { nothing } from '../text/figures.ts';
import type { Wording } from '../text/wording.ts';
import { dimensionValue } from './cells.ts';

/** A sector as the mean of its brands. */
export type SectorLine = {
  readonly sector: string;
  readonly mark: string;
  readonly margin: string;
  readonly brands: string;
  readonly count: string;
  /** Mark of all its exchanges together. */
  readonly pooled: string;
  readonly small: boolean;
};

/** The sectors, where the export tells more than one. */
export function sectorLines({ sectors }: Barometer, wording: Wording): readonly SectorLine[] {
  if (sectors.length < 2) return [];
  return sectors.map(({ sector, mean, interval, brands, overall, small }) => ({
    sector: dimensionValue('sector', sector, wording),
    mark: wording.mark(mean),
    margin: wording.margin(interval) || nothing,
    brands: wording.count(brands),
    count: wording.count(overall.n),
    pooled: wording.mark(overall.mean),
    small,
  }));
}
