import type { ComparisonRenderer } from '../renderer.ts';
import { conclusionOf, type DifferenceRow, notesOf, sideLine, signs, tablesOf } from '../report/comparison.ts';
import { type Column, columnWidths, heading, layRow, layTitles, paragraph, type Row } from '../text/layout.ts';
import { type Palette, paletteOf } from '../text/palette.ts';
import { type Wording, wordingOf } from '../text/wording.ts';

const textsOf = ({ label, a, b, change, interval, verdict }: DifferenceRow): Row => [
  label,
  a,
  b,
  change,
  interval,
  signs[verdict],
];

function columnsOf({ say }: Wording, palette: Palette): readonly Column[] {
  return [
    { title: '', align: 'left' },
    { title: 'A', align: 'right' },
    { title: 'B', align: 'right' },
    { title: say('compare-change'), align: 'right', paint: palette.strong },
    { title: say('compare-interval'), align: 'right', widest: 22 },
    { title: '', align: 'left', paint: (sign) => (sign.includes(signs.worse) ? palette.flag(sign) : sign) },
  ];
}

/** A comparison for a terminal of 80 columns. */
export const terminalComparison: ComparisonRenderer = (comparison, labels, { colour }) => {
  const wording = wordingOf(labels);
  const palette = paletteOf(colour);
  const tables = tablesOf(comparison, wording);
  const columns = columnsOf(wording, palette);
  const widths = columnWidths(columns, tables.flatMap(({ rows }) => rows).map(textsOf));
  const lines = [
    '',
    ...paragraph(wording.say('compare-title').toLocaleUpperCase(labels.language), '', palette.heading),
    '',
    ...paragraph(sideLine(comparison.a, wording), 'A  '),
    ...paragraph(sideLine(comparison.b, wording), 'B  '),
    '',
    ...paragraph(conclusionOf(comparison, wording), '', palette.strong),
    ...tables.flatMap(({ title, rows }) => [
      ...heading(title, palette),
      ...layTitles(columns, widths),
      ...rows.map((row) => layRow(textsOf(row), columns, widths)),
    ]),
    '',
    ...(comparison.kind === 'grids' ? [] : paragraph(wording.say('compare-legend'))),
    ...notesOf(comparison, wording).flatMap((note) => paragraph(note)),
  ];
  return `${lines.join('\n')}\n`;
};
