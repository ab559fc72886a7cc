import {
  adjective,
  adverb,
  determiner,
  gerund,
  infinitive,
  name,
  noun,
  participle,
  plural,
  preposition,
  present,
  pronoun,
  singular,
  verb,
} from '../../../../languages/morphology/tags.ts';
import { can, type Word } from '../../../../languages/morphology/words.ts';
import { at, type Tagged } from '../tagged.ts';
import { afterAdverbs, afterClitics, isVerbOnly, listed, persons, rawAt } from './clauses.ts';

/** A noun phrase as the subject of a verb. */
export type Subject = {
  /** First word of the phrase, then the place of its verb. */
  readonly from: number;
  readonly verb: number;
  /** `singular` or `plural` where the verb must be one of them; both where either is good. */
  readonly number: number;
  /** Place of the head noun. */
  readonly head: number;
  /** Whether a pronoun or `ne` before the verb shows that it is one. */
  readonly marked: boolean;
};

const articles = listed("le la l' les leur");
/** Determiners of the plural. */
export const plurals = listed(
  'les des ces mes tes ses nos vos leurs plusieurs quelques certains certaines différents différentes divers diverses deux trois quatre',
);
/** Determiners of the singular. */
export const singulars = listed(
  "le la l' un une ce cet cette mon ma ton ta son sa notre votre leur chaque aucun aucune quelque",
);
/** Heads that let the verb agree with their complement. */
const collectives = listed(
  'nombre majorité minorité moitié partie quart tiers dizaine douzaine quinzaine vingtaine trentaine cinquantaine centaine millier million milliard foule groupe ensemble série totalité multitude infinité quantité équipe couple paire lot reste poignée armée bande type genre sorte espèce pourcentage peu ceux',
);
const all = listed('tous toutes tout toute');
const halves = listed('majorité minorité moitié totalité reste');
/** Times, which are no subjects: `la semaine prochaine arrivent les soldes`. */
const times = listed(
  'fois jour jours semaine semaines soir matin midi après-midi mois année années été hiver printemps automne moment instant cas nuit lundi mardi mercredi jeudi vendredi samedi dimanche week-end heure heures temps fin début minute minutes an ans instant époque façon manière',
);
const links = listed(
  "de d' du des à au aux en pour sur avec dans par sans chez entre envers contre sous vers hors selon depuis",
);
const located = listed('-ci -là ci-dessus ci-dessous ci-joint ci-joints ci-jointe ci-jointes');
const degrees = listed('très plus moins trop si bien aussi mal entièrement assez');
/** Rare nouns and adjectives, which are verbs where a verb is expected (ours). */
const rare = listed('donne donnes pense penses dit dis fait fais indique indiques');

const isNominal = (word: Word): boolean => (word.tags & (noun | adjective | participle | name)) !== 0;
/** Whether a word in a noun phrase could only be a verb there. */
const isVerbHere = (word: Word): boolean =>
  isVerbOnly(word) || (rare.has(word.text) && can(word, verb)) || word.text === 'a' || word.text === 'est';

/** Place after the nouns, adjectives and participles from here. */
function afterNominals(sentence: Tagged, index: number): number {
  let end = index;
  while (end < index + 5) {
    const word = rawAt(sentence, end);
    const isDegree = degrees.has(word.text) && isNominal(rawAt(sentence, end + 1));
    const isPart = isNominal(word) && !isVerbHere(word) && !links.has(word.text);
    if (!(located.has(word.text) || isDegree || isPart)) break;
    end += 1;
  }
  return end;
}

/** Place after the complement from here, `de la boutique`; the same place where there is none. */
function afterComplement(sentence: Tagged, index: number): number {
  if (!links.has(rawAt(sentence, index).text)) return index;
  let from = index + 1;
  while (from < index + 3 && can(rawAt(sentence, from), determiner)) from += 1;
  const after = afterNominals(sentence, from);
  return after === from ? index : after;
}

/** Complements that a subject has at most (ours). */
const mostComplements = 4;

/** Whether a word can be the article or determiner of a subject here. */
function determines(sentence: Tagged, index: number): boolean {
  const { text } = rawAt(sentence, index);
  if (!plurals.has(text) && !singulars.has(text)) return false;
  return !articles.has(text) || can(at(sentence, index), determiner);
}

const headless = (word: Word): boolean => !can(word, noun | name);

/** Place of the head of a noun phrase between two places: its last noun in the row after the determiner. */
function headOf(sentence: Tagged, from: number, end: number): number {
  const number = plurals.has(rawAt(sentence, from - 1).text) ? plural : singular;
  let head = from;
  while (head + 1 < end && headless(rawAt(sentence, head))) head += 1;
  while (head + 1 < end && can(rawAt(sentence, head), adjective) && can(rawAt(sentence, head + 1), noun | number))
    head += 1;
  return head;
}

/** Number that the verb of a noun phrase must have. */
function numberOf(sentence: Tagged, from: number, head: number, end: number): number {
  const { text } = rawAt(sentence, head);
  if (plurals.has(rawAt(sentence, from).text)) return plural;
  if (!can(rawAt(sentence, head), noun | name | singular)) return singular | plural;
  if (text === 'plupart') return rawAt(sentence, head + 1).text === 'des' ? plural : singular | plural;
  return collectives.has(text) && (end > head + 1 || halves.has(text)) ? singular | plural : singular;
}

/** Whether words between a noun and its verb show that it is a verb. */
function isMarked(sentence: Tagged, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const { text, kind } = rawAt(sentence, index);
    if (kind === 'punctuation' || text === 'que' || text === "qu'") return false;
    if (!articles.has(text) && text !== 'en') return true;
  }
  return false;
}

/** Whether a word can be the verb of a noun phrase before it. */
function isPredicate(word: Word, marked: boolean): boolean {
  if ((word.tags & verb) === 0) return false;
  if (isVerbHere(word)) return true;
  return marked && (word.tags & (infinitive | participle | gerund | preposition | pronoun | adverb)) === 0;
}

const objectDeterminers = listed("le la l' les un une mon ma mes votre vos notre nos leur leurs son sa ses que qu'");

/** Verbs that are nouns of another meaning, which do not stand after a noun in the plural (ours). */
const verbal = listed('reste marche danse demande change manque coûte pose');

/** Whether the last word of a noun phrase is rather its verb: `les tests montre des résultats`. */
function isVerbAtEnd(sentence: Tagged, head: number, index: number): boolean {
  const word = rawAt(sentence, index);
  if (index <= head || !can(word, noun) || (word.tags & (adjective | participle)) !== 0 || !can(word, verb | present))
    return false;
  const next = rawAt(sentence, index + 1);
  if (verbal.has(word.text))
    return !can(rawAt(sentence, index - 1), determiner | preposition) && !can(next, noun | adjective);
  return objectDeterminers.has(next.text) && !can(rawAt(sentence, index - 1), determiner);
}

/** Place after `que nous vendons` and the like; the same place where there is none. */
function afterRelative(sentence: Tagged, index: number): number {
  const { text } = rawAt(sentence, index);
  if ((text !== 'que' && text !== "qu'") || !persons.has(rawAt(sentence, index + 1).text)) return index;
  const at = afterClitics(sentence, index + 2);
  if (!isVerbOnly(rawAt(sentence, at))) return index;
  const end = afterAdverbs(sentence, at + 1);
  return can(rawAt(sentence, end), participle | infinitive) ? end + 1 : end;
}

/** Place after words between commas: `, en quantité suffisante,`. */
function afterAside(sentence: Tagged, index: number): number {
  if (rawAt(sentence, index).text !== ',' || !can(rawAt(sentence, index + 1), preposition)) return index;
  for (let at = index + 1; at < index + 10; at += 1) {
    const word = rawAt(sentence, at);
    if (word.text === ',') return at + 1;
    if (isVerbOnly(word) || word.kind === 'boundary') break;
  }
  return index;
}

/** Where the nouns of a subject end, then where each of its complements ends. */
function endsFrom(sentence: Tagged, index: number): readonly number[] {
  const ends = [index];
  for (let count = 0; count < mostComplements; count += 1) {
    const end = afterComplement(sentence, ends.at(-1) as number);
    if (end === ends.at(-1)) break;
    ends.push(end);
  }
  return ends;
}

/** The noun phrase from a place as the subject of its verb; null: none can be told. */
export function nounSubject(sentence: Tagged, index: number): Subject | null {
  let start = index;
  const { text } = rawAt(sentence, start);
  if (all.has(text) && determines(sentence, start + 1)) start += 1;
  if (!determines(sentence, start)) return null;
  const end = afterNominals(sentence, start + 1);
  if (end === start + 1) return null;
  const head = headOf(sentence, start + 1, end);
  if (headless(rawAt(sentence, head)) || times.has(rawAt(sentence, head).text)) return null;
  const ends = endsFrom(sentence, end);
  const last = ends.at(-1) as number;
  const number = numberOf(sentence, start, head, last);
  const hidden = ends.find((place) => isVerbAtEnd(sentence, head, place - 1));
  if (hidden !== undefined) return { from: index, verb: hidden - 1, number, head, marked: false };
  const place = afterClitics(sentence, afterRelative(sentence, afterAside(sentence, last)));
  const marked = isMarked(sentence, last, place);
  return isPredicate(rawAt(sentence, place), marked) ? { from: index, verb: place, number, head, marked } : null;
}
