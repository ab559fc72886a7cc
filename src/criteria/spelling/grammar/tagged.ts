import { narrowed } from '../../../languages/fr/context.ts';
import {
  boundary,
  french,
  named,
  type Unit,
  unitsOf,
  unworded,
  type Word,
} from '../../../languages/morphology/words.ts';
import { isCapital, type Passage } from '../passages.ts';

/**
 * A French sentence as words with what they can be. Elided and inverted pronouns are words of their own: `j'ai` is `j'`
 * and `ai`, `avez-vous` is `avez` and `-vous`. The lists are parallel; places are UTF-16 offsets in the reply.
 */
export type Tagged = {
  readonly passage: Passage;
  /** Words with the readings that their neighbours leave. */
  readonly words: readonly Word[];
  /** Words with all readings of the lexicon. */
  readonly raw: readonly Word[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** The word at a place with what its neighbours leave of it; `boundary` outside the sentence. */
export const at = (sentence: Tagged, index: number): Word => sentence.words[index] ?? boundary;

/** Words of one token, as prose and as a name. */
type Pieces = readonly { readonly unit: Unit; readonly word: Word; readonly name: Word }[];

const most = 100_000;
const known = new Map<string, Pieces>();

function piecesOf(text: string): Pieces {
  let pieces = known.get(text);
  if (pieces === undefined) {
    const units = unitsOf(text);
    pieces = units.map((unit, index) => {
      const word = french(unit.text);
      return { unit, word, name: units.length === 1 || index > 0 ? named(unit.text) : word };
    });
    if (known.size >= most) known.clear();
    known.set(text, pieces);
  }
  return pieces;
}

const opensQuote = /^["“«(:;.!?…—–•*-]+$/u;

/** Whether a capital at a token says that it names something: not at the start, nor after a mark that opens. */
function isNamed(passage: Passage, index: number): boolean {
  return index > 0 && isCapital(passage, index) && !opensQuote.test(passage.words[index - 1] ?? '');
}

/** Tags the words of a French passage. */
export function tagged(passage: Passage): Tagged {
  const raw: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [index, { kind, start, end }] of passage.tokens.entries()) {
    const text = passage.words[index] as string;
    if (kind !== 'word') {
      raw.push(unworded(text, kind));
      starts.push(start);
      ends.push(end);
      continue;
    }
    const isName = isNamed(passage, index);
    for (const { unit, word, name } of piecesOf(text)) {
      raw.push(isName ? name : word);
      starts.push(start + unit.start);
      ends.push(start + unit.end);
    }
  }
  return { passage, words: narrowed(raw), raw, starts, ends };
}
