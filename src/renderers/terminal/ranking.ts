import type { Barometer } from '../../model/barometer.ts';
import { type RankRow, rankRows, unrankedLines, weightedRows } from '../report/ranking.ts';
import { inColumn } from '../text/columns.ts';
import { heading, lineWidth, margin, paragraph } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';
import { visibleLine } from '../text/visible.ts';
import type { Wording } from '../text/wording.ts';
import { scale, whisker } from './chart.ts';
import type { Section } from './section.ts';

const mostRows = 40;
/** More groups than this make lines that nobody can follow; the rank intervals say the same. */
const mostGroups = 8;
const gaps = 5 * 2;

type Widths = { readonly place: number; readonly groups: number; readonly brand: number; readonly chart: number };

/** The brands, best first, with the places that each could truly have; those that tie are joined by a line. */
export const rankingSection: Section = (barometer, wording, palette) => {
  const rows = rankRows(barometer, wording);
  const notes = [...unrankedLines(barometer, wording), ...weightedNote(barometer, wording)];
  if (rows.length + notes.length === 0) return [];
  const shown = rows.slice(0, mostRows);
  const groups = Math.max(0, ...shown.flatMap((row) => row.groups));
  const widths = widthsOf(groups > mostGroups ? 0 : groups);
  const more = rows.length - shown.length;
  return [
    ...heading(wording.say('ranking'), palette),
    ...(shown.length > 0 ? [titles(widths, wording), ...shown.map((row) => rankLine(row, widths, palette))] : []),
    ...(more > 0 ? paragraph(wording.say('ranking-more', { n: more })) : []),
    ...(shown.length > 0 ? ['', ...paragraph(wording.say('tied-note'))] : []),
    ...notes.flatMap((note) => paragraph(note)),
  ];
};

function widthsOf(groups: number): Widths {
  const place = 5;
  const brand = 20;
  const figures = 5 + 6;
  const taken = margin.length + place + groups + brand + figures + gaps;
  return { place, groups, brand, chart: lineWidth - taken };
}

function titles({ place, groups, brand, chart }: Widths, { say }: Wording): string {
  const words = [
    inColumn(say('rank'), place, 'right'),
    ' '.repeat(groups),
    inColumn(say('brand'), brand),
    inColumn(say('mark'), 5, 'right'),
    scale(chart),
    inColumn(say('exchanges'), 6, 'right'),
  ];
  return margin + words.join('  ');
}

function rankLine(row: RankRow, { place, groups, brand, chart }: Widths, palette: Palette): string {
  const lines = Array.from({ length: groups }, (_, group) => (row.groups.includes(group + 1) ? '│' : ' ')).join('');
  const cells = [
    inColumn(row.place, place, 'right'),
    palette.bar(lines),
    inColumn(visibleLine(row.brand), brand),
    palette.strong(inColumn(row.mark, 5, 'right')),
    whisker(row.value, row.interval, chart, palette),
    inColumn(row.count, 6, 'right'),
  ];
  return margin + cells.join('  ');
}

function weightedNote({ brands }: Barometer, wording: Wording): readonly string[] {
  const rows = weightedRows(brands, wording).map((row) => wording.say('weighted-pooled', row));
  return rows.length > 0 ? [wording.say('weighted-note', { brands: rows.join(', ') })] : [];
}
