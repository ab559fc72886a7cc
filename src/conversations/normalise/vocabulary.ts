/** An export's word as a key: lower case, without accents, every other sign a single blank. */
export function wordKey(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** Longer values are no words of a vocabulary. */
const longest = 60;
/** How many spellings are remembered: exports have a handful. */
const remembered = 1_000;

/**
 * Turns a table of our words and the exports' words for them into a look-up that remembers spellings.
 * Null: the word is unknown.
 */
export function lookup<Word extends string>(
  table: Readonly<Record<Word, readonly string[]>>,
): (value: string) => Word | null {
  const known = new Map<string, Word>();
  for (const [ours, theirs] of Object.entries(table) as [Word, readonly string[]][]) {
    for (const word of [ours, ...theirs]) known.set(wordKey(word), ours);
  }
  const seen = new Map<string, Word | null>();
  return (value) => {
    const before = seen.get(value);
    if (before !== undefined) return before;
    const found = value.length > longest ? null : (known.get(wordKey(value)) ?? null);
    if (seen.size < remembered) seen.set(value, found);
    return found;
  };
}

const truth = lookup({
  yes: ['true', '1', 'oui', 'vrai', 'y', 't', 'o', 'v'],
  no: ['false', '0', 'non', 'faux', 'n', 'f'],
});

/** What a yes-or-no column says; null: neither. */
export function truthOf(value: string): boolean | null {
  const found = truth(value);
  return found === null ? null : found === 'yes';
}
