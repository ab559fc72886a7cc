import { describe, expect, it } from 'vitest';
import { narrowed } from '../../../src/languages/fr/context.ts';
import * as tags from '../../../src/languages/morphology/tags.ts';
import { can, forms, french, isForm, narrow, only, unitsOf } from '../../../src/languages/morphology/words.ts';

describe('pieces of a token', () => {
  it.each([
    ['commande', ['commande']],
    ["j'ai", ["j'", 'ai']],
    ["qu'il", ["qu'", 'il']],
    ["jusqu'à", ["jusqu'", 'à']],
    ["aujourd'hui", ["aujourd'hui"]],
    ["qu'aujourd'hui", ["qu'", "aujourd'hui"]],
    ['avez-vous', ['avez', '-vous']],
    ['a-t-il', ['a', '-t-il']],
    ["n'avez-vous", ["n'", 'avez', '-vous']],
    ['donnez-le-moi', ['donnez', '-le', '-moi']],
    ['rendez-vous', ['rendez-vous']],
    ['jour-là', ['jour', '-là']],
    ['celui-ci', ['celui-ci']],
    ['porte-monnaie', ['porte-monnaie']],
    ['est-ce', ['est', '-ce']],
    ["'", ["'"]],
    ['-', ['-']],
  ])('of “%s”', (text, pieces) => {
    const units = unitsOf(text);
    expect(units.map((unit) => unit.text)).toEqual(pieces);
    expect(units.map(({ start, end }) => text.slice(start, end))).toEqual(pieces);
  });
});

describe('a word', () => {
  it('is one object for each text', () => expect(french('commande')).toBe(french('commande')));

  it('answers what it can be', () => {
    const orders = french('commandes');
    expect(can(orders, tags.noun | tags.plural)).toBe(true);
    expect(can(orders, tags.verb | tags.first)).toBe(false);
    expect(only(orders, tags.noun)).toBe(false);
    expect(only(narrow(orders, tags.noun), tags.noun)).toBe(true);
    expect(isForm(orders, 'commander', tags.verb)).toBe(true);
    expect(forms(orders, tags.verb, tags.infinitive)).toEqual(['commander']);
  });

  it('keeps its readings where none would be left', () => {
    expect(narrow(french('vérifier'), tags.noun)).toBe(french('vérifier'));
  });
});

describe('words among their neighbours', () => {
  const read = (sentence: string) => narrowed(sentence.split(' ').map(french));

  it.each([
    ['je porte la caisse', 1, tags.verb],
    ['je la porte', 1, tags.pronoun],
    ['je la porte', 2, tags.verb],
    ['la porte', 1, tags.noun | tags.adjective],
    ['vous recevrez une commande', 3, tags.noun | tags.adjective],
    ['tu ne me le montre pas', 4, tags.verb],
  ])('in “%s”, number %i', (sentence, index, part) => {
    const word = read(sentence)[index];
    expect(word !== undefined && only(word, part)).toBe(true);
  });
});
