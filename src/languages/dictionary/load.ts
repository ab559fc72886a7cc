import type { LanguageCode } from '../../model/language.ts';
import { automaton } from './automaton.ts';
import { compiled } from './compiled.ts';
import { type Suggestion, suggest } from './suggest.ts';
import { verdicts } from './verdict.ts';

/** The words of one language. */
export type Dictionary = {
  /** Whether a word, as it is written, is known. */
  readonly knows: (word: string) => boolean;
  /** Known forms within `limit`, from 1 to 9 (1 an accent, 2 a swap or a doubled letter, 3 any other letter), nearest first. */
  readonly near: (word: string, limit: number) => readonly Suggestion[];
};

/** Verdicts kept at a time; the vocabulary of an export of millions of words is smaller (ours). */
const mostVerdicts = 200_000;

/** Lists of suggestions kept at a time: unknown words are few (ours). */
const mostSuggestions = 10_000;

/** Remembers up to `most` answers, then starts again: memory stays bounded and hits stay frequent. */
function remembered<Answer>(answer: (word: string) => Answer, most: number): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = answer(word);
      if (known.size >= most) known.clear();
      known.set(word, found);
    }
    return found;
  };
}

/** A dictionary over packed bytes. */
export function dictionaryFrom(bytes: Uint8Array): Dictionary {
  const words = automaton(bytes);
  const near = remembered((asked) => suggest(words, asked.slice(1), Number(asked[0])), mostSuggestions);
  return { knows: remembered(verdicts(words), mostVerdicts), near: (word, limit) => near(limit + word) };
}

const loaded = new Map<LanguageCode, Dictionary>();

/** The dictionary of a language, read at its first use (milliseconds). Throws where the program was not built. */
export function dictionaryOf(language: LanguageCode): Dictionary {
  let dictionary = loaded.get(language);
  if (dictionary === undefined) {
    dictionary = dictionaryFrom(compiled(`${language}.dawg`));
    loaded.set(language, dictionary);
  }
  return dictionary;
}
