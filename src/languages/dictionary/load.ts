import type { LanguageCode } from '../../model/language.ts';
import { slips as english } from '../en/slips.ts';
import { slips as french } from '../fr/slips.ts';
import { automaton } from './automaton.ts';
import { compiled } from './compiled.ts';
import type { Slips } from './rank.ts';
import type { Suggestion } from './search.ts';
import { suggestions } from './suggest.ts';
import { verdicts } from './verdict.ts';

/** The words of one language. */
export type Dictionary = {
  /** Whether a word, as it is written, is known. */
  readonly knows: (word: string) => boolean;
  /** Known forms within `limit`, from 1 to 9 (1 an accent, 2 a swap or a doubled letter, 3 any other letter), likeliest first. */
  readonly near: (word: string, limit: number) => readonly Suggestion[];
  /** Whether service replies often use a form: its words, or the one after its elided article (`l'équipe`). */
  readonly isFrequent: (form: string) => boolean;
};

const parts = /^(?:[cdjlmnst]|qu)'|[ -]/u;

/** Whether a form, or every word of it, is in a vocabulary. */
function frequencyBy(vocabulary: ReadonlySet<string>): Dictionary['isFrequent'] {
  return (form) => vocabulary.has(form) || form.split(parts).every((word) => word === '' || vocabulary.has(word));
}

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

const slips: Readonly<Record<LanguageCode, Slips>> = { fr: french, en: english };

/** A dictionary over packed bytes. */
export function dictionaryFrom(bytes: Uint8Array, language: LanguageCode): Dictionary {
  const words = automaton(bytes);
  const suggest = suggestions(words, slips[language]);
  const near = remembered((asked) => suggest(asked.slice(1), Number(asked[0])), mostSuggestions);
  return {
    knows: remembered(verdicts(words), mostVerdicts),
    near: (word, limit) => near(limit + word),
    isFrequent: frequencyBy(slips[language].vocabulary),
  };
}

const loaded = new Map<LanguageCode, Dictionary>();

/** The dictionary of a language, read at its first use (milliseconds). Throws where the program was not built. */
export function dictionaryOf(language: LanguageCode): Dictionary {
  let dictionary = loaded.get(language);
  if (dictionary === undefined) {
    dictionary = dictionaryFrom(compiled(`${language}.dawg`), language);
    loaded.set(language, dictionary);
  }
  return dictionary;
}
