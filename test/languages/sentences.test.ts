import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopwords as english } from '../../src/languages/en/stopwords.ts';
import { stopwords as french } from '../../src/languages/fr/stopwords.ts';
import { Tally } from '../../src/languages/identify.ts';
import { read } from '../../src/languages/sentences.ts';

const sentencesOf = (text: string): readonly string[] =>
  read(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Merci. Nous revenons vers vous !', ['Merci.', 'Nous revenons vers vous !']],
    ['Voyez Mme. Durand, M. Petit et J. Roux.', ['Voyez Mme. Durand, M. Petit et J. Roux.']],
    ['Des frais, taxes, etc. Rien de plus.', ['Des frais, taxes, etc.', 'Rien de plus.']],
    ['Merci... à bientôt ! Bonne route…', ['Merci... à bientôt !', 'Bonne route…']],
    ['Bonjour\nVotre colis est parti', ['Bonjour', 'Votre colis est parti']],
    ['Bonjour\n\nvotre colis', ['Bonjour', 'votre colis']],
    ['Bonjour\r\n \r\nvotre colis', ['Bonjour', 'votre colis']],
    [
      'Votre commande a bien été remise au transporteur ce matin et\nsera livrée demain.',
      ['Votre commande a bien été remise au transporteur ce matin et\nsera livrée demain.'],
    ],
    [
      'Votre commande a bien été remise au transporteur ce matin.\nelle sera livrée demain',
      ['Votre commande a bien été remise au transporteur ce matin.', 'elle sera livrée demain'],
    ],
    ['v2.Merci', ['v2.Merci']],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(sentencesOf(text)).toEqual(wanted);
  });

  it('cover every token once, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Bonjour',
      'l’île',
      '.',
      '...',
      '?',
      '\n',
      '\r\n\n',
      ' ',
      'M',
      'etc',
      '🎉',
      'ǅ',
      'ß',
      '1',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const { tokens, sentences } = read(list.join(''));
        let first = 0;
        for (const { tokens: range, start, end } of sentences) {
          expect([range[0], start, end]).toEqual([first, tokens[first]?.start, tokens[range[1] - 1]?.end]);
          first = range[1];
        }
        expect(first).toBe(tokens.length);
      }),
    );
  });

  it('tell their languages and that of the text', () => {
    const { language, sentences } = read(
      'Nous vous remercions pour votre message et votre aide. Thank you for your patience. Hola, gracias por el mensaje.',
    );
    expect(language).toBe('fr');
    expect(sentences.map((sentence) => sentence.language)).toEqual(['fr', 'en', null]);
  });
});

const languageOf = (word: string): string | null => {
  const tally = new Tally();
  tally.count(`«${word}»`, 1, word.length + 1);
  return tally.language;
};

describe('the language of a word', () => {
  it.each([
    ["L'équipe", 'fr'],
    ['QU’ILS', 'fr'],
    ['É', 'fr'],
    ['ŒUVRE', 'fr'],
    ['VOUS', 'fr'],
    ['Vous', 'fr'],
    ['YOUR', 'en'],
    ["Don't", 'en'],
    ['\u212Bngström', null],
    ['STRAẞE', null],
    ['Grüße', null],
    ['nicht', null],
    ['bonjourno', null],
    ['qui’l', null],
    ['', null],
  ])('%s: %s', (word, wanted) => {
    expect(languageOf(word)).toBe(wanted);
  });

  it('is the same in small letters and in capitals, for every word that only one language has', () => {
    const both = new Set(english.filter((word) => french.includes(word)));
    for (const word of [...french, ...english].filter((word) => !both.has(word))) {
      expect([word, languageOf(word.toUpperCase())]).toEqual([word, languageOf(word)]);
    }
  });

  it('comes out of the votes of all words', () => {
    const tally = new Tally();
    const text = 'your nicht vous votre';
    for (const { start, end } of read(text).tokens) tally.count(text, start, end);
    const part = new Tally();
    part.add(tally);
    expect(part.language).toBe('fr');
    part.count('your', 0, 4);
    expect(part.language).toBe(null);
  });
});
