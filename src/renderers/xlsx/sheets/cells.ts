import type { Barometer, Cell, IndicatorId } from '../../../model/barometer.ts';
import { markedCriteria } from '../../../model/verdict.ts';
import { dimensionValue } from '../../report/cells.ts';
import { type Sheet, tableSheet } from '../parts.ts';
import type { Column } from '../sheet.ts';
import type { SheetWords } from '../words.ts';
import { countColumns, figure, markColumns, smallColumn } from './marks.ts';

type Scope = 'total' | 'margin' | 'cell';
type Row = { readonly scope: Scope; readonly cell: Cell };

/** The indicators that stand beside the marks, those of the other reports' tables; all are on their own sheet. */
const shown: readonly IndicatorId[] = [
  'response-rate',
  'delay-median',
  'delay-p90',
  'off-topic',
  'solved',
  'empathy-personal',
  'with-mistake',
  'signed',
];

/** Every cell of the barometer, one a row: the whole first, then single dimensions, then their crossings. */
export function cellSheet(barometer: Barometer, words: SheetWords): Sheet {
  const { total, margins, cells } = barometer;
  const rows: readonly Row[] = [
    { scope: 'total', cell: total },
    ...margins.map((cell): Row => ({ scope: 'margin', cell })),
    ...cells.map((cell): Row => ({ scope: 'cell', cell })),
  ];
  const columns = columnsOf(barometer, words);
  return tableSheet({ name: words.tell('sheet-cells'), columns, frozen: barometer.dimensions.length + 1 }, rows);
}

function columnsOf({ dimensions }: Barometer, words: SheetWords): readonly Column<Row>[] {
  const { tell, labels } = words;
  return [
    { title: tell('scope'), width: 15, style: 'text', cell: ({ scope }) => tell(`scope-${scope}`) },
    ...dimensions.map(
      (dimension): Column<Row> => ({
        title: labels.dimensions[dimension],
        width: 18,
        style: 'text',
        cell: ({ cell: { by } }) =>
          dimension in by ? dimensionValue(dimension, by[dimension], words) : tell('all-values'),
      }),
    ),
    smallColumn(({ cell }) => cell.small, words),
    ...countColumns<Row>(({ cell }) => cell.exchanges, words),
    { title: tell('conversations'), width: 14, style: 'count', cell: ({ cell }) => cell.conversations },
    ...markColumns<Row>(labels.report.all, ({ cell }) => cell.marks.overall, words),
    ...markedCriteria.flatMap((id) => markColumns<Row>(labels.criteria[id].name, ({ cell }) => cell.marks[id], words)),
    ...shown.map((id) => indicatorColumn(id, words)),
  ];
}

function indicatorColumn(id: IndicatorId, { tell, labels }: SheetWords): Column<Row> {
  const name = labels.indicators[id];
  const seconds = id === 'delay-median' || id === 'delay-p90';
  return {
    title: seconds ? tell('seconds-of', { name }) : name,
    width: 13,
    style: seconds ? 'count' : 'share',
    cell: ({ cell: { indicators } }) => {
      const estimate = indicators[id];
      if (estimate.kind === 'quantile') return figure(estimate.seconds);
      return figure(estimate.kind === 'rate' ? estimate.share : estimate.mean);
    },
  };
}
