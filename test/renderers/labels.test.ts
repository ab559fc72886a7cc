import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../src/renderers/text/wording.ts';
import { labelsForTests } from './words.ts';

const french = labelsForTests('fr');
const english = labelsForTests('en');

/** Every text of the labels by its path. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

const argumentsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
const own = (labels: typeof french) => textsOf({ ...labels, criteria: {}, figures: {} });

describe('labels', () => {
  it('have the same texts with the same arguments in both languages', () => {
    const shape = (labels: typeof french) =>
      own(labels).map(([path, text]) => [path, ...argumentsOf(text).filter((name) => name !== 'n')]);
    expect(shape(french).sort()).toEqual(shape(english).sort());
  });

  it('write French as French is written', () => {
    const texts = own(french);
    expect(texts.filter(([, text]) => text.includes("'"))).toEqual([]);
    expect(texts.filter(([, text]) => /[^\s\u00a0|{][;!?»]|[\p{L})}]:/u.test(text))).toEqual([]);
  });

  it('write English as English is written', () => {
    expect(own(english).filter(([, text]) => /\s[:;!?%]|'/.test(text))).toEqual([]);
  });
});

describe('phrases', () => {
  it('choose a form by number, each language by its own rule', () => {
    const say = (labels: typeof french, n: number) => wordingOf(labels).say('overall-basis', { n });
    expect([0, 1, 2].map((n) => say(french, n))).toEqual(['sur 0 échange', 'sur 1 échange', 'sur 2 échanges']);
    expect([0, 1, 2].map((n) => say(english, n))).toEqual(['over 0 exchanges', 'over 1 exchange', 'over 2 exchanges']);
  });

  it('never read a placeholder in a value', () => {
    expect(wordingOf(english).fill('{a} and {b}', { a: '{b}', b: '{a|x|y}' })).toBe('{b} and {a|x|y}');
    expect(wordingOf(french).fill('{a} : « {a} »', { a: 'x : y' })).toBe('x : y\u00a0: «\u00a0x : y\u00a0»');
  });
});
