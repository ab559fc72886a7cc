import type { Span } from '../../model/language.ts';

/** A line's content without its break, and where the next line starts. */
export type Line = {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Without white space around it; empty for a line too long to be anything but prose. */
  readonly text: string;
  readonly blank: boolean;
};

/** Lines longer than this are prose: no header, no attribution, no line of a signature (ours). */
const longest = 400;

/** A text line by line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    const next = at === -1 ? text.length + 1 : at + 1;
    const long = end - start > longest;
    const own = long ? '' : text.slice(start, end).trim();
    lines.push({ start, end, next, text: own, blank: !long && own === '' });
    start = next;
  }
  return lines;
}

/** Joins what is kept into ranges. */
export function ranges(text: string, lines: readonly Line[], kept: readonly boolean[]): Span[] {
  const found: [number, number][] = [];
  lines.forEach((line, index) => {
    if (!kept[index]) return;
    const end = Math.min(line.next, text.length);
    const last = found.at(-1);
    if (last && last[1] === line.start) last[1] = end;
    else found.push([line.start, end]);
  });
  return found;
}
