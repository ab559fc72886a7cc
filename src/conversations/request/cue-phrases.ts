import type { Phrase } from '../../languages/phrases.ts';
import type { CircumstanceKind, Vulnerability } from '../../model/exchange.ts';

/** What customers tell of themselves and of their hurry, as phrases of `languages/phrases`. */
export type CuePhrases = Readonly<Record<'urgency' | Vulnerability | CircumstanceKind, readonly Phrase[]>>;
