/** What a reply comes to: misses the point, sends elsewhere, solves, asks for facts, or promises. */
export type Outcome = 'stray' | 'elsewhere' | 'solved' | 'asked' | 'promised';
