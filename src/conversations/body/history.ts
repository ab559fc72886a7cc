import { quotedHistories } from '../../languages/quoted.ts';
import type { Line } from './lines.ts';

/** How many lines a block of headers takes: "De", "Envoyé", "À", "Cc", "Objet", one of them folded (ours). */
const headerReach = 7;
/** Into how many lines mail programs wrap an attribution (ours). */
const attributionReach = 3;

const mark = /^\s{0,3}>/;
const arrow = /^\s*>\s*(?:https?:|www\.)/i;
/** A line that mail programs draw above the message that is answered. */
const ruler = /^[-_=*–—]{3,200}$/;

/** The first line with words in it below `index`, over an empty one or two. */
const below = (lines: readonly Line[], index: number): Line | undefined =>
  lines.slice(index + 1, index + 4).find(({ blank }) => !blank);

/** How many lines from `index` introduce a quoted message: 0 when none does, more when a mail program wrapped it. */
function attribution(lines: readonly Line[], index: number): number {
  const here = lines[index]?.text ?? '';
  if (here.length < 6 || mark.test(here)) return 0;
  const fits = (text: string) => quotedHistories.some(({ attributions }) => attributions.some((one) => one.test(text)));
  if (fits(here)) return 1;
  if (quotedHistories.some(({ bare }) => bare.test(here))) {
    return mark.test(below(lines, index)?.text ?? '') ? 1 : 0;
  }
  if (!quotedHistories.some(({ opening }) => opening.test(here))) return 0;
  let joined = here;
  for (let count = 2; count <= attributionReach; count += 1) {
    joined = `${joined} ${lines[index + count - 1]?.text ?? ''}`;
    if (fits(joined)) return count;
  }
  return 0;
}

/**
 * Whether a block of headers begins at `index`: who wrote and when, and about what or from which address. A journey
 * ("De : Paris, À : Lyon, Date : …") has neither of the last two.
 */
function opensHeaders(lines: readonly Line[], index: number): boolean {
  const here = lines[index]?.text ?? '';
  return quotedHistories.some(({ headers: { from, sent, to, subject } }) => {
    if (![from, sent, to, subject].some((header) => header.test(here))) return false;
    const block: string[] = [];
    for (const { text, blank } of lines.slice(index, index + headerReach)) {
      if (blank) break;
      block.push(text);
    }
    const writer = block.find((line) => from.test(line));
    if (writer === undefined || !block.some((line) => sent.test(line))) return false;
    return writer.includes('@') || block.some((line) => subject.test(line));
  });
}

/** Whether the history begins at `index`: with a separator, or a block of headers, under a ruler or not. */
function opensHistory(lines: readonly Line[], index: number): boolean {
  const here = lines[index]?.text ?? '';
  if (here.length < 3 || mark.test(here)) return false;
  if (quotedHistories.some(({ separators }) => separators.some((one) => one.test(here)))) return true;
  if (!ruler.test(here)) return opensHeaders(lines, index);
  const next = below(lines, index);
  return next !== undefined && opensHeaders(lines, lines.indexOf(next, index));
}

const isMarked = (line: Line | undefined): boolean => line !== undefined && mark.test(line.text);
/** A link behind an arrow is no quote, unless it stands among quoted lines. */
const isQuote = (line: Line): boolean => isMarked(line) && !arrow.test(line.text);

/** First line that is neither quoted nor blank, from `index` on. */
function afterQuotes(lines: readonly Line[], index: number): number {
  let at = index;
  while (at < lines.length && (lines[at]?.blank || isMarked(lines[at]))) at += 1;
  return at;
}

/** Which lines were said here: without introductions, quoted lines, and the history below. Inline answers stay. */
export function withoutHistory(lines: readonly Line[]): boolean[] {
  const kept = lines.map(() => true);
  const quotes = lines.filter(isQuote).length > 1;
  for (let index = 0; index < lines.length; index += 1) {
    if (opensHistory(lines, index)) return kept.fill(false, index);
    const introduced = attribution(lines, index);
    if (introduced > 0) {
      const after = afterQuotes(lines, index + introduced);
      const marked = lines.slice(index + introduced, after).some(isMarked);
      if (!marked) return kept.fill(false, index);
      kept.fill(false, index, after);
      index = after - 1;
    } else if (quotes && isMarked(lines[index])) {
      kept[index] = !isQuote(lines[index] as Line) && (kept[index - 1] === true || !isMarked(lines[index - 1]));
    }
  }
  return kept;
}
