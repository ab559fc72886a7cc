import type { Span } from '../../model/language.ts';

/** Where personal data stands in a text. */
export type FindPersonalData = (text: string) => readonly Span[];

/** A text with what must not be shown covered; of the same length, so that findings keep their places. */
export type Cover = (text: string) => string;

/** Covers personal data letter by letter, or leaves texts as they are where there is nothing to find it with. */
export function coverOf(find: FindPersonalData | null): Cover {
  return find === null ? (text) => text : (text) => covered(text, find(text));
}

function covered(text: string, spans: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    if (end <= at) continue;
    shown += text.slice(at, Math.max(at, start));
    shown += text.slice(Math.max(at, start), end).replace(/[\p{L}\p{M}\p{N}]/gu, (letter) => '•'.repeat(letter.length));
    at = end;
  }
  return shown + text.slice(at);
}
