import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/languages/dictionary/pack.ts';
import { decoder, encode, type Reading } from '../../../src/languages/morphology/coding.ts';
import { frenchLexicon } from '../../../src/languages/morphology/lexicon.ts';
import * as tags from '../../../src/languages/morphology/tags.ts';

const lemmasOf = (form: string, wanted: number): readonly string[] =>
  frenchLexicon()
    .readingsOf(form)
    .filter(({ tag }) => tags.fits(tag, wanted))
    .map(({ lemma }) => lemma);

describe('the lexicon of inflected forms', () => {
  it.each([
    ['commandes', tags.noun | tags.feminine | tags.plural, ['commande']],
    ['commandes', tags.verb | tags.second | tags.singular | tags.present, ['commander']],
    ['contactée', tags.participle | tags.feminine | tags.singular, ['contacter']],
    ['résolus', tags.participle | tags.masculine | tags.plural, ['résoudre']],
    ['vérifier', tags.infinitive, ['vérifier']],
    ['vérifier', tags.verb, []],
    ['verraient', tags.verb | tags.third | tags.plural | tags.conditional, ['voir']],
    ['rapidement', tags.adverb, ['rapidement']],
    ['zzyzx', tags.anyPart, []],
  ])('reads “%s” as %i', (form, wanted, lemmas) => {
    expect(lemmasOf(form, wanted)).toEqual(lemmas);
  });

  it.each([
    ['contacter', tags.participle | tags.feminine | tags.plural, ['contactées']],
    ['pouvoir', tags.verb | tags.first | tags.plural | tags.present, ['pouvons']],
    ['fournisseur', tags.noun | tags.plural, ['fournisseurs']],
    ['zzyzx', tags.noun, []],
  ])('inflects “%s” for %i', (lemma, wanted, forms) => {
    expect(frenchLexicon().inflect(lemma, wanted)).toEqual(forms);
  });

  it('reads function words from its own table only', () => {
    expect(lemmasOf('est', tags.noun)).toEqual([]);
    expect(lemmasOf('des', tags.determiner | tags.plural)).toEqual(['de']);
  });
});

describe('what fits', () => {
  it('asks one bit of each group named, and lets unmarked groups pass', () => {
    const third = tags.verb | tags.first | tags.third | tags.singular | tags.present;
    expect(tags.fits(third, tags.verb | tags.third)).toBe(true);
    expect(tags.fits(third, tags.verb | tags.plural)).toBe(false);
    expect(tags.fits(third, tags.noun)).toBe(false);
    expect(tags.fits(tags.preposition, tags.preposition | tags.feminine)).toBe(true);
  });
});

describe('packed codes', () => {
  const word = fc.stringMatching(/^[a-zéè'-]{1,12}$/u);
  const entry = fc.tuple(word, fc.record({ tag: fc.integer({ min: 1, max: 2 ** 28 - 1 }), lemma: word }));

  it('give back every form and every lemma that went in', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 60 }), (entries: [string, Reading][]) => {
        const codes = encode(entries);
        const open = (list: readonly string[]) =>
          decoder(pack(new Map(list.map((code) => [code, 1])), { breaks: [], inputs: [], compounds: [] }), codes.tags);
        const [readings, forms] = [open(codes.readings), open(codes.forms)];
        for (const [form, { tag, lemma }] of entries) {
          expect(readings(form)).toContainEqual([tag, lemma]);
          expect(forms(lemma)).toContainEqual([tag, form]);
        }
      }),
    );
  });
});
