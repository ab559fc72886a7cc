import { frenchLexicon } from '../../../../languages/morphology/lexicon.ts';
import {
  adverb,
  anyPart,
  anyTense,
  first,
  imperative,
  infinitive,
  noun,
  participle,
  past,
  plural,
  present,
  second,
  singular,
  third,
  verb,
} from '../../../../languages/morphology/tags.ts';
import { can, type Word } from '../../../../languages/morphology/words.ts';
import { rawAt, type Tagged } from '../tagged.ts';

/** Words of a list with spaces between them. */
export const listed = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export { rawAt };

const clitics = listed("me m' te t' se s' le la les l' lui leur nous vous y en ne n'");
export const isClitic = (word: Word): boolean => clitics.has(word.text);

/** Pronouns and `ne` before a verb at most: `ne vous y en` (ours). */
const mostClitics = 6;

/** The first place from here that is no unstressed pronoun and no `ne`. */
export function afterClitics(sentence: Tagged, index: number): number {
  let at = index;
  while (at < index + mostClitics && isClitic(rawAt(sentence, at))) at += 1;
  return at;
}

/** The first place before another, going back, that is no unstressed pronoun and no `ne`. */
export function beforeClitics(sentence: Tagged, index: number): number {
  let at = index - 1;
  while (at >= index - mostClitics && isClitic(rawAt(sentence, at))) at -= 1;
  return at;
}

const adverbs = listed('également hier pas plus bien tout mal peu trop mieux tant vite rien tous point fort même');
/** Whether a word is an adverb where a verb is expected. */
export const isAdverb = (word: Word): boolean =>
  adverbs.has(word.text) || ((word.tags & anyPart) === adverb && !isClitic(word));

/** Adverbs of several words (ours). */
const phrases = [
  'à tout moment',
  'dès à présent',
  'dès maintenant',
  "d' ores et déjà",
  'si besoin',
  'en effet',
  'en fait',
  'par ailleurs',
  'de nouveau',
  'à nouveau',
  'tout de même',
  'tout de suite',
  'tout à fait',
  'quand même',
  'un peu',
  'au moins',
  'par la suite',
  'sans problème',
  'sans souci',
].map((phrase) => phrase.split(' '));
const phrasesFrom = new Map(phrases.map((phrase) => [phrase[0], phrases.filter(([first]) => first === phrase[0])]));

/** The first place from here that is no pronoun joined to the verb before it: `-vous`, `-t-il`, `-le-moi`. */
export function afterInverted(sentence: Tagged, index: number): number {
  let at = index;
  while (at < index + 2 && rawAt(sentence, at).text.startsWith('-')) at += 1;
  return at;
}

/** How many words an adverb of several words has that begins at a place; 0: there is none. */
function phraseAt(sentence: Tagged, index: number): number {
  const found = phrasesFrom.get(rawAt(sentence, index).text);
  return (
    found?.find((phrase) => phrase.every((text, step) => rawAt(sentence, index + step).text === text))?.length ?? 0
  );
}

/** The first place from here that is no adverb; at most so many are passed. */
export function afterAdverbs(sentence: Tagged, index: number, most = 3): number {
  let at = index;
  for (let count = 0; count < most; count += 1) {
    const length = phraseAt(sentence, at);
    if (length === 0 && !isAdverb(rawAt(sentence, at))) break;
    at += Math.max(length, 1);
  }
  return at;
}

/** Words that the lexicon has as verbs only, and that are other words nearly always (ours). */
const unlikely = listed('hélas reculons puis soit importe');

/** Whether a word is a finite verb and can be nothing else. */
export const isVerbOnly = (word: Word): boolean => (word.tags & anyPart) === verb && !unlikely.has(word.text);

/** Participles that are as usual as nouns (ours); the lexicon calls many others nouns, too. */
const nouns = listed(
  'abonné abonnés abonnée employé employés employée salarié salariés marché passé invité invités résumé relevé relevés arrêté délégué associé associés assuré assurés blessé blessés énoncé extrait extraits tracé procédé condensé fait faits reçu reçus dû parti partis produit produits écrit écrits suivi crédit vu acquis compris permis mort inscrit inscrits intéressé intéressés accusé retraité retraités licencié chargé réfugié marié fiancé allié initié détenu élu inconnu revenu revenus contenu aperçu traité carré raté imprévu mis prise mise remise venue vue tenue sortie entrée arrivée durée pensée donnée données dictée montée allée livrée tournée portée rangée',
);

/** Whether a word is used as a noun: not a participle that is one in name only. */
export const isNoun = (word: Word): boolean =>
  (word.tags & noun) !== 0 && ((word.tags & participle) === 0 || nouns.has(word.text));

/** Whether the sentence, or a part of it, begins before a word: nothing there, or a mark other than a comma or a dash. */
export const opens = ({ kind, text }: Word): boolean =>
  kind === 'boundary' || (kind === 'punctuation' && text !== ',' && !/^[-–—…'’)/&%+]/u.test(text));

/** Whether a place is the end of a part of the sentence. */
export const closes = ({ kind }: Word): boolean => kind === 'boundary' || kind === 'punctuation';

/** How many words away a rule looks at most: sentences are shorter, and a hostile text is not read again and again (ours). */
const reach = 60;

/** The last place before another, within reach, whose word fits; -1: none. */
export function lastBefore(sentence: Tagged, index: number, fits: (word: Word, at: number) => boolean): number {
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) if (fits(rawAt(sentence, at), at)) return at;
  return -1;
}

/** Whether a word of a list stands before a place, in the same sentence. */
export const isBefore = (sentence: Tagged, index: number, list: ReadonlySet<string>): boolean =>
  lastBefore(sentence, index, ({ text }) => list.has(text)) >= 0;

/** The first place after another, within reach, whose word fits; -1: none. */
export function firstAfter(sentence: Tagged, index: number, fits: (word: Word) => boolean): number {
  for (let at = index + 1; at < Math.min(sentence.length, index + reach); at += 1)
    if (fits(rawAt(sentence, at))) return at;
  return -1;
}

/** Whether the sentence asks: a question mark stands after a place. */
export const asks = (sentence: Tagged, index: number): boolean =>
  firstAfter(sentence, index, ({ text }) => text.startsWith('?')) >= 0;

/** Any mood but the imperative. */
const stated = anyTense & ~imperative;

/** Whether a word is a finite verb of a person, the imperative left aside: `donne` is no second person. */
export const agrees = (word: Word, person: number): boolean => can(word, verb | stated | person);

const imperativeOnly = (tag: number): boolean => (tag & anyTense) === imperative;

/** A finite form of the verbs that a word can be, for another person: `conjugated(pouvait, second | plural)` is `pouviez`. */
export function conjugated(word: Word, person: number): string | null {
  const { inflect } = frenchLexicon();
  let found: string | undefined;
  for (const { tag, lemma } of word.readings) {
    if ((tag & (verb | infinitive | participle)) === 0) continue;
    const tense = (tag & verb) === 0 || imperativeOnly(tag) ? present : tag & anyTense & ~imperative;
    const wanted = (tense & present) !== 0 || tense === past ? present : tense;
    found ??= inflect(lemma, verb | person | wanted).find((form) => form !== word.text);
  }
  return found ?? null;
}

/** First form of the verbs that a word can be with the features `to`. */
export function turned(word: Word, to: number): string | null {
  for (const { tag, lemma } of word.readings) {
    if ((tag & (verb | infinitive | participle)) === 0) continue;
    const [form] = frenchLexicon().inflect(lemma, to);
    if (form !== undefined && form !== word.text) return form;
  }
  return null;
}

/** Persons of the pronouns that are subjects, or may be. */
export const persons: ReadonlyMap<string, number> = new Map([
  ['je', first | singular],
  ["j'", first | singular],
  ['tu', second | singular],
  ['il', third | singular],
  ['elle', third | singular],
  ['on', third | singular],
  ['nous', first | plural],
  ['vous', second | plural],
  ['ils', third | plural],
  ['elles', third | plural],
]);
