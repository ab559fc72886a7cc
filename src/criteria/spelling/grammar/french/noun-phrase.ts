import { feminineNames, masculineNames } from '../../../../languages/fr/given-names.ts';
import {
  adjective,
  adverb,
  conjunction,
  determiner,
  infinitive,
  name,
  noun,
  participle,
  preposition,
  pronoun,
  verb,
} from '../../../../languages/morphology/tags.ts';
import type { Word } from '../../../../languages/morphology/words.ts';
import { at, type Tagged } from '../tagged.ts';
import { words } from './classes.ts';

/** Gender and number together, as a set: words agree where their sets meet. */
export type Slots = number;
export const masculineSingular: Slots = 1;
export const feminineSingular: Slots = 2;
export const masculinePlural: Slots = 4;
export const femininePlural: Slots = 8;
export const anySingular: Slots = masculineSingular | feminineSingular;
export const anyPlural: Slots = masculinePlural | femininePlural;
export const anyMasculine: Slots = masculineSingular | masculinePlural;
export const anyFeminine: Slots = feminineSingular | femininePlural;
export const anySlot: Slots = 15;

/** The slots of a tag; gender and number that it does not mark may be either. */
export function slotsOfTag(tag: number): Slots {
  const genders = (tag >>> 13) & 3 || 3;
  const numbers = (tag >>> 15) & 3 || 3;
  return ((numbers & 1) !== 0 ? genders : 0) | ((numbers & 2) !== 0 ? genders << 2 : 0);
}

/** The slots that a word has as one of some parts of speech; 0 where it is none of them. */
export function slotsOf(word: Word, parts: number): Slots {
  let slots = 0;
  for (const { tag } of word.readings) if ((tag & parts) !== 0) slots |= slotsOfTag(tag);
  return slots;
}

/** A determiner with its adjectives, noun, and what stands beside the noun, without complements behind prepositions. */
export type NounPhrase = {
  /** First word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The noun. */
  readonly head: number;
  /** What the determiners leave. */
  readonly determined: Slots;
  /** What determiners, adjectives before the noun, and the noun leave together; 0 where they disagree. */
  readonly slots: Slots;
};

/** Adjectives that stand before their noun. */
const early = words(
  'petit petite petits petites grand grande grands grandes gros grosse grosses beau bel belle beaux belles bon bonne bons bonnes mauvais mauvaise mauvaises meilleur meilleure meilleurs meilleures nouveau nouvel nouvelle nouveaux nouvelles vieux vieil vieille vieilles jeune jeunes joli jolie jolis jolies bref brève brefs brèves long longue longs longues premier première premiers premières dernier dernière derniers dernières prochain prochaine prochains prochaines second seconde autre autres même mêmes seul seule seuls seules ancien ancienne anciens anciennes vrai vraie vrais vraies faux fausse fausses haut haute hauts hautes bas basse basses double ex tel telle tels telles simple simples pauvre pauvres éventuel éventuelle éventuels éventuelles futur future futurs futures multiple multiples certain certaine certains certaines divers diverses différents différentes nombreux nombreuses excellent excellente excellents excellentes énorme énormes sincère sincères rare rares court courte courts courtes',
);

const nominal = noun | name;
const describing = adjective | participle;

const isAdverb = ({ tags, text }: Word): boolean =>
  (tags & adverb) !== 0 && (tags & (noun | adjective | determiner | pronoun | conjunction)) === 0
    ? true
    : text === 'plus' ||
      text === 'bien' ||
      text === 'hier' ||
      text === 'tout' ||
      text === 'même' ||
      text === 'pas' ||
      text === 'non';

/** The first word from a place that is no adverb. */
export function afterAdverbs(sentence: Tagged, from: number): number {
  let index = from;
  while (index - from < 3 && isAdverb(at(sentence, index))) index += 1;
  return index;
}

const links = words('et ou ,');

/** Whether a word that may be noun or adjective is the adjective of a noun behind it. */
function isEarly(sentence: Tagged, index: number): boolean {
  const next = at(sentence, index + 1);
  if (next.text === 'et' || next.text === 'ou') {
    return (at(sentence, index + 2).tags & adjective) !== 0 && (at(sentence, index + 3).tags & nominal) !== 0;
  }
  const own = slotsOf(at(sentence, index), adjective);
  const isNews = at(sentence, index).text.startsWith('nouvelle');
  const isJoint = isNews && (next.tags & participle) !== 0 && (own & slotsOf(next, noun)) === 0;
  if (early.has(at(sentence, index).text)) return (next.tags & (nominal | adjective)) !== 0 && !isJoint;
  if ((next.tags & nominal) === 0 || (next.tags & (describing | verb)) !== 0) return false;
  return ((own | (own >>> 2) | (own << 2)) & slotsOf(next, noun)) !== 0;
}

/** The place of the noun from which adjectives may stand before it; -1 where there is none. */
function headFrom(sentence: Tagged, from: number): number {
  for (let index = from; index - from < 5; index += 1) {
    const word = at(sentence, index);
    const isNominal = (word.tags & nominal) !== 0 && (word.tags & (conjunction | preposition)) === 0;
    if (isNominal && ((word.tags & adjective) === 0 || !isEarly(sentence, index))) return index;
    if ((word.tags & adjective) !== 0) continue;
    const next = at(sentence, index + 1);
    const isBetween = index > from && links.has(word.text) && (at(sentence, index - 1).tags & adjective) !== 0;
    if ((isBetween || isAdverb(word)) && (next.tags & adjective) !== 0) continue;
    return -1;
  }
  return -1;
}

/** The same; an adjective behind a determiner may stand for a noun: `les autres`. */
function headOrAdjective(sentence: Tagged, from: number, isDetermined: boolean): number {
  const head = headFrom(sentence, from);
  const isAlone = head < 0 && isDetermined && (at(sentence, from).tags & adjective) !== 0;
  return isAlone ? from : head;
}

/** Whether a word may stand beside a noun without a preposition: an adjective, a name, a number, another noun. */
function isBeside(word: Word): boolean {
  if (word.kind === 'number') return true;
  if ((word.tags & (determiner | preposition | conjunction | pronoun)) !== 0) return false;
  if ((word.tags & describing) !== 0) return true;
  return (word.tags & nominal) !== 0 && (word.tags & (verb | infinitive | adverb)) === 0;
}

/** The place after the words beside a noun. */
function endFrom(sentence: Tagged, head: number): number {
  let end = head + 1;
  for (;;) {
    const next = afterAdverbs(sentence, end);
    const word = at(sentence, next);
    if (next > end ? (word.tags & describing) !== 0 && isBeside(word) : isBeside(word)) end = next + 1;
    else if (word.text === '-ci' || word.text === '-là') end += 1;
    else return end;
  }
}

/** What a given name allows; 0 where the word is none. */
function namedSlots({ text, tags }: Word): Slots {
  if ((tags & ~name) !== 0) return 0;
  return masculineNames.has(text) ? masculineSingular : feminineNames.has(text) ? feminineSingular : 0;
}

/** A name of which no reading is known, which the capital of the first word hides. */
const isHiddenName = (sentence: Tagged, index: number): boolean =>
  index === 0 &&
  at(sentence, 0).kind === 'word' &&
  at(sentence, 0).readings.length === 0 &&
  !at(sentence, 0).text.includes('-');

/** The noun phrase that begins at a place, with or without determiner; null where none does or it is not sure. */
export function phraseFrom(sentence: Tagged, from: number): NounPhrase | null {
  let index = from;
  let determined = anySlot;
  while (index - from < 4 && (at(sentence, index).tags & determiner) !== 0) {
    const slots = slotsOf(at(sentence, index), determiner);
    const isDate = at(sentence, index).kind === 'number' && (determined & slots) === 0;
    if (!isDate) determined &= slots;
    index += 1;
  }
  const head = isHiddenName(sentence, index) ? index : headOrAdjective(sentence, index, index > from);
  if (head < 0) return null;
  let slots = determined;
  for (; index < head; index += 1) slots &= slotsOf(at(sentence, index), adjective) || anySlot;
  const own =
    namedSlots(at(sentence, head)) ||
    slotsOf(at(sentence, head), noun) ||
    slotsOf(at(sentence, head), adjective) ||
    anySlot;
  return { from, to: endFrom(sentence, head), head, determined, slots: slots & own };
}

/** Prepositions that are written with an article. */
const contracted = words('du des au aux');

/** The place before a determiner and those before it; an article in a preposition is the first. */
function beforeDeterminers(sentence: Tagged, from: number): number {
  let start = from;
  while (start > 0 && from - start < 4 && (at(sentence, start - 1).tags & determiner) !== 0) {
    start -= 1;
    if (contracted.has(at(sentence, start).text)) break;
  }
  return start;
}

/** Whether a word may stand in a noun phrase behind its determiner. */
function isInside(sentence: Tagged, index: number): boolean {
  const word = at(sentence, index);
  if (isAdverb(word) || word.text === '-ci' || word.text === '-là') return true;
  if (word.text === 'et' || word.text === 'ou') {
    return (at(sentence, index - 1).tags & adjective) !== 0 && (at(sentence, index + 1).tags & adjective) !== 0;
  }
  return (word.tags & (nominal | describing)) !== 0 && (word.tags & (preposition | conjunction)) === 0;
}

/** The first word of the noun phrase that ends before a place. */
function startOf(sentence: Tagged, end: number): number {
  let start = end;
  while (start > 0 && end - start < 9) {
    const word = at(sentence, start - 1);
    const isNumber = word.kind === 'number' && start === end;
    if ((word.tags & determiner) !== 0 && !isNumber) return beforeDeterminers(sentence, start);
    if (isHiddenName(sentence, start - 1)) return 0;
    if (!isNumber && !isInside(sentence, start - 1)) return start;
    start -= 1;
  }
  return start;
}

/** A noun phrase with its complements: `le colis de vos clients` has the head `le colis`. */
export type Chain = {
  readonly from: number;
  readonly to: number;
  /** What the phrase that the others complete allows. */
  readonly slots: Slots;
  /** What any phrase of the chain allows: an adjective or a relative clause at its end may belong to each. */
  readonly any: Slots;
  /** Number of phrases. */
  readonly count: number;
  /** Whether a preposition that completes no noun stands before the first phrase: `dans votre commande`. */
  readonly isGoverned: boolean;
};

/** Whether the phrase from a place completes what stands before it; `des` does behind a noun or a pronoun. */
function isComplement(sentence: Tagged, start: number): boolean {
  const first = at(sentence, start);
  const before = at(sentence, start - 1);
  if (contracted.has(first.text)) {
    return first.text !== 'des' || (before.tags & (nominal | describing)) !== 0 || partitive.has(before.text);
  }
  return (before.tags & preposition) !== 0;
}

/** Pronouns that a complement with `de` follows. */
const partitive = words(
  'un une celui celle ceux celles chacun chacune aucun aucune certains certaines plusieurs lequel laquelle deux trois',
);
/** Words of quantity: verbs and adjectives agree with what is counted. */
const quantities = words('beaucoup peu trop assez tant autant plus moins combien nombre bien tellement énormément');
/** Nouns of quantity: verbs and adjectives agree with them or with what is counted. */
const collectives = words(
  'plupart majorité partie minorité moitié ensemble totalité nombre foule série dizaine douzaine vingtaine trentaine centaine millier milliers tas multitude quantité type sorte espèce genre reste tiers quart quarts pourcentage groupe lot liste',
);

/** Longest chain that is read (ours). */
const mostPhrases = 5;

/** The place where a chain that ends before a place goes on, behind the last adverb. */
function withoutAdverbs(sentence: Tagged, to: number): number {
  let end = to;
  while (to - end < 2 && end > 0 && isAdverb(at(sentence, end - 1))) end -= 1;
  return end;
}

const themselves = words('eux elles nous vous');

/** The place before `d'entre eux` or `de nous`, where that ends. */
function withoutMembers(sentence: Tagged, end: number): number {
  if (!themselves.has(at(sentence, end - 1).text)) return end;
  const { text } = at(sentence, end - 2);
  if (text === 'entre') return end - 3;
  return (text === 'de' || text === "d'") && partitive.has(at(sentence, end - 3).text) ? end - 2 : end;
}

/** The pronoun or word of quantity that ends before a place, as the beginning of a chain. */
function partOf(sentence: Tagged, end: number): { readonly from: number; readonly slots: Slots } | null {
  const last = at(sentence, end - 1);
  if (quantities.has(last.text)) return { from: end - 1, slots: 0 };
  if (!partitive.has(last.text)) return null;
  return { from: at(sentence, end - 2).text === "l'" ? end - 2 : end - 1, slots: slotsOf(last, determiner | pronoun) };
}

/** The noun phrase that ends before a place, with its complements; null where there is none or it is not sure. */
export function chainTo(sentence: Tagged, to: number): Chain | null {
  const outer = withoutAdverbs(sentence, to);
  let end = withoutMembers(sentence, outer);
  let found: Chain | null = null;
  for (let count = 1; count <= mostPhrases; count += 1) {
    const any: Slots = found?.any ?? 0;
    const part = count > 1 || end < outer ? partOf(sentence, end) : null;
    if (part !== null)
      return { ...part, slots: part.slots || any, any: any | part.slots, to, count, isGoverned: false };
    const start = startOf(sentence, end);
    if (start === end) return found;
    const phrase = phraseFrom(sentence, start);
    const last = at(sentence, end - 1);
    if (phrase === null && found !== null && (last.tags & nominal) === 0) {
      return { ...found, any: found.any | slotsOf(last, describing) };
    }
    if (phrase === null || phrase.to < end || phrase.slots === 0) return null;
    const isGoverned = isComplement(sentence, start);
    if (!isGoverned && phrase.head === start && (at(sentence, start).tags & verb) !== 0) return null;
    const isCollective = collectives.has(at(sentence, phrase.head).text);
    const slots = isCollective ? phrase.slots | any : phrase.slots;
    found = { from: start, to, slots, any: any | phrase.slots | (isCollective ? anyPlural : 0), count, isGoverned };
    if (!isGoverned) return found;
    end = contracted.has(at(sentence, start).text) ? start : start - 1;
  }
  return null;
}
