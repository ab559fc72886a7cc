import { frenchFunctionWordsAdverbs } from './french-function-words-adverbs.ts';
import { frenchFunctionWordsAvoir } from './french-function-words-avoir.ts';
import { frenchFunctionWordsBeing } from './french-function-words-being.ts';
import { frenchFunctionWordsPrepositions } from './french-function-words-prepositions.ts';
import { frenchFunctionWordsPronouns } from './french-function-words-pronouns.ts';
import { frenchFunctionWordsThat } from './french-function-words-that.ts';

/** Function words that sound alike: a and à, et and est, ce and se. */
export const frenchFunctionWords = [
  ...frenchFunctionWordsAvoir,
  ...frenchFunctionWordsBeing,
  ...frenchFunctionWordsPronouns,
  ...frenchFunctionWordsThat,
  ...frenchFunctionWordsAdverbs,
  ...frenchFunctionWordsPrepositions,
] as const;
