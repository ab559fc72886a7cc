import { fold } from '../../languages/fold.ts';
import { PhraseBook, type PhraseMatch } from '../../languages/phrases.ts';
import { quotations } from '../../languages/quotations.ts';
import type { Reply } from '../../model/exchange.ts';
import type { LanguageCode, Sentence, Span } from '../../model/language.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { EmpathyWords, Move } from './words.ts';

/** Words of each language that the criterion knows. */
export const words: Readonly<Record<LanguageCode, EmpathyWords>> = { fr: french, en: english };

const books: Readonly<Record<LanguageCode, PhraseBook<Move>>> = {
  fr: new PhraseBook(french.phrases),
  en: new PhraseBook(english.phrases),
};

/** What was found in a sentence, spans counted from its start. */
type Finds = { readonly folded: string; readonly matches: readonly PhraseMatch<Move>[] };

/** A sentence of a reply, in which language it is read, and what it does; spans are in the reply. */
export type ReadSentence = Finds & { readonly sentence: Sentence; readonly language: LanguageCode };

/** Sentences kept for the next reply that says the same; ours: enough for the formulas of an export. */
const kept = 8192;
/** Longer ones are hardly repeated. */
const longestKept = 400;

const caches: Readonly<Record<LanguageCode, Map<string, Finds>>> = { fr: new Map(), en: new Map() };

function findsIn(text: string, language: LanguageCode): Finds {
  const cache = caches[language];
  const known = cache.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  const finds = { folded, matches: books[language].find(folded) };
  if (text.length > longestKept) return finds;
  if (cache.size >= kept) cache.clear();
  cache.set(text, finds);
  return finds;
}

const inside = ([start, end]: Span, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => start >= from && end <= to);

/** Reads a reply's sentences in the languages that the criterion knows; quoted words are left out. */
export function readMoves(reply: Reply, otherwise: LanguageCode): readonly ReadSentence[] {
  const quoted = quotations(reply.text);
  const found: ReadSentence[] = [];
  for (const sentence of reply.sentences) {
    const language = sentence.language ?? otherwise;
    const { folded, matches } = findsIn(reply.text.slice(sentence.start, sentence.end), language);
    const placed = matches.map(({ code, span: [start, end] }): PhraseMatch<Move> => {
      return { code, span: [start + sentence.start, end + sentence.start] };
    });
    found.push({ sentence, language, folded, matches: placed.filter(({ span }) => !inside(span, quoted)) });
  }
  return found;
}
