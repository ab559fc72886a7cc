import type { Span } from '../model/language.ts';

/** Words between quotation marks are somebody else's; ours: quotations of up to 400 characters on one line. */
const quotation = /«[^«»\n]{0,400}»|“[^“”\n]{0,400}”|"[^"\n]{1,400}"/g;

/** Where a text quotes, marks included. */
export function quotations(text: string): readonly Span[] {
  if (!/[«“"]/.test(text)) return [];
  return [...text.matchAll(quotation)].map(({ 0: quoted, index }) => [index, index + quoted.length]);
}
