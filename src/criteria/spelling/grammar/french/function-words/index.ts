import { frenchFunctionWordsA } from './a.ts';
import { frenchFunctionWordsAdverbs } from './adverbs.ts';
import { frenchFunctionWordsAll } from './all.ts';
import { frenchFunctionWordsAmounts } from './amounts.ts';
import { frenchFunctionWordsAvoir } from './avoir.ts';
import { frenchFunctionWordsBeing } from './being.ts';
import { frenchFunctionWordsConjunctions } from './conjunctions.ts';
import { frenchFunctionWordsEnY } from './en-y.ts';
import { frenchFunctionWordsEst } from './est.ts';
import { frenchFunctionWordsPrepositions } from './prepositions.ts';
import { frenchFunctionWordsPronouns } from './pronouns.ts';
import { frenchFunctionWordsQuel } from './quel.ts';
import { frenchFunctionWordsThat } from './that.ts';
import { frenchFunctionWordsWhere } from './where.ts';

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
