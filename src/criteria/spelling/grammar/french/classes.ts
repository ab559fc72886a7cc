import {
  adjective,
  anyPart,
  determiner,
  infinitive,
  noun,
  participle,
  plural,
  singular,
  verb,
} from '../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../languages/morphology/words.ts';
import type { Correction, SyntaxRule } from '../rule.ts';
import { rawAt, type Tagged } from '../tagged.ts';

/** A set of words from a list with spaces between. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export { rawAt as raw };

/** Whether a word has no reading of another part of speech than those given. */
const onlyOf =
  (parts: number) =>
  ({ tags }: Word): boolean =>
    (tags & anyPart) !== 0 && (tags & anyPart & ~parts) === 0;

/** Whether a word can only be a finite verb. */
export const isVerb = onlyOf(verb);
/** Whether a word can only be an infinitive. */
export const isInfinitive = onlyOf(infinitive);
/** Whether a word can only be a noun. */
export const isNoun = onlyOf(noun);
/** Whether a word can be a past participle. */
export const isParticiple = ({ tags }: Word): boolean => (tags & participle) !== 0;
/** Whether a word can be a past participle and neither a noun nor a finite verb. */
export const isPlainParticiple = ({ tags }: Word): boolean => (tags & participle) !== 0 && (tags & (noun | verb)) === 0;

/** Pronouns that stand between a subject and its verb. */
export const clitics = words("me m' te t' se s' le la les l' lui leur nous vous y en ne n'");
/** Pronouns that stand before an infinitive, and are no article. */
export const objects = words("me m' te t' se s' lui leur nous vous y en");
/** Pronouns that are always subjects. */
export const subjects = words("je j' tu il ils on");
/** Determiners that are nothing else; the numeral `un` counts as one. */
export const determiners = words(
  'un une cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leurs chaque quelques quelque aucun aucune plusieurs',
);
const articles = words("le la les l' du des au aux");

/** Whether a word begins a noun phrase: an article, possessive, demonstrative or number. */
export const isDeterminer = (word: Word): boolean =>
  determiners.has(word.text) || articles.has(word.text) || (word.kind === 'number' && can(word, determiner));

/** Whether nothing of the sentence stands here: its edges and marks. */
export const isMark = ({ kind }: Word): boolean => kind === 'boundary' || kind === 'punctuation' || kind === 'emoji';

/** Finite forms of `être`. */
export const isBeing = (word: Word): boolean => (word.tags & verb) !== 0 && isForm(word, 'être', verb);
/** Finite forms of `avoir`. */
export const isHaving = (word: Word): boolean => (word.tags & verb) !== 0 && isForm(word, 'avoir', verb);

/** Whether a form can only be plural. */
export const isPlural = (word: Word): boolean =>
  can(word, noun | adjective | plural) && !can(word, noun | adjective | singular);
/** Whether a form can only be singular. */
export const isSingular = (word: Word): boolean =>
  can(word, noun | adjective | singular) && !can(word, noun | adjective | plural);

/** Whether a noun stands at a place that is plural by its form or by its determiner. */
export const isPluralNoun = (sentence: Tagged, index: number): boolean => {
  const word = rawAt(sentence, index);
  if (!can(word, noun)) return false;
  const before = rawAt(sentence, index - 1);
  return isPlural(word) || (can(before, determiner | plural) && !can(before, determiner | singular));
};

/** Whether a form begins with a vowel's sound, as far as letters tell: an h counts as none unless `silent` says so. */
export const startsWithVowel = ({ text }: Word): boolean => /^[aeiouàâæéèêëîïôœùûü]/u.test(text);

/** Words that open a clause whose verb need not be the sentence's. */
const relatives = words(
  "qui que qu' dont où lequel laquelle lesquels lesquelles auquel ce quoi comment pourquoi combien quel quelle quels quelles don",
);
const conditions = words("si lorsque lorsqu' quand comme puisque puisqu' car");
const links = words('et ou mais donc or ni cependant toutefois puis alors néanmoins');
/** How far back a clause's verb is looked for (ours). */
const widestClause = 14;

/**
 * Whether the clause has its verb before a place, so that no finite verb can stand there. False where a relative could
 * make that verb another clause's.
 */
export function hasVerbBefore(sentence: Tagged, index: number): boolean {
  let found = false;
  let isClosed = false;
  for (let at = index - 1; at >= 0 && at >= index - widestClause; at -= 1) {
    const word = sentence.word(at);
    if (isMark(word)) return found;
    if (relatives.has(word.text)) return found && at === 0 && word.text === 'que';
    if (conditions.has(word.text)) return found;
    if (links.has(word.text)) isClosed = true;
    if (isClosed) continue;
    if (isVerb(word) || word.text.startsWith('-')) found = true;
  }
  return found && index <= widestClause;
}

/** Whether the character at a word's start is a small letter. */
export const isSmall = (sentence: Tagged, index: number): boolean => {
  const letter = sentence.written(index).charAt(0);
  return letter === letter.toLowerCase();
};

/** Whether no space stands between a word and the one before. */
export const touches = (sentence: Tagged, index: number): boolean => sentence.start(index) === sentence.end(index - 1);

/** One word to replace by another. */
const swapped = (index: number, right: string | null): Correction | null =>
  right === null ? null : { from: index, to: index + 1, right };

/** Anchor and search of a rule for certain words, each to be replaced by what `right` says; null: no mistake. */
export function replacing(
  list: string,
  right: (sentence: Tagged, index: number, text: string) => string | null,
): Pick<SyntaxRule, 'anchor' | 'find'> {
  const texts = words(list);
  return {
    anchor: texts,
    find: (sentence, index) => swapped(index, right(sentence, index, rawAt(sentence, index).text)),
  };
}

/** Adverbs that stand between an auxiliary and its participle. */
export const middleAdverbs = words(
  'bien déjà toujours donc également aussi finalement malheureusement ensuite enfin jamais pas plus encore vraiment récemment immédiatement directement correctement rapidement mal tout rien',
);

/** The participle after a place, with at most one adverb between; null: none. */
export function participleAfter(sentence: Tagged, index: number): Word | null {
  const next = rawAt(sentence, index + 1);
  const found = middleAdverbs.has(next.text) ? rawAt(sentence, index + 2) : next;
  return isParticiple(found) && found.text !== 'lui' ? found : null;
}
