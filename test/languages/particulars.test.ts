import { describe, expect, it } from 'vitest';
import { particularsOf } from '../../src/languages/particulars.ts';
import { read } from '../../src/languages/sentences.ts';
import type { ParticularKind } from '../../src/model/exchange.ts';

const found = (kind: ParticularKind, text: string, monthFirst = false): readonly string[] =>
  particularsOf(read(text), null, monthFirst)[kind];

describe('what a reply states, written in one way', () => {
  it.each([
    ['Nous vous remboursons 19,90 € demain.', ['19.9 €']],
    ['Un geste de 19€90, soit 20euros de moins.', ['19.9 €', '20 €']],
    ['La somme de 1 200,50 € puis de 12\u202f000 EUR.', ['1200.5 €', '12000 €']],
    ['We refunded $15.50 and £1,200.00 to you.', ['1200 £', '15.5 $']],
    ['Une remise de 10 % sur 3 articles.', ['10 %']],
    ['Le dossier 123 456 789 du 01 23 45 67 89, reçu à 14:30.', []],
    ['Il en coûte 1.200 euros par an.', ['1200 €']],
    ['Le colis 1200 500 € est à vous.', ['500 €']],
  ])('amounts: %s', (text, amounts) => expect(found('amount', text)).toEqual(amounts));

  it.each([
    ['Livraison le 12/03/2026, au plus tard le 13.03.26.', ['03-12', '03-13']],
    ['Livraison le 1er avril ou le mardi 2 avril 2026.', ['04-01', '04-02']],
    ['It leaves on March 12th, 2026-03-14 or the 15th of March.', ['03-12', '03-14', '03-15']],
    ['Avant le 31/12, 24/7 et 24h/24.', ['12-31']],
    ['Rien le 45/13/2026, et 3 colis.', []],
  ])('days: %s', (text, days) => expect(found('date', text)).toEqual(days));

  it('days as the United States write them', () => {
    expect(found('date', 'Ships on 03/12/2026.', true)).toEqual(['03-12']);
    expect(found('date', 'Ships on 13/02/2026.', true)).toEqual(['02-13']);
  });

  it.each([
    ['Réponse sous 48h, au pire dans 3 à 5 jours ouvrés.', ['120 h', '48 h']],
    ['You will hear from us within 5-7 days.', ['168 h']],
    ['Ouvert de 9h à 18h, 7j/7 et 24h/24.', []],
    ['Garantie de 2 semaines.', ['336 h']],
  ])('time limits from a day up: %s', (text, limits) => expect(found('time-limit', text)).toEqual(limits));

  it.each([
    ['Tout est sur https://www.Lumelia.fr/Aide/?utm_source=mail#haut.', ['lumelia.fr/Aide']],
    ['Voir lumelia.fr ou inès@lumelia.fr', ['lumelia.fr']],
  ])('links: %s', (text, links) => expect(found('link', text)).toEqual(links));

  it('but what stands in the signature', () => {
    const text = 'Il vous sera rendu 5 €.\nInès, SA au capital de 10 000 €, lumelia.fr';
    const { amount, link } = particularsOf(read(text), [24, text.length], false);
    expect([amount, link]).toEqual([['5 €'], []]);
  });

  it('sixteen of a kind at most', () => {
    const text = Array.from({ length: 40 }, (_, at) => `${at + 1} €`).join(', ');
    expect(found('amount', text)).toHaveLength(16);
  });
});
