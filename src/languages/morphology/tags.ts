/**
 * What a form can be, as bits of one number: part of speech, gender, number, person, tense. A reading may have several
 * bits of one group (`mange` is first or third person); a group without bits is not marked (`avec` has no gender).
 */
export const noun = 1 << 0;
export const adjective = 1 << 1;
/** Finite form of a verb. */
export const verb = 1 << 2;
export const infinitive = 1 << 3;
/** Past participle. */
export const participle = 1 << 4;
/** Present participle. */
export const gerund = 1 << 5;
export const determiner = 1 << 6;
export const pronoun = 1 << 7;
export const adverb = 1 << 8;
export const preposition = 1 << 9;
export const conjunction = 1 << 10;
/** Proper name. */
export const name = 1 << 11;
export const interjection = 1 << 12;

export const masculine = 1 << 13;
export const feminine = 1 << 14;
export const singular = 1 << 15;
export const plural = 1 << 16;
export const first = 1 << 17;
export const second = 1 << 18;
export const third = 1 << 19;

export const present = 1 << 20;
export const imperfect = 1 << 21;
/** Passé simple. */
export const past = 1 << 22;
export const future = 1 << 23;
export const conditional = 1 << 24;
export const subjunctive = 1 << 25;
export const pastSubjunctive = 1 << 26;
export const imperative = 1 << 27;

export const anyPart = (1 << 13) - 1;
export const anyGender = masculine | feminine;
export const anyNumber = singular | plural;
export const anyPerson = first | second | third;
export const anyTense = 0b1111_1111 << 20;

const groups = [anyPart, anyGender, anyNumber, anyPerson, anyTense] as const;

/** Whether a reading has, of each group that `wanted` names, at least one bit; a group that it does not mark fits. */
export function fits(tag: number, wanted: number): boolean {
  for (const group of groups) {
    const asked = wanted & group;
    if (asked !== 0 && (tag & asked) === 0 && (tag & group) !== 0) return false;
  }
  return (wanted & anyPart) === 0 || (tag & wanted & anyPart) !== 0;
}
