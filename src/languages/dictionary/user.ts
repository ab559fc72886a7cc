import nspell from 'nspell';

/** Dictionaries of other makers write either apostrophe. */
const straight = (word: string): string => word.replaceAll('’', "'");

/**
 * Whether a Hunspell dictionary knows a word as it is written; both files in UTF-8. A large
 * dictionary takes seconds to open and hundreds of megabytes. Throws a RangeError, a SyntaxError or a TypeError where
 * the files are malformed.
 */
export function userDictionary(aff: Uint8Array, dic: Uint8Array): (word: string) => boolean {
  const decoder = new TextDecoder();
  const words = decoder.decode(dic);
  if (!/^\s*\d+\s/u.test(words)) throw new RangeError('its first line is not the number of its words');
  const spell = nspell(decoder.decode(aff), words);
  return (word) => spell.correct(word) || spell.correct(straight(word));
}
