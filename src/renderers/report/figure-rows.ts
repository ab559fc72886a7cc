import {
  type Barometer,
  type BrandRow,
  type Cell,
  type CrossChannel,
  type Dimension,
  dimensions,
  type Estimate,
  type IndicatorId,
  type Interval,
  indicatorIds,
  type Mean,
} from '../../model/barometer.ts';
import type { Labels } from '../../model/labels.ts';
import { markedCriteria } from '../../model/verdict.ts';
import { crossFigures } from '../report/cross-channel.ts';
import { rounded } from '../text/rounding.ts';
import { wordingOf } from '../text/wording.ts';

/**
 * What a row speaks of: the whole, one value of one dimension, a crossing of all of them, a sector, a brand, or the
 * cases that were asked on several channels.
 */
export type Scope = 'total' | 'margin' | 'cell' | 'sector' | 'brand' | 'brand-channel' | 'cross-channel';

type Values = Readonly<Partial<Record<Dimension, string | null>>>;

/** A number where there is one. */
type Figure = number | null;

/** One figure of one cell, in the order of `columnNames`. */
export type FigureRow = readonly (string | Figure)[];

/** The columns of every row, whatever the dimensions asked for: a column that does not apply is empty. */
export const columnNames = [
  'scope',
  ...dimensions,
  'indicator',
  'label',
  'kind',
  'unit',
  'value',
  'low',
  'high',
  'count',
  'n',
  'small',
] as const;

type Place = { readonly scope: Scope; readonly by: Values; readonly small: boolean };

function figureRow(
  place: Place,
  name: readonly [id: string, label: string, unit: string],
  estimate: Estimate,
): FigureRow {
  const [id, label, unit] = name;
  const figures = [figureOf(estimate), ...ends(estimate.interval), countOf(estimate), baseOf(estimate)];
  const words = [place.scope, ...dimensions.map((dimension) => place.by[dimension] ?? null), id, label];
  const row = [...words, estimate.kind, unit, ...figures.map((figure) => (figure === null ? null : rounded(figure)))];
  return [...row, place.small ? 'true' : 'false'];
}

function figureOf(estimate: Estimate): Figure {
  if (estimate.kind === 'rate') return estimate.share;
  return estimate.kind === 'mean' ? estimate.mean : estimate.seconds;
}

function ends(interval: Interval | null): readonly [Figure, Figure] {
  return interval ?? [null, null];
}

/** The cases that a share counts. */
function countOf(estimate: Estimate): Figure {
  return estimate.kind === 'rate' ? estimate.count : null;
}

/** The cases that a figure stands on. */
function baseOf(estimate: Estimate): number {
  if (estimate.kind === 'rate') return estimate.of;
  return estimate.kind === 'mean' ? estimate.n : estimate.answered + estimate.censored;
}

function unitOf(id: IndicatorId, estimate: Estimate): string {
  if (estimate.kind === 'quantile') return 'seconds';
  return id === 'mistakes-per-100-words' ? 'per-100-words' : 'share';
}

function cellRows(scope: Scope, cell: Cell, labels: Labels): readonly FigureRow[] {
  const place = { scope, by: cell.by, small: cell.small };
  const overall = ['mark-overall', labels.report.overall, 'of-20'] as const;
  return [
    figureRow(place, overall, cell.marks.overall),
    ...markedCriteria.map((id) => figureRow(place, [`mark-${id}`, labels.criteria[id].name, 'of-20'], cell.marks[id])),
    ...indicatorIds.map((id) => {
      const estimate = cell.indicators[id];
      return figureRow(place, [id, labels.indicators[id], unitOf(id, estimate)], estimate);
    }),
  ];
}

function brandRows(row: BrandRow, labels: Labels): readonly FigureRow[] {
  const by = { brand: row.brand, sector: row.sector };
  const place = { scope: 'brand', by, small: row.small } as const;
  const weighted: Mean = { ...row.overall, mean: row.weighted, interval: row.weightedInterval };
  return [
    figureRow(place, ['mark-overall', labels.report.overall, 'of-20'], row.overall),
    figureRow(place, ['mark-weighted', labels.report.weighted, 'of-20'], weighted),
    ...row.channels.map(({ channel, overall }) =>
      figureRow(
        { scope: 'brand-channel', by: { ...by, channel }, small: row.small },
        ['mark-overall', labels.report.overall, 'of-20'],
        overall,
      ),
    ),
  ];
}

function crossRows(crossChannel: CrossChannel, labels: Labels): readonly FigureRow[] {
  const place = { scope: 'cross-channel', by: {}, small: false } as const;
  return crossFigures(crossChannel, wordingOf(labels)).map(({ id, label, estimate }) =>
    figureRow(place, [id, label, estimate.kind === 'quantile' ? 'seconds' : 'share'], estimate),
  );
}

/**
 * Every figure of the barometer, one a row: the whole, the margins, the cells, the sectors, the brands, the ranks, the
 * cases over several channels.
 */
export function figureRows(barometer: Barometer, labels: Labels): readonly FigureRow[] {
  const { total, margins, cells, sectors, brands, ranking, crossChannel } = barometer;
  return [
    ...cellRows('total', total, labels),
    ...margins.flatMap((cell) => cellRows('margin', cell, labels)),
    ...cells.flatMap((cell) => cellRows('cell', cell, labels)),
    ...sectors.map(({ sector, overall, mean, interval, small }) =>
      figureRow(
        { scope: 'sector', by: { sector }, small },
        ['mark-of-brands', labels.report['mark-of-brands'], 'of-20'],
        { ...overall, mean, interval },
      ),
    ),
    ...brands.flatMap((row) => brandRows(row, labels)),
    ...ranking.map(({ brand, sector, rank, low, high }) =>
      figureRow({ scope: 'brand', by: { brand, sector }, small: false }, ['rank', labels.report.rank, 'place'], {
        kind: 'mean',
        mean: rank,
        interval: [low, high],
        n: ranking.length,
        conversations: 0,
      }),
    ),
    ...(crossChannel === null ? [] : crossRows(crossChannel, labels)),
  ];
}
