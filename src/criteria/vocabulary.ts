import { rootOf } from '../languages/roots.ts';

/** Counters; ours: exports hold some 50 000 roots, so that few share one of a million. */
const width = 2 ** 20;

/** FNV-1a over UTF-16 code units, folded to the counters. */
function placeOf(root: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < root.length; index += 1) hash = Math.imul(hash ^ root.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & (width - 1);
}

/** The counters of a list of words, each once. */
export function rootPlaces(words: readonly string[]): readonly number[] {
  const places = new Set<number>();
  for (const word of words) {
    const root = rootOf(word);
    if (root !== null) places.add(placeOf(root));
  }
  return [...places];
}

/** Before a name, so that it shares no counter with the root of a word but by chance. */
const nameMark = '\u0001';

/** The counters of a list of names, each once, whatever their letter case. */
export function namePlaces(names: readonly string[]): readonly number[] {
  return [...new Set(names.map((name) => placeOf(nameMark + name.toLowerCase())))];
}

/**
 * Counts in how many agent messages each word stands, by its root, in bounded memory. Counts are never too low; parts
 * counted apart merge to the counts of the whole.
 */
export class VocabularyCounter {
  readonly #counts = new Uint32Array(width);

  /** Counts one message by the places of its words, each once. */
  add(places: ReadonlySet<number>): void {
    for (const place of places) this.#counts[place] = (this.#counts[place] ?? 0) + 1;
  }

  /** Adds what another counter has seen of the same export. */
  merge(other: VocabularyCounter): void {
    other.#counts.forEach((count, place) => {
      if (count > 0) this.#counts[place] = (this.#counts[place] ?? 0) + count;
    });
  }

  /** In how many messages a name stands. */
  nameFrequency(name: string): number {
    return this.frequency(nameMark + name.toLowerCase());
  }

  /** In how many messages a root stands. */
  frequency(root: string): number {
    return this.#counts[placeOf(root)] ?? 0;
  }
}
