import type { Mean, StatusCounts } from '../../../model/barometer.ts';
import { statuses } from '../../../model/exchange.ts';
import { rounded } from '../../text/rounding.ts';
import type { Column } from '../sheet.ts';
import type { SheetWords } from '../words.ts';

/** A figure as the other outputs for machines print it. */
export const figure = (value: number | null): number | null => (value === null ? null : rounded(value));

/** A mean mark under its name: the mark, both ends of its interval, and the exchanges it stands on. */
export function markColumns<Row>(name: string, of: (row: Row) => Mean, { tell }: SheetWords): readonly Column<Row>[] {
  return [
    { ...markColumn<Row>(tell('mark-of', { name }), (row) => of(row).mean), coloured: true },
    markColumn(tell('low-of', { name }), (row) => of(row).interval?.[0] ?? null),
    markColumn(tell('high-of', { name }), (row) => of(row).interval?.[1] ?? null),
    { title: tell('base-of', { name }), width: 10, style: 'count', cell: (row) => of(row).n },
  ];
}

/** A mark of 20 in a column of its own. */
export function markColumn<Row>(title: string, of: (row: Row) => number | null): Column<Row> {
  return { title, width: 11, style: 'mark', cell: (row) => figure(of(row)) };
}

/** How many exchanges there are, of each status and all together. */
export function countColumns<Row>(
  of: (row: Row) => StatusCounts,
  { tell, labels }: SheetWords,
): readonly Column<Row>[] {
  const sum = (row: Row) => statuses.reduce((total, status) => total + of(row)[status], 0);
  return [
    { title: tell('exchanges'), width: 11, style: 'count', cell: sum },
    ...statuses.map(
      (status): Column<Row> => ({
        title: labels.statuses[status],
        width: 11,
        style: 'count',
        cell: (row) => of(row)[status],
      }),
    ),
  ];
}

/** Whether a row stands on too few exchanges. */
export function smallColumn<Row>(of: (row: Row) => boolean, { tell }: SheetWords): Column<Row> {
  return { title: tell('small'), width: 12, style: 'flag', cell: of, flagsSmall: true };
}
