import type { Labels } from '../../model/labels.ts';
import type { SheetPhrase } from '../../model/sheet-phrases.ts';
import { type PhraseArgs, type Wording, wordingOf } from '../text/wording.ts';

/** The words of the workbook beside those of every report. */
export type SheetWords = Wording & {
  /** A title or phrase of the workbook with its arguments in place. */
  readonly tell: (phrase: SheetPhrase, args?: PhraseArgs) => string;
};

/** Prepares the words of one language. */
export function sheetWords(labels: Labels): SheetWords {
  const wording = wordingOf(labels);
  return { ...wording, tell: (phrase, args) => wording.fill(labels.sheets[phrase], args) };
}
