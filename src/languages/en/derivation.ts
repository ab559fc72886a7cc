const prefixes =
  /^(?:anti|auto|co|counter|cross|de|dis|extra|inter|intra|mini|mis|multi|non|out|over|post|pre|re|self|semi|sub|super|ultra|un|under)-?/u;
const endings = /(?:e?s|e?d|e?r|ing|able|ly)$/u;

/** British spellings of what an American dictionary knows (Oxford English Dictionary, variants). */
const british: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e[ds]?|er|ing|ations?)$)/u, 'iz'],
  [/ys(?=(?:e[ds]?|ing)$)/u, 'yz'],
  [/our/u, 'or'],
  [/ll(?=(?:ed|ing|ers?)$)/u, 'l'],
  [/ogue/u, 'og'],
  [/grey/u, 'gray'],
  [/(?<=[et]t|it)re(?=s?$)/u, 'er'],
  [/dgement/u, 'dgment'],
];

/** Shortest part of a compound written in one word (ours): `waitlist`. */
const shortestPart = 3;

function isCompound(word: string, knows: (word: string) => boolean): boolean {
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    if (knows(word.slice(0, at)) && knows(word.slice(at))) return true;
  }
  return false;
}

/** Whether an English word in small letters is formed by rule from known ones: prefix, ending, compound, British. */
export function isDerived(word: string, knows: (word: string) => boolean): boolean {
  const rest = word.replace(prefixes, '');
  if (rest !== word && rest.length >= shortestPart && knows(rest)) return true;
  const stem = word.replace(endings, '');
  if (stem !== word && (knows(stem) || knows(`${stem}e`)) && stem.length > shortestPart) return true;
  if (british.some(([from, to]) => from.test(word) && knows(word.replace(from, to)))) return true;
  return isCompound(word, knows);
}
