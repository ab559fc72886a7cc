import type { Automaton } from './automaton.ts';
import { likelihood, type Slips } from './rank.ts';
import { type Search, type Suggestion, searchIn } from './search.ts';

/** Widest limits tried first (ours): most slips are one letter, and a search so far is ten times quicker. */
const firstLimit = 3;

/** The nearest forms by a narrow search, a wider one where it finds none. */
function nearest(search: Search, word: string, limit: number): readonly Suggestion[] {
  const found = search(word, Math.min(limit, firstLimit));
  return found.length === 0 && limit > firstLimit ? search(word, limit) : found;
}

/** What the space left out between two words costs, like any other sign (`search.ts`). */
const spaceCost = 3;

/** Two frequent words written as one, one of them such as is: `dela` → `de la`. */
function apart(word: string, { vocabulary, joined }: Slips): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const likely = joined.has(first) || joined.has(second);
    if (likely && vocabulary.has(first) && vocabulary.has(second))
      found.push({ form: `${first} ${second}`, cost: spaceCost });
  }
  return found;
}

/** Known forms within `limit` of a word in small letters, the likeliest first; equally likely ones by the alphabet. */
export function suggestions(words: Automaton, slips: Slips): (word: string, limit: number) => readonly Suggestion[] {
  const search = searchIn(words);
  const rank = likelihood(slips);
  return (word, limit) => {
    const found = nearest(search, word, limit);
    const all = limit < spaceCost ? found : [...found, ...apart(word, slips)];
    if (all.length < 2) return all;
    const unlikely = rank(word);
    return all
      .map((suggestion) => ({ suggestion, weight: suggestion.cost + unlikely(suggestion.form) }))
      .sort((a, b) => a.weight - b.weight || (a.suggestion.form < b.suggestion.form ? -1 : 1))
      .map(({ suggestion }) => suggestion);
  };
}
