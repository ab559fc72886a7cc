import type { Reply } from '../../model/exchange.ts';
import type { LanguageCode, Sentence, Span, Token } from '../../model/language.ts';
import { type Form, formOf } from './forms.ts';

/** Where in a reply a passage stands: names fill greetings and signatures. */
export type PassagePart = 'body' | 'greeting' | 'signature';

/** A sentence of a reply that is judged, with what its tokens say. */
export type Passage = {
  readonly text: string;
  readonly part: PassagePart;
  readonly tokens: readonly Token[];
  /** What each token is, whatever stands around it. */
  readonly forms: readonly Form[];
  /** Whether nothing of the reply stands before it. */
  readonly opens: boolean;
};

const meets = (span: Span | null, { start, end }: Sentence): boolean =>
  span !== null && span[0] < end && start < span[1];

function partOf({ parts }: Reply, sentence: Sentence): PassagePart {
  if (meets(parts.signature, sentence)) return 'signature';
  return meets(parts.greeting, sentence) ? 'greeting' : 'body';
}

/** Longer sentences that do not name their language are in another one (ours). */
const longestUnnamed = 8;

/**
 * Whether a sentence that does not name its language is made of words of this one: at least half of three words,
 * three in four of more (ours).
 */
function reads({ tokens, forms }: Passage): boolean {
  let words = 0;
  let known = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.kind !== 'word') continue;
    words += 1;
    if (forms[index]?.known) known += 1;
  }
  return words > 0 && words <= longestUnnamed && known >= words * (words > 3 ? 0.75 : 0.5);
}

function passageOf(reply: Reply, sentence: Sentence, language: LanguageCode): Passage {
  const { text } = reply;
  const [from, to] = sentence.tokens;
  const tokens = reply.tokens.slice(from, to);
  const forms = tokens.map((token) => formOf(text, token, language));
  return { text, part: partOf(reply, sentence), tokens, forms, opens: from === 0 };
}

/**
 * The sentences of a reply that are in its language. One in another language is left alone; one too short to tell
 * counts when the dictionary knows half of its words.
 */
export function passagesOf(reply: Reply, language: LanguageCode): readonly Passage[] {
  const passages: Passage[] = [];
  for (const sentence of reply.sentences) {
    if (sentence.language !== null && sentence.language !== language) continue;
    const passage = passageOf(reply, sentence, language);
    if (sentence.language === language || reads(passage)) passages.push(passage);
  }
  return passages;
}
