import { type CellGroup, type CellRow, cellGroups, cellRow } from '../report/cells.ts';
import { nothing, unreached } from '../text/figures.ts';
import { type Column, columnWidths, heading, layRow, layTitles, paragraph, type Row } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';
import type { Wording } from '../text/wording.ts';
import type { Section } from './section.ts';

const mostRows = 60;

/** The cells by the dimensions asked for: mark, interval, count and the five indicators that say most. */
export const cellSection: Section = (barometer, wording, palette) => {
  const { cells, dimensions, total, grid } = barometer;
  if (cells.length === 0) return [];
  const groups = cellGroups(cells.slice(0, mostRows), dimensions, wording);
  const all = cellRow(wording.say('all'), total, wording);
  const rows = [...groups.flatMap(({ rows }) => rows), all];
  const columns = columnsOf(
    dimensions.at(-1) === undefined ? '' : wording.labels.dimensions[dimensions.at(-1) ?? 'channel'],
    wording,
    palette,
  );
  const widths = columnWidths(columns, [...groups.flatMap(groupTexts), textsOf(all, '')]);
  const more = cells.length - mostRows;
  const names = dimensions.map((dimension) => wording.labels.dimensions[dimension]).join(' × ');
  return [
    ...heading(wording.say('cells', { dimensions: names }), palette),
    ...layTitles(columns, widths),
    ...groups.flatMap((group) => groupLines(group, columns, widths, palette)),
    ...(more > 0 ? paragraph(wording.say('cells-more', { n: more })) : []),
    '',
    layRow(textsOf(all, ''), columns, widths),
    '',
    ...legend(rows, grid.minimumSample, wording),
  ];
};

/** A group's rows as they are printed: indented under its heading. */
const groupTexts = ({ heading: name, rows }: CellGroup): readonly Row[] =>
  rows.map((row) => textsOf(row, name === null ? '' : '  '));

function groupLines(
  group: CellGroup,
  columns: readonly Column[],
  widths: readonly number[],
  palette: Palette,
): readonly string[] {
  const lines = groupTexts(group).map((row) => layRow(row, columns, widths));
  return group.heading === null ? lines : [...paragraph(group.heading, '', palette.strong), ...lines];
}

function textsOf(row: CellRow, indent: string): Row {
  const count = row.small ? `${row.count}*` : `${row.count} `;
  return [
    indent + row.label,
    row.mark,
    row.margin,
    count,
    row.response,
    row.delay,
    row.offTopic,
    row.solved,
    row.mistakes,
  ];
}

function columnsOf(name: string, { say }: Wording, palette: Palette): readonly Column[] {
  const right = (title: string): Column => ({ title, align: 'right' });
  return [
    { title: name, align: 'left' },
    { ...right(say('mark')), paint: palette.strong },
    { title: say('margin'), align: 'left' },
    { ...right(say('exchanges')), paint: (count) => (count.includes('*') ? palette.flag(count) : count) },
    right(say('response')),
    right(say('median-delay')),
    right(say('off-topic')),
    right(say('solved')),
    right(say('mistakes')),
  ];
}

/** What the signs of the table mean; only those that stand in it. */
function legend(rows: readonly CellRow[], minimum: number, { say }: Wording): readonly string[] {
  const shows = (sign: string) => rows.some((row) => Object.values(row).includes(sign));
  return [
    ...paragraph(say('margin-note')),
    ...(rows.some(({ small }) => small) ? paragraph(say('small-note', { minimum })) : []),
    ...(shows(nothing) ? paragraph(say('empty-note')) : []),
    ...(shows(unreached) ? paragraph(say('unreached-note')) : []),
  ];
}
