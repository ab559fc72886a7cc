import type { ScoredExchange } from '../../model/barometer.ts';
import type { Finding } from '../../model/verdict.ts';
import { type Found, foundIn } from '../report/found.ts';
import type { Wording } from '../text/wording.ts';
import type { Cover } from './cover.ts';
import type { Mark } from './passage.ts';

/** A finding in words, numbered where it stands in the text. */
export type Note = { readonly number: number | null; readonly words: string };

/** The findings of all criteria: those in the text by position, numbered from 1, then those about the whole reply. */
export function notesOf(
  scored: ScoredExchange,
  cover: Cover,
  wording: Wording,
): { notes: readonly Note[]; marks: readonly Mark[] } {
  const found = foundIn(scored);
  const placed = found
    .filter(({ finding }) => finding.span !== undefined)
    .sort((a, b) => (a.finding.span?.[0] ?? 0) - (b.finding.span?.[0] ?? 0));
  const whole = found.filter(({ finding }) => finding.span === undefined);
  return {
    notes: [
      ...placed.map((one, index) => ({ number: index + 1, words: wordsOf(one, cover, wording) })),
      ...whole.map((one) => ({ number: null, words: wordsOf(one, cover, wording) })),
    ],
    marks: placed.map(({ finding: { span = [0, 0] } }, index) => ({ number: index + 1, start: span[0], end: span[1] })),
  };
}

/** `Orthographe, grammaire · accord du participe → « vérifié »`. */
function wordsOf({ criterion, finding }: Found, cover: Cover, { labels, fill, say }: Wording): string {
  const { code, args, kind, suggestion } = finding;
  const { name, findings } = labels.criteria[criterion];
  const head = kind === undefined ? name : `${name}, ${labels.mistakes[kind]}`;
  const words = fill(findings[code] ?? code, coveredArgs(args, cover));
  return `${head} · ${words}${suggestion === undefined ? '' : ` ${say('explain-suggestion', { suggestion: cover(suggestion) })}`}`;
}

/** Arguments quote the text: what is covered there is covered here. */
function coveredArgs(args: Finding['args'] = {}, cover: Cover): NonNullable<Finding['args']> {
  const entries = Object.entries(args);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? cover(value) : value]));
}
