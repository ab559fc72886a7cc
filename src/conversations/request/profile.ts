import { fold } from '../../languages/fold.ts';
import type { RequestProfile } from '../../model/exchange.ts';
import { type LanguageCode, languageCodes, type Reading } from '../../model/language.ts';
import { cuesIn } from './cues.ts';
import { count, patterns } from './patterns.ts';
import { askedIn, partsOf } from './questions.ts';
import type { TopicBook } from './topics.ts';
import { type Asking, evidenceOf, typeOf } from './type.ts';

/** Longer messages are judged by their beginning (ours): what is wanted stands there. */
const longest = 6000;
/** Messages with fewer words than this may be too short to tell their language (ours). */
const shortest = 12;

/** Links and handles: their letters say nothing. */
const address = /(?:https?:\/\/|www\.|(?<![\p{L}\d])@)\S+/gu;
const questionMarks = /\?+/g;

/** What is understood of a text whatever its topics. */
type Understood = Omit<RequestProfile, 'topics'>;

/** The languages to read a text in: its own, or all where it is too short to tell. */
function languagesOf(reading: Reading): readonly LanguageCode[] {
  if (reading.language !== null) return [reading.language];
  const words = reading.tokens.filter(({ kind }) => kind === 'word').length;
  return words < shortest ? languageCodes : [];
}

/** A text understood in one language, and how much of it was. */
function readIn(
  language: LanguageCode,
  reading: Reading,
  text: string,
): { readonly weight: number; readonly understood: Understood } {
  const list = patterns[language];
  const asked = askedIn(reading, text, language);
  const marked = text.includes('?') ? 'marked' : 'indirect';
  const asking: Asking = asked.length === 0 ? 'none' : marked;
  const evidence = evidenceOf(partsOf(text, asked, language), list);
  return {
    weight: evidence.against + evidence.praise + asked.length,
    understood: {
      type: typeOf(text, evidence, asking, list),
      questions: asked.length,
      asked,
      ...cuesIn(text, language),
      repeatContact: count(text, list.repeated) > 0,
    },
  };
}

const inNoLanguage = (text: string): Understood => ({
  type: null,
  questions: count(text, questionMarks),
  asked: [...text.matchAll(questionMarks)].map(({ 0: mark, index }) => ({
    expects: 'other',
    span: [index, index + mark.length],
  })),
  urgency: [],
  vulnerabilities: [],
  circumstances: [],
  repeatContact: false,
});

/** What the customer wants, and tells; the type is null in a language that we have no words for. */
export function profileOf(reading: Reading, topics: TopicBook, sector: string | null): RequestProfile {
  const text = fold(reading.text.slice(0, longest)).replace(address, (found) => ' '.repeat(found.length));
  const [first, second] = languagesOf(reading).map((language) => readIn(language, reading, text));
  const best = second !== undefined && first !== undefined && second.weight > first.weight ? second : first;
  const understood = best?.understood ?? inNoLanguage(text);
  return { ...understood, topics: understood.type === null ? [] : topics.topicsOf(reading, reading.language, sector) };
}
