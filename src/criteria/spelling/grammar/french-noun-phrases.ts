import { syntax } from './rule.ts';

/** Determiner, adjective and noun. */
export const frenchNounPhrases = syntax([]);
