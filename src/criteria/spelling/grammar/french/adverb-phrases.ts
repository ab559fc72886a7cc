import { at, type Tagged } from '../tagged.ts';

/** Adverbial phrases that may stand between a verb and what belongs to it (ours). */
const phrases = `tout à fait
tout de même
tout de suite
tout à l' heure
sans doute
sans cesse
en effet
en partie
en outre
en revanche
d' ores et déjà
d' abord
d' ailleurs
par ailleurs
par erreur
par contre
par conséquent
pour l' instant
pour le moment
à nouveau
de nouveau
à ce jour
à présent
au moins
du moins
ce jour
ce matin
cette semaine
quand même
un peu
un peu trop
quelque peu
en totalité
en intégralité
dans l' ensemble
en général
en fait
entre temps
de fait
de plus en plus
de moins en moins`
  .split('\n')
  .map((line) => line.split(' '))
  .sort((a, b) => b.length - a.length);

const byEnd = (last: boolean): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const key = (last ? phrase.at(-1) : phrase[0]) ?? '';
    found.set(key, [...(found.get(key) ?? []), phrase]);
  }
  return found;
};
const beginnings = byEnd(false);
const endings = byEnd(true);

const stands = (sentence: Tagged, from: number, phrase: readonly string[]): boolean =>
  phrase.every((text, index) => at(sentence, from + index).text === text);

/** The place behind the adverbial phrase that begins at a place; the place itself where none does. */
export function afterLocution(sentence: Tagged, from: number): number {
  const found = beginnings.get(at(sentence, from).text)?.find((phrase) => stands(sentence, from, phrase));
  return from + (found?.length ?? 0);
}

/** The place before the adverbial phrase that ends at a place; the place itself where none does. */
export function beforeLocution(sentence: Tagged, last: number): number {
  const found = endings
    .get(at(sentence, last).text)
    ?.find((phrase) => stands(sentence, last - phrase.length + 1, phrase));
  return last - (found?.length ?? 0);
}
