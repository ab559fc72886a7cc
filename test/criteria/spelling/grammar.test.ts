import { describe, expect, it } from 'vitest';
import { type GrammarCode, rules } from '../../../src/criteria/spelling/grammar/index.ts';
import type { RuleFacts } from '../../../src/criteria/spelling/grammar/rule.ts';
import { spelling } from '../../../src/criteria/spelling/index.ts';
import { contextOf, exchangeOf } from '../../support/exchange.ts';

const requests = { fr: 'Bonjour, où est mon colis ?', en: 'Hello, where is my parcel?' };

/** What one rule finds in a sentence. */
function foundBy(rule: RuleFacts<GrammarCode>, sentence: string): readonly (readonly [string, string | undefined])[] {
  const exchange = exchangeOf({ request: requests[rule.language], reply: sentence });
  const measured = spelling.measure(exchange, contextOf());
  if (!('findings' in measured)) return [];
  const own = measured.findings.filter(({ code }) => code === rule.id);
  return own.map(({ span = [0, 0], suggestion }) => [exchange.reply?.text.slice(...span) ?? '', suggestion]);
}

describe.each(rules.map((rule): [string, RuleFacts<GrammarCode>] => [rule.id, rule]))('%s', (_, rule) => {
  it.each(rule.examples.found)('finds its mistake in “%s”', (sentence, quote, suggestion) => {
    expect(foundBy(rule, sentence)).toEqual([[quote, suggestion]]);
  });
  it.each(rule.examples.innocent)('leaves “%s” alone', (sentence) => {
    expect(foundBy(rule, sentence)).toEqual([]);
  });
});

describe('the rules', () => {
  it('have ids of their own and words in both languages', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id } of rules) {
      expect(spelling.labels.fr.findings[id]).toBeTruthy();
      expect(spelling.labels.en.findings[id]).toBeTruthy();
    }
  });
  it('have an example to find and one to leave', () => {
    for (const { examples } of rules) {
      expect(examples.found.length).toBeGreaterThan(0);
      expect(examples.innocent.length).toBeGreaterThan(0);
    }
  });
});
