import { frenchMissingWordsCapitals } from './french-missing-words-capitals.ts';
import { frenchMissingWordsDates } from './french-missing-words-dates.ts';
import { frenchMissingWordsElision } from './french-missing-words-elision.ts';
import { frenchMissingWordsHyphens } from './french-missing-words-hyphens.ts';
import { frenchMissingWordsMarks } from './french-missing-words-marks.ts';
import { frenchMissingWordsNumbers } from './french-missing-words-numbers.ts';
import { frenchMissingWordsPhrases } from './french-missing-words-phrases.ts';

/** Words left out, doubled, or the wrong one: negation, prepositions, elision, hyphens, capitals. */
export const frenchMissingWords = [
  ...frenchMissingWordsCapitals,
  ...frenchMissingWordsDates,
  ...frenchMissingWordsElision,
  ...frenchMissingWordsHyphens,
  ...frenchMissingWordsMarks,
  ...frenchMissingWordsNumbers,
  ...frenchMissingWordsPhrases,
] as const;
