import type { ReferenceLine } from '../report/references.ts';
import type { Wording } from '../text/wording.ts';

/** A published figure in one line that says that it is not ours. */
export function referenceText({ words, source, measured }: ReferenceLine, { say }: Wording): string {
  const here = measured === null ? '' : ` · ${say('measured-on', { measured })}`;
  return `${say('published')} : ${words} — ${source}${here}`;
}
