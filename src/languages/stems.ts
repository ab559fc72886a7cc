import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import type { LanguageCode } from '../model/language.ts';
import { fold } from './fold.ts';

/** Distinct words kept per language; a new export's words push all of them out at once. */
const capacity = 60_000;

const stemmers = { fr: french, en: english };
const caches: Readonly<Record<LanguageCode, Map<string, string>>> = { fr: new Map(), en: new Map() };
const elided = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)'/;

/** The stem of a word, without accents and elided article, by the language's Porter stemmer. */
export function stem(word: string, language: LanguageCode): string {
  const cache = caches[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= capacity) cache.clear();
  const bare = word
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(language === 'fr' ? elided : /'s?$/, '');
  const found = fold(stemmers[language].stem(bare.slice(0, 40)));
  cache.set(word, found);
  return found;
}
