import { greetings as en } from './en/greetings.ts';
import { greetings as fr } from './fr/greetings.ts';

/** Opening words of one language, in lower case. */
export type Greetings = {
  /** "bonjour", "good morning" */
  readonly words: readonly string[];
  /** "madame", "mr": they address somebody, a name may follow. */
  readonly titles: readonly string[];
  /** Words that follow a greeting and are nobody's name. */
  readonly nobody: readonly string[];
  /** Words after which a first name may stand as an address: "Merci Anne," */
  readonly thanks: readonly string[];
};

/** Both languages together: "Hello" opens French messages as well. */
export const greetings: Greetings = {
  words: [...fr.words, ...en.words],
  titles: [...fr.titles, ...en.titles],
  nobody: [...fr.nobody, ...en.nobody],
  thanks: [...fr.thanks, ...en.thanks],
};
