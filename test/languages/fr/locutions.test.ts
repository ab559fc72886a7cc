import { describe, expect, it } from 'vitest';
import { fixed, loose, slips } from '../../../src/languages/fr/locutions.ts';
import { soundsOf } from '../../../src/languages/fr/phonetics.ts';

const lines = [...fixed(), ...loose(), ...slips()];
const rightOf = (line: string): string => line.split(/ (?:>>?|=) /u).at(-1) ?? '';

describe('the lists of set expressions', () => {
  it('are long', () => {
    expect(lines.length).toBeGreaterThan(6000);
  });

  it('have small letters and single marks only', () => {
    const strange = lines.filter((line) => !/^[a-zà-öø-ÿœ\d'~=/> -]+$/u.test(line) || /^ | $| {2}|\n/u.test(line));
    expect(strange).toEqual([]);
  });

  it('can be heard', () => {
    const mute = lines.filter((line) =>
      rightOf(line)
        .split(/[ '~-]/u)
        .every((word) => soundsOf(word) === ''),
    );
    expect(mute).toEqual([]);
  });
});
