import { capitalised } from '../../../languages/dictionary/letters.ts';
import type { Word } from '../../../languages/morphology/words.ts';
import type { Mistake } from '../mistake.ts';
import type { Passage } from '../passages.ts';
import type { SyntaxRule } from './rule.ts';
import { tagged } from './tagged.ts';

const capital = /^\p{Lu}/u;
const apostrophe = /[’ʼ]/u;

/** A correction with the capital and the apostrophe of what it replaces. */
function written(right: string, replaced: string): string {
  const curly = apostrophe.test(replaced) ? right.replaceAll("'", '’') : right;
  return capital.test(replaced) ? capitalised(curly) : curly;
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
      for (const { id, kind, find } of rulesAt(words[index] as Word)) {
        const correction = find(sentence, index);
        if (correction === null) continue;
        const start = sentence.starts[correction.from] as number;
        const end = sentence.ends[correction.to - 1] as number;
        const replaced = passage.text.slice(start, end);
        const suggestion = correction.asIs ? correction.right : written(correction.right, replaced);
        if (suggestion !== replaced) mistakes.push({ kind, code: id, start, end, suggestion });
      }
    }
    return mistakes;
  };
}
