import type { Cell, Mean } from '../../model/barometer.ts';
import type { Difference } from '../../model/comparison.ts';
import type { Trend } from '../../model/detail.ts';
import { markedCriteria } from '../../model/verdict.ts';
import { difference } from '../comparison/difference.ts';

type Month = Trend['months'][number];

/** The marks of cells by month, the undated left out, with what changed from the first month to the last. */
export function trendOf(cells: readonly Cell[]): Trend {
  const months = cells.flatMap((cell): Month[] => {
    const { month } = cell.by;
    return month === null || month === undefined ? [] : [{ month, cell }];
  });
  if (months.length < 2) return { months, change: null };
  const ids = ['overall', ...markedCriteria] as const;
  const change = Object.fromEntries(ids.map((id) => [id, firstToLast(months.map(({ cell }) => cell.marks[id]))]));
  return { months, change: change as Trend['change'] };
}

/** What changed from the first of some marks to the last; null with fewer than two. */
export function firstToLast(marks: readonly Mean[]): Difference | null {
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || marks.length < 2) return null;
  const figure = ({ mean, interval }: Mean) => ({ value: mean, interval });
  return difference('mark', 'up', figure(first), figure(last));
}
