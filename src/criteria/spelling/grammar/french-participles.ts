import { syntax } from './rule.ts';

/** Agreement of past participles and of what is said of the subject. */
export const frenchParticiples = syntax([]);
