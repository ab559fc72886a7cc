import { letters, widthOf } from '../text/columns.ts';

/** A stretch of text marked with a number below it; positions are those of the text. */
export type Mark = { readonly number: number; readonly start: number; readonly end: number };

/** A line of a text as its half-open range. */
type Line = { readonly start: number; readonly end: number };

/** The lines of a text of at most `width` columns; blanks at which it breaks belong to none. */
export function linesOf(text: string, width: number): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    lines.push(...wrapped(paragraph, start, width));
    start += paragraph.length + 1;
  }
  return lines;
}

function wrapped(paragraph: string, offset: number, width: number): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let space = -1;
  let at = 0;
  let used = 0;
  for (const { length, letter, width: columns } of letters(paragraph)) {
    if (used + columns > width) {
      const breaks = space > start;
      lines.push({ start: offset + start, end: offset + (breaks ? space : at) });
      start = breaks ? space + 1 : at;
      used = widthOf(paragraph.slice(start, at));
    }
    if (letter === ' ') space = at;
    used += columns;
    at += length;
  }
  return [...lines, { start: offset + start, end: offset + at }];
}

/** The marks under one line of text, `1──────` below each stretch, in as many rows as keep them apart. */
export function markRows(text: string, line: Line, marks: readonly Mark[]): readonly string[] {
  const rows: string[] = [];
  for (const mark of marks.filter((one) => touches(one, line))) {
    const start = Math.max(line.start, mark.start);
    const column = widthOf(text.slice(line.start, start));
    const width = widthOf(text.slice(start, Math.min(line.end, mark.end)));
    const begins = text.slice(mark.start, start).trim() === '';
    const sign = begins ? String(mark.number) : '';
    const free = rows.findIndex((taken) => taken.length < column);
    const place = free === -1 ? rows.length : free;
    rows[place] = (rows[place] ?? '').padEnd(column) + sign + '─'.repeat(Math.max(0, width - sign.length));
  }
  return rows;
}

/** Whether a mark has something on a line; one without length (something is missing there) stands on the line's edge too. */
function touches(mark: Mark, line: Line): boolean {
  if (mark.start === mark.end) return mark.start >= line.start && mark.start <= line.end;
  return mark.start < line.end && mark.end > line.start;
}
