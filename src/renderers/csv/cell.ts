import { looksLikeFormula } from '../text/formula.ts';
import { visibleLine } from '../text/visible.ts';

/** Characters of a cell; a longer name is none, and would be repeated in every row. */
const longest = 1000;

/** A text as a spreadsheet cell: one line, nothing hidden, with an apostrophe before what would be a formula. */
export function textCell(text: string): string {
  const kept = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const line = visibleLine(kept);
  return looksLikeFormula(line) ? `'${line}` : line;
}
