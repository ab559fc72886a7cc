import { frenchFunctionWordsA } from './french-function-words-a.ts';
import { frenchFunctionWordsAdverbs } from './french-function-words-adverbs.ts';
import { frenchFunctionWordsAll } from './french-function-words-all.ts';
import { frenchFunctionWordsAmounts } from './french-function-words-amounts.ts';
import { frenchFunctionWordsAvoir } from './french-function-words-avoir.ts';
import { frenchFunctionWordsBeing } from './french-function-words-being.ts';
import { frenchFunctionWordsConjunctions } from './french-function-words-conjunctions.ts';
import { frenchFunctionWordsEnY } from './french-function-words-en-y.ts';
import { frenchFunctionWordsEst } from './french-function-words-est.ts';
import { frenchFunctionWordsPrepositions } from './french-function-words-prepositions.ts';
import { frenchFunctionWordsPronouns } from './french-function-words-pronouns.ts';
import { frenchFunctionWordsQuel } from './french-function-words-quel.ts';
import { frenchFunctionWordsThat } from './french-function-words-that.ts';
import { frenchFunctionWordsWhere } from './french-function-words-where.ts';

/** Function words that sound alike: a and à, et and est, ce and se. */
export const frenchFunctionWords = [
  ...frenchFunctionWordsA,
  ...frenchFunctionWordsAdverbs,
  ...frenchFunctionWordsAll,
  ...frenchFunctionWordsAmounts,
  ...frenchFunctionWordsAvoir,
  ...frenchFunctionWordsBeing,
  ...frenchFunctionWordsConjunctions,
  ...frenchFunctionWordsEnY,
  ...frenchFunctionWordsEst,
  ...frenchFunctionWordsPrepositions,
  ...frenchFunctionWordsPronouns,
  ...frenchFunctionWordsQuel,
  ...frenchFunctionWordsThat,
  ...frenchFunctionWordsWhere,
] as const;
