import { syntax } from './rule.ts';

/** Words left out, doubled, or the wrong one: negation, prepositions, elision, hyphens, capitals. */
export const frenchMissingWords = syntax([]);
