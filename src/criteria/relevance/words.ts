import { stopwords as english } from '../../languages/en/stopwords.ts';
import { fold } from '../../languages/fold.ts';
import { stopwords as french } from '../../languages/fr/stopwords.ts';
import { rootOf } from '../../languages/roots.ts';
import { stem } from '../../languages/stems.ts';
import { familyOf, type Topic } from '../../languages/topics.ts';
import type { LanguageCode } from '../../model/language.ts';
import { genericWords } from './generic.ts';
import { ideasOf } from './kin.ts';

/** How common a word should be before any text is seen. */
export type Commonness = 'generic' | 'family' | 'rare';

/** A word with content, whatever the text: its term, its kin, and how common it should be. */
export type Content = {
  /** The family of words that it stands for, else its stem. */
  readonly id: string;
  readonly stem: string;
  /** Its beginning, shared by typing mistakes, compounds and derived words. */
  readonly kin: string | null;
  readonly root: string | null;
  readonly kind: Commonness;
  readonly topic: Topic | null;
};

/** What is known of a word: its content, null for function words, and the ideas that it stands for. */
export type Entry = { readonly content: Content | null; readonly ideas: readonly string[] };

const silent = new Set([...french, ...english].map(fold));
const generic: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: new Set(genericWords.fr.map((word) => stem(fold(word), 'fr'))),
  en: new Set(genericWords.en.map((word) => stem(fold(word), 'en'))),
};

/** Letters that make two words kin though their stems differ, typing mistakes and compounds among them (ours). */
const kinship = 5;
/** Words shorter than this carry no content. */
const shortest = 3;

/** Distinct words kept per language; a new export's words push all of them out at once. */
const capacity = 60_000;

const entries: Readonly<Record<LanguageCode, Map<string, Entry>>> = { fr: new Map(), en: new Map() };

function contentOf(folded: string, language: LanguageCode): Content | null {
  if (folded.length < shortest || silent.has(folded)) return null;
  const own = stem(folded, language);
  const kin = folded.length >= kinship ? `${folded.slice(0, kinship)}*` : null;
  const root = rootOf(folded);
  if (generic[language].has(own)) return { id: own, stem: own, kin, root, kind: 'generic', topic: null };
  const family = familyOf(folded, language);
  if (family === null) return { id: own, stem: own, kin, root, kind: 'rare', topic: null };
  return { id: family.id, stem: own, kin, root, kind: 'family', topic: family.topic };
}

function describe(word: string, language: LanguageCode): Entry {
  const folded = fold(word).replace(/^(?:[cdjlmnst]|qu)'/, '');
  return { content: contentOf(folded, language), ideas: ideasOf(folded, language) };
}

/** What is known of a word in a language. Worked out once per distinct word. */
export function entryOf(word: string, language: LanguageCode): Entry {
  const cache = entries[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= capacity) cache.clear();
  const entry = describe(word.slice(0, 60), language);
  cache.set(word, entry);
  return entry;
}

/** The parts of a compound with hyphens. */
export const partsOf = (word: string): readonly string[] => (word.includes('-') ? word.split('-') : [word]);
