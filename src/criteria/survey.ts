import { fold } from '../languages/fold.ts';
import { read } from '../languages/sentences.ts';
import { tokenize } from '../languages/tokens.ts';
import type { Survey } from '../model/verdict.ts';
import { namePlaces, rootPlaces, VocabularyCounter } from './vocabulary.ts';

/** Counters per row; ours: 2 rows of 4 million 16-bit counters are 16 MB however large the export. */
const width = 2 ** 22;
const rows = 2;
/** A counter stays there: more is only ever "many". */
const most = 0xffff;
/** Distinct paragraphs and sentences kept, and the longest one kept. Ours. */
const kept = 8192;
const longestKept = 1000;

/** Finaliser of MurmurHash3 (Appleby, public domain): every input bit moves every output bit. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 code units, carried on from word to word. */
function hashed(word: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return Math.imul(hash ^ 0x20, 0x01000193);
}

/**
 * 32 bits of a sentence's words, or null where it has none. Numbers, links and handles leave no trace, nor do case and
 * accents; a capital inside the sentence stands for any name.
 */
function fingerprint(sentence: string): number | null {
  let hash = 0x811c9dc5;
  let words = 0;
  for (const { kind, start, end } of tokenize(sentence)) {
    if (kind !== 'word') continue;
    const word = sentence.slice(start, end);
    if (/\d/.test(word)) continue;
    const name = words > 0 && /^\p{Lu}/u.test(word);
    hash = hashed(name ? 'N' : fold(word), hash);
    words += 1;
  }
  return words === 0 ? null : mix(hash);
}

/** A bounded memory of what was computed for texts that come again. */
class Remembered<T> {
  readonly #known = new Map<string, T>();
  readonly #compute: (text: string) => T;

  constructor(compute: (text: string) => T) {
    this.#compute = compute;
  }

  of(text: string): T {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const computed = this.#compute(text);
    if (text.length > longestKept) return computed;
    if (this.#known.size >= kept) this.#known.clear();
    this.#known.set(text, computed);
    return computed;
  }
}

/** What is counted of a paragraph: its sentences, and the words and names in them. */
type Content = { readonly prints: readonly number[]; readonly words: readonly number[] };

/** Whether a word begins with a capital and goes on in small letters. */
const isNamed = (word: string): boolean => {
  const [first, second] = [word.charAt(0), word.charAt(1)];
  return first !== first.toLowerCase() && second !== second.toUpperCase();
};

/** Words with a capital that no beginning of a sentence explains. */
function namesIn(paragraph: string, { sentences, tokens }: ReturnType<typeof read>): readonly string[] {
  return sentences.flatMap(({ tokens: [from, to] }) =>
    tokens.slice(from + 1, to).flatMap(({ kind, start, end }) => {
      const word = paragraph.slice(start, end);
      return kind === 'word' && isNamed(word) ? [word] : [];
    }),
  );
}

function contentOf(paragraph: string): Content {
  const reading = read(paragraph);
  const { sentences, tokens } = reading;
  const words = tokens.flatMap(({ kind, start, end }) => (kind === 'word' ? [paragraph.slice(start, end)] : []));
  return {
    prints: sentences.flatMap(({ start, end }) => fingerprint(paragraph.slice(start, end)) ?? []),
    words: [...rootPlaces(words), ...namePlaces(namesIn(paragraph, reading))],
  };
}

const places = (print: number): readonly [number, number] => [
  print & (width - 1),
  width + (mix(print ^ 0x9e3779b9) & (width - 1)),
];

/**
 * Counts in how many agent messages each sentence, word and name stands, in one pass and bounded memory (a count-min sketch; Cormode
 * and Muthukrishnan 2005). Counts are never too low; with n sentences counted, one is too high by more than e·n/2²²
 * in at most e⁻² of cases. Order does not matter, and parts counted apart merge to the counts of the whole.
 */
export class SurveyCounter {
  readonly #counts = new Uint16Array(width * rows);
  readonly #paragraphs = new Remembered(contentOf);
  readonly #vocabulary = new VocabularyCounter();
  #replies = 0;

  /** Counts one agent message by its text. */
  add(text: string): void {
    this.#replies += 1;
    const contents = text.split(/\n[^\S\n]*\r?\n/).map((paragraph) => this.#paragraphs.of(paragraph));
    this.#vocabulary.add(new Set(contents.flatMap(({ words }) => words)));
    const prints = new Set(contents.flatMap((content) => content.prints));
    for (const print of prints) for (const place of places(print)) this.#raise(place, 1);
  }

  /** Adds what another counter has seen of the same export. */
  merge(other: SurveyCounter): void {
    this.#replies += other.#replies;
    this.#vocabulary.merge(other.#vocabulary);
    other.#counts.forEach((count, place) => {
      if (count > 0) this.#raise(place, count);
    });
  }

  /** What was counted so far. */
  finish(): Survey {
    const prints = new Remembered((sentence) => fingerprint(sentence) ?? -1);
    const occurrences = (sentence: string): number => {
      const print = prints.of(sentence);
      return print === -1 ? 0 : Math.min(...places(print).map((place) => this.#counts[place] ?? 0));
    };
    return {
      occurrences,
      documentFrequency: (root) => this.#vocabulary.frequency(root),
      nameFrequency: (word) => this.#vocabulary.nameFrequency(word),
      replies: this.#replies,
    };
  }

  #raise(place: number, by: number): void {
    this.#counts[place] = Math.min(most, (this.#counts[place] ?? 0) + by);
  }
}
