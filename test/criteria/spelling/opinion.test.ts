import { describe, expect, it } from 'vitest';
import { spelling } from '../../../src/criteria/spelling/index.ts';
import type { Locale } from '../../../src/model/language.ts';
import type { MistakeKind, Opinion, OpinionMode } from '../../../src/model/verdict.ts';
import { contextOf, exchangeOf } from '../../support/exchange.ts';

const request = 'Bonjour, où en est le reblochage de ma ligne ?';

type Said = { readonly quote: string; readonly right?: string; readonly kind?: MistakeKind };

/** Codes and quotes of a reply's findings where another proofreader says this. */
function judged(reply: string, said: readonly Said[], mode: OpinionMode = 'join', locale: Locale = 'fr-FR') {
  const exchange = exchangeOf({ request, reply, locale });
  const text = exchange.reply?.text ?? '';
  const opinion: Opinion = {
    mode,
    findings: said.map(({ quote, right, kind = 'grammar' }) => {
      const start = text.indexOf(quote);
      if (start === -1) throw new Error(`no ${quote}`);
      const suggestion = right === undefined ? {} : { suggestion: right };
      return {
        code: 'languagetool',
        kind,
        span: [start, start + quote.length],
        args: { rule: 'R', message: 'm' },
        ...suggestion,
      };
    }),
  };
  const context = contextOf({
    spelling: { rules: new Map(), opinion: () => opinion },
    knownWord: (word) => word === 'rebouclage',
  });
  const measured = spelling.measure(exchange, context);
  if ('notApplicable' in measured) throw new Error(measured.notApplicable);
  expect(measured.measure.mistakes).toBe(measured.findings.length);
  return measured.findings.map(({ code, span = [0, 0] }) => [code, text.slice(...span)]);
}

const opening = 'Nous avons bien reçu votre demande.';

describe('another proofreader', () => {
  it('adds what we do not find', () => {
    const reply = `${opening} Votre comande partira demain avec le transporteur habituelle.`;
    const said = [
      { quote: 'comande', right: 'commande', kind: 'spelling' },
      { quote: 'habituelle', right: 'habituel' },
    ] as const;
    const theirs = judged(reply, said, 'replace');
    expect(theirs).toEqual([
      ['languagetool', 'comande'],
      ['languagetool', 'habituelle'],
    ]);
    expect(judged(reply, said)).toContainEqual(['unknown-word', 'comande']);
    expect(judged(reply, said)).not.toContainEqual(['languagetool', 'comande']);
  });

  it('replaces ours where asked to, even by nothing', () => {
    const reply = `${opening} Votre comande partira demain.`;
    expect(judged(reply, [], 'replace')).toEqual([]);
    expect(judged(reply, [])).toEqual([['unknown-word', 'comande']]);
  });

  it('says one thing at a time of one place', () => {
    const reply = `${opening} Elle est partit hier soir.`;
    const said = [
      { quote: 'est partit', right: 'est partie' },
      { quote: 'partit', right: 'partie' },
    ];
    expect(judged(reply, said, 'replace')).toEqual([['languagetool', 'est partit']]);
  });

  it('gives its rule and its words', () => {
    const exchange = exchangeOf({ request, reply: `${opening} Elle est partit.` });
    const args = { rule: 'ACCORD', message: 'Accord du participe.' };
    const opinion: Opinion = {
      mode: 'replace',
      findings: [{ code: 'grammalecte', kind: 'grammar', span: [45, 51], args, suggestion: 'partie' }],
    };
    const measured = spelling.measure(exchange, contextOf({ spelling: { rules: new Map(), opinion: () => opinion } }));
    expect(measured).toMatchObject({
      findings: [{ code: 'grammalecte', kind: 'grammar', span: [45, 51], args, suggestion: 'partie' }],
    });
    expect(spelling.labels.fr.findings.grammalecte).toContain('{message}');
  });
});

describe('what is no mistake here', () => {
  it.each<[string, string, Said]>([
    ['an ordinary space before a mark', 'Est-ce bien votre adresse ?', { quote: ' ?', right: '\u00a0?' }],
    ['the same, where the mark alone is quoted', 'Est-ce bien votre adresse ?', { quote: '?', right: '\u202f?' }],
    ['straight quotes', 'Cliquez sur "Envoyer" en bas.', { quote: '"', right: '« ' }],
    ['single quotes', "Cliquez sur 'Envoyer' en bas.", { quote: "'", right: '« ' }],
    ['a number without superscript', 'Il passe le 1er juillet.', { quote: '1er', right: '1ᵉʳ' }],
    ['straight apostrophes', "L'envoi part demain.", { quote: "L'", right: 'L’' }],
    ['a capital without its accent', 'A bientôt dans votre boutique.', { quote: 'A', right: 'À' }],
    [
      'no full stop at the end',
      `${'Votre colis part demain.'}\nVotre conseiller habituel`,
      { quote: 'habituel', right: 'habituel.' },
    ],
    [
      'blanks at the end of a line',
      'Votre colis part demain.  \nMerci pour votre patience.',
      { quote: '  ', right: '' },
    ],
    ['typography without a remedy', 'Votre colis (le grand part demain.', { quote: '(' }],
  ])('%s', (_, reply, said) => {
    expect(judged(`${opening} ${reply}`, [{ kind: 'typography', ...said }], 'replace')).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['a name', 'Votre conseillère Maëlynn vous rappelle.', 'Maëlynn'],
    ['a word of the lexicon', 'Le rebouclage est prévu demain.', 'rebouclage'],
    ['a word of the desk', 'Un email vous attend dans votre boîte.', 'email'],
    ['part of an address', 'Voir https://exemple.fr/rubrique/maisonee sur le site.', 'maisonee'],
    ['part of an address without its beginning', 'Voir maisonee.example/retour sur le site.', 'maisonee'],
    ['a word of the customer', 'Le reblochage est prévu demain.', 'reblochage'],
  ])('%s that it does not know', (_, reply, quote) => {
    expect(judged(`${opening} ${reply}`, [{ quote, kind: 'spelling' }], 'replace')).toEqual([]);
  });

  it('anything in a greeting or a signature', () => {
    const reply = `Bonjour Marie Jeanne,\n\n${opening}\n\nCordialement,\nLéa Roux, service abonnements`;
    const said = [
      { quote: 'Marie Jeanne', right: 'Marie-Jeanne' },
      { quote: 'service', right: 'Service' },
    ];
    expect(judged(reply, said, 'replace')).toEqual([]);
  });

  it('anything in a sentence of another language', () => {
    const reply = `${opening} Votre conseiller habituel vous rappelle dans la journée pour en parler.\nPlease call us back tomorrow morning when you are at home.`;
    expect(judged(reply, [{ quote: 'tomorrow', right: 'tomorow' }], 'replace')).toEqual([]);
  });
});

describe('what is a mistake here', () => {
  it.each<[string, string, Said]>([
    ['a missing space', 'Est-ce bien votre adresse?', { quote: '?', right: '\u00a0?' }],
    ['a doubled space', 'Votre colis  part demain.', { quote: '  ', right: ' ' }],
    ['an accent for an apostrophe', 'Nous n´avons rien reçu.', { quote: '´', right: '’' }],
    ['an accent inside a word', 'Votre colis est expedié.', { quote: 'expedié', right: 'expédié' }],
    ['a full stop inside a line', 'Votre colis part demain Merci de patienter.', { quote: 'demain', right: 'demain.' }],
  ])('%s', (_, reply, said) => {
    expect(judged(`${opening} ${reply}`, [{ kind: 'typography', ...said }], 'replace')).toHaveLength(1);
  });

  it('a missing space in France, but not in Québec', () => {
    const said = [{ quote: '?', right: '\u00a0?', kind: 'typography' }] as const;
    const reply = `${opening} Est-ce bien votre adresse?`;
    expect(judged(reply, said, 'replace', 'fr-FR')).toHaveLength(1);
    expect(judged(reply, said, 'replace', 'fr-CA')).toEqual([]);
  });
});
