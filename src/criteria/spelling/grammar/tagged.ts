import { narrowed } from '../../../languages/fr/context.ts';
import { boundary, named, unworded, type Word } from '../../../languages/morphology/words.ts';
import type { Token } from '../../../model/language.ts';
import type { Form } from '../forms.ts';
import type { Passage, PassagePart } from '../passages.ts';

/**
 * A French sentence as words with what they can be. Elided and inverted pronouns are words of their own: `j'ai` is `j'`
 * and `ai`, `avez-vous` is `avez` and `-vous`. It keeps account of what is looked at, so that what was found out can be
 * known again wherever the same words stand.
 */
export class Tagged {
  readonly #text: string;
  readonly #part: PassagePart;
  readonly #words: readonly Word[];
  readonly #raw: readonly Word[];
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  #lowest = 0;
  #highest = 0;

  constructor(
    { text, part }: Passage,
    raw: readonly Word[],
    places: { readonly starts: readonly number[]; readonly ends: readonly number[] },
  ) {
    this.#text = text;
    this.#part = part;
    this.#raw = raw;
    this.#words = narrowed(raw);
    this.#starts = places.starts;
    this.#ends = places.ends;
  }

  #look(index: number): void {
    if (index < this.#lowest) this.#lowest = index;
    else if (index > this.#highest) this.#highest = index;
  }

  #lookBeyondWords(): void {
    this.#highest = Number.POSITIVE_INFINITY;
  }

  /** From here on, account is kept of the words around a place. */
  beginAt(index: number): void {
    this.#lowest = index;
    this.#highest = index;
  }

  /** The first place that was looked at. */
  get lowest(): number {
    return this.#lowest;
  }

  /** The last place that was looked at; infinite where more than words was. */
  get highest(): number {
    return this.#highest;
  }

  /** The word at a place with the readings that its neighbours leave; `boundary` outside the sentence. */
  word(index: number): Word {
    this.#look(index);
    return index < 0 || index >= this.#words.length ? boundary : (this.#words[index] as Word);
  }

  /** The word at a place with all readings of the lexicon; `boundary` outside the sentence. */
  rawWord(index: number): Word {
    this.#look(index);
    return index < 0 || index >= this.#raw.length ? boundary : (this.#raw[index] as Word);
  }

  /** What the words say from a place up to another. */
  texts(from: number, to: number): readonly string[] {
    return Array.from({ length: to - from }, (_, step) => this.rawWord(from + step).text);
  }

  /** How many words stand before a place. */
  place(index: number): number {
    this.#lookBeyondWords();
    return index;
  }

  /** How many words there are. */
  get length(): number {
    this.#lookBeyondWords();
    return this.#words.length;
  }

  /** Where in a reply the sentence stands. */
  get part(): PassagePart {
    this.#lookBeyondWords();
    return this.#part;
  }

  /** Where the word at a place begins in the reply (UTF-16). */
  start(index: number): number {
    this.#lookBeyondWords();
    return this.#starts[index] ?? this.#text.length;
  }

  /** Where the word at a place ends in the reply (UTF-16). */
  end(index: number): number {
    this.#lookBeyondWords();
    return this.#ends[index] ?? this.#text.length;
  }

  /** Words as they are written, from a place up to another; '' outside the sentence. */
  written(from: number, to = from + 1): string {
    return this.#text.slice(this.start(from), this.end(to - 1));
  }
}

/** The word at a place with what its neighbours leave of it; `boundary` outside the sentence. */
export const at = (sentence: Tagged, index: number): Word => sentence.word(index);

/** The word at a place with all its readings; `boundary` outside the sentence. */
export const rawAt = (sentence: Tagged, index: number): Word => sentence.rawWord(index);

const opensQuote = /^["“«(:;.!?…—–•*-]+$/u;

/** Whether a capital at a token says that it names something: not at the start, nor after a mark that opens. */
const isNamed = ({ forms }: Passage, index: number): boolean =>
  index > 0 && forms[index]?.capital === true && !opensQuote.test(forms[index - 1]?.small ?? '');

/** Tags the words of a French passage. */
export function tagged(passage: Passage): Tagged {
  const { tokens, forms } = passage;
  const raw: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const { kind, start, end } = tokens[index] as Token;
    const { small, pieces } = forms[index] as Form;
    if (kind !== 'word') {
      raw.push(unworded(small, kind));
      starts.push(start);
      ends.push(end);
      continue;
    }
    const isName = isNamed(passage, index);
    for (const { unit, word, nameable } of pieces) {
      raw.push(isName && nameable ? named(word) : word);
      starts.push(start + unit.start);
      ends.push(start + unit.end);
    }
  }
  return new Tagged(passage, raw, { starts, ends });
}
