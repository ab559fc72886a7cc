import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spelling } from '../../../src/criteria/spelling/index.ts';
import { contextOf, exchangeOf } from '../../support/exchange.ts';

const request = 'Bonjour, où en est ma commande ?';
const measured = (reply: string, known: readonly string[] = []) => {
  const measurement = spelling.measure(
    exchangeOf({ request, reply }),
    contextOf({ knownWord: (word) => known.includes(word) }),
  );
  if ('notApplicable' in measurement) throw new Error(measurement.notApplicable);
  return measurement;
};

describe('spelling', () => {
  it('leaves words of the user’s lexicon alone', () => {
    const reply = 'Bonjour,\n\nLe recylage est prêt, vous pouvez venir le chercher.';
    expect(measured(reply).findings.map(({ code }) => code)).toEqual(['unknown-word']);
    expect(measured(reply, ['recylage']).findings).toEqual([]);
  });

  it('counts every word of the sentences that it reads', () => {
    expect(measured('Bonjour Léa,\n\nVotre colis part demain.').measure).toEqual({ words: 6, mistakes: 0 });
  });

  it('gives ordered findings that do not overlap, inside the text, whatever the text', () => {
    const word = fc.constantFrom(
      'nous',
      'Bonjour',
      'de',
      'comande',
      'a',
      'été',
      'vous',
      'envoyez',
      'I',
      '14',
      'Mai',
      'Léa',
    );
    const sign = fc.constantFrom(' ', '  ', '.', ',', '!', ' ?', ':', '\n', '´', '’', ' à ', '👍', '(', '»', '-');
    const text = fc.oneof(
      fc.array(fc.oneof(word, sign, fc.string()), { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (reply) => {
        const exchange = exchangeOf({ request, reply });
        const measurement = spelling.measure(exchange, contextOf());
        if ('notApplicable' in measurement) return;
        let reached = 0;
        for (const { span = [0, 0] } of measurement.findings) {
          expect(span[0]).toBeGreaterThanOrEqual(reached);
          expect(span[1]).toBeGreaterThan(span[0]);
          reached = span[1];
        }
        expect(reached).toBeLessThanOrEqual(exchange.reply?.text.length ?? 0);
      }),
    );
  });

  it.each([
    ['spaces', 'a  '.repeat(100_000)],
    ['spaced marks', 'vous ! . , '.repeat(50_000)],
    [
      'unknown words',
      Array.from(
        { length: 20_000 },
        (_, index) => `comande${'abcdefghij'[index % 10]}${index.toString(26).replace(/\d/gu, 'x')}`,
      ).join(' '),
    ],
    ['repeated words', 'nous de de vous '.repeat(30_000)],
  ])('reads a hostile reply of %s in seconds', (_, reply) => {
    const before = process.hrtime.bigint();
    spelling.measure(exchangeOf({ request, reply: `Nous vous présentons nos excuses. ${reply}` }), contextOf());
    expect(Number(process.hrtime.bigint() - before) / 1e9).toBeLessThan(10);
  });
});
