import { stringify } from 'csv-stringify/sync';
import type { Renderer } from '../renderer.ts';
import { columnNames, figureRows } from '../report/figure-rows.ts';
import { textCell } from './cell.ts';

/**
 * The barometer as a long, tidy table: one figure a row with its interval and its base, ready for a pivot table.
 * UTF-8, comma, decimal point, `\n`, in either language (which only changes `label`); texts cannot become formulas.
 */
export const csv: Renderer = {
  id: 'csv',
  extension: 'csv',
  render: (barometer, labels) => {
    const rows = figureRows(barometer, labels).map((row) =>
      row.map((value) => (typeof value === 'string' ? textCell(value) : value)),
    );
    return stringify([columnNames, ...rows]);
  },
};
