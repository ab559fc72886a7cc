import type { ReferenceLine } from '../report/references.ts';
import { paragraph } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';
import type { Wording } from '../text/wording.ts';

/** `publié  17 % des réponses — Qualiweb 2015 · ici : e-mail 21 % (80/381)`: marked, so that nobody takes it for ours. */
export function referenceLines(
  { words, source, measured }: ReferenceLine,
  { say }: Wording,
  palette: Palette,
): readonly string[] {
  const here = measured === null ? '' : ` · ${say('measured-on', { measured })}`;
  return paragraph(`${words} — ${source}${here}`, `    ${say('published')}  `, palette.published);
}
