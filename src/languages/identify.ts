import type { LanguageCode } from '../model/language.ts';
import { stopwords as english } from './en/stopwords.ts';
import { stopwords as french } from './fr/stopwords.ts';

/** Frequent words of neighbours that share words with French and English, so that they are not taken for either. */
const others =
  'el los las del una por para con pero muy está están hola gracias usted su sus lo esto como más podría puede algún ' +
  'hemos código mensaje favor aquí buenas tardes días nuestro ' + // Spanish
  'der die das und ist nicht ich sie wir ihr mit für auf ein eine bitte danke hier dein dem den im zu wenn wobei kann ' +
  'haben sind bei auch noch oder uns findest alle infos guten ' + // German
  'il lo gli della sono non per che grazie ciao vi di ti puoi questo dei nel anche buongiorno ' + // Italian
  'het een van niet ik je wij zijn op voor dank graag met dat u uw naar kunt bedankt ' + // Dutch
  'o os um uma não você obrigado seu com nós isso mais mensagem'; // Portuguese

type Vote = LanguageCode | 'other' | 'both';

function votes(): ReadonlyMap<string, Vote> {
  const table = new Map<string, Vote>();
  for (const word of others.split(' ')) table.set(word, 'other');
  for (const word of english) table.set(word, table.has(word) ? 'both' : 'en');
  for (const word of french) {
    const seen = table.get(word);
    table.set(word, seen === undefined ? 'fr' : 'both');
  }
  return table;
}

const table = votes();
const frenchLetters = /[éèêàâçùûîôœë]/u;
/** Letters that neither French nor English words have. */
const foreignLetters = /[ñßäöãõåøąęłžšč]/u;

/**
 * The language of a list of words in lower case, or null where too few of them tell.
 * Elided words (`l'équipe`) vote by their article.
 */
export function identify(words: readonly string[]): LanguageCode | null {
  let fr = 0;
  let en = 0;
  let other = 0;
  for (const word of words) {
    const vote = table.get(word);
    if (vote === 'fr') fr += 2;
    else if (vote === 'en') en += 2;
    else if (vote === 'other') other += 2;
    else if (vote === undefined) {
      if (/^(?:[cdjlmnst]|qu)['’]/u.test(word)) fr += 2;
      else if (foreignLetters.test(word)) other += 2;
      else if (frenchLetters.test(word)) fr += 1;
    }
  }
  if (other >= fr && other >= en && other > 0) return null;
  if (fr > en) return 'fr';
  return en > fr ? 'en' : null;
}
