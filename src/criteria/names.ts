import type { Message } from '../model/conversation.ts';

/** Distinct words of names kept; an export with more authors than that is judged by its first ones. Ours. */
const mostNames = 200_000;

/** Words of the names that the data itself gives: authors and brands. Such words are no misspellings. */
export class NameCollector {
  readonly #names = new Set<string>();
  readonly #seen = new Set<string>();

  /** Takes in the author and the brand of a message. */
  add({ author, brand }: Message): void {
    for (const name of [author, brand]) {
      if (name === null || this.#seen.has(name) || this.#names.size >= mostNames) continue;
      this.#seen.add(name);
      for (const word of name.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []) this.#names.add(word);
    }
  }

  /** Whether a word, in lower case, is part of a name. */
  readonly has = (word: string): boolean => this.#names.has(word);
}
