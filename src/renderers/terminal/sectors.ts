import { sectorLines } from '../report/sectors.ts';
import { type Column, columnWidths, heading, layRow, layTitles, paragraph } from '../text/layout.ts';
import type { Section } from './section.ts';

/** The sectors as means of their brands. */
export const sectorSection: Section = (barometer, wording, palette) => {
  const { say } = wording;
  const sectors = sectorLines(barometer, wording);
  if (sectors.length === 0) return [];
  const columns: readonly Column[] = [
    { title: say('sector'), align: 'left' },
    { title: say('mark'), align: 'right', paint: palette.strong },
    { title: say('margin'), align: 'left' },
    { title: say('brands'), align: 'right' },
    { title: say('exchanges'), align: 'right' },
    { title: say('pooled'), align: 'right' },
  ];
  const rows = sectors.map(({ sector, mark, margin, brands, count, pooled, small }) => {
    return [sector, mark, margin, brands, small ? `${count}*` : `${count} `, pooled];
  });
  const widths = columnWidths(columns, rows);
  return [
    ...heading(say('sectors'), palette),
    ...layTitles(columns, widths),
    ...rows.map((row) => layRow(row, columns, widths)),
    '',
    ...paragraph(say('sector-note')),
  ];
};
