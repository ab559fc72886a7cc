import { frenchMissingWordsApostrophes } from './french-missing-words-apostrophes.ts';
import { frenchMissingWordsCapitals } from './french-missing-words-capitals.ts';
import { frenchMissingWordsCompounds } from './french-missing-words-compounds.ts';
import { frenchMissingWordsConstructions } from './french-missing-words-constructions.ts';
import { frenchMissingWordsDates } from './french-missing-words-dates.ts';
import { frenchMissingWordsElision } from './french-missing-words-elision.ts';
import { frenchMissingWordsHyphens } from './french-missing-words-hyphens.ts';
import { frenchMissingWordsMarks } from './french-missing-words-marks.ts';
import { frenchMissingWordsNations } from './french-missing-words-nations.ts';
import { frenchMissingWordsNegation } from './french-missing-words-negation.ts';
import { frenchMissingWordsNumbers } from './french-missing-words-numbers.ts';
import { frenchMissingWordsPhrases } from './french-missing-words-phrases.ts';

/** Words left out, doubled, or the wrong one: negation, prepositions, elision, hyphens, capitals. */
export const frenchMissingWords = [
  ...frenchMissingWordsApostrophes,
  ...frenchMissingWordsCapitals,
  ...frenchMissingWordsCompounds,
  ...frenchMissingWordsConstructions,
  ...frenchMissingWordsDates,
  ...frenchMissingWordsElision,
  ...frenchMissingWordsHyphens,
  ...frenchMissingWordsMarks,
  ...frenchMissingWordsNations,
  ...frenchMissingWordsNegation,
  ...frenchMissingWordsNumbers,
  ...frenchMissingWordsPhrases,
] as const;
