import { replySeparator } from '../replies.ts';
import { type RareWords, rareWords } from './lexicon.ts';
import {
  bodies,
  endings,
  firstNames,
  greetings,
  openings,
  signatures,
  slots,
  syllables,
  templates,
  towns,
} from './phrases.ts';
import { type Random, randomFrom } from './random.ts';
import { withSlips } from './slips.ts';

/** A corpus as text, and how much of it repeats. */
export type Corpus = {
  readonly text: string;
  readonly replies: number;
  readonly words: number;
  readonly distinctWords: number;
  readonly sentences: number;
  readonly distinctSentences: number;
};

/** Share of replies that are an agent's template as it stands (ours). */
const templateShare = 0.35;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Facts that a slot stands for, drawn anew at each place. */
function factsFrom(random: Random, rare: RareWords): Readonly<Record<string, () => string>> {
  const { pick, whole, tailed } = random;
  const invented = (count: number): string => Array.from({ length: count }, () => pick(syllables)).join('');
  return {
    prenom: () => tailed(firstNames, 1.5),
    nom: () => capitalised(invented(whole(2, 3))),
    initiales: () => pick(firstNames).charAt(0) + pick(firstNames).charAt(0),
    pseudo: () => invented(2) + whole(1, 99),
    ville: () => pick(towns),
    date: () => `${whole(2, 28)} {mois}`,
    heure: () => `${whole(8, 19)} h ${whole(10, 59)}`,
    petit: () => String(whole(2, 12)),
    montant: () => `${whole(5, 480)},${whole(10, 99)} €`,
    ref: () => `${pick(['CMD', 'FR', 'SAV', 'REF'])}-${whole(100_000, 9_999_999)}`,
    telephone: () => `0${whole(1, 9)} ${whole(10, 99)} ${whole(10, 99)} ${whole(10, 99)} ${whole(10, 99)}`,
    courriel: () => `${invented(1)}@${invented(2)}.fr`,
    site: () => `https://www.${invented(2)}.fr/${pick(['aide', 'suivi', 'retours'])}/${whole(1, 500)}`,
    noms: () => tailed(rare.nouns, 4),
    infinitif: () => tailed(rare.infinitives, 4),
    adverbeRare: () => tailed(rare.adverbs, 4),
    participe: () => tailed(rare.participles, 4),
  };
}

/** Elides and contracts as French does: « de une » → « d’une », « à le » → « au ». */
function contracted(text: string): string {
  return text
    .replace(/\b(d|qu)e (?=[aeiouéèêàâîôûœ])/gu, "$1'")
    .replace(/(?<=^| )à le /gu, 'au ')
    .replace(/(?<=^| )de les? /gu, (found) => (found === 'de le ' ? 'du ' : 'des '));
}

/** Writes replies one after the other, forever. */
function* replies(random: Random): Generator<string> {
  const facts = factsFrom(random, rareWords());
  const fill = (phrase: string): string =>
    phrase.replace(/\{(\w+)\}/gu, (_, slot: string) => {
      const drawn = facts[slot]?.() ?? random.pick(slots[slot] ?? []);
      return drawn.includes('{') ? fill(drawn) : drawn;
    });
  const some = (list: readonly string[], least: number, most: number): string =>
    Array.from({ length: random.whole(least, most) }, () => fill(random.pick(list))).join(' ');
  for (;;) {
    const parts = random.chance(templateShare)
      ? [fill(random.pick(templates))]
      : [some(greetings, 1, 1), some(openings, 1, 2), some(bodies, 2, 6), some(endings, 0, 1), some(signatures, 1, 1)];
    yield withSlips(contracted(parts.filter((part) => part !== '').join('\n\n')), random);
  }
}

/** Sentences of a reply, nearly: what ends with a mark or a line. */
const sentencesOf = (reply: string): readonly string[] => reply.split(/(?<=[.!?])[ \n]+|\n+/u);

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];

/**
 * About `megabytes` of French service replies, the same for the same seed. `distinct`: a sentence that was written
 * before is left out, so that no answer can come from remembering sentences.
 */
export function corpusOf(megabytes: number, { seed = 1, distinct = false } = {}): Corpus {
  const seen = new Set<string>();
  const vocabulary = new Set<string>();
  const kept: string[] = [];
  let length = 0;
  let sentences = 0;
  let words = 0;
  for (const drawn of replies(randomFrom(seed))) {
    const reply = distinct
      ? sentencesOf(drawn)
          .filter((sentence) => !seen.has(sentence) && seen.add(sentence))
          .join('\n')
      : drawn;
    if (reply === '') continue;
    for (const sentence of sentencesOf(reply)) {
      seen.add(sentence);
      sentences += 1;
    }
    for (const word of wordsOf(reply)) {
      vocabulary.add(word);
      words += 1;
    }
    kept.push(reply);
    length += Buffer.byteLength(reply) + replySeparator.length;
    if (length >= megabytes * 1e6) break;
  }
  const facts = { replies: kept.length, words, distinctWords: vocabulary.size };
  return { text: kept.join(replySeparator), ...facts, sentences, distinctSentences: seen.size };
}
