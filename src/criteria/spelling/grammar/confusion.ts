import type { Reading } from '../../../languages/morphology/coding.ts';
import { frenchLexicon } from '../../../languages/morphology/lexicon.ts';
import {
  adjective,
  adverb,
  anyNumber,
  anyPart,
  anyPerson,
  anyTense,
  determiner,
  feminine,
  gerund,
  infinitive,
  masculine,
  name,
  noun,
  participle,
  plural,
  singular,
  verb,
} from '../../../languages/morphology/tags.ts';
import { boundary, french, type Word } from '../../../languages/morphology/words.ts';
import type { Correction, SyntaxRule } from './rule.ts';
import type { Tagged } from './tagged.ts';

/** A place beside the word in question: lemmas or forms that fit, and whether they must touch the place before. */
type Slot = {
  readonly fitting: ReadonlySet<string>;
  /** Parts of speech that fit, whatever the word. */
  readonly parts: number;
  /** Whether a mark or the end of the sentence fits. */
  readonly ends: boolean;
  readonly touches: boolean;
};

/** Words by which a confusion is known: before the word (nearest first), after it, or anywhere near. */
type Cue = {
  readonly before: readonly Slot[];
  readonly after: readonly Slot[];
  readonly near: ReadonlySet<string> | null;
};

/** A word that is put for another, and where. */
type Confusion = {
  readonly wrong: string;
  readonly right: string;
  readonly cues: readonly Cue[];
  readonly exceptions: readonly Cue[];
};

/** Forms that stand for a preposition and its article. */
const contracted: Readonly<Record<string, readonly string[]>> = {
  de: ['de', "d'", 'du', 'des'],
  à: ['à', 'au', 'aux'],
  que: ['que', "qu'"],
  se: ['se', "s'", 'me', "m'", 'te', "t'", 'nous', 'vous'],
  ne: ['ne', "n'"],
  ce: ['ce', "c'", 'cet', 'cette', 'ces'],
  POSS: 'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs'.split(' '),
  LES: 'les des ces mes tes ses nos vos leurs aux quelques plusieurs'.split(' '),
  LE: "le la l' les un une des ce cet cette ces".split(' '),
  ÊTRE: ['être', 'sembler', 'paraître', 'devenir', 'rester', 'demeurer'],
  NUM: ['1', '2', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'cent', 'mille', 'vingt'],
};

/** Parts of speech that a place may ask for. */
const partsOf: Readonly<Record<string, number>> = {
  INF: infinitive,
  ADJ: adjective | participle,
  NOM: noun,
};

function slotOf(code: string, touches: boolean): Slot {
  const listed = code.replace(/^=/u, '').split('/');
  return {
    fitting: new Set(listed.flatMap((word) => contracted[word] ?? [word.toLowerCase()])),
    parts: listed.reduce((parts, word) => parts | (partsOf[word] ?? 0), 0),
    ends: listed.includes(','),
    touches,
  };
}

/** `d'air` is two words. */
const elided = /(^|\s)(=?(?:[cdjlmnst]|qu)')(?=[^\s/])/gu;
const isMiddle = (place: string | undefined): boolean => place === '~' || place === '=~';
/** A place that may be left out lists `=` among its words. */
const isOptional = (place: string): boolean => !isMiddle(place) && /\/=~?(?=\/|$)/u.test(place);

/** The places with and without those that may be left out; never a word alone. */
function expanded(places: readonly string[]): readonly (readonly string[])[] {
  const at = places.findIndex(isOptional);
  if (at < 0) return places.length > 1 ? [places] : [];
  const kept = (places[at] as string).replace(/\/=~?(?=\/|$)/gu, '');
  return [...expanded(places.with(at, kept)), ...expanded(places.toSpliced(at, 1))];
}

/** `prendre en =~ de terre`: places around the word, = touching the one before; `& amour/breuvage`: words near it. */
function cuesIn(code: string): readonly Cue[] {
  const all = code.trim().replace(elided, '$1$2 =').split(/\s+/u);
  if (all[0] === '&') return [{ before: [], after: [], near: slotOf(all[1] ?? '', false).fitting }];
  return expanded(all).map((places) => {
    const middle = places.findIndex(isMiddle);
    const touches = (index: number): boolean => places[index]?.startsWith('=') === true;
    return {
      before: places
        .slice(0, middle)
        .map((place, index) => slotOf(place, touches(index + 1)))
        .reverse(),
      after: places.slice(middle + 1).map((place, index) => slotOf(place, touches(middle + 1 + index))),
      near: null,
    };
  });
}

const cuesOf = (codes: string | undefined): readonly Cue[] =>
  codes === undefined ? [] : codes.split('|').flatMap(cuesIn);

/** `wrong > right: cue | cue ! exception | exception`, one confusion a line. */
function confusionOf(line: string): Confusion {
  const [, wrong = '', right = '', known = ''] = /^(\S+) > ([^:]+): (.*)$/u.exec(line) ?? [];
  const [cues, exceptions] = known.split(' ! ');
  return { wrong, right, cues: cuesOf(cues), exceptions: cuesOf(exceptions) };
}

/** Whether a word or one of its lemmas is listed. */
function fitsIn(listed: ReadonlySet<string>, { text, readings }: Word): boolean {
  if (listed.has(text)) return true;
  for (const { lemma } of readings) if (listed.has(lemma)) return true;
  return false;
}

/** Words between two places that say nothing: articles, adverbs and adjectives. */
const light = determiner | adverb | adjective;
/** Such words in a row (ours). */
const mostLight = 3;

const isLight = (word: Word): boolean =>
  (word.tags & light) !== 0 && word.text !== 'au' && word.text !== 'aux' && word.text !== 'à';
const auxiliaries = new Set(['être', 'avoir']);
const isAuxiliary = ({ tags, readings }: Word): boolean =>
  (tags & (verb | participle | infinitive)) !== 0 && readings.some(({ lemma }) => auxiliaries.has(lemma));

/** Whether places fit from a word on, in steps of 1 or -1. */
function fitsFrom(sentence: Tagged, from: number, step: 1 | -1, slots: readonly Slot[]): boolean {
  let index = from + step;
  for (const { fitting, parts, ends, touches } of slots) {
    for (let skipped = 0; ; skipped += 1, index += step) {
      const word = sentence.raw[index];
      if (word === undefined || word.kind === 'punctuation') {
        if (ends) break;
        return false;
      }
      if ((word.tags & parts) !== 0 || fitsIn(fitting, word)) break;
      if (touches || skipped === mostLight) return false;
      if (!isLight(word) && !(step === 1 && isAuxiliary(word))) return false;
    }
    index += step;
  }
  return true;
}

/** How far words near may stand (ours). */
const nearness = 6;

function isNear(sentence: Tagged, index: number, listed: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, index - nearness); at <= index + nearness; at += 1) {
    const word = sentence.raw[at];
    if (word !== undefined && at !== index && fitsIn(listed, word)) return true;
  }
  return false;
}

const isKnownBy =
  (sentence: Tagged, index: number) =>
  ({ before, after, near }: Cue): boolean =>
    near === null
      ? fitsFrom(sentence, index, -1, before) && fitsFrom(sentence, index, 1, after)
      : isNear(sentence, index, near);

const verbal = verb | infinitive | participle | gerund;
const nominal = noun | adjective;
const plurals = new Set(contracted.LES);

/** The right word in the form of a reading of the wrong one; of singular and plural alike the one before it decides. */
function inflected(right: string, { tag }: Reading, before: Word): string {
  const lexicon = frenchLexicon();
  if ((tag & verbal) !== 0) {
    const same = tag & (verbal | masculine | feminine | anyNumber | anyPerson | anyTense);
    return lexicon.inflect(right, same)[0] ?? right;
  }
  const isPlural = (tag & anyNumber) === plural || ((tag & plural) !== 0 && plurals.has(before.text));
  const wanted = isPlural ? plural : singular;
  const gender = (tag & adjective) !== 0 ? tag & (masculine | feminine) : 0;
  const found = lexicon.inflect(right, nominal | wanted | gender);
  if (found.includes(right)) return right;
  return found[0] ?? (isPlural && !/[sxz]$/u.test(right) ? `${right}s` : right);
}

/** A confusion with the reading by which a word has part in it; null: by its very form. */
type Candidate = { readonly confusion: Confusion; readonly reading: Reading | null };

/** Whether a lemma's reading is of the kind that its right word is: verbs end in -er, -ir, -re or -oir. */
const isOfKind = ({ tag, lemma }: Reading): boolean =>
  (tag & anyPart & (verbal | nominal)) !== 0 && ((tag & verbal) === 0 || /(?:er|ir|re)$/u.test(lemma));

function candidatesOf(word: Word, byWrong: ReadonlyMap<string, readonly Confusion[]>): readonly Candidate[] {
  const found: Candidate[] = (byWrong.get(`=${word.text}`) ?? []).map((confusion) => ({ confusion, reading: null }));
  for (const reading of word.readings) {
    if (!isOfKind(reading)) continue;
    for (const confusion of byWrong.get(reading.lemma) ?? []) {
      if (!found.some((candidate) => candidate.confusion === confusion)) found.push({ confusion, reading });
    }
  }
  return found;
}

function correctionOf(sentence: Tagged, index: number, { confusion, reading }: Candidate): Correction | null {
  const known = isKnownBy(sentence, index);
  if (!confusion.cues.some(known) || confusion.exceptions.some(known)) return null;
  const before = sentence.raw[index - 1] ?? boundary;
  const right = reading === null ? confusion.right : inflected(confusion.right, reading, before);
  return { from: index, to: index + 1, right };
}

/** Confusions by what is wrong; a line of a list that is empty or begins with # is none. */
function indexed(lists: readonly string[]): ReadonlyMap<string, readonly Confusion[]> {
  const index = new Map<string, Confusion[]>();
  for (const line of lists.flatMap((list) => list.split('\n'))) {
    if (line === '' || line.startsWith('#')) continue;
    const confusion = confusionOf(line);
    index.set(confusion.wrong, [...(index.get(confusion.wrong) ?? []), confusion]);
  }
  return index;
}

/** Distinct words kept with their confusions (ours). */
const most = 50_000;

/** A word with all its readings; names stay names. */
const entire = (word: Word): Word => (word.kind === 'word' && (word.tags & name) === 0 ? french(word.text) : word);

/** Anchor and search of a rule from lists of confusions. They are read at the first use. */
export function confusions(...lists: readonly string[]): Pick<SyntaxRule, 'anchor' | 'find'> {
  let byWrong: ReadonlyMap<string, readonly Confusion[]> | null = null;
  const known = new Map<Word, readonly Candidate[]>();
  const candidates = (word: Word): readonly Candidate[] => {
    byWrong ??= indexed(lists);
    let found = known.get(word);
    if (found === undefined) {
      found = candidatesOf(word, byWrong);
      if (known.size >= most) known.clear();
      known.set(word, found);
    }
    return found;
  };
  return {
    anchor: (word) => candidates(entire(word)).length > 0,
    find(sentence, index) {
      const word = sentence.raw[index] ?? boundary;
      for (const candidate of candidates(word)) {
        const correction = correctionOf(sentence, index, candidate);
        if (correction !== null) return correction;
      }
      return null;
    },
  };
}
