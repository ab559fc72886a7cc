import { describe, expect, it } from 'vitest';
import { relevance } from '../../../src/criteria/relevance/index.ts';
import { UsageSampler } from '../../../src/criteria/relevance/usage.ts';
import type { Exchange } from '../../../src/model/exchange.ts';
import type { Agreement, Context } from '../../../src/model/verdict.ts';
import { contextOf, exchangeOf } from '../../support/exchange.ts';

/** An invented export: four kinds of request, and the formula that every reply carries. */
const formula = 'Nous restons à votre écoute pour tout complément.';
const kinds: readonly (readonly [asked: string, said: string])[] = [
  ['Ma tondeuse ne démarre plus, que faire ?', 'Vérifiez la bougie et déposez la machine chez un réparateur.'],
  ['Où en est mon colis ?', 'Il a été confié au transporteur, le suivi vous est parvenu par courriel.'],
  ['Je veux être remboursée de ma commande.', 'La somme sera recréditée sur votre carte sous cinq jours.'],
  ['Je ne peux plus ouvrir mon espace.', 'Réinitialisez votre mot de passe depuis la page de connexion.'],
];
const rooms = ['cuisine', 'garage', 'bureau', 'jardin', 'grenier', 'salon', 'cave', 'atelier', 'balcon', 'entrée'];

const exchanges: readonly Exchange[] = rooms.flatMap((room) =>
  kinds.map(([asked, said]) => exchangeOf({ request: `${asked} C'est pour le ${room}.`, reply: `${said} ${formula}` })),
);

type Learnt = (exchange: Exchange) => Agreement;

function learntFrom(all: readonly (readonly [id: string, exchange: Exchange])[]): Learnt {
  const sampler = new UsageSampler();
  for (const [id, exchange] of all) sampler.add(id, [exchange]);
  return sampler.finish();
}

const named = exchanges.map((exchange, index) => [`c-${index}`, exchange] as const);
const learnt = learntFrom(named);
const scoreOf = (request: string, reply: string, overrides: Partial<Context> = {}): number => {
  const measurement = relevance.measure(exchangeOf({ request, reply }), contextOf({ agreement: learnt, ...overrides }));
  return 'measure' in measurement ? measurement.measure.score : Number.NaN;
};

describe('how a reply agrees with its request', () => {
  it('gives little for what every reply says, more for what few do', () => {
    const reply = `Vérifiez la bougie de la machine. ${formula}`;
    const words = (learning: Learnt, request: string): number => learning(exchangeOf({ request, reply })).words;
    const [usual, telling] = ['Quel complément à votre écoute ?', 'Quelle bougie pour la machine ?'];
    expect(words(learnt, usual)).toBeLessThan(words(learnt, telling) / 2);
    expect(words(learnt, usual)).toBeLessThan(words(learntFrom([]), usual));
  });

  it('knows which replies such requests usually get, though they share no word', () => {
    const request = 'Ma tondeuse ne démarre plus, elle est au fond de la cour.';
    const usual = exchangeOf({ request, reply: 'Vérifiez la bougie avant tout.' });
    const other = exchangeOf({ request, reply: 'La somme sera recréditée avant tout.' });
    expect(learnt(usual).habit).toBeGreaterThan(0);
    expect(learnt(other).habit).toBeLessThan(0);
    expect(learntFrom([])(usual).habit).toBe(0);
  });

  it('lets no exchange vouch for itself, nor for one with the same request', () => {
    const odd = exchangeOf({ request: 'Zinnia pivoine glaïeul ?', reply: 'Cobalt indium tungstène.' });
    const with_ = learntFrom([...named, ...['a', 'b', 'c', 'd'].map((id) => [id, odd] as const)]);
    expect(Math.abs(with_(odd).habit)).toBeLessThan(0.5);
  });

  it('takes up ideas in other words, and keeps apart what is denied', () => {
    const none = learntFrom([]);
    const ideas = (request: string, reply: string): number => none(exchangeOf({ request, reply })).ideas;
    expect(ideas('Le vase est arrivé brisé.', 'Pour tout article endommagé, joignez une photo.')).toBeGreaterThan(0.1);
    expect(ideas('Votre vendeuse est charmante.', 'Pour tout article endommagé, joignez une photo.')).toBe(0);
    const denied = 'Je n’ai toujours pas reçu le vase.';
    const missing = ideas(denied, 'Vous nous dites n’avoir rien reçu.');
    expect(missing).toBeGreaterThan(ideas(denied, 'Vous nous dites avoir tout reçu.'));
  });

  it('reads the words in the address of a help page', () => {
    const request = 'Comment exporter mes factures ?';
    const link = 'https://aide.exemple.fr/articles/12/exporter-factures';
    const plain = learntFrom([]);
    expect(plain(exchangeOf({ request, reply: `C’est expliqué ici : ${link}` })).words).toBeGreaterThan(0.2);
  });

  it('learns the same whatever the order, from a bounded sample', () => {
    const probe = exchanges[5] as Exchange;
    expect(learntFrom(named.toReversed())(probe)).toEqual(learnt(probe));
    const many = Array.from({ length: 5000 }, (_, index) => [`m-${index}`, exchanges[index % 40] as Exchange] as const);
    expect(learntFrom(many.toReversed())(probe)).toEqual(learntFrom(many)(probe));
  });

  it('has nothing to say of texts without words', () => {
    for (const reply of ['…', '👍', '42'])
      for (const one of Object.values(learnt(exchangeOf({ request: '?', reply })))) expect(one).not.toBeNaN();
  });
});

describe('the relevance score', () => {
  it('ranks each reply above the replies to others', () => {
    for (const [asked, said] of kinds) {
      const own = scoreOf(`${asked} C’est pour la loge.`, `${said} ${formula}`);
      for (const [, other] of kinds)
        if (other !== said) expect(own).toBeGreaterThan(scoreOf(`${asked} C’est pour la loge.`, `${other} ${formula}`));
    }
  });

  it('lies between 0 and 1, and stands in the middle ground where there is nothing to learn from', () => {
    const alone = scoreOf('Où en est mon colis ?', 'Votre colis arrive demain.', { agreement: learntFrom([]) });
    expect(alone).toBeGreaterThan(0.5);
    expect(alone).toBeLessThanOrEqual(1);
  });

  it('names the rare words, the numbers and the answers that the reply takes up', () => {
    const survey = { ...contextOf().survey, replies: 500 };
    const exchange = exchangeOf({
      request: 'Combien coûte la réparation de la tondeuse 4417 ?',
      reply: 'Bonjour,\n\nLa réparation de la tondeuse 4417 revient à 35 €.\n\nLe service atelier',
    });
    const measurement = relevance.measure(exchange, contextOf({ survey, agreement: learnt }));
    const text = exchange.reply?.text ?? '';
    const found = 'findings' in measurement ? measurement.findings : [];
    const quotes = found.map(({ code, span }) => `${code}: ${span === undefined ? '' : text.slice(...span)}`);
    expect(quotes).toContain('word-shared: tondeuse');
    expect(quotes).toContain('number-shared: 4417');
    expect(quotes.some((quote) => quote.startsWith('amount-given: '))).toBe(true);
  });
});
