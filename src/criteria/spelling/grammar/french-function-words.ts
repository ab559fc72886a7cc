import { frenchFunctionWordsAvoir } from './french-function-words-avoir.ts';

/** Function words that sound alike: a and à, et and est, ce and se. */
export const frenchFunctionWords = [...frenchFunctionWordsAvoir] as const;
