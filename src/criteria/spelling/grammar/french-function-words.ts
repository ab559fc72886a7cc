import { syntax } from './rule.ts';

/** Function words that sound alike: a and à, et and est, ce and se. */
export const frenchFunctionWords = syntax([]);
