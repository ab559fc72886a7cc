import { capitalised } from '../../../languages/dictionary/letters.ts';
import type { Word } from '../../../languages/morphology/words.ts';
import type { Mistake } from '../mistake.ts';
import type { Passage } from '../passages.ts';
import type { Correction, SyntaxRule } from './rule.ts';
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
  { passage, starts, ends }: Tagged,
  { from, to, right, asIs }: Correction,
): Mistake<Id> | null {
  const start = starts[from] as number;
  const end = ends[to - 1] as number;
  const replaced = passage.text.slice(start, end);
  const suggestion = asIs ? right : written(right, replaced);
  return suggestion === replaced ? null : { kind, code: id, start, end, suggestion };
}

/** What is kept with a word: which of the rules it calls for. */
type Called<Id extends string> = {
  readonly rules: readonly SyntaxRule<Id>[];
  readonly called: readonly SyntaxRule<Id>[];
};

/** Prepares rules for search: which rules a distinct word calls for is found out once, and kept with the word. */
export function syntaxSearch<Id extends string>(
  rules: readonly SyntaxRule<Id>[],
): (passage: Passage) => readonly Mistake<Id>[] {
  const rulesAt = (word: Word): Called<Id>['called'] => {
    const kept = word.kept as Called<Id> | null;
    if (kept?.rules === rules) return kept.called;
    const called = rules.filter(({ anchor }) => anchor(word));
    word.kept = { rules, called } satisfies Called<Id>;
    return called;
  };
  return (passage) => {
    const sentence = tagged(passage);
    const { words } = sentence;
    const mistakes: Mistake<Id>[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const called = rulesAt(words[index] as Word);
      for (let nth = 0; nth < called.length; nth += 1) {
        const rule = called[nth] as SyntaxRule<Id>;
        const correction = rule.find(sentence, index);
        const mistake = correction === null ? null : mistakeOf(rule, sentence, correction);
        if (mistake !== null) mistakes.push(mistake);
      }
    }
    return mistakes;
  };
}
