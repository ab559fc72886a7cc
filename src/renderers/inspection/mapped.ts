import type { FileInspection } from '../../model/inspection.ts';
import { type MappedField, mappedFields } from '../../model/mapping.ts';
import { nothing } from '../text/figures.ts';
import { type Column, columnWidths, heading, layRow, layTitles, paragraph } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';
import type { Wording } from '../text/wording.ts';

/** Which column fills which field, one column per message that a record holds, and the columns kept aside. */
export function columnLines(file: FileInspection, wording: Wording, palette: Palette): readonly string[] {
  const { say } = wording;
  const fields = mappedFields.filter((field) => file.mapped.some((columns) => columns[field] !== undefined));
  if (fields.length === 0) return [];
  const columns = columnsOf(file, wording, palette);
  const rows = fields.map((field) => [field, ...file.mapped.map((mapped) => sourceOf(mapped, field))]);
  const widths = leftAligned(
    columnWidths(columns, rows),
    rows.map(([field = '']) => field),
  );
  const aside = file.unknownColumns.join(', ');
  return [
    ...heading(say('inspect-columns'), palette),
    ...layTitles(columns, widths),
    ...rows.map((row) => layRow(row, columns, widths)),
    ...(aside === '' ? [] : paragraph(say('inspect-unmapped', { columns: aside }))),
  ];
}

function columnsOf({ mapped }: FileInspection, { say }: Wording, palette: Palette): readonly Column[] {
  const titles = mapped.map((_, index) =>
    mapped.length > 1 ? say('inspect-nth-message', { n: index + 1 }) : say('inspect-column'),
  );
  return [
    { title: say('inspect-field'), align: 'left', paint: palette.strong },
    ...titles.map((title): Column => ({ title, align: 'left', widest: mapped.length > 1 ? 28 : 56 })),
  ];
}

/** Fields are short: their column need not fill the line. */
function leftAligned(widths: readonly number[], fields: readonly string[]): readonly number[] {
  return [Math.max(...fields.map((field) => field.length)) + 2, ...widths.slice(1)];
}

function sourceOf(mapped: Readonly<Partial<Record<MappedField, string>>>, field: MappedField): string {
  return mapped[field] ?? nothing;
}
