import type { Span } from '../../model/language.ts';
import { type CustomerWords, contentWords, specificWords } from './content.ts';
import type { ReadSentence } from './moves.ts';

/** Specific words that make a restatement although the customer used others ("vous avez été débité à tort"). Ours. */
const enoughOfOwn = 2;

/** Where the brand goes on to speak of itself. */
const ownClause = /\s(?:et|and|mais|but)\s+(?:nous|je|we|i)\s|[,;]\s+(?:sachez|nous|je|we|please|merci|veuillez)\s/;

/**
 * Where a sentence restates the request in order to show that it was understood: a frame ("vous nous signalez que",
 * "concernant") and something of this case after it; "désolé que vous ne soyez pas satisfait" fits any case.
 */
export function restatementIn(read: ReadSentence, customer: CustomerWords): Span | null {
  for (const { code, span } of read.matches) {
    if (code !== 'report' && code !== 'restatement' && code !== 'mention') continue;
    const [rest = ''] = read.folded.slice(span[1] - read.sentence.start).split(ownClause, 1);
    const specific = specificWords(rest, read.language);
    const taken = specific.some((word) => customer.has(word));
    const own = code === 'report' ? contentWords(rest, read.language) : specific;
    if (taken || (code !== 'mention' && own.length >= enoughOfOwn)) return [span[0], read.sentence.end];
  }
  return null;
}
