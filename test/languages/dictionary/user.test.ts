import { readFileSync } from 'node:fs';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { readAffixFile } from '../../../src/languages/dictionary/affix.ts';
import { compoundPatterns, expand } from '../../../src/languages/dictionary/expand.ts';
import { dictionaryFrom } from '../../../src/languages/dictionary/load.ts';
import { pack } from '../../../src/languages/dictionary/pack.ts';
import { userDictionary } from '../../../src/languages/dictionary/user.ts';

const bytesOf = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/dictionaries/${name}`, import.meta.url));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const aff = bytesOf('trade.aff').toString();
const dic = bytesOf('trade.dic').toString();

const known = [
  ...['voltage', 'voltages', 'domotiques', 'chenal', 'chenaux', 'crémonil', 'crémonils', 'lame-pince', 'lame-pinces'],
  ...['coulisser', 'coulisse', 'coulissons', 'coulissé', 'recoulisse', 'recoulisser', 'tabliérisé', 'kVAr', 'Somvolt'],
  ...['Voltage', 'VOLTAGES', 'Chenaux', 'RECOULISSER', 'Tabliériser', 'SOMVOLT'],
];
const unknown = [
  ...['voltag', 'voltagess', 'chenals', 'coulisses', 'retabliériser', 'revoltage', 'kvar', 'KVAR', 'Kvar', 'somvolt'],
  ...['', 'lames-pince', 'coulissons-nous', 'crémonaux', 'domotiqué', 'tabliériseré'],
].filter((word) => word !== '');

describe('a Hunspell dictionary of the user', () => {
  const knows = userDictionary(bytes(aff), bytes(dic));
  it.each(known)('knows %s', (word) => expect(knows(word)).toBe(true));
  it.each(unknown)('does not know %s', (word) => expect(knows(word)).toBe(false));

  it.each([
    ['no count of words', 'voltage\ndomotique\n'],
    ['something else', '<html>\n'],
  ])('is refused where the list begins with %s', (_, words) => {
    expect(() => userDictionary(bytes(aff), bytes(words))).toThrow(RangeError);
  });
});

describe('nspell, a second oracle for words without break points and inner capitals', () => {
  const file = readAffixFile(aff);
  const { breaks, inputs } = file;
  const rules = { breaks, inputs, compounds: compoundPatterns(file, dic) };
  const { knows } = dictionaryFrom(pack(expand(file, dic), rules), 'fr');
  const theirs = nspell(aff, dic);
  const forms = [...expand(file, dic).keys()];
  const variants = [
    ...known,
    ...unknown,
    ...forms,
    ...forms.map((form) => form.toUpperCase()),
    ...forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1)),
    ...forms.flatMap((form) => [...form].map((_, at) => form.slice(0, at) + form.slice(at + 1))),
    ...forms.flatMap((form) => [...form].map((letter, at) => form.slice(0, at) + letter + form.slice(at))),
  ].filter((word) => !word.includes('-'));

  it('judges a small dictionary as ours does', () => {
    expect(variants.length).toBeGreaterThan(300);
    expect(variants.filter((word) => theirs.correct(word) !== knows(word))).toEqual([]);
  });
});
