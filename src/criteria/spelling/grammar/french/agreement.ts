import {
  adjective,
  anyGender,
  anyNumber,
  feminine,
  masculine,
  participle,
  plural,
  singular,
} from '../../../../languages/morphology/tags.ts';
import { forms, type Word } from '../../../../languages/morphology/words.ts';
import {
  anyFeminine,
  anyMasculine,
  anyPlural,
  anySingular,
  feminineSingular,
  masculinePlural,
  masculineSingular,
  type Slots,
  slotsOf,
} from './noun-phrase.ts';

/** Bits of gender and number of one slot. */
function tagOf(slot: Slots): number {
  const gender = (slot & anyFeminine) !== 0 ? feminine : masculine;
  const number = (slot & anyPlural) !== 0 ? plural : singular;
  return (gender & anyGender) | (number & anyNumber);
}

/** All slots of the numbers that a set has. */
export const numbersOf = (slots: Slots): Slots =>
  ((slots & anySingular) !== 0 ? anySingular : 0) | ((slots & anyPlural) !== 0 ? anyPlural : 0);

/** All slots of the genders that a set has. */
export const gendersOf = (slots: Slots): Slots =>
  ((slots & anyMasculine) !== 0 ? anyMasculine : 0) | ((slots & anyFeminine) !== 0 ? anyFeminine : 0);

/** The one slot to write: the nearest to what stands there, then the masculine, then the singular. */
export function nearest(wanted: Slots, written: Slots): Slots {
  const near =
    wanted & numbersOf(written) & gendersOf(written) ||
    wanted & gendersOf(written) & (wanted & anySingular && wanted & anyPlural ? numbersOf(written) : 15) ||
    wanted & gendersOf(written) ||
    wanted & numbersOf(written) ||
    wanted;
  if ((near & masculineSingular) !== 0) return masculineSingular;
  if ((near & masculinePlural) !== 0) return masculinePlural;
  return (near & feminineSingular) !== 0 ? feminineSingular : near;
}

/** The form of a word, as one of some parts of speech, that has a slot; null where the lexicon has none. */
export function formFor(word: Word, parts: number, slot: Slots): string | null {
  const found = forms(word, parts, parts | tagOf(slot));
  return found.find((form) => form !== word.text && form[0] === word.text[0]) ?? null;
}

const describing = adjective | participle;

/** The form of an adjective or participle that agrees with what is wanted; null where there is none. */
export const agreeing = (word: Word, wanted: Slots): string | null =>
  formFor(word, describing, nearest(wanted, slotsOf(word, describing)));
