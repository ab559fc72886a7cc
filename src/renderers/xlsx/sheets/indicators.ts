import { type Barometer, dimensions } from '../../../model/barometer.ts';
import { dimensionValue } from '../../report/cells.ts';
import { columnNames, type FigureRow, figureRows, type Scope } from '../../report/figure-rows.ts';
import type { Cell } from '../cell.ts';
import { type Sheet, tableSheet } from '../parts.ts';
import type { Column } from '../sheet.ts';
import type { Style } from '../styles.ts';
import type { SheetWords } from '../words.ts';
import { smallColumn } from './marks.ts';

type Name = (typeof columnNames)[number];
type Unit = 'of-20' | 'share' | 'seconds' | 'per-100-words' | 'place';

const places = new Map(columnNames.map((name, index) => [name, index]));
const styles: Readonly<Record<Unit, Style>> = {
  'of-20': 'mark',
  share: 'share',
  seconds: 'count',
  'per-100-words': 'decimal',
  place: 'count',
};

const at = (row: FigureRow, name: Name): string | number | null => row[places.get(name) ?? 0] ?? null;
const wordAt = (row: FigureRow, name: Name): string => String(at(row, name) ?? '');

/** Every figure of the barometer in one long table, ready for a pivot table: that of the CSV, in words. */
export function indicatorSheet(barometer: Barometer, words: SheetWords): Sheet {
  const rows = figureRows(barometer, words.labels);
  return tableSheet({ name: words.tell('sheet-indicators'), columns: columnsOf(barometer, words), frozen: 1 }, rows);
}

function columnsOf(barometer: Barometer, words: SheetWords): readonly Column<FigureRow>[] {
  const { tell, labels } = words;
  const figure = (name: Name): ((row: FigureRow) => Cell) => {
    return (row) => ({ value: at(row, name), style: styles[wordAt(row, 'unit') as Unit] });
  };
  const text = (title: string, width: number, cell: (row: FigureRow) => string): Column<FigureRow> => {
    return { title, width, style: 'text', cell };
  };
  const used = dimensions.filter((one) => barometer.dimensions.includes(one) || ['brand', 'sector'].includes(one));
  return [
    text(tell('scope'), 17, (row) => tell(`scope-${wordAt(row, 'scope') as Scope}`)),
    ...used.map((dimension) =>
      text(labels.dimensions[dimension], 18, (row) => {
        const value = at(row, dimension);
        return value === null ? '' : dimensionValue(dimension, String(value), words);
      }),
    ),
    text(tell('indicator-id'), 22, (row) => wordAt(row, 'indicator')),
    text(labels.report.indicator, 32, (row) => wordAt(row, 'label')),
    text(tell('kind'), 10, (row) => tell(`kind-${wordAt(row, 'kind') as 'rate'}`)),
    text(tell('unit'), 14, (row) => tell(`unit-${wordAt(row, 'unit') as Unit}`)),
    { title: tell('value'), width: 12, style: 'text', cell: figure('value') },
    { title: tell('low'), width: 12, style: 'text', cell: figure('low') },
    { title: tell('high'), width: 12, style: 'text', cell: figure('high') },
    { title: tell('count'), width: 11, style: 'count', cell: (row) => at(row, 'count') },
    { title: tell('base'), width: 11, style: 'count', cell: (row) => at(row, 'n') },
    smallColumn((row) => at(row, 'small') === 'true', words),
  ];
}
