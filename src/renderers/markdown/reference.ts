import type { ReferenceLine } from '../report/references.ts';
import type { Wording } from '../text/wording.ts';

/** A published figure with its source, and what was measured on the same channels. */
export function referenceText({ words, source, measured }: ReferenceLine, { say }: Wording): string {
  const here = measured === null ? '' : ` · ${say('measured-on', { measured })}`;
  return `${words} — ${source}${here}`;
}

/** The same outside of a column of published figures: it says that it is not ours. */
export function markedReference(reference: ReferenceLine, wording: Wording): string {
  return `${wording.say('published')}${wording.say('colon')} ${referenceText(reference, wording)}`;
}
