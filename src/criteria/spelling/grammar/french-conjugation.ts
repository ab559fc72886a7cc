import { syntax } from './rule.ts';

/** Subject and verb: person, number, tense and mood. */
export const frenchConjugation = syntax([]);
