import { frenchMissingWordsApostrophes } from './apostrophes.ts';
import { frenchMissingWordsCapitals } from './capitals.ts';
import { frenchMissingWordsCompounds } from './compounds.ts';
import { frenchMissingWordsConstructions } from './constructions.ts';
import { frenchMissingWordsDates } from './dates.ts';
import { frenchMissingWordsElision } from './elision.ts';
import { frenchMissingWordsHyphens } from './hyphens.ts';
import { frenchMissingWordsMarks } from './marks.ts';
import { frenchMissingWordsNations } from './nations.ts';
import { frenchMissingWordsNegation } from './negation.ts';
import { frenchMissingWordsNumbers } from './numbers.ts';
import { frenchMissingWordsPhrases } from './phrases.ts';

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
