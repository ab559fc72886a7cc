/** Prefixes that new words are made with; the shorter and rarer ones only before a hyphen. */
const prefixes =
  /^(?:(?:anti|auto|bio|cyber|éco|géo|hyper|inter|micro|mini|multi|néo|poly|re|ré|super|télé|ultra|vidéo)-?|(?:co|extra|infra|intra|maxi|méga|mono|non|para|post|pré|pro|pseudo|semi|sous|sur)-)/u;

/** Whether a French word in small letters is a prefix before a known word. */
export function isDerived(word: string, knows: (word: string) => boolean): boolean {
  const rest = word.replace(prefixes, '');
  return rest !== word && rest.length > 4 && knows(rest);
}

/** `é` before a syllable in mute `e`, but for prefixes: `événement`, `réglementaire`, not `complémentaire`, `déceler`. */
const beforeMute =
  /(?<!^(?:d|pr|t|m|tél|r(?!égl)))é(?=(?:[bcdfghjklmnpqrstvxz]|[bcdfgptv][hlr])e(?:$|s$|nt$|(?:[bcdfghjklmnpqrstvz]|[bcdfgptv][hlr]|gn)[aeiouéèêà]))/gu;

/** A form as the reform of 1990 may spell it, letter for letter (STANDARD §4: no mistake); it keeps some circumflexes. */
const reformed = (form: string): string => form.replaceAll('î', 'i').replaceAll('û', 'u').replace(beforeMute, 'è');

/** Whether a word is this form as the reform of 1990 spells it, in one of its changes or in all. */
export function isReformed(word: string, form: string): boolean {
  const changed = reformed(form);
  return word.length === form.length && [...word].every((letter, at) => letter === form[at] || letter === changed[at]);
}
