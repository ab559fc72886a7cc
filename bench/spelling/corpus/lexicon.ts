import dictionary from 'dictionary-fr';

/** Rare words of the dictionary by the part that they play in a sentence. */
export type RareWords = {
  /** Plurals in -s. */
  readonly nouns: readonly string[];
  readonly infinitives: readonly string[];
  readonly adverbs: readonly string[];
  /** Participles in -é, masculine singular. */
  readonly participles: readonly string[];
};

const isOrdinary = (word: string): boolean => /^\p{Ll}{4,}$/u.test(word);

/** Roots of dictionary-fr in an order that looks drawn at random but stays the same (by a hash of the word). */
function rootsOf(): readonly (readonly [word: string, flags: string])[] {
  const hash = (word: string): number => [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
  return new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .map((line) => line.split('/') as [string, string])
    .filter(([word, flags]) => flags !== undefined && isOrdinary(word))
    .map(([word, flags]) => [word, flags, hash(word)] as const)
    .sort((a, b) => a[2] - b[2])
    .map(([word, flags]) => [word, flags] as const);
}

/** Sorts the dictionary's roots by the flags of its affix file: `S.` takes a plural in -s, `a0` is a verb in -er. */
export function rareWords(): RareWords {
  const roots = rootsOf();
  const verbs = roots.filter(([word, flags]) => word.endsWith('er') && /\ba\d/u.test(flags)).map(([word]) => word);
  return {
    nouns: roots.filter(([word, flags]) => flags.startsWith('S.') && !/[sxz]$/u.test(word)).map(([word]) => `${word}s`),
    infinitives: verbs.filter((word) => !/^[aeiouyhéèêâîôœ]/u.test(word)),
    adverbs: roots.filter(([word]) => word.endsWith('ment') && word.length > 8).map(([word]) => word),
    participles: verbs.map((word) => `${word.slice(0, -2)}é`),
  };
}
