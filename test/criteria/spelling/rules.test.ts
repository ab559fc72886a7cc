import { describe, expect, it } from 'vitest';
import { rules as grammarRules } from '../../../src/criteria/spelling/grammar/index.ts';
import { spelling } from '../../../src/criteria/spelling/index.ts';
import { isOn, rules } from '../../../src/criteria/spelling/rules.ts';
import type { LanguageCode } from '../../../src/model/language.ts';
import { proofreaders, type SpellingSettings } from '../../../src/model/verdict.ts';
import { contextOf, exchangeOf } from '../../support/exchange.ts';

const settings = (switched: Readonly<Record<string, 'on' | 'off'>>): SpellingSettings => ({
  rules: new Map(Object.entries(switched)),
  opinion: () => null,
});
const requests: Readonly<Record<LanguageCode, string>> = {
  fr: 'Bonjour, où est mon colis ?',
  en: 'Hello, where is my parcel?',
};
/** Sentences around an example, so that its language and its capitals are beyond doubt. */
const frame: Readonly<Record<LanguageCode, string>> = {
  fr: 'Nous avons bien reçu votre demande.',
  en: 'Thank you very much for your message.',
};
const languageOf = (sentence: string): LanguageCode => (/\b(?:we|the|your|i|is)\b/i.test(sentence) ? 'en' : 'fr');

function foundIn(sentence: string, code: string, switched: Readonly<Record<string, 'on' | 'off'>> = {}) {
  const language = languageOf(sentence);
  const exchange = exchangeOf({ request: requests[language], reply: `${frame[language]} ${sentence}` });
  const measured = spelling.measure(exchange, contextOf({ spelling: settings(switched) }));
  if ('notApplicable' in measured) throw new Error(measured.notApplicable);
  const own = measured.findings.filter((finding) => finding.code === code);
  return own.map(({ span = [0, 0], suggestion }) => [exchange.reply?.text.slice(...span), suggestion]);
}

const ofGrammar: ReadonlySet<string> = new Set(grammarRules.map(({ id }) => id));
const own = rules.filter(({ code }) => !ofGrammar.has(code));

describe.each(own.map((rule) => [rule.code, rule] as const))('%s', (code, { examples }) => {
  it.each(examples.found)('is found in “%s”', (sentence, quote, suggestion) => {
    expect(foundIn(sentence, code)).toEqual([[quote, suggestion]]);
    expect(foundIn(sentence, code, { [code]: 'off' })).toEqual([]);
  });
  it.each(examples.innocent)('leaves “%s” alone', (sentence) => {
    expect(foundIn(sentence, code)).toEqual([]);
  });
});

describe('the facts of the rules', () => {
  it('are there for every finding but those of other proofreaders, once', () => {
    const codes = rules.map(({ code }) => code as string);
    expect(new Set(codes).size).toBe(codes.length);
    const worded = Object.keys(spelling.labels.fr.findings).filter((code) => !proofreaders.some((id) => id === code));
    expect(codes.toSorted()).toEqual(worded.toSorted());
  });
});

describe('switches', () => {
  it('count as shipped unless the user says otherwise', () => {
    for (const { code, status } of rules) {
      expect(isOn(code, undefined)).toBe(status === 'on');
      expect(isOn(code, settings({}))).toBe(status === 'on');
      expect(isOn(code, settings({ [code]: 'off' }))).toBe(false);
      expect(isOn(code, settings({ [code]: 'on' }))).toBe(true);
    }
  });

  it('take one rule’s findings away and leave the others', () => {
    const reply = 'Nous avons bien reçu votre demande. Votre comande  part demain.';
    const exchange = exchangeOf({ request: requests.fr, reply });
    const codes = (switched: Readonly<Record<string, 'on' | 'off'>>) => {
      const measured = spelling.measure(exchange, contextOf({ spelling: settings(switched) }));
      return 'measure' in measured ? [measured.findings.map(({ code }) => code), measured.measure.mistakes] : null;
    };
    expect(codes({ 'doubled-space': 'off' })).toEqual([['unknown-word'], 1]);
    expect(codes({ 'doubled-space': 'off', 'unknown-word': 'off' })).toEqual([[], 0]);
  });

  it('uncover what stood below a finding that is off', () => {
    const exchange = exchangeOf({ request: requests.fr, reply: 'Votre comande  part demain, nous en sommes sûrs.' });
    const measured = spelling.measure(exchange, contextOf({ spelling: settings({ 'unknown-word': 'off' }) }));
    expect('findings' in measured && measured.findings.map(({ code }) => code)).toEqual(['doubled-space']);
  });
});
