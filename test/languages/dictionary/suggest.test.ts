import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { capitalised } from '../../../src/languages/dictionary/letters.ts';
import { dictionaryOf } from '../../../src/languages/dictionary/load.ts';
import { vocabulary as english } from '../../../src/languages/en/vocabulary.ts';
import { vocabulary as french } from '../../../src/languages/fr/vocabulary.ts';

/** Misspellings of service vocabulary, each with the word that was meant. */
const pairs = (language: 'fr' | 'en'): readonly (readonly [typed: string, meant: string])[] =>
  readFileSync(new URL(`../../../fixtures/misspellings/${language}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [typed = '', meant = ''] = line.split('\t');
      return [typed, meant];
    });

/** Share of the words that were meant among the first suggestions. */
function quality(language: 'fr' | 'en', first: number): number {
  const list = pairs(language);
  const { near } = dictionaryOf(language);
  const right = list.filter(([typed, meant]) =>
    near(typed, 6)
      .slice(0, first)
      .some(({ form }) => form === meant),
  );
  return right.length / list.length;
}

/** Widest search that the criterion asks for. */
const widest = 6;

describe.each(['fr', 'en'] as const)('suggestions in %s', (language) => {
  const { knows, near } = dictionaryOf(language);

  it('are measured on words that are misspelt, and meant words that are right', () => {
    const list = pairs(language);
    expect(list.length).toBeGreaterThanOrEqual(language === 'fr' ? 300 : 100);
    expect(list.filter(([typed]) => knows(typed))).toEqual([]);
    expect(list.filter(([, meant]) => !meant.split(' ').every(knows))).toEqual([]);
  });

  // Measured: fr 0.960 and 0.981, en 0.942 and 0.978. A point less is no harm, more would be felt.
  it('come with the word that was meant first, or among the first three', () => {
    expect(quality(language, 1)).toBeGreaterThanOrEqual(language === 'fr' ? 0.95 : 0.93);
    expect(quality(language, 3)).toBeGreaterThanOrEqual(language === 'fr' ? 0.97 : 0.96);
  });

  it('are known forms within the limit, or two of them', () => {
    for (const [typed] of pairs(language)) {
      for (const { form, cost } of near(typed, widest)) {
        expect(form.split(' ').every(knows), form).toBe(true);
        expect(cost).toBeLessThanOrEqual(widest);
      }
    }
  });

  it('have a vocabulary that the dictionary knows', () => {
    const vocabulary = language === 'fr' ? french : english;
    expect([...vocabulary].filter((word) => !knows(word) && !knows(capitalised(word)))).toEqual([]);
  });
});

describe('the order of suggestions', () => {
  it.each([
    ['fr', 'numero', 'numéro', 'a missing accent first'],
    ['fr', 'servcie', 'service', 'letters swapped'],
    ['fr', 'adrese', 'adresse', 'a letter not doubled'],
    ['fr', 'dispinible', 'disponible', 'a neighbour on the keyboard'],
    ['fr', 'orthografe', 'orthographe', 'the same sound'],
    ['fr', 'lasuite', 'la suite', 'a space left out'],
    ['fr', 'cest', "c'est", 'an apostrophe left out'],
    ['en', 'thankyou', 'thank you', 'a space left out'],
    ['en', 'recieve', 'receive', 'letters swapped'],
  ] as const)('%s: %s → %s, %s', (language, typed, meant, _how) => {
    expect(dictionaryOf(language).near(typed, widest)[0]?.form).toBe(meant);
  });
});
