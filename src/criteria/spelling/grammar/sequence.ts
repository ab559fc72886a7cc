import { boundary, type Word } from '../../../languages/morphology/words.ts';
import type { Correction, SyntaxRule } from './rule.ts';
import { at, type Tagged } from './tagged.ts';

/** One place of a sequence: which words fit, and how many of them there may be. */
export type Place = {
  readonly accepts: (word: Word, raw: Word) => boolean;
  readonly least: number;
  readonly most: number;
};

const among = (list: string): Place['accepts'] => {
  const texts = new Set(list.split(' '));
  return ({ text }) => texts.has(text);
};

const fitting = (what: string | Place['accepts']): Place['accepts'] => (typeof what === 'string' ? among(what) : what);

/** A place for one word: of a list with spaces between, or one that fits. */
export const one = (what: string | Place['accepts']): Place => ({ accepts: fitting(what), least: 1, most: 1 });
/** The same, but the place may be empty. */
export const maybe = (what: string | Place['accepts']): Place => ({ accepts: fitting(what), least: 0, most: 1 });
/** Up to so many words that fit, or none. */
export const upTo = (most: number, what: string | Place['accepts']): Place => ({
  accepts: fitting(what),
  least: 0,
  most,
});

/** What fitted a sequence: the first word of each place (`boundary` where it is empty) and where each place begins. */
export type Fit = {
  readonly sentence: Tagged;
  readonly found: readonly Word[];
  /** First word of each place, then the one after the last. */
  readonly starts: readonly number[];
};

type SequenceOptions = {
  /** The places to replace, half-open; all of them where it is left out. */
  readonly replaced?: readonly [from: number, to: number];
  /** What should stand in the replaced places; null: no mistake after all. */
  readonly right: (fit: Fit) => string | null;
};

function fitOf(places: readonly Place[], sentence: Tagged, first: number): Fit | null {
  const found: Word[] = [];
  const starts: number[] = [];
  let index = first;
  for (const { accepts, least, most } of places) {
    const start = index;
    while (index - start < most && index < sentence.words.length) {
      if (!accepts(sentence.words[index] as Word, sentence.raw[index] as Word)) break;
      index += 1;
    }
    if (index - start < least) return null;
    starts.push(start);
    found.push(index === start ? boundary : at(sentence, start));
  }
  starts.push(index);
  return { sentence, found, starts };
}

/**
 * Anchor and search of a rule from places in a row, tried greedily from left to right. The first place must not be
 * empty, and should be rare.
 */
export function sequence(places: readonly Place[], options: SequenceOptions): Pick<SyntaxRule, 'anchor' | 'find'> {
  const [from, to] = options.replaced ?? [0, places.length];
  const [first] = places;
  return {
    anchor: (word) => first?.accepts(word, word) === true,
    find(sentence, index): Correction | null {
      const fitted = fitOf(places, sentence, index);
      if (fitted === null) return null;
      const right = options.right(fitted);
      if (right === null) return null;
      return { from: fitted.starts[from] as number, to: fitted.starts[to] as number, right };
    },
  };
}
