import type { LanguageCode } from '../model/language.ts';
import { isApostrophe, smallLetters, smallOf } from './characters.ts';
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

/** What a word says: two points for a language that it is frequent in, one for letters of French; nothing where both. */
const [nothing, forFrench, forEnglish, forOther, likeFrench] = [0, 1, 2, 3, 4];

function frequentWords(): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const word of others.split(' ')) votes.set(word, forOther);
  for (const word of english) votes.set(word, votes.has(word) ? nothing : forEnglish);
  for (const word of french) votes.set(word, votes.has(word) ? nothing : forFrench);
  return votes;
}

const frequent = frequentWords();
const frenchLetters = /[éèêàâçùûîôœë]/u;
/** Letters that neither French nor English words have. */
const foreignLetters = /[ñßäöãõåøąęłžšč]/u;
/** Elided words (`l'équipe`) vote by their article. */
const elided = /^(?:[cdjlmnst]|qu)['’]/u;

/** The vote of a word in small letters. */
function voteOf(word: string): number {
  const vote = frequent.get(word);
  if (vote !== undefined) return vote;
  if (elided.test(word)) return forFrench;
  if (foreignLetters.test(word)) return forOther;
  return frenchLetters.test(word) ? likeFrench : nothing;
}

/** The same votes by character code, for words read where they stand: 1 for a French letter, 2 for a foreign one. */
const [frenchLetter, foreignLetter] = [1, 2];
const letterVotes = Uint8Array.from({ length: smallLetters }, (_, code) => {
  const letter = String.fromCharCode(code);
  return (frenchLetters.test(letter) ? frenchLetter : 0) | (foreignLetters.test(letter) ? foreignLetter : 0);
});
const elidable = new Set([...'cdjlmnst'].map((letter) => letter.charCodeAt(0)));

/** Places of the table of frequent words; more than twice as many as there are words, a power of two. */
const places = 2048;
const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The frequent words by the hash of their characters, each at the first free place from its own. */
function byHash(): readonly string[] {
  const table = new Array<string>(places).fill('');
  for (const word of frequent.keys()) {
    let hash = 0;
    for (let index = 0; index < word.length; index += 1) hash = hashed(hash, word.charCodeAt(index));
    let place = hash & (places - 1);
    while (table[place] !== '') place = (place + 1) & (places - 1);
    table[place] = word;
  }
  return table;
}

const words = byHash();
const votes = Uint8Array.from(words, (word) => frequent.get(word) ?? nothing);

/** Whether the text has `word`, in small or capital letters, at `start`. */
function stands(word: string, text: string, start: number): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (word.charCodeAt(index) !== smallOf(text.charCodeAt(start + index))) return false;
  }
  return true;
}

/** Whether a word begins with an elided article of French: `l'`, `qu’`. */
function isElided(text: string, start: number): boolean {
  const first = smallOf(text.charCodeAt(start));
  const second = text.charCodeAt(start + 1);
  if (elidable.has(first)) return isApostrophe(second);
  return first === 0x71 && smallOf(second) === 0x75 && isApostrophe(text.charCodeAt(start + 2));
}

/** The vote of the word that stands in a text from `start` up to `end`; as `voteOf`, without cutting it out. */
function voteAt(text: string, start: number, end: number): number {
  let hash = 0;
  let letters = 0;
  for (let index = start; index < end; index += 1) {
    const small = smallOf(text.charCodeAt(index));
    if (small === 0) return voteOf(text.slice(start, end).toLowerCase());
    hash = hashed(hash, small);
    letters |= letterVotes[small] ?? 0;
  }
  for (let place = hash & (places - 1); ; place = (place + 1) & (places - 1)) {
    const word = words[place] as string;
    if (word === '') break;
    if (word.length === end - start && stands(word, text, start)) return votes[place] as number;
  }
  if (isElided(text, start)) return forFrench;
  if ((letters & foreignLetter) !== 0) return forOther;
  return letters === 0 ? nothing : likeFrench;
}

/** How much the words of a text say for French, for English, and for any other language. */
export class Tally {
  #fr = 0;
  #en = 0;
  #other = 0;

  /** Counts the vote of the word that stands in `text` from `start` up to `end`. */
  count(text: string, start: number, end: number): void {
    const vote = voteAt(text, start, end);
    if (vote === forFrench) this.#fr += 2;
    else if (vote === forEnglish) this.#en += 2;
    else if (vote === forOther) this.#other += 2;
    else if (vote === likeFrench) this.#fr += 1;
  }

  /** Adds the votes of another part of the same text. */
  add(part: Tally): void {
    this.#fr += part.#fr;
    this.#en += part.#en;
    this.#other += part.#other;
  }

  /** The language of the words counted, or null where too few of them tell. */
  get language(): LanguageCode | null {
    const { fr, en, other } = { fr: this.#fr, en: this.#en, other: this.#other };
    if (other >= fr && other >= en && other > 0) return null;
    if (fr > en) return 'fr';
    return en > fr ? 'en' : null;
  }
}
