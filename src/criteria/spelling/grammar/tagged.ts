import { narrowed } from '../../../languages/fr/context.ts';
import { boundary, unworded, type Word } from '../../../languages/morphology/words.ts';
import type { Token } from '../../../model/language.ts';
import type { Form } from '../forms.ts';
import type { Passage } from '../passages.ts';

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
    for (const { unit, word, name } of pieces) {
      raw.push(isName ? name : word);
      starts.push(start + unit.start);
      ends.push(start + unit.end);
    }
  }
  return { passage, words: narrowed(raw), raw, starts, ends };
}
