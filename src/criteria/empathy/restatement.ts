import type { Span } from '../../model/language.ts';
import { type CustomerWords, contentWords, specificWords } from './content.ts';
import type { ReadSentence } from './moves.ts';

/** Specific words that make a restatement although the customer used others ("vous avez été débité à tort"). Ours. */
const enoughOfOwn = 2;
/** After an apology one is enough: "désolés que votre commande ne soit pas livrée". Ours. */
const enoughWhenSorry = 1;

/** Where the brand goes on to speak of itself. */
const ownClause =
  /;|\s(?:however|cependant|toutefois)\s|\s(?:et|and|mais|but)\s+(?:nous|je|we|i)\s|[,;]\s+(?:sachez|nous|je|we|please|merci|veuillez)\s/;
/** Where a mention ends: "help with your booking if you send us …". */
const nextClause = /[,;:?!]|\s(?:if|so|please|when|once|by|via|at|si|afin|merci|lorsque)\s/;
/** What follows is no part of the frame: "sorry to hear that, could you …". */
const startsAnew = /^\s*[,.:!?]/;
/** Links and handles: their letters say nothing of the case. */
const address = /(?:https?:\/\/|www\.|@)\S+/g;

const blank = (words: string): string => ' '.repeat(words.length);

/** A sentence without links, handles and the reader's name; positions stay. */
function told({ folded, sentence }: ReadSentence, addressee: Span | null): string {
  const text = folded.replace(address, blank);
  if (addressee === null || addressee[0] < sentence.start || addressee[1] > sentence.end) return text;
  const [from, to] = [addressee[0] - sentence.start, addressee[1] - sentence.start];
  return text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);
}

/**
 * Where a sentence restates the request in order to show that it was understood: a frame ("vous nous signalez que",
 * "concernant") and something of this case after it; "désolé que vous ne soyez pas satisfait" fits any case.
 */
export function restatementIn(read: ReadSentence, customer: CustomerWords, addressee: Span | null): Span | null {
  const text = told(read, addressee);
  const enough = read.matches.some(({ code }) => code === 'apology') ? enoughWhenSorry : enoughOfOwn;
  for (const { code, span } of read.matches) {
    if (code !== 'report' && code !== 'restatement' && code !== 'mention') continue;
    const [rest = ''] = text.slice(span[1] - read.sentence.start).split(code === 'mention' ? nextClause : ownClause, 1);
    if (startsAnew.test(rest)) continue;
    const specific = specificWords(rest, read.language);
    if (specific.some((word) => customer.has(word))) return [span[0], read.sentence.end];
    if (code === 'restatement' && specific.length >= enough) return [span[0], read.sentence.end];
    if (code === 'report' && contentWords(rest, read.language).length >= enoughOfOwn)
      return [span[0], read.sentence.end];
  }
  return null;
}
