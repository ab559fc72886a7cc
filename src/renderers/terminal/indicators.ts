import { type IndicatorRow, indicatorGroups } from '../report/indicators.ts';
import { type Column, columnWidths, heading, layRow, layTitles, paragraph, type Row } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';
import type { Wording } from '../text/wording.ts';
import { referenceLines } from './reference.ts';
import type { Section } from './section.ts';

const indent = '  ';

/** The measured indicators by theme, the published figures under those that they situate. */
export const indicatorSection: Section = (barometer, wording, palette) => {
  const { say } = wording;
  const groups = indicatorGroups(barometer, wording);
  if (groups.length === 0) return [];
  const columns = columnsOf(wording, palette);
  const measured = groups.flatMap(({ rows }) => rows.filter(({ parts }) => parts === null));
  const widths = columnWidths(columns, measured.map(textsOf));
  const lay = (row: Row) => layRow(row, columns, widths);
  const lines = groups.flatMap(({ title, rows, note }, index) => [
    ...(index > 0 ? [''] : []),
    ...paragraph(title, '', palette.strong),
    ...rows.flatMap((row) => [
      ...(row.parts === null ? [lay(textsOf(row))] : splitLines(row.parts, row.base, wording)),
      ...row.references.flatMap((reference) => referenceLines(reference, wording, palette)),
    ]),
    ...(note === undefined ? [] : paragraph(note, indent, palette.quiet)),
  ]);
  return [
    ...heading(say('indicators'), palette),
    ...layTitles(columns, widths),
    ...lines,
    '',
    ...paragraph(say('references-note')),
  ];
};

function columnsOf({ say }: Wording, palette: Palette): readonly Column[] {
  return [
    { title: '', align: 'left' },
    { title: say('measured'), align: 'right', paint: palette.strong },
    { title: say('interval').replaceAll(' ', '\u00a0'), align: 'right' },
    { title: say('base'), align: 'right' },
  ];
}

function textsOf({ label, value, interval, base }: IndicatorRow): Row {
  return [indent + label, value, interval, base];
}

function splitLines(parts: string, base: string, { say }: Wording): readonly string[] {
  return paragraph(say('split-base', { parts, base }), indent);
}
