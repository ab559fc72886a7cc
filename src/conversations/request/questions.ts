import { alternatives, phrases } from '../../languages/fold.ts';
import type { AnswerKind, Question } from '../../model/exchange.ts';
import type { LanguageCode, Reading, Sentence, Span } from '../../model/language.ts';
import { questions as en } from './en-questions.ts';
import { questions as fr } from './fr-questions.ts';
import type { QuestionPhrases } from './question-phrases.ts';

type Words = {
  readonly opening: RegExp;
  readonly inversion: RegExp;
  readonly imperative: RegExp;
  readonly indirect: RegExp;
  readonly favour: RegExp;
  readonly telling: RegExp;
  readonly kinds: readonly (readonly [AnswerKind, RegExp])[];
  readonly second: RegExp;
  readonly interrogative: RegExp;
};

/** What may stand before a question: handles, signs, greetings and conjunctions of both languages. */
const lead =
  '(?:[^\\p{L}\\d]|(?:bonjour|bonsoir|salut|hello|hi|hey|dear|ok|okay|oui|non|yes|no|and|so|but|also|then|et|mais|donc|alors|sinon|svp|please|merci|thanks|du coup|au fait|madame|monsieur)(?![\\p{L}\\d]))*';
/** Shorter exclamations with a question mark ("vraiment ?") ask for nothing (ours), in words. */
const fewest = 2;
/** How far behind a favour the words of telling stand at most (ours), in characters. */
const tellingReach = 25;
/** Whether: what follows is answered by yes or no. */
const whether = /(?<![\p{L}\d])(?:si|s'il|s'ils|if|whether|est[ -]ce que?)(?![\p{L}\d])/u;

const beginning = (list: readonly string[]): RegExp =>
  new RegExp(`^${lead}(?:${alternatives(list)})(?![\\p{L}\\d])`, 'u');

function compile({
  openings,
  inversions,
  imperatives,
  indirect,
  favours,
  telling,
  kinds,
  interrogatives,
}: QuestionPhrases): Words {
  return {
    opening: beginning(openings),
    inversion: beginning(inversions),
    imperative: beginning(imperatives),
    indirect: phrases(indirect),
    favour: phrases(favours),
    telling: phrases(telling),
    kinds: kinds.map(([kind, words]) => [kind, phrases(words)] as const),
    second: new RegExp(`\\s(?:et|and|ou|or)\\s+(?=(?:${alternatives(interrogatives)})(?![\\p{L}\\d]))`, 'gu'),
    interrogative: phrases(interrogatives),
  };
}

const languages: Readonly<Record<LanguageCode, Words>> = { fr: compile(fr), en: compile(en) };

/** The kind whose words stand first. */
function firstKind(text: string, kinds: Words['kinds']): AnswerKind | null {
  let first: AnswerKind | null = null;
  let place = text.length;
  for (const [kind, pattern] of kinds) {
    const found = text.search(pattern);
    if (found === -1 || found >= place) continue;
    first = kind;
    place = found;
  }
  return first;
}

/** Whether a favour asks for words only: "could you tell me". Null: no favour is asked. */
function isTelling(text: string, { favour, imperative, telling }: Words): boolean | null {
  const found = imperative.exec(text) ?? favour.exec(text);
  if (found === null) return null;
  return telling.test(text.slice(found.index, found.index + found[0].length + tellingReach));
}

/** What answer a question expects, out of its folded words. */
function expectedBy(text: string, marked: boolean, words: Words): AnswerKind {
  const tells = isTelling(text, words);
  if (tells === false) return 'action';
  if (tells === null && words.inversion.test(text)) return 'yes-no';
  const kind = firstKind(text, words.kinds);
  if (kind !== null) return kind;
  if (tells === null && words.opening.test(text) && !whether.test(text)) return 'other';
  if (whether.test(text) || (marked && tells === null)) return 'yes-no';
  return words.indirect.test(text) ? 'action' : 'other';
}

/** The pieces of a stretch that each begin with an interrogative: "when does it arrive, and how much is it". */
function piecesOf(text: string, start: number, end: number, { second }: Words): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: joint, index } of text.slice(start, end).matchAll(second)) {
    pieces.push([from, start + index]);
    from = start + index + joint.length;
  }
  return [...pieces, [from, end]];
}

const asks = (text: string, { opening, inversion, imperative, indirect, favour }: Words): boolean =>
  [opening, inversion, imperative, indirect, favour].some((pattern) => pattern.test(text));

/** The questions of a stretch that ends with a question mark, or asks in words only. */
function questionsOf(text: string, start: number, end: number, marked: boolean, words: Words): readonly Question[] {
  const whole = text.slice(start, end);
  const spoken = whole.match(/\p{L}+/gu)?.length ?? 0;
  if (spoken === 0 || (!asks(whole, words) && (!marked || spoken < fewest))) return [];
  const pieces = piecesOf(text, start, end, words);
  const asking = pieces.filter((span) => asks(text.slice(...span), words));
  return (asking.length > 1 ? asking : [[start, end] as const]).map((span) => ({
    expects: expectedBy(text.slice(...span), marked, words),
    span,
  }));
}

function questionsIn(
  { start, end, tokens }: Sentence,
  reading: Reading,
  text: string,
  words: Words,
): readonly Question[] {
  const found: Question[] = [];
  let from = start;
  for (const token of reading.tokens.slice(...tokens)) {
    if (token.kind !== 'punctuation' || !text.slice(token.start, token.end).includes('?')) continue;
    found.push(...questionsOf(text, from, token.end, true, words));
    from = token.end;
  }
  if (from < end) found.push(...questionsOf(text, from, end, false, words));
  return found;
}

/** Whether a sentence only says what the customer wishes: "je souhaite souscrire un contrat". */
const isWish = (question: string, { opening, imperative, favour }: Words): boolean =>
  !question.includes('?') && ![opening, imperative, favour].some((pattern) => pattern.test(question));

/**
 * The questions of a text, one by one, in their order; `text` is the beginning of the reading's text, folded. A wish is
 * a question of its own unless the turn goes on to ask with question marks what the customer needs for it.
 */
export function askedIn(reading: Reading, text: string, language: LanguageCode): readonly Question[] {
  const words = languages[language];
  const found = reading.sentences
    .filter(({ end }) => end <= text.length)
    .flatMap((sentence) => questionsIn(sentence, reading, text, words));
  const spelt = found.some(({ span }) => text.slice(...span).includes('?'));
  return spelt ? found.filter(({ span }) => !isWish(text.slice(...span), words)) : found;
}

/** Kinds of answers for which what a question is about need not have gone wrong: "how do I return a damaged item?" */
const calm: ReadonlySet<AnswerKind> = new Set<AnswerKind>(['yes-no', 'date', 'amount', 'place', 'person', 'procedure']);

/** A text without its plain questions for information, and those questions alone. */
export function partsOf(
  text: string,
  asked: readonly Question[],
  language: LanguageCode,
): readonly [told: string, wondered: string] {
  let told = '';
  let wondered = '';
  let at = 0;
  for (const { expects, span } of asked) {
    if (!calm.has(expects)) continue;
    const found = text.slice(...span).search(languages[language].interrogative);
    if (found === -1) continue;
    const core = span[0] + found;
    told += `${text.slice(at, core)} . `;
    wondered += `${text.slice(core, span[1])} `;
    at = span[1];
  }
  return [told + text.slice(at), wondered];
}
