import { quotedHistories } from '../../languages/quoted.ts';
import type { Span } from '../../model/language.ts';

/** A line's content without its break, and where the next line starts. */
type Line = { readonly start: number; readonly end: number; readonly next: number; readonly text: string };

/** Lines longer than this introduce no quoted message (ours). */
const longest = 240;
/** How many lines may stand between "De :" and the next header (ours). */
const headerReach = 4;

const mark = /^\s{0,3}>/;
const arrow = /^\s*>\s*(?:https?:|www\.)/i;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    const next = at === -1 ? text.length + 1 : at + 1;
    lines.push({ start, end, next, text: end - start > longest ? '' : text.slice(start, end).trim() });
    start = next;
  }
  return lines;
}

/** How many lines from `index` introduce a quoted message: 0 when none does, 2 when a mail program wrapped it. */
function attribution(lines: readonly Line[], index: number): number {
  const here = lines[index]?.text ?? '';
  if (here.length < 6) return 0;
  const fits = (text: string) => quotedHistories.some(({ attributions }) => attributions.some((one) => one.test(text)));
  if (fits(here)) return 1;
  if (!/^(?:>\s*)*(?:Le|On|En date du)\s/u.test(here)) return 0;
  return fits(`${here} ${lines[index + 1]?.text ?? ''}`) ? 2 : 0;
}

function opensHistory(lines: readonly Line[], index: number): boolean {
  const here = lines[index]?.text ?? '';
  if (here.length < 4) return false;
  return quotedHistories.some(({ separators, from, headers }) => {
    if (separators.some((one) => one.test(here))) return true;
    if (!from.test(here)) return false;
    return lines.slice(index + 1, index + 1 + headerReach).some(({ text }) => headers.test(text));
  });
}

const isQuote = (line: Line) => mark.test(line.text) && !arrow.test(line.text);

/** First line that is neither quoted nor blank, from `index` on. */
function afterQuotes(lines: readonly Line[], index: number): number {
  let at = index;
  while (at < lines.length && (lines[at]?.text === '' || isQuote(lines[at] as Line))) at += 1;
  return at;
}

/** Which lines were said here: without introductions, quoted lines, and the history below. */
function keptLines(lines: readonly Line[]): boolean[] {
  const kept = lines.map(() => true);
  const quotes = lines.filter(isQuote).length > 1;
  for (let index = 0; index < lines.length; index += 1) {
    if (opensHistory(lines, index)) return kept.fill(false, index);
    const introduced = attribution(lines, index);
    if (introduced > 0) {
      const after = afterQuotes(lines, index + introduced);
      const marked = lines.slice(index + introduced, after).some(isQuote);
      if (!marked) return kept.fill(false, index);
      kept.fill(false, index, after);
      index = after - 1;
    } else if (quotes && isQuote(lines[index] as Line)) kept[index] = false;
  }
  return kept;
}

/** Joins what is kept into ranges; blank edges are left out. */
function ranges(text: string, lines: readonly Line[], kept: readonly boolean[]): Span[] {
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

/**
 * The ranges of a text that its author wrote, the quoted history cut. Answers below or between quoted lines stay.
 * A text that is nothing but quotes is kept whole.
 */
export function withoutHistory(text: string): readonly Span[] {
  const lines = linesOf(text);
  const kept = ranges(text, lines, keptLines(lines));
  return kept.some(([start, end]) => /\S/.test(text.slice(start, end))) ? kept : [[0, text.length]];
}
