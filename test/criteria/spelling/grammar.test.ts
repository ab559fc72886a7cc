import { describe, expect, it } from 'vitest';
import { type GrammarCode, rules, searchOf } from '../../../src/criteria/spelling/grammar/index.ts';
import type { RuleFacts } from '../../../src/criteria/spelling/grammar/rule.ts';
import { spelling } from '../../../src/criteria/spelling/index.ts';
import type { Mistake } from '../../../src/criteria/spelling/mistake.ts';
import { passagesOf } from '../../../src/criteria/spelling/passages.ts';
import { contextOf, exchangeOf } from '../../support/exchange.ts';

const requests = { fr: 'Bonjour, où est mon colis ?', en: 'Hello, where is my parcel?' };

/** What one rule finds in a sentence, whatever others find there. */
function foundBy(rule: RuleFacts<GrammarCode>, sentence: string): readonly Mistake<GrammarCode>[] {
  const { reply } = exchangeOf({ request: requests[rule.language], reply: sentence });
  if (reply === null) return [];
  const search = searchOf(rule.id);
  return passagesOf(reply, rule.language).flatMap((passage) => search(passage));
}

/** Spans of what the whole criterion finds in a sentence. */
function spansIn(rule: RuleFacts<GrammarCode>, sentence: string): readonly (readonly [number, number])[] {
  const exchange = exchangeOf({ request: requests[rule.language], reply: sentence });
  const measured = spelling.measure(exchange, contextOf());
  if (!('findings' in measured)) return [];
  return measured.findings.map(({ span = [0, 0] }) => span);
}

describe.each(rules.map((rule): [string, RuleFacts<GrammarCode>] => [rule.id, rule]))('%s', (_, rule) => {
  it.each(rule.examples.found)('finds its mistake in “%s”', (sentence, quote, suggestion) => {
    const found = foundBy(rule, sentence);
    const said = found.map(({ start, end, suggestion: right }) => [sentence.slice(start, end), right]);
    expect(said).toEqual([[quote, suggestion]]);
    const spans = spansIn(rule, sentence);
    expect(found.every((own) => spans.some(([start, end]) => start < own.end && own.start < end))).toBe(true);
  });
  it.each(rule.examples.innocent)('leaves “%s” alone, as do all others', (sentence) => {
    expect(foundBy(rule, sentence)).toEqual([]);
    expect(spansIn(rule, sentence)).toEqual([]);
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
