import { fold } from '../../languages/fold.ts';
import type { RequestProfile } from '../../model/exchange.ts';
import { type LanguageCode, languageCodes, type Reading, type Sentence } from '../../model/language.ts';
import { count, patterns } from './patterns.ts';
import { type Asking, evidenceIn, typeOf } from './type.ts';

/** Longer messages are judged by their beginning (ours): what is wanted stands there. */
const longest = 6000;
/** Messages with fewer words than this may be too short to tell their language. */
const shortest = 12;

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

function profileIn(language: LanguageCode, reading: Reading, text: string) {
  const list = patterns[language];
  const questions = reading.sentences
    .filter(({ start }) => start < longest)
    .reduce((sum, sentence) => sum + questionsIn(sentence, reading, text, list.asking), 0);
  const asking: Asking = questions === 0 ? 'none' : text.includes('?') ? 'marked' : 'indirect';
  const evidence = evidenceIn(text, list);
  const said = evidence.against + evidence.praise + questions;
  return { said, profile: { type: typeOf(text, evidence, asking, list), questions, repeatContact: count(text, list.repeated) > 0 } };
}

/** What the customer wants; the type is null in a language that we have no words for. */
export function profileOf(reading: Reading): RequestProfile {
  const text = fold(reading.text.slice(0, longest));
  const read = languagesOf(reading).map((language) => profileIn(language, reading, text)).sort((a, b) => b.said - a.said);
  return read[0]?.profile ?? { type: null, questions: count(text, /\?+/g), repeatContact: false };
}
