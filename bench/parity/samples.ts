import { tokenize } from '../../src/languages/tokens.ts';
import type { LanguageCode } from '../../src/model/language.ts';

/** A seeded source of numbers from 0 to 1 (mulberry32, Tommy Ettinger, public domain). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Throw = {
  readonly below: (count: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  readonly form: () => string;
};
/** One way to change a word; several are applied at times. */
type Mutation = (word: string, by: Throw) => string;

const letters = [..."abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæ'’-.·‘ABCÉ0123456789"];
/** Letters whose case or composition is special: dotted and dotless i, sharp s, titlecase digraph, ligatures, Kelvin. */
const odd = ['İ', 'ı', 'ß', 'ẞ', 'ǅ', 'ﬁ', 'ﬆ', 'ſ', 'e\u0301', 'c\u0327', 'ʼ', 'K', 'σ', 'Σ', 'ŉ', '𝐀', '´', '\u00ad'];
const joints = ['', '-', '-', "'", '’', '.', '·', '--', '/', ','];
const before: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: ["l'", 'l’', "L'", "d'", 'D’', "qu'", "Qu'", "QU'", "jusqu'", "s'", "c'", '-', "'", '‘', '(', '.', 're', 'anti-'],
  en: ["o'", 'non-', 're', 'un', "'", '‘', '-', '.', 'mc', 'Mc'],
};
const after: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: ['-vous', '-t-il', '-t-elle', '-ce', '-là', '-même', '.', '...', "'", '’', '-', 's', 'X', '-elle-même', "-t'il"],
  en: ["'s", '’s', "s'", "'ll", "n't", '.', '..', "'", '-', 'st', 'nd', 'rd', 'th', '-up'],
};
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
const upperAt = (word: string, at: number): string =>
  word.slice(0, at) + word.charAt(at).toUpperCase() + word.slice(at + 1);

const slips: readonly Mutation[] = [
  (word, { below }) => {
    const at = below(word.length);
    return word.slice(0, at) + word.slice(at + 1);
  },
  (word, { below }) => {
    const at = below(word.length);
    return word.slice(0, at + 1) + word.slice(at);
  },
  (word, { below }) => {
    const at = below(Math.max(1, word.length - 1));
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  },
  (word, { below, one }) => {
    const at = below(word.length);
    return word.slice(0, at) + one(letters) + word.slice(at + 1);
  },
  (word, { below, one }) => {
    const at = below(word.length + 1);
    return word.slice(0, at) + one(letters) + word.slice(at);
  },
  (word, { below, one }) => {
    const at = below(word.length + 1);
    return word.slice(0, at) + one(odd) + word.slice(at);
  },
];
const cases: readonly Mutation[] = [
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => upperAt(word, 0),
  (word, { below }) => upperAt(word, below(word.length)),
  (word) => upperAt(word.toLowerCase(), 0),
  withoutAccents,
  (word) => withoutAccents(word).toUpperCase(),
  (word) => word.replaceAll("'", '’'),
];
const numbers: readonly Mutation[] = [
  (_, { below, one }) => `${below(5000)}${one(['', '-', '.', ',', '--', 'e', 'er', 'ème', 'th', 'st', 'h', '%', '€'])}`,
  (_, { below, one }) => `${one(['', '-', '+', '.'])}${below(90)}${one(['-', '.', ',', ':', '/', '..'])}${below(900)}`,
];

function mutationsOf(language: LanguageCode): readonly (readonly Mutation[])[] {
  const joins: readonly Mutation[] = [
    (word, { one, form }) => word + one(joints) + form(),
    (word, { one, form }) => word + one(joints) + form() + one(joints) + form(),
    (word, { one }) => one(before[language]) + word,
    (word, { one }) => word + one(after[language]),
    (word, { one }) => one(before[language]) + word + one(after[language]),
  ];
  return [slips, slips, joins, joins, cases, numbers.concat(cases, joins)];
}

/** Distinct seeded mutations of dictionary forms: slips, joins, elisions, letter case, numbers; every third is changed twice. */
export function mutated(
  forms: readonly string[],
  language: LanguageCode,
  count: number,
  seed: number,
): readonly string[] {
  const random = dice(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const by: Throw = { below, one, form: () => one(forms) };
  const groups = mutationsOf(language);
  const change: Mutation = (word) => one(one(groups))(word, by);
  const words = new Set<string>();
  while (words.size < count) {
    const once = change(one(forms), by);
    const word = below(3) === 0 ? change(once, by) : once;
    if (word !== '' && !/\s/u.test(word)) words.add(word);
  }
  return [...words];
}

/** Distinct words of a text: the tokens that the criterion judges, and whatever stands between two spaces. */
export function wordsOf(text: string): readonly string[] {
  const words = new Set(text.split(/[\s"]+/u));
  for (const { kind, start, end } of tokenize(text)) if (kind === 'word') words.add(text.slice(start, end));
  words.delete('');
  return [...words];
}
