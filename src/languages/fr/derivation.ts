/** Prefixes that new words are made with; the shorter and rarer ones only before a hyphen. */
const prefixes =
  /^(?:(?:anti|auto|bio|cyber|éco|géo|hyper|inter|micro|mini|multi|néo|poly|re|ré|super|télé|ultra|vidéo)-?|(?:co|extra|infra|intra|maxi|méga|mono|non|para|post|pré|pro|pseudo|semi|sous|sur)-)/u;

/** Spellings of the 1990 reform: `i` and `u` without circumflex, `è` for `é` (STANDARD §4: no mistake). */
const reformed = (form: string): string =>
  form.replaceAll('î', 'i').replaceAll('û', 'u').replaceAll('é', 'è').replaceAll('-', '');

/** Whether a French word in small letters is a prefix before a known word. */
export function isDerived(word: string, knows: (word: string) => boolean): boolean {
  const rest = word.replace(prefixes, '');
  return rest !== word && rest.length > 4 && knows(rest);
}

/** Whether a word is one of these forms as the reform of 1990 spells it. */
export const isReformed = (word: string, forms: readonly string[]): boolean =>
  forms.some((form) => reformed(form) === reformed(word));
