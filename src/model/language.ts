/** Languages whose replies can be judged and whose words the reports speak. */
export const languageCodes = ['fr', 'en'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** Regional conventions: French typography differs between France and Québec. */
export const locales = ['fr-FR', 'fr-CA', 'fr-BE', 'fr-CH', 'en-GB', 'en-US'] as const;
export type Locale = (typeof locales)[number];

/** Half-open range of UTF-16 code units. */
export type Span = readonly [start: number, end: number];

export type TokenKind = 'word' | 'number' | 'url' | 'email' | 'handle' | 'hashtag' | 'emoji' | 'punctuation';

/** One unit of running text; white space belongs to no token. */
export type Token = { readonly kind: TokenKind; readonly start: number; readonly end: number };

/** A sentence or a line of its own. `language` is null where it is neither French nor English or too short to tell. */
export type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly language: LanguageCode | null;
  /** Range of the sentence's tokens in `Reading.tokens`, half-open. */
  readonly tokens: Span;
};

/** A text cut once into tokens and sentences, shared by everything that reads it. */
export type Reading = {
  readonly text: string;
  readonly language: LanguageCode | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
};
