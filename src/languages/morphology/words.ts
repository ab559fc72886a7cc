import type { TokenKind } from '../../model/language.ts';
import { dictionaryOf } from '../dictionary/load.ts';
import type { Reading } from './coding.ts';
import { frenchLexicon } from './lexicon.ts';
import { anyPart, determiner, fits, name, participle, plural, pronoun, singular, verb } from './tags.ts';

/** A distinct word with what it can be; there is one object for each, so that work on it is done once. */
export type Word = {
  /** A number of its own, from 1. */
  readonly id: number;
  /** Small letters, straight apostrophe; '' outside a sentence. */
  readonly text: string;
  readonly kind: TokenKind | 'boundary';
  readonly readings: readonly Reading[];
  /** Bits of all readings together. */
  readonly tags: number;
  /** Whether the dictionary knows it; names and signs count as known. */
  readonly known: boolean;
  /** By what lists of words may have it: its text, its lemmas unless it is an article or a pronoun, `participleKey`s. */
  readonly keys: readonly string[];
  /** The same word with fewer readings, by the parts of speech kept; null until there is one. */
  narrowed: Map<number, Word> | null;
  /** What a reader of words has found out about it; null until then. */
  kept: unknown;
};

let lastId = 0;

function nextId(): number {
  lastId += 1;
  return lastId;
}

/** Stands in lists for every form of a participle. */
export const participleKey = (lemma: string): string => `%${lemma}`;

function keysOf(text: string, readings: readonly Reading[]): readonly string[] {
  const keys = new Set([text]);
  for (const { tag, lemma } of readings) {
    if ((tag & (determiner | pronoun)) !== 0) continue;
    keys.add(lemma);
    if ((tag & participle) !== 0) keys.add(participleKey(lemma));
  }
  return [...keys];
}

/** `known` null: the dictionary is asked when somebody wants to know. */
class DistinctWord implements Word {
  readonly id = nextId();
  readonly tags: number;
  narrowed: Map<number, Word> | null = null;
  kept: unknown = null;
  private ownKeys: readonly string[] | null = null;

  constructor(
    readonly text: string,
    readonly kind: Word['kind'],
    readonly readings: readonly Reading[],
    private isKnown: boolean | null = true,
  ) {
    let tags = 0;
    for (const { tag } of readings) tags |= tag;
    this.tags = tags;
  }

  get keys(): readonly string[] {
    this.ownKeys ??= keysOf(this.text, this.readings);
    return this.ownKeys;
  }

  get known(): boolean {
    this.isKnown ??= dictionaryOf('fr').knows(this.text);
    return this.isKnown;
  }
}

/** What stands before the first word and after the last. */
export const boundary: Word = new DistinctWord('', 'boundary', [], false);

/** Whether a word has a reading with all that is asked: `can(word, verb | third | plural)`. */
export function can(word: Word, wanted: number): boolean {
  if ((wanted & anyPart) !== 0 && (word.tags & wanted & anyPart) === 0) return false;
  for (const { tag } of word.readings) if (fits(tag, wanted)) return true;
  return false;
}

/** Whether a word has readings, and all of them have what is asked. */
export const only = (word: Word, wanted: number): boolean =>
  word.readings.length > 0 && word.readings.every(({ tag }) => fits(tag, wanted));

/** Whether a word has a reading of a lemma, of the kind asked. */
export const isForm = (word: Word, lemma: string, wanted = 0): boolean =>
  word.readings.some((reading) => reading.lemma === lemma && fits(reading.tag, wanted));

/** A word with only those readings whose part of speech is among `parts`; the word itself where none would be left. */
export function narrow(word: Word, parts: number): Word {
  const kept = word.tags & anyPart & parts;
  if (kept === 0 || kept === (word.tags & anyPart)) return word;
  word.narrowed ??= new Map();
  let narrowed = word.narrowed.get(kept);
  if (narrowed === undefined) {
    const readings = word.readings.filter(({ tag }) => (tag & kept) !== 0);
    narrowed = new DistinctWord(word.text, word.kind, readings, null);
    word.narrowed.set(kept, narrowed);
  }
  return narrowed;
}

/** Forms of the lemmas that a word's readings of the kind `from` have, with the features `to`: `forms(word, verb, infinitive)`. */
export function forms(word: Word, from: number, to: number): readonly string[] {
  const found = new Set<string>();
  for (const { tag, lemma } of word.readings) {
    if (fits(tag, from)) for (const form of frenchLexicon().inflect(lemma, to)) found.add(form);
  }
  return [...found];
}

/** Words kept at a time; the vocabulary of an export of millions of words is smaller (ours). */
const mostWords = 100_000;
const words = new Map<string, Word>();

/** The distinct word of a text in small letters. */
export function french(text: string): Word {
  let word = words.get(text);
  if (word === undefined) {
    word = new DistinctWord(text, 'word', frenchLexicon().readingsOf(text), null);
    if (words.size >= mostWords) words.clear();
    words.set(text, word);
  }
  return word;
}

/** The word as somebody's or something's name: a capital inside a sentence. Function words stay what they are. */
export function named(word: Word): Word {
  const functional = determiner | pronoun;
  return (word.tags & functional) !== 0 ? word : nameOf(word.text);
}

const names = new Map<string, Word>();

function nameOf(text: string): Word {
  let word = names.get(text);
  if (word === undefined) {
    word = new DistinctWord(text, 'word', [{ tag: name, lemma: text }]);
    if (names.size >= mostWords) names.clear();
    names.set(text, word);
  }
  return word;
}

const one: Word = new DistinctWord('1', 'number', [{ tag: determiner | singular, lemma: '1' }]);
const many: Word = new DistinctWord('2', 'number', [{ tag: determiner | plural, lemma: '2' }]);
const marks = new Map<string, Word>();

/** Numbers are the determiner of one or of many; names stand for addresses and accounts; marks for themselves. */
export function unworded(text: string, kind: TokenKind): Word {
  if (kind === 'number') return /^0?[01](?:[.,]\d+)?$/u.test(text) ? one : many;
  const key = kind === 'punctuation' ? text : kind;
  let word = marks.get(key);
  if (word === undefined) {
    const readings = kind === 'punctuation' || kind === 'emoji' ? [] : [{ tag: name, lemma: '' }];
    word = new DistinctWord(kind === 'punctuation' ? text : `<${kind}>`, kind, readings);
    if (marks.size >= mostWords) marks.clear();
    marks.set(key, word);
  }
  return word;
}

/** A piece of a token: `j'` and `ai` of `j'ai`, `avez` and `-vous` of `avez-vous`; places count from the token's start. */
export type Unit = { readonly text: string; readonly start: number; readonly end: number };

const elided = /^(?:[cdjlmnstç]|qu|lorsqu|puisqu|jusqu|quoiqu)'(?=.)/u;
const inverted = /-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|les?|la|lui|leur|y|en)$/u;
const located = /-(?:ci|là)$/u;

/** Words that stay whole although they look elided or inverted. */
const whole = new Set(
  "aujourd'hui c'est-à-dire d'aujourd'hui rendez-vous va-et-vient celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là là-bas".split(
    ' ',
  ),
);

/** Where the last inverted or locating part of a text begins; the text's length where there is none. */
function tail(text: string): number {
  const found = inverted.exec(text);
  if (found !== null && (french(text.slice(0, found.index)).tags & verb) !== 0) return found.index;
  if (found !== null && inverted.test(text.slice(0, found.index))) return found.index;
  return located.exec(text)?.index ?? text.length;
}

/** The pieces of a word in small letters. */
export function unitsOf(text: string): readonly Unit[] {
  if ((!text.includes("'") && !text.includes('-')) || whole.has(text)) return [{ text, start: 0, end: text.length }];
  const units: Unit[] = [];
  let from = 0;
  for (let found = elided.exec(text); found !== null && !whole.has(text.slice(from)); ) {
    const end = from + found[0].length;
    units.push({ text: found[0], start: from, end });
    from = end;
    found = elided.exec(text.slice(from));
  }
  const tails: Unit[] = [];
  let end = text.length;
  while (!whole.has(text.slice(from, end))) {
    const at = from + tail(text.slice(from, end));
    if (at === end || at === from) break;
    tails.unshift({ text: text.slice(at, end), start: at, end });
    end = at;
  }
  return [...units, { text: text.slice(from, end), start: from, end }, ...tails];
}
