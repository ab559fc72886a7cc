import { fold } from '../../languages/fold.ts';
import { PhraseBook, type PhraseMatch } from '../../languages/phrases.ts';
import type { Channel } from '../../model/conversation.ts';
import type { Reply } from '../../model/exchange.ts';
import type { LanguageCode, Span, Token } from '../../model/language.ts';
import { phrases as en } from './en.ts';
import { phrases as fr } from './fr.ts';
import type { Manner, Move } from './phrases.ts';

/** One sentence of a reply, or a part of it that stands for itself, with what it does. */
export type Step = {
  readonly span: Span;
  /** The text of the span, folded. */
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** First place of each move, in the reply. */
  readonly moves: ReadonlyMap<Move | Manner, Span>;
  readonly asks: boolean;
  /** A plain statement: neither courtesy nor any other move. */
  readonly states: boolean;
  /** A link or an e-mail address stands in it. */
  readonly linked: boolean;
};

const books: Readonly<Record<LanguageCode, PhraseBook<Move | Manner>>> = {
  fr: new PhraseBook(fr.moves),
  en: new PhraseBook(en.moves),
};

/** Moves after which a sentence is no longer a plain statement of facts. */
const courtesies: readonly Move[] = [
  'thanks-given',
  'satisfaction',
  'apology',
  'understanding',
  'restating',
  'taken-in-charge',
  'passed-on',
  'answered-elsewhere',
  'information-asked',
  'redirection',
  'improvement',
  'availability',
  'wishes',
  'promotion',
  'channel-notice',
  'waiting',
];
/** A statement has at least this many words and numbers (ours). */
const shortestStatement = 3;
/** Words and signs before which a new thought begins: "désolés, mais nous ne livrons pas". */
const turns = new Set(['mais', 'but', 'however', 'cependant', 'toutefois', 'néanmoins', '–', '—', ';', '-', '•']);

/** Words that no thought ends with: "si toutefois", "if however". */
const bound = new Set(['si', 'if', 'et', 'and', 'car']);

const within = (inner: Span, outer: Span | null): boolean =>
  outer !== null && inner[0] >= outer[0] && inner[1] <= outer[1];

/** Channels whose messages no program wraps: a new line there is a new thought. */
const unwrapped: readonly Channel[] = ['chat', 'messenger', 'whatsapp', 'sms', 'twitter', 'facebook', 'instagram'];
/** Words before a full stop that ends a thought, though a small letter follows; shorter ones may be abbreviations (ours). */
const shortestBeforeStop = 4;

/** Whether a new thought begins with a token: after the greeting, a question, a link, a full stop or a new line, or at a turn. */
function begins(tokens: readonly Token[], index: number, { text, parts, messages }: Reply): boolean {
  const here = tokens[index] as Token;
  const before = tokens[index - 1];
  if (before === undefined) return false;
  const greeted = parts.greeting?.[1] ?? 0;
  if (before.end <= greeted && here.start >= greeted) return true;
  if (/[?!]/.test(text.slice(before.start, before.end)) && before.end < here.start) return true;
  const addressed = before.kind === 'url' && text.startsWith('http', before.start);
  if (addressed && !/\p{Ll}/u.test(text.charAt(here.start))) return true;
  const apart = before.end < here.start;
  if (bound.has(text.slice(before.start, before.end).toLowerCase())) return false;
  const stopped = tokens[index - 2];
  if (apart && text[before.start] === '.' && stopped && stopped.end - stopped.start >= shortestBeforeStop) return true;
  const line = apart && text.slice(before.end, here.start).includes('\n');
  if (line && unwrapped.includes(messages[0]?.channel ?? 'other')) return true;
  return (apart || text[here.start] === ';') && turns.has(text.slice(here.start, here.end).toLowerCase());
}

/** Words that begin a new thought after a comma: "they run until eight, please keep us posted". */
const appeals = new Set(['please', 'let', 'feel', 'veuillez', 'merci', 'hésitez']);
/** Words that hold what follows a comma to what stands before it: "if it lasts, let us know". */
const holding = new Set([
  'if',
  'when',
  'once',
  'should',
  'for',
  'to',
  'before',
  'si',
  'quand',
  'lorsque',
  'pour',
  'afin',
  'en',
  'dès',
  'à',
]);
/** Thanks that open a thought without any sign before them: "for our members :) Thanks". */
const thanks = new Set(['Thanks', 'Thank', 'Merci', 'Cheers']);

/** Whether a new thought begins with an appeal or thanks, though no full stop stands before. */
function appends(thought: readonly Token[], here: Token, { text }: Reply): boolean {
  const before = thought.at(-1);
  if (before === undefined) return false;
  const word = text.slice(here.start, here.end);
  if (thanks.has(word)) return true;
  const first = thought.find(({ kind }) => kind === 'word');
  const held = first === undefined || holding.has(text.slice(first.start, first.end).toLowerCase());
  return text[before.start] === ',' && !held && appeals.has(word.toLowerCase());
}

/** Cuts the tokens of a sentence where a new thought begins. */
function thoughts(tokens: readonly Token[], reply: Reply): Token[][] {
  const cuts: Token[][] = [[]];
  tokens.forEach((token, index) => {
    if (begins(tokens, index, reply) || appends(cuts.at(-1) ?? [], token, reply)) cuts.push([]);
    cuts.at(-1)?.push(token);
  });
  return cuts;
}

/** Words inside a link's address say nothing; that a link stands there does. */
const address = /https?:\/\/\S+/g;
const shownAddress = 'https'.length;

/** A thought's text, folded, with the phrases in it. */
type Wording = { readonly folded: string; readonly found: readonly PhraseMatch<Move | Manner>[] };

const wordings: Readonly<Record<LanguageCode, Map<string, Wording>>> = { fr: new Map(), en: new Map() };
/** Distinct thoughts that are kept, since formulas are repeated, and the longest reply that they are kept of (ours). */
const capacity = 4096;
const longestKept = 5000;

function readWording(thought: string, language: LanguageCode): Wording {
  const folded = fold(thought);
  const words = folded.replace(address, (link) => link.slice(0, shownAddress).padEnd(link.length));
  return { folded, found: books[language].find(words) };
}

/** The wording of a part of a text. Worked out once per distinct part, as long as it is kept. */
function wordingOf(text: string, span: Span, language: LanguageCode): Wording {
  const thought = text.slice(...span);
  if (text.length > longestKept) return readWording(thought, language);
  const kept = wordings[language];
  const known = kept.get(thought);
  if (known !== undefined) return known;
  if (kept.size >= capacity) kept.clear();
  const wording = readWording(thought, language);
  kept.set(thought, wording);
  return wording;
}

/** The first place of each move, in the reply. */
function movesIn({ found }: Wording, start: number): Map<Move | Manner, Span> {
  const moves = new Map<Move | Manner, Span>();
  for (const { code, span } of found) {
    if (!moves.has(code)) moves.set(code, [start + span[0], start + span[1]]);
  }
  return moves;
}

function stepOf(tokens: readonly Token[], reply: Reply, language: LanguageCode): Step {
  const span: Span = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const wording = wordingOf(reply.text, span, language);
  const { folded } = wording;
  const moves = movesIn(wording, span[0]);
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
  const asks = tokens.some(({ kind, start }) => kind === 'punctuation' && reply.text[start] === '?');
  const { greeting, closing, signature } = reply.parts;
  const formal = [greeting, closing, signature].some((part) => within(span, part));
  const linked = tokens.some(({ kind }) => kind === 'url' || kind === 'email');
  const order = moves.get('directive');
  const place = moves.get('toward');
  const ordered = order !== undefined && place !== undefined && order[0] <= place[0] ? place : undefined;
  const sent = linked ? (order ?? place) : ordered;
  if (sent !== undefined && !moves.has('redirection')) moves.set('redirection', sent);
  return {
    span,
    folded,
    tokens,
    moves,
    asks,
    states: !asks && !formal && words >= shortestStatement && !courtesies.some((move) => moves.has(move)),
    linked,
  };
}

/** Reads a reply thought by thought as what it does. Negation, tense and who acts are in the phrases. */
export function stepsOf(reply: Reply, language: LanguageCode): Step[] {
  return reply.sentences
    .flatMap((sentence) => thoughts(reply.tokens.slice(...sentence.tokens), reply))
    .map((tokens) => stepOf(tokens, reply, language));
}
