import { formsOfAddress } from '../languages/address.ts';
import { fold } from '../languages/fold.ts';
import { read } from '../languages/sentences.ts';
import type { AddressForm, Survey } from '../model/verdict.ts';
import { AddressCounter } from './address.ts';
import { FormulaCounter, fewestWords } from './formulas.ts';
import { fingerprint, maskedWords, mix, wordsOf } from './prints.ts';
import { namePlaces, rootPlaces, VocabularyCounter } from './vocabulary.ts';

/** Counters per row; ours: 2 rows of 4 million 16-bit counters are 16 MB however large the export. */
const width = 2 ** 22;
const rows = 2;
/** A counter stays there: more is only ever "many". */
const most = 0xffff;
/** Distinct paragraphs and sentences kept, and the longest one kept. Ours. */
const kept = 8192;
const longestKept = 1000;

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

/** A sentence of a paragraph: its print, where it stands, and whether it is long enough for a formula. */
type Printed = { readonly print: number; readonly start: number; readonly end: number; readonly long: boolean };

/** What is counted of a paragraph: its sentences, the words and names in them, and how it addresses its reader. */
type Content = {
  readonly sentences: readonly Printed[];
  readonly words: readonly number[];
  readonly forms: readonly AddressForm[];
};

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
  const folded = fold(paragraph);
  const words = tokens.flatMap(({ kind, start, end }) => (kind === 'word' ? [folded.slice(start, end)] : []));
  return {
    sentences: sentences.flatMap(({ start, end, tokens: [from, to] }) => {
      const masked = maskedWords(paragraph, folded, tokens.slice(from, to));
      const print = fingerprint(masked);
      return print === null ? [] : [{ print, start, end, long: masked.length >= fewestWords }];
    }),
    words: [...rootPlaces(words), ...namePlaces(namesIn(paragraph, reading))],
    forms: formsOfAddress(reading).map(({ form }) => form),
  };
}

const places = (print: number): readonly [number, number] => [
  print & (width - 1),
  width + (mix(print ^ 0x9e3779b9) & (width - 1)),
];

/**
 * Counts in how many agent messages each sentence, word and name stands, in one pass and bounded memory (a count-min
 * sketch; Cormode and Muthukrishnan 2005). Counts are never too low; with n sentences counted, one is too high by more
 * than e·n/2²² in at most e⁻² of cases. Sentences that differ by small edits are counted together (see `formulas.ts`).
 * Order does not matter, and parts counted apart merge to the counts of the whole.
 */
export class SurveyCounter {
  readonly #counts = new Uint16Array(width * rows);
  readonly #paragraphs = new Remembered(contentOf);
  readonly #vocabulary = new VocabularyCounter();
  readonly #formulas = new FormulaCounter();
  readonly #address = new AddressCounter();
  #replies = 0;

  /** Counts one agent message by its text and its brand. */
  add(text: string, brand: string | null): void {
    this.#replies += 1;
    const paragraphs = text.split(/\n[^\S\n]*\r?\n/);
    const contents = paragraphs.map((paragraph) => this.#paragraphs.of(paragraph));
    this.#vocabulary.add(new Set(contents.flatMap(({ words }) => words)));
    this.#address.add(brand, new Set(contents.flatMap(({ forms }) => forms)));
    const seen = new Set<number>();
    contents.forEach(({ sentences }, index) => {
      for (const sentence of sentences) {
        if (seen.has(sentence.print)) continue;
        seen.add(sentence.print);
        this.#count(sentence, paragraphs[index] ?? '');
      }
    });
  }

  /** Adds what another counter has seen of the same export. */
  merge(other: SurveyCounter): void {
    this.#replies += other.#replies;
    this.#vocabulary.merge(other.#vocabulary);
    this.#formulas.merge(other.#formulas);
    this.#address.merge(other.#address);
    other.#counts.forEach((count, place) => {
      if (count > 0) this.#raise(place, count);
    });
  }

  /** What was counted so far. */
  finish(): Survey {
    const alike = this.#formulas.finish();
    const counts = new Remembered((sentence) => {
      const words = wordsOf(sentence);
      const exact = this.#exact(fingerprint(words));
      return words.length < fewestWords ? exact : Math.max(exact, alike(words));
    });
    return {
      occurrences: (sentence) => counts.of(sentence),
      documentFrequency: (root) => this.#vocabulary.frequency(root),
      nameFrequency: (word) => this.#vocabulary.nameFrequency(word),
      address: (brand) => this.#address.of(brand),
      replies: this.#replies,
    };
  }

  #count({ print, start, end, long }: Printed, paragraph: string): void {
    for (const place of places(print)) this.#raise(place, 1);
    if (long) this.#formulas.add(print, paragraph.slice(start, end));
  }

  #exact(print: number | null): number {
    return print === null ? 0 : Math.min(...places(print).map((place) => this.#counts[place] ?? 0));
  }

  #raise(place: number, by: number): void {
    this.#counts[place] = Math.min(most, (this.#counts[place] ?? 0) + by);
  }
}
