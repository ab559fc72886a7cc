import { frenchLexicon } from '../../../../../languages/morphology/lexicon.ts';
import {
  adjective,
  adverb,
  determiner,
  infinitive,
  noun,
  participle,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { participleKey, type Word } from '../../../../../languages/morphology/words.ts';
import { rawAt, type Tagged } from '../../tagged.ts';

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
export type Cue = {
  readonly before: readonly Slot[];
  readonly after: readonly Slot[];
  readonly near: ReadonlySet<string> | null;
};

/** Forms that stand for a preposition and its article. */
const contracted: Readonly<Record<string, readonly string[]>> = {
  de: ['de', "d'", 'du', 'des'],
  à: ['à', 'au', 'aux'],
  que: ['que', "qu'"],
  se: ['se', "s'", 'me', "m'", 'te', "t'", 'nous', 'vous'],
  ne: ['ne', "n'"],
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

/** A word of a list and, where it is a participle, every form of it: `occasionné` is occasionnée and occasionnés too. */
function keysFor(word: string): readonly string[] {
  const text = word.toLowerCase();
  if (!/(?:[éiut]|is)$/u.test(text)) return [text];
  const readings = frenchLexicon().readingsOf(text);
  return [text, ...readings.filter(({ tag }) => (tag & participle) !== 0).map(({ lemma }) => participleKey(lemma))];
}

function slotOf(code: string, touches: boolean): Slot {
  const listed = code.replace(/^=/u, '').split('/');
  return {
    fitting: new Set(listed.flatMap((word) => contracted[word] ?? keysFor(word))),
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

/** Reads cues with | between them. */
export const cuesOf = (codes: string | undefined): readonly Cue[] =>
  codes === undefined ? [] : codes.split('|').flatMap(cuesIn);

/** Whether a word or one of its lemmas is listed. */
function fitsIn(listed: ReadonlySet<string>, { keys }: Word): boolean {
  for (let nth = 0; nth < keys.length; nth += 1) if (listed.has(keys[nth] as string)) return true;
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
      const word = rawAt(sentence, index);
      if (word.kind === 'boundary' || word.kind === 'punctuation') {
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

/** How far the places of a cue may reach: three of them with light words between. */
const widest = 12;
/** How far words near may stand (ours). */
const nearness = 6;

function isNear(sentence: Tagged, index: number, listed: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, index - nearness); at <= index + nearness; at += 1) {
    if (at !== index && fitsIn(listed, rawAt(sentence, at))) return true;
  }
  return false;
}

/** Whether a cue is found around the word at a place. */
export const isKnownBy =
  (sentence: Tagged, index: number) =>
  ({ before, after, near }: Cue): boolean =>
    near === null
      ? fitsFrom(sentence, index, -1, before) && fitsFrom(sentence, index, 1, after)
      : isNear(sentence, index, near);

/** Words that say too little to look for first. */
const frequent = new Set(
  "de d' du des à au aux le la les l' un une ce cet cette ces en sur dans et être avoir nous vous se s' me m' te t' par pour".split(
    ' ',
  ),
);

/** The place of a cue that is met least: the first without a frequent word. */
function rarest({ before, after }: Cue): Slot | undefined {
  const slots = [...before, ...after];
  return (
    slots.find(({ fitting, parts, ends }) => parts === 0 && !ends && ![...fitting].some((key) => frequent.has(key))) ??
    slots[0]
  );
}

/** Tells whether a sentence may hold one of several cues near a place. */
export function presence(cues: readonly Cue[]): (sentence: Tagged, index: number) => boolean {
  const slots = cues.flatMap((cue) => rarest(cue) ?? []);
  const isOpen = slots.some(({ parts, ends }) => parts !== 0 || ends);
  const listed = new Set([
    ...slots.flatMap(({ fitting }) => [...fitting]),
    ...cues.flatMap(({ near }) => [...(near ?? [])]),
  ]);
  return (sentence, index) => {
    if (isOpen) return true;
    const last = Math.min(sentence.length - 1, index + widest);
    for (let at = Math.max(0, index - widest); at <= last; at += 1) {
      if (at !== index && fitsIn(listed, rawAt(sentence, at))) return true;
    }
    return false;
  };
}
