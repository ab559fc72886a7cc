import { monthNames, silentWords } from '../../languages/calendar.ts';
import { isFirstName } from '../../languages/first-names.ts';
import { fold } from '../../languages/fold.ts';
import { openers } from '../../languages/openers.ts';
import type { Span } from '../../model/language.ts';

/** Texts are searched for a name up to here (ours). */
const longest = 4000;
const name = "\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,18}";
const further = '(?:[ \\t]\\p{Lu}\\p{L}{1,18})?';
/** What ends an address: the end of the sentence, or a mark of the one who signs. */
const stop = '(?=\\s?[.!?…]|\\s?,\\s|\\s(?:and|et)\\s(?:thank|we|I|nous|je|merci)\\s|\\s+[\\^*~-]\\s?\\p{Lu})';
/** "…, Anna." and the two words before it. */
const afterComma = new RegExp(
  `(?<=^|[^\\p{L}'’-])(?:(\\p{L}[\\p{L}'’-]*)[ \\t])?(\\p{L}[\\p{L}'’-]*),[ \\t](${name})${further}${stop}`,
  'gu',
);
/** After a comma the sentence speaks to the one called: "…, Anna, you can"; else it may be a list. */
const goesOn = /^,\s(?:th(?:is|at)|we|i|you|it|please|can|could|have|did|would|nous|vous|je|il|elle|merci)[\s'’]/iu;
/** A name right after one of these, without a comma, is spoken of and not to: "contact Anna", "my colleague Anna". */
const spokenOf = new Set(
  'to by with from for of and or at in on via near contact ask asked see meet is was named called am my our your colleague agent advisor adviser manager member name street road saint st de du des d à au avec par pour chez et ou via sur sous vers contacter contactez demandez voir est était suis rue avenue place boulevard quai collègue conseiller conseillère responsable technicien nommé nommée appelle'.split(
    ' ',
  ),
);
/** "Sorry about the delays Anna." */
const withoutComma = new RegExp(
  `(?<=[\\s'’](\\p{Ll}[\\p{Ll}'’-]*)[ \\t])(${name})(?=\\s?[.!?…]|\\s+[\\^*~-]\\s?\\p{Lu})`,
  'gu',
);
/** What makes an apposition of the words before the comma: "our carrier, Lumex." */
const determiners = new Set('the a an our their notre nos le la les un une des leur mon ma mes my'.split(' '));
/** After these, only of who or what has a name: "your adviser, Lumex.", but "your experience, Anna." */
const addressed = new Set('your this votre vos ce cette'.split(' '));
const namedThings = new Set(
  'agent adviser advisor assistant manager carrier courier driver technician engineer colleague partner supplier seller retailer provider bank insurer store shop branch city town website app brand company hotel airline conseiller conseillère gestionnaire responsable transporteur livreur chauffeur technicien collègue partenaire fournisseur vendeur revendeur opérateur banque assureur magasin boutique agence ville site application marque entreprise enseigne hôtel compagnie'.split(
    ' ',
  ),
);

/** Shorter names of months are names of people as well: "Jun", "Jan". */
const shortestDate = 3;

const isNobody = (word: string): boolean => {
  const folded = fold(word);
  const dated = monthNames.has(folded) || silentWords.has(folded);
  return (openers.has(word.toLowerCase()) && !isFirstName(word)) || (dated && word.length > shortestDate);
};

/** Whether the words before a comma let the name after it be an address, not one of a list or an apposition. */
function mayAddress(before: string | undefined, last: string, own: string): boolean {
  if (/^\p{Lu}/u.test(last)) return before === undefined && openers.has(last.toLowerCase());
  const determiner = (before ?? '').toLowerCase();
  if (isFirstName(own)) return true;
  return !determiners.has(determiner) && !(addressed.has(determiner) && namedThings.has(last.toLowerCase()));
}

/** The name by which a text calls its reader somewhere after its opening, "I hear you, Anna."; null: none. */
export function vocativeIn(whole: string, signature: Span | null): Span | null {
  const text = whole.slice(0, Math.min(longest, signature?.[0] ?? longest));
  for (const { 0: found, 1: before, 2: last = '', 3: own = '', index } of text.matchAll(afterComma)) {
    const end = index + found.length;
    if (text[end] === ',' && !isFirstName(own) && !goesOn.test(text.slice(end, end + 12))) continue;
    if (!isNobody(own) && mayAddress(before, last, own)) return [index + found.lastIndexOf(own), end];
  }
  for (const { 1: last = '', 2: own = '', index } of text.matchAll(withoutComma)) {
    if (isFirstName(own) && !isNobody(own) && !spokenOf.has(last)) return [index, index + own.length];
  }
  return null;
}
