import type { LanguageCode } from '../model/language.ts';
import { topics as en } from './en/topics.ts';
import { fold } from './fold.ts';
import { topics as fr } from './fr/topics.ts';

/** What service messages are about. */
export const topicIds = [
  'delivery',
  'refund',
  'billing',
  'contract',
  'technical',
  'account',
  'availability',
  'price',
  'hours',
  'safety',
  'staff',
  'data-protection',
  'quality',
  'travel',
  'banking',
] as const;
export type Topic = (typeof topicIds)[number];

/**
 * Word families by topic. Each line is one family of words that stand for each other: beginnings of words, separated
 * by spaces; `=` before a beginning asks for the whole word.
 */
export type Topics = Readonly<Record<Topic, readonly string[]>>;

/** The family of a word and the topic that it points to. */
export type Family = { readonly id: string; readonly topic: Topic };

/** Distinct words kept per language; a new export's words push all of them out at once. */
const capacity = 60_000;
/** Beginnings of words shorter than this are not looked up. */
const shortest = 3;

type Table = { readonly whole: ReadonlyMap<string, Family>; readonly beginnings: ReadonlyMap<string, Family> };

function tableOf(topics: Topics, language: LanguageCode): Table {
  const whole = new Map<string, Family>();
  const beginnings = new Map<string, Family>();
  for (const topic of topicIds) {
    topics[topic].forEach((line, index) => {
      const family = { id: `${topic}:${language}:${index}`, topic };
      for (const entry of fold(line).split(' ')) {
        if (entry.startsWith('=')) whole.set(entry.slice(1), family);
        else beginnings.set(entry, family);
      }
    });
  }
  return { whole, beginnings };
}

const tables: Readonly<Record<LanguageCode, Table>> = { fr: tableOf(fr, 'fr'), en: tableOf(en, 'en') };
const caches: Readonly<Record<LanguageCode, Map<string, Family | null>>> = { fr: new Map(), en: new Map() };

function look(word: string, { whole, beginnings }: Table): Family | null {
  const exact = whole.get(word);
  if (exact !== undefined) return exact;
  for (let length = word.length; length >= shortest; length -= 1) {
    const found = beginnings.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return null;
}

/** The family of a folded word, or null; the longest beginning that fits decides. */
export function familyOf(word: string, language: LanguageCode): Family | null {
  const cache = caches[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= capacity) cache.clear();
  const found = look(word.slice(0, 40), tables[language]);
  cache.set(word, found);
  return found;
}
