import { describe, expect, it } from 'vitest';
import { spelling } from '../../../src/criteria/spelling/index.ts';
import type { Context } from '../../../src/model/verdict.ts';
import { contextOf, exchangeOf } from '../../support/exchange.ts';

const request = 'Bonjour, où en est ma commande ?';

/** What is suggested for the words of a reply, by the word. */
function suggested(reply: string, context: Context = contextOf(), asked = request): Readonly<Record<string, unknown>> {
  const exchange = exchangeOf({ request: asked, reply });
  const measurement = spelling.measure(exchange, context);
  if ('notApplicable' in measurement) throw new Error(measurement.notApplicable);
  const { text } = exchange.reply ?? { text: '' };
  return Object.fromEntries(
    measurement.findings.map(({ span = [0, 0], suggestion }) => [text.slice(...span), suggestion]),
  );
}

const body = (sentence: string): string => `Bonjour,\n\n${sentence}`;
const survey = contextOf().survey;

describe('words that somebody owns', () => {
  const reply = body('Le recylage de votre volet est prévu demain matin.');
  it('are misspelt as long as nobody does', () => {
    expect(suggested(reply)).toEqual({ recylage: 'recyclage' });
  });
  it('are the customer’s', () => {
    expect(suggested(reply, contextOf(), 'Bonjour, où en est le recylage ?')).toEqual({});
  });
  it('are names that three messages of the export write with a capital', () => {
    const names = (count: number) =>
      contextOf({ survey: { ...survey, nameFrequency: (word) => (word === 'recylage' ? count : 0) } });
    expect(suggested(reply, names(3))).toEqual({});
    expect(suggested(reply, names(2))).toEqual({ recylage: 'recyclage' });
  });
  it('are not those one slip away from a frequent word, whoever writes them', () => {
    const slip = body('Votre comande est prévue demain matin.');
    const everywhere = contextOf({ survey: { ...survey, nameFrequency: () => 100 } });
    expect(suggested(slip, everywhere, 'Où est ma comande ?')).toEqual({ comande: 'commande' });
  });
  it('are in the lexicon of the user, whatever they resemble', () => {
    const known = contextOf({ knownWord: (word) => word === 'comande' });
    expect(suggested(body('Votre comande est prévue demain matin.'), known)).toEqual({});
  });
});

describe('suggestions', () => {
  it.each([
    ['Nous avons recu votre message hier matin.', { recu: 'reçu' }],
    ['Nous avons parlé. Malhereusement le volet est perdu.', { Malhereusement: 'Malheureusement' }],
    ["Nous suivons l'equipe de pose depuis hier matin.", { "l'equipe": "l'équipe" }],
    ['Le conseiller a bien noté votredemande ce matin.', { votredemande: 'votre demande' }],
    ['La pose est prévue demain, cest promis par le technicien.', { cest: "c'est" }],
  ])('%s', (sentence, expected) => {
    expect(suggested(body(sentence))).toEqual(expected);
  });
});
