import { PhraseBook, type PhraseMatch } from '../../languages/phrases.ts';
import type { RequestType } from '../../model/exchange.ts';
import type { LanguageCode, Span } from '../../model/language.ts';
import { type CustomerWords, isRoutine, specificWords } from './content.ts';
import { type ReadSentence, words } from './moves.ts';
import type { Circumstance, Move } from './words.ts';

/** Moves that are warm by themselves; a wish alone is a formula of farewell. */
const warm: ReadonlySet<Move> = new Set<Move>([
  'apology',
  'understanding',
  'warmth',
  'thanks-given',
  'reassurance',
  'ownership',
]);

/** Circumstances that some brands deal with by trade: thanks for a message about one are a formula. */
const served: ReadonlySet<string> = new Set([
  'moving',
  'holidays',
  'money',
  'theft',
  'travel',
  'wedding',
  'birth',
  'health',
  'car',
]);

type Sides = { readonly customer: PhraseBook<string>; readonly brand: PhraseBook<string> };

function sidesOf(circumstances: Readonly<Record<string, Circumstance>>): Sides {
  const side = (which: keyof Circumstance) =>
    new PhraseBook(Object.fromEntries(Object.entries(circumstances).map(([group, own]) => [group, own[which]])));
  return { customer: side('customer'), brand: side('brand') };
}

const sides: Readonly<Record<LanguageCode, Sides>> = {
  fr: sidesOf(words.fr.circumstances),
  en: sidesOf(words.en.circumstances),
};

const isWarm = (read: ReadSentence): boolean => read.matches.some(({ code }) => warm.has(code));
const firstOf = (read: ReadSentence, code: Move): PhraseMatch<Move> | undefined =>
  read.matches.find((match) => match.code === code);

/** A circumstance of the customer's life, taken up in a warm sentence; beside one it may be a mere product's name. */
function circumstance(reads: readonly ReadSentence[], customer: CustomerWords): Span | null {
  const told: Partial<Record<LanguageCode, ReadonlySet<string>>> = {};
  for (const read of reads) {
    if (!isWarm(read)) continue;
    const { language, sentence, folded } = read;
    const named = sides[language].brand.find(folded);
    if (named.length === 0) continue;
    told[language] ??= new Set(sides[language].customer.find(customer.folded).map(({ code }) => code));
    const thanked = read.matches.every(({ code }) => code === 'thanks-given' || !warm.has(code));
    const taken = named.find(({ code }) => told[language]?.has(code) && !(thanked && served.has(code)));
    if (taken) return [taken.span[0] + sentence.start, taken.span[1] + sentence.start];
  }
  return null;
}

/** Words after a position of a sentence that are the customer's own and say something of the case. */
function taken({ folded, sentence, language }: ReadSentence, from: number, customer: CustomerWords): string[] {
  const specific = specificWords(folded.slice(from - sentence.start), language);
  return specific.filter((word) => customer.has(word));
}

/** What a sentence picks up of this customer by itself: mourning, feelings with their cause, a fault owned, a pleasure. */
function personalMove(read: ReadSentence, customer: CustomerWords): Span | null {
  const condolence = firstOf(read, 'condolence');
  if (condolence) return condolence.span;
  const { start } = read.sentence;
  const feelings = read.matches.filter(({ code }) => code === 'feeling');
  const [first] = feelings;
  if (first && feelings.length > 1 && isWarm(read) && taken(read, start, customer).length > 0) return first.span;
  const own = (from: number) => taken(read, from, customer).some((word) => !isRoutine(word, read.language));
  const ownership = firstOf(read, 'ownership');
  if (ownership && own(start)) return ownership.span;
  const aggravation = firstOf(read, 'aggravation');
  if (aggravation && isWarm(read) && own(aggravation.span[0])) return aggravation.span;
  const benefit = firstOf(read, 'benefit');
  return benefit && own(benefit.span[1]) ? benefit.span : null;
}

/** What a sentence picks up of a customer who complains of nothing: praise of theirs, or joy in their own words. */
function sharedJoy(read: ReadSentence, customer: CustomerWords): Span | null {
  const compliment = firstOf(read, 'compliment');
  if (compliment) return compliment.span;
  const warmth = firstOf(read, 'warmth');
  const own = taken(read, read.sentence.start, customer).some((word) => !isRoutine(word, read.language));
  return warmth && own ? warmth.span : null;
}

/**
 * Where a reply picks up this customer's own circumstances, feelings or consequences, warmly; null: nowhere. Who
 * complains or asks names their things in order to be served, so that naming them again is no warmth by itself. What is pasted everywhere
 * is personal only where a circumstance of the customer's life fits it.
 */
export function personalDetail(
  reads: readonly ReadSentence[],
  customer: CustomerWords,
  type: RequestType | null,
  isPasted: (read: ReadSentence) => boolean,
): Span | null {
  const shares = type === 'praise' || type === 'other';
  for (const read of reads) {
    const found = personalMove(read, customer) ?? (shares ? sharedJoy(read, customer) : null);
    if (found !== null && !isPasted(read)) return found;
  }
  return circumstance(reads, customer);
}
