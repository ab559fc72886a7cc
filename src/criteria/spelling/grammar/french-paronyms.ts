import { syntax } from './rule.ts';

/** Nouns, verbs and adjectives that sound or look alike. */
export const frenchParonyms = syntax([]);
