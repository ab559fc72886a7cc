import { fold, phrases } from '../../languages/fold.ts';
import type { RequestProfile, RequestType } from '../../model/exchange.ts';
import { type LanguageCode, languageCodes, type Reading, type Sentence } from '../../model/language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { RequestPhrases } from './phrases.ts';

type Patterns = Readonly<Record<keyof RequestPhrases, RegExp>>;

/** Longer messages are judged by their beginning (ours): what is wanted stands there. */
const longest = 6000;
/** A word of trouble weighs half of a clear complaint (ours). */
const troubleWeight = 0.5;
/** A word of praise beside a clear complaint weighs half (ours): dissatisfied customers recall better days. */
const praiseWeight = 0.5;
/** Messages with fewer words than this may be too short to tell their language. */
const shortest = 12;

const compile = (list: RequestPhrases): Patterns =>
  Object.fromEntries(Object.entries(list).map(([kind, own]) => [kind, phrases(own, 'g')])) as Patterns;

const patterns: Readonly<Record<LanguageCode, Patterns>> = { fr: compile(fr), en: compile(en) };

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Complaint against praise; denied words count for the other side. */
function typeOf(text: string, list: Patterns, asks: boolean): RequestType {
  const calm = text.replace(list.troubleDenied, ' § ');
  const plain = calm.replace(list.praiseDenied, ' ¤ ');
  const complaint = count(plain, list.complaint) + count(plain, /¤/g);
  const against = complaint + troubleWeight * count(plain, list.trouble);
  const praise = count(plain, list.praise) + count(plain, /§/g);
  if (against >= 1 && against >= praise * (complaint > 0 ? praiseWeight : 1)) return 'complaint';
  if (praise > 0 && !asks) return 'praise';
  if (asks) return 'question';
  return against > 0 ? 'complaint' : 'other';
}

/** Questions of one sentence: marked by "?", or asked indirectly. */
function questionsIn(sentence: Sentence, reading: Reading, text: string, asking: RegExp): number {
  const own = reading.tokens.slice(...sentence.tokens);
  const marks = own.filter(({ kind, start }) => kind === 'punctuation' && text[start] === '?').length;
  if (marks > 0) return marks;
  return count(text.slice(sentence.start, sentence.end), asking) > 0 ? 1 : 0;
}

/** The languages to read a text in: its own, or all where it is too short to tell. */
function languagesOf(reading: Reading): readonly LanguageCode[] {
  if (reading.language !== null) return [reading.language];
  const words = reading.tokens.filter(({ kind }) => kind === 'word').length;
  return words < shortest ? languageCodes : [];
}

function profileIn(language: LanguageCode, reading: Reading, text: string): RequestProfile {
  const list = patterns[language];
  const questions = reading.sentences
    .filter(({ start }) => start < longest)
    .reduce((sum, sentence) => sum + questionsIn(sentence, reading, text, list.asking), 0);
  return { type: typeOf(text, list, questions > 0), questions, repeatContact: count(text, list.repeated) > 0 };
}

/** What the customer wants; the type is null in a language that we have no words for. */
export function profileOf(reading: Reading): RequestProfile {
  const text = fold(reading.text.slice(0, longest));
  const profiles = languagesOf(reading).map((language) => profileIn(language, reading, text));
  const clear = profiles.find(({ type }) => type !== 'other') ?? profiles[0];
  return clear ?? { type: null, questions: count(text, /\?+/g), repeatContact: false };
}
