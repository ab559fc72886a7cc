import type { Mistake } from './mistake.ts';
import type { Passage, PassagePart } from './passages.ts';

/** Distinct sentences read before the oldest are forgotten (ours): agents repeat themselves, mostly within days. */
const generation = 25_000;
/** Longer sentences are seldom written twice (ours). */
const longestKept = 400;

/** Mistakes with places from the start of their sentence. */
type Kept<Code extends string> = Map<string, readonly Mistake<Code>[]>;

const moved = <Code extends string>(mistakes: readonly Mistake<Code>[], by: number): readonly Mistake<Code>[] =>
  mistakes.length === 0
    ? mistakes
    : mistakes.map((mistake) => ({ ...mistake, start: mistake.start + by, end: mistake.end + by }));

/** What is known of sentences: of the last generation and of those from the one before that were met again. */
class Memory<Code extends string> {
  #recent: Kept<Code> = new Map();
  #older: Kept<Code> = new Map();

  get(sentence: string): readonly Mistake<Code>[] | undefined {
    const known = this.#recent.get(sentence);
    if (known !== undefined) return known;
    const old = this.#older.get(sentence);
    if (old !== undefined) this.set(sentence, old);
    return old;
  }

  set(sentence: string, mistakes: readonly Mistake<Code>[]): void {
    if (this.#recent.size >= generation) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(sentence, mistakes);
  }
}

/** A search that reads each distinct sentence once; what it finds may only depend on the sentence and its part. */
export function remembered<Code extends string>(
  search: (passage: Passage) => readonly Mistake<Code>[],
): (passage: Passage) => readonly Mistake<Code>[] {
  const kept: Readonly<Record<PassagePart, Memory<Code>>> = {
    body: new Memory(),
    greeting: new Memory(),
    signature: new Memory(),
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
    kept[part].set(sentence, moved(found, -start));
    return found;
  };
}
