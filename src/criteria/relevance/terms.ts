import type { Topic } from '../../languages/topics.ts';
import type { LanguageCode, Token } from '../../model/language.ts';
import type { Survey } from '../../model/verdict.ts';
import { type Content, entryOf, partsOf } from './words.ts';

/** What a text is about: its content words with their weights, and its topics. */
export type Terms = {
  /** Stems, families of words that stand for each other, and beginnings of words, each with its weight. */
  readonly weights: ReadonlyMap<string, number>;
  readonly numbers: ReadonlySet<string>;
  readonly topics: ReadonlySet<Topic>;
};

/** Share of replies that a word stands in before any reply is seen (ours), by kind of word. */
const expected = { generic: 0.15, family: 0.03, rare: 0.004 } as const;
/** How many replies that expectation weighs (ours). */
const trust = 300;
/** What the beginning of a word weighs beside its term (ours). */
const kinWeight = 0.5;

/** Inverse document frequency in the export's replies, the expectation counted as replies already seen. */
function rarity({ root, kind }: Content, survey: Survey): number {
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
    for (const part of partsOf(word)) {
      const { content } = entryOf(part, language);
      if (content === null) continue;
      const weight = rarity(content, survey);
      weights.set(content.id, weight);
      if (content.kin !== null) weights.set(content.kin, kinWeight * weight);
      if (content.topic !== null) topics.add(content.topic);
    }
  }
  return { weights, numbers, topics };
}

/** How much two texts share. */
export type Overlap = {
  /** How many terms both hold, the generic ones left out. */
  readonly shared: number;
  /** How many numbers both hold. */
  readonly numbers: number;
  /** How many topics both touch. */
  readonly topics: number;
};

/** Compares what two texts are about. */
export function overlapOf(a: Terms, b: Terms): Overlap {
  let shared = 0;
  for (const [id, weight] of a.weights) {
    if (weight > 2 && b.weights.has(id)) shared += 1;
  }
  const numbers = [...a.numbers].filter((number) => b.numbers.has(number)).length;
  const topics = [...a.topics].filter((topic) => b.topics.has(topic)).length;
  return { shared, numbers, topics };
}
