import { frenchFunctionWordsAdverbs } from './french-function-words-adverbs.ts';
import { frenchFunctionWordsAvoir } from './french-function-words-avoir.ts';
import { frenchFunctionWordsBeing } from './french-function-words-being.ts';
import { frenchFunctionWordsPrepositions } from './french-function-words-prepositions.ts';
import { frenchFunctionWordsPronouns } from './french-function-words-pronouns.ts';

/** Function words that sound alike: a and à, et and est, ce and se. */
export const frenchFunctionWords = [
  ...frenchFunctionWordsAvoir,
  ...frenchFunctionWordsBeing,
  ...frenchFunctionWordsPronouns,
  ...frenchFunctionWordsAdverbs,
  ...frenchFunctionWordsPrepositions,
] as const;
