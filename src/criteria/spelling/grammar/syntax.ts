import { capitalised } from '../../../languages/dictionary/letters.ts';
import type { Word } from '../../../languages/morphology/words.ts';
import type { Mistake } from '../mistake.ts';
import type { Passage } from '../passages.ts';
import type { Correction, SyntaxRule } from './rule.ts';
import { anyWord, RuledOut } from './ruled-out.ts';
import { type Tagged, tagged } from './tagged.ts';

const capital = /^\p{Lu}/u;
const apostrophe = /[’ʼ]/u;

/** A correction with the capital and the apostrophe of what it replaces. */
function written(right: string, replaced: string): string {
  const curly = apostrophe.test(replaced) ? right.replaceAll("'", '’') : right;
  return capital.test(replaced) ? capitalised(curly) : curly;
}

/** A correction in the reply's text; null where it says what stands there. */
function mistakeOf<Id extends string>(
  { id, kind }: SyntaxRule<Id>,
  sentence: Tagged,
  { from, to, right, asIs }: Correction,
): Mistake<Id> | null {
  const replaced = sentence.written(from, to);
  const suggestion = asIs ? right : written(right, replaced);
  return suggestion === replaced
    ? null
    : { kind, code: id, start: sentence.start(from), end: sentence.end(to - 1), suggestion };
}

/** What is kept with a word: which of the rules it calls for. */
type Called<Id extends string> = {
  readonly rules: readonly SyntaxRule<Id>[];
  readonly called: readonly SyntaxRule<Id>[];
};

/** Which rules a word calls for, in their order: those that list it are looked up, the others are asked. */
function callsOf<Id extends string>(rules: readonly SyntaxRule<Id>[]): (word: Word) => readonly SyntaxRule<Id>[] {
  const byText = new Map<string, number[]>();
  const asked: (readonly [nth: number, calls: (word: Word) => boolean])[] = [];
  for (const [nth, { anchor }] of rules.entries()) {
    if (typeof anchor === 'function') asked.push([nth, anchor]);
    else {
      for (const text of anchor.keys()) {
        const listed = byText.get(text);
        if (listed === undefined) byText.set(text, [nth]);
        else listed.push(nth);
      }
    }
  }
  return (word) => {
    const called = [...(byText.get(word.text) ?? [])];
    for (const [nth, calls] of asked) if (calls(word)) called.push(nth);
    return called.sort((a, b) => a - b).map((nth) => rules[nth] as SyntaxRule<Id>);
  };
}

/** Bits that fit beside the sign of a number; more rules than that are asked every time. */
const mostBits = 31;
const bitOf = (nth: number): number => (nth < mostBits ? 1 << nth : 0);

/** From this place on, no rule can tell how far it is to the start without looking at more words than are remembered (ours). */
const anywhere = 4;

/**
 * Prepares rules for search. Work is done once and kept: which rules a distinct word calls for, and which of them find
 * nothing there whatever stands further away than the words beside it.
 */
export function syntaxSearch<Id extends string>(
  rules: readonly SyntaxRule<Id>[],
): (passage: Passage) => readonly Mistake<Id>[] {
  const ruledOut = new RuledOut();

  const calledBy = callsOf(rules);

  const rulesAt = (word: Word): Called<Id>['called'] => {
    const kept = word.kept as Called<Id> | null;
    if (kept?.rules === rules) return kept.called;
    const called = calledBy(word);
    word.kept = { rules, called } satisfies Called<Id>;
    return called;
  };

  const ask = (rule: SyntaxRule<Id>, sentence: Tagged, index: number, mistakes: Mistake<Id>[]): boolean => {
    const correction = rule.find(sentence, index);
    if (correction === null) return false;
    const mistake = mistakeOf(rule, sentence, correction);
    if (mistake !== null) mistakes.push(mistake);
    return true;
  };

  /** Asks the rules that words met before do not rule out, and keeps what these words rule out. */
  const explore = (sentence: Tagged, index: number, called: Called<Id>['called'], mistakes: Mistake<Id>[]): void => {
    const place = Math.min(index, anywhere);
    const word = sentence.word(index).id;
    const before = sentence.word(index - 1).id;
    const after = sentence.word(index + 1).id;
    let left = Math.max(0, ruledOut.get(place, before, word, anyWord));
    let right = Math.max(0, ruledOut.get(place, anyWord, word, after));
    let both = left | right;
    for (let nth = 0; nth < called.length; nth += 1) {
      const bit = bitOf(nth);
      if ((both & bit) !== 0) continue;
      sentence.beginAt(index);
      if (ask(called[nth] as SyntaxRule<Id>, sentence, index, mistakes)) continue;
      const { lowest, highest } = sentence;
      if (lowest < index - 1 || highest > index + 1) continue;
      both |= bit;
      if (highest === index) left |= bit;
      else if (lowest === index) right |= bit;
    }
    ruledOut.set(place, before, word, anyWord, left);
    ruledOut.set(place, anyWord, word, after, right);
    ruledOut.set(place, before, word, after, both);
  };

  const search = (sentence: Tagged, index: number, called: Called<Id>['called'], mistakes: Mistake<Id>[]): void => {
    const word = sentence.word(index).id;
    const [before, after] = [sentence.word(index - 1).id, sentence.word(index + 1).id];
    const out = ruledOut.get(Math.min(index, anywhere), before, word, after);
    if (out === -1) {
      explore(sentence, index, called, mistakes);
      return;
    }
    for (let nth = 0; nth < called.length; nth += 1) {
      if ((out & bitOf(nth)) === 0) ask(called[nth] as SyntaxRule<Id>, sentence, index, mistakes);
    }
  };

  return (passage) => {
    const sentence = tagged(passage);
    const mistakes: Mistake<Id>[] = [];
    for (let index = 0; index < sentence.length; index += 1) {
      const called = rulesAt(sentence.word(index));
      if (called.length > 0) search(sentence, index, called, mistakes);
    }
    return mistakes;
  };
}
