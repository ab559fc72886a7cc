import { inColumn, truncate, widthOf, wrap } from './columns.ts';
import type { Paint, Palette } from './palette.ts';
import { visibleLine } from './visible.ts';

/** Columns of a line, its margin included. */
export const lineWidth = 80;
export const margin = '  ';
const usable = lineWidth - margin.length;
const gap = '  ';

/** A heading with a quiet rule up to the edge, a blank line above. */
export function heading(title: string, palette: Palette): readonly string[] {
  const name = truncate(visibleLine(title), usable - 4);
  const rule = '─'.repeat(usable - widthOf(name) - 1);
  return ['', `${margin}${palette.heading(name)} ${palette.quiet(rule)}`, ''];
}

/** A text in lines, the first after `lead`, the others under it. */
export function paragraph(text: string, lead = '', paint: Paint = (line) => line): readonly string[] {
  const indent = ' '.repeat(widthOf(lead));
  return wrap(visibleLine(text), usable - indent.length).map(
    (line, index) => margin + (index === 0 ? lead : indent) + paint(line),
  );
}

/** Texts as a list with points. */
export function bullets(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => paragraph(text, '• '));
}

export type Column = {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly paint?: Paint;
  /** Columns the table may not go beyond; the first column takes what is left. */
  readonly widest?: number;
};

/** A row's cells as plain texts, in the order of the columns. */
export type Row = readonly string[];

/** Widths: every column its widest text, the first column what remains of the line. */
export function columnWidths(columns: readonly Column[], rows: readonly Row[], room = usable): readonly number[] {
  const natural = columns.map(({ title, widest = 40 }, index) => {
    const texts = [...titleLines(title), ...rows.map((row) => visibleLine(row[index] ?? ''))];
    return Math.min(widest, Math.max(...texts.map((text) => widthOf(truncate(text, widest)))));
  });
  const others = natural.slice(1).reduce((sum, width) => sum + width + gap.length, 0);
  return [Math.max(1, room - others), ...natural.slice(1)];
}

function titleLines(title: string): readonly string[] {
  return title.split(' ');
}

/** One row laid out; texts are neutralised and cut to their columns before they are painted. */
export function layRow(row: Row, columns: readonly Column[], widths: readonly number[]): string {
  const cells = columns.map(({ align, paint = (text) => text }, index) =>
    paint(inColumn(visibleLine(row[index] ?? ''), widths[index] ?? 1, align)),
  );
  return (margin + cells.join(gap)).trimEnd();
}

/** The titles of the columns over as many lines as the longest needs, the last line against the table. */
export function layTitles(columns: readonly Column[], widths: readonly number[]): readonly string[] {
  const titles = columns.map(({ title }) => titleLines(title));
  const height = Math.max(...titles.map((lines) => lines.length));
  const plain = columns.map(({ title, align }) => ({ title, align }));
  return Array.from({ length: height }, (_, line) =>
    layRow(
      titles.map((lines) => lines[line - height + lines.length] ?? ''),
      plain,
      widths,
    ),
  );
}
