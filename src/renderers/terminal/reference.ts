import type { ReferenceLine } from '../report/references.ts';
import { inColumn, widthOf } from '../text/columns.ts';
import { paragraph } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';
import type { Wording } from '../text/wording.ts';

const indent = '    ';

/** `publié  17 % des réponses — Qualiweb 2015`, and below it `ici  e-mail 21 % (80/381)`: marked, so that nobody mixes them. */
export function referenceLines(
  { words, source, measured }: ReferenceLine,
  { say }: Wording,
  palette: Palette,
): readonly string[] {
  const published = say('published');
  const lead = (word: string) => `${indent}${inColumn(word, widthOf(published))}  `;
  return [
    ...paragraph(`${words} — ${source}`, lead(published), palette.published),
    ...(measured === null ? [] : paragraph(measured, lead(say('here')))),
  ];
}
