import { BarometreError } from '../errors.ts';
import type { Head } from './head.ts';
import type { Source } from './mapped/source.ts';

/** Confidence from which a file named by the user is read (ours): a field may be missing, which the reader then says. */
const plausible = 0.4;

/** Confidence from which a file that merely lies in a folder is read (ours). */
export const sure = 0.6;

/** The source that is surest of a file, the first of equals; null where none is. */
export function recognise(head: Head, sources: readonly Source[], atLeast = plausible): Source | null {
  let best: Source | null = null;
  let confidence = atLeast;
  for (const source of sources) {
    const found = source.recognise(head);
    if (found > confidence || (best === null && found >= confidence)) {
      best = source;
      confidence = found;
    }
  }
  return best;
}

/** The error of a file that no source reads: what it looks like, or what was tried and which columns were found. */
export function unrecognised(head: Head, sources: readonly Source[]): BarometreError {
  if (head.binary !== null) return new BarometreError('format-binary', { file: head.path, kind: head.binary });
  return new BarometreError('format-unknown', {
    file: head.path,
    tried: sources.map(({ id }) => id).join(', '),
    columns: head.layout?.columns.join(', ') ?? '',
  });
}
