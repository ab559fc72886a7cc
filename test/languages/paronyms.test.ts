import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../src/languages/dictionary/load.ts';
import { affairsParonyms } from '../../src/languages/fr/paronyms-affairs.ts';
import { commonParonyms } from '../../src/languages/fr/paronyms-common.ts';
import { gerundPairs, nounLike, verbLike } from '../../src/languages/fr/paronyms-forms.ts';
import { learnedParonyms } from '../../src/languages/fr/paronyms-learned.ts';
import { natureParonyms } from '../../src/languages/fr/paronyms-nature.ts';
import { qualitiesParonyms } from '../../src/languages/fr/paronyms-qualities.ts';
import { first, singular, third } from '../../src/languages/morphology/tags.ts';

const lists = { affairsParonyms, commonParonyms, learnedParonyms, natureParonyms, qualitiesParonyms };
const { knows } = dictionaryOf('fr');

describe.each(Object.entries(lists))('%s', (_, list) => {
  const lines = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('says on each line what is wrong, what is right and where that is known', () => {
    for (const line of lines) expect(line).toMatch(/^=?[^\s>]+ > [^:>]+: \S.*$/u);
  });
  it('suggests words that the dictionary has, and others than those found', () => {
    for (const line of lines) {
      const [, wrong, right = ''] = /^=?(\S+) > ([^:]+):/u.exec(line) ?? [];
      expect(right).not.toBe(wrong);
      for (const word of right.split(' ')) expect(knows(word), `${line.slice(0, 40)}`).toBe(true);
    }
  });
  it('names a place around the word in each cue', () => {
    for (const line of lines) {
      for (const cue of line.replace(/^[^:]+: /u, '').split(/ ! |\|/u))
        expect(` ${cue}`, line.slice(0, 40)).toMatch(/ =?~| & /u);
    }
  });
});

describe('forms that sound alike', () => {
  it.each([
    ['accueille', 'accueil'],
    ['maintient', 'maintien'],
    ['emploie', 'emploi'],
    ['employer', 'employé'],
  ])('finds the noun of %s', (form, right) => expect(nounLike(form, false)).toBe(right));
  it('finds no noun where there is none', () => expect(nounLike('recevez', false)).toBeNull());
  it('finds the form of a verb for its subject', () => {
    expect(verbLike('conseil', 'je', first | singular)).toBe('conseille');
    expect(verbLike('arête', 'il', third | singular)).toBe('arrête');
    expect(verbLike('maison', 'il', third | singular)).toBeNull();
  });
  it('pairs participles with other words', () => {
    for (const [gerund, other] of gerundPairs) expect([knows(gerund), knows(other)]).toEqual([true, true]);
  });
});
