import { capitalised } from '../../../languages/dictionary/letters.ts';
import type { Word } from '../../../languages/morphology/words.ts';
import type { Mistake } from '../mistake.ts';
import type { Passage } from '../passages.ts';
import type { SyntaxRule } from './rule.ts';
import { tagged } from './tagged.ts';

/** Distinct words whose rules are kept at a time (ours). */
const mostWords = 200_000;
const capital = /^\p{Lu}/u;
const apostrophe = /[’ʼ]/u;

/** A correction with the capital and the apostrophe of what it replaces. */
function written(right: string, replaced: string): string {
  const curly = apostrophe.test(replaced) ? right.replaceAll("'", '’') : right;
  return capital.test(replaced) ? capitalised(curly) : curly;
}

/** Prepares rules for search: which rules a distinct word calls for is found out once. */
export function syntaxSearch<Id extends string>(
  rules: readonly SyntaxRule<Id>[],
): (passage: Passage) => readonly Mistake<Id>[] {
  const called = new Map<Word, readonly SyntaxRule<Id>[]>();
  const rulesAt = (word: Word): readonly SyntaxRule<Id>[] => {
    let found = called.get(word);
    if (found === undefined) {
      found = rules.filter(({ anchor }) => anchor(word));
      if (called.size >= mostWords) called.clear();
      called.set(word, found);
    }
    return found;
  };
  return (passage) => {
    const sentence = tagged(passage);
    const mistakes: Mistake<Id>[] = [];
    for (const [index, word] of sentence.words.entries()) {
      for (const { id, kind, find } of rulesAt(word)) {
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
