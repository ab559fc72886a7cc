import { frenchMissingWordsElision } from './french-missing-words-elision.ts';
import { frenchMissingWordsHyphens } from './french-missing-words-hyphens.ts';
import { frenchMissingWordsNumbers } from './french-missing-words-numbers.ts';

/** Words left out, doubled, or the wrong one: negation, prepositions, elision, hyphens, capitals. */
export const frenchMissingWords = [
  ...frenchMissingWordsElision,
  ...frenchMissingWordsHyphens,
  ...frenchMissingWordsNumbers,
] as const;
