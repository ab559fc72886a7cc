import { stopwords as english } from '../../languages/en/stopwords.ts';
import { fold } from '../../languages/fold.ts';
import { stopwords as french } from '../../languages/fr/stopwords.ts';
import { rootOf } from '../../languages/roots.ts';
import { stem } from '../../languages/stems.ts';
import { familyOf, type Topic } from '../../languages/topics.ts';
import type { LanguageCode, Token } from '../../model/language.ts';
import type { Survey } from '../../model/verdict.ts';
import { genericWords } from './generic.ts';

/** What a text is about: its content words with their weights, and its topics. */
export type Terms = {
  /** Stems, families of words that stand for each other, and beginnings of words, each with its weight. */
  readonly weights: ReadonlyMap<string, number>;
  readonly numbers: ReadonlySet<string>;
  readonly topics: ReadonlySet<Topic>;
};

const silent = new Set([...french, ...english].map(fold));
const generic: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: new Set(genericWords.fr.map((word) => stem(fold(word), 'fr'))),
  en: new Set(genericWords.en.map((word) => stem(fold(word), 'en'))),
};

/** Share of replies that a word stands in before any reply is seen (ours), by kind of word. */
const expected = { generic: 0.15, family: 0.03, rare: 0.004 } as const;
/** How many replies that expectation weighs (ours). */
const trust = 300;
/** Letters that make two words kin though their stems differ, typing mistakes and compounds among them (ours). */
const kinship = 5;
const kinWeight = 0.5;
/** Words shorter than this carry no content. */
const shortest = 3;

/** Distinct words kept per language; a new export's words push all of them out at once. */
const capacity = 60_000;

/** What is known of a word whatever the text: its term, its kin, and how common it should be. Null: no content. */
type Entry = {
  readonly id: string;
  readonly kin: string | null;
  readonly root: string | null;
  readonly kind: keyof typeof expected;
  readonly topic: Topic | null;
};

const entries: Readonly<Record<LanguageCode, Map<string, Entry | null>>> = { fr: new Map(), en: new Map() };

function describe(word: string, language: LanguageCode): Entry | null {
  const folded = fold(word).replace(/^(?:[cdjlmnst]|qu)'/, '');
  if (folded.length < shortest || silent.has(folded)) return null;
  const own = stem(folded, language);
  const kin = folded.length >= kinship ? `${folded.slice(0, kinship)}*` : null;
  const root = rootOf(folded);
  if (generic[language].has(own)) return { id: own, kin, root, kind: 'generic', topic: null };
  const family = familyOf(folded, language);
  if (family === null) return { id: own, kin, root, kind: 'rare', topic: null };
  return { id: family.id, kin, root, kind: 'family', topic: family.topic };
}

function entryOf(word: string, language: LanguageCode): Entry | null {
  const cache = entries[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= capacity) cache.clear();
  const entry = describe(word.slice(0, 60), language);
  cache.set(word, entry);
  return entry;
}

/** Inverse document frequency in the export's replies, the expectation counted as replies already seen. */
function rarity({ root, kind }: Entry, survey: Survey): number {
  const seen = root === null ? 0 : survey.documentFrequency(root);
  return Math.max(0.1, Math.log((survey.replies + trust) / (seen + trust * expected[kind])));
}

/** The terms of a stretch of text given by its tokens. */
export function termsOf(text: string, tokens: readonly Token[], language: LanguageCode, survey: Survey): Terms {
  const weights = new Map<string, number>();
  const numbers = new Set<string>();
  const topics = new Set<Topic>();
  for (const { kind, start, end } of tokens) {
    const word = text.slice(kind === 'hashtag' ? start + 1 : start, end);
    if (kind === 'number') numbers.add(word);
    if (kind !== 'word' && kind !== 'hashtag') continue;
    for (const part of word.includes('-') ? word.split('-') : [word]) {
      const entry = entryOf(part, language);
      if (entry === null) continue;
      const weight = rarity(entry, survey);
      weights.set(entry.id, weight);
      if (entry.kin !== null) weights.set(entry.kin, kinWeight * weight);
      if (entry.topic !== null) topics.add(entry.topic);
    }
  }
  return { weights, numbers, topics };
}

/** How much two texts share. */
export type Overlap = {
  /** Cosine of their weighted terms, from 0 to 1. */
  readonly cosine: number;
  /** How many terms both hold, the generic ones left out. */
  readonly shared: number;
  /** How many numbers both hold. */
  readonly numbers: number;
  /** How many topics both touch. */
  readonly topics: number;
};

const norm = (terms: Terms): number => Math.sqrt([...terms.weights.values()].reduce((sum, one) => sum + one * one, 0));

/** Compares what two texts are about. */
export function overlapOf(a: Terms, b: Terms): Overlap {
  let product = 0;
  let shared = 0;
  for (const [id, weight] of a.weights) {
    const other = b.weights.get(id);
    if (other === undefined) continue;
    product += weight * other;
    if (weight > 2) shared += 1;
  }
  const size = norm(a) * norm(b);
  const numbers = [...a.numbers].filter((number) => b.numbers.has(number)).length;
  const topics = [...a.topics].filter((topic) => b.topics.has(topic)).length;
  return { cosine: size === 0 ? 0 : product / size, shared, numbers, topics };
}
