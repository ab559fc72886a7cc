import { stopwords as english } from './en/stopwords.ts';
import { stopwords as french } from './fr/stopwords.ts';
import { greetings } from './greetings.ts';

/** Words of both languages, in lower case, that open a text or a sentence and are nobody's name. */
export const openers: ReadonlySet<string> = new Set([
  ...greetings.nobody,
  ...greetings.titles,
  ...greetings.words,
  ...english,
  ...french,
]);
