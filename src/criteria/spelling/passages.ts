import { type Dictionary, dictionaryOf } from '../../languages/dictionary/load.ts';
import type { Reply } from '../../model/exchange.ts';
import type { LanguageCode, Sentence, Span, Token } from '../../model/language.ts';

/** Where in a reply a passage stands: names fill greetings and signatures. */
export type PassagePart = 'body' | 'greeting' | 'signature';

/** A sentence of a reply that is judged, with what its tokens say. */
export type Passage = {
  readonly text: string;
  readonly part: PassagePart;
  readonly tokens: readonly Token[];
  /** What each token says, in small letters and with straight apostrophes, for comparing. */
  readonly words: readonly string[];
  /** Whether nothing of the reply stands before it. */
  readonly opens: boolean;
};

const meets = (span: Span | null, { start, end }: Sentence): boolean =>
  span !== null && span[0] < end && start < span[1];

function partOf({ parts }: Reply, sentence: Sentence): PassagePart {
  if (meets(parts.signature, sentence)) return 'signature';
  return meets(parts.greeting, sentence) ? 'greeting' : 'body';
}

/** Whether a token of a passage begins with a capital letter. */
export const isCapital = ({ text, tokens, words }: Passage, at: number): boolean =>
  text.charCodeAt(tokens[at]?.start ?? 0) !== words[at]?.charCodeAt(0);

const straight = (word: string): string => (/[’ʼ´`]/u.test(word) ? word.replace(/[’ʼ´`]/gu, "'") : word);

/** Spellings kept at a time; the vocabulary of an export of millions of words is smaller (ours). */
const mostSpellings = 200_000;
const compared = new Map<string, string>();

/** The text of a token as rules compare it: one string object for each, so that look-ups by it are quick. */
export function wordOf(text: string, { start, end }: Token): string {
  const written = text.slice(start, end);
  let word = compared.get(written);
  if (word === undefined) {
    word = straight(written.toLowerCase());
    if (compared.size >= mostSpellings) compared.clear();
    compared.set(written, word);
  }
  return word;
}

/** Longer sentences that do not name their language are in another one (ours). */
const longestUnnamed = 8;

/**
 * Whether a sentence that does not name its language is made of words of this one: at least half of three words,
 * three in four of more (ours).
 */
function reads(passage: Passage, { knows }: Dictionary): boolean {
  const words = passage.words.filter((_, index) => passage.tokens[index]?.kind === 'word');
  return (
    words.length > 0 &&
    words.length <= longestUnnamed &&
    words.filter(knows).length >= words.length * (words.length > 3 ? 0.75 : 0.5)
  );
}

function passageOf(reply: Reply, sentence: Sentence): Passage {
  const tokens = reply.tokens.slice(...sentence.tokens);
  const words = tokens.map((token) => wordOf(reply.text, token));
  return { text: reply.text, part: partOf(reply, sentence), tokens, words, opens: sentence.tokens[0] === 0 };
}

/**
 * The sentences of a reply that are in its language. One in another language is left alone; one too short to tell
 * counts when the dictionary knows half of its words.
 */
export function passagesOf(reply: Reply, language: LanguageCode): readonly Passage[] {
  const passages: Passage[] = [];
  for (const sentence of reply.sentences) {
    if (sentence.language !== null && sentence.language !== language) continue;
    const passage = passageOf(reply, sentence);
    if (sentence.language === language || reads(passage, dictionaryOf(language))) passages.push(passage);
  }
  return passages;
}
