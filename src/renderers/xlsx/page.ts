import type { Cell, Look } from './cell.ts';
import type { Sheet } from './parts.ts';
import { columnName, rowXml, sheetHead, sheetTail } from './sheet.ts';
import type { Style } from './styles.ts';

/** A line of a page of notes; `merged` gives its last cell all the columns that are left. */
export type Line = { readonly cells: readonly Cell[]; readonly style: Style; readonly merged: boolean };

/** Columns of a page: the first for names, the others for figures. */
const widths = [34, 18, 17, 14, 14, 16, 14, 20];
const lineHeight = 15;

/** Characters that fit on one line of a merged cell from a column on. */
function roomFrom(column: number): number {
  return widths.slice(column).reduce((sum, width) => sum + width, 0);
}

/** A merged cell does not grow with its text by itself. */
function heightOf({ cells, merged }: Line): number | undefined {
  const last = cells.at(-1);
  const value = typeof last === 'object' && last !== null ? last.value : last;
  if (!merged || typeof value !== 'string') return undefined;
  const lines = Math.ceil((value.length * 1.05) / roomFrom(cells.length - 1));
  return lines > 1 ? Math.min(lines, 25) * lineHeight : undefined;
}

/** A page of notes and small tables, fit for printing. */
export function pageSheet(name: string, lines: readonly Line[]): Sheet {
  const last = columnName(widths.length - 1);
  const merges = lines.flatMap(({ cells, merged }, index) =>
    merged ? [`<mergeCell ref="${columnName(cells.length - 1)}${index + 1}:${last}${index + 1}"/>`] : [],
  );
  const features = merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  return {
    name,
    table: null,
    *xml(strings) {
      yield sheetHead(widths, '<sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/>');
      for (const [index, line] of lines.entries()) {
        const looks = widths.map((): Look => ({ style: line.style }));
        yield rowXml({ number: index + 1, cells: line.cells, height: heightOf(line) }, looks, strings);
      }
      yield sheetTail(features);
    },
  };
}
