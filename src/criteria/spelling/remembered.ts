import type { Mistake } from './mistake.ts';
import type { Passage, PassagePart } from './passages.ts';

/** Sentences kept at a time (ours): agents repeat themselves, and these are the sentences that are read again. */
const mostSentences = 20_000;
/** Longer sentences are seldom written twice (ours). */
const longestKept = 400;

/** Mistakes with places from the start of their sentence. */
type Kept<Code extends string> = Map<string, readonly Mistake<Code>[]>;

const moved = <Code extends string>(mistakes: readonly Mistake<Code>[], by: number): readonly Mistake<Code>[] =>
  mistakes.length === 0
    ? mistakes
    : mistakes.map((mistake) => ({ ...mistake, start: mistake.start + by, end: mistake.end + by }));

/** A search that reads each distinct sentence once; what it finds may only depend on the sentence and its part. */
export function remembered<Code extends string>(
  search: (passage: Passage) => readonly Mistake<Code>[],
): (passage: Passage) => readonly Mistake<Code>[] {
  const kept: Readonly<Record<PassagePart, Kept<Code>>> = {
    body: new Map(),
    greeting: new Map(),
    signature: new Map(),
  };
  return (passage) => {
    const { text, tokens, part } = passage;
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? start;
    if (end - start > longestKept) return search(passage);
    const sentence = text.slice(start, end);
    const known = kept[part].get(sentence);
    if (known !== undefined) return moved(known, start);
    const found = search(passage);
    if (kept[part].size >= mostSentences) kept[part].clear();
    kept[part].set(sentence, moved(found, -start));
    return found;
  };
}
