import { describe, expect, it } from 'vitest';
import { empathy } from '../../src/criteria/empathy/index.ts';
import { relevance } from '../../src/criteria/relevance/index.ts';
import { contextOf, exchangeOf } from '../support/exchange.ts';

function confidenceOf(criterion: typeof relevance | typeof empathy, request: string, reply: string): number {
  const verdict = criterion.measure(exchangeOf({ request, reply }), contextOf());
  if (!('measure' in verdict) || verdict.confidence === undefined) throw new Error('expected a confidence');
  return verdict.confidence;
}

const onRelevance = (request: string, reply: string) => confidenceOf(relevance, request, reply);
const onEmpathy = (request: string, reply: string) => confidenceOf(empathy, request, reply);

describe('confidence of relevance', () => {
  const lost = 'Bonjour, mon colis est perdu, je suis très mécontent.';

  it('is lower for a mere statement than for a done action', () => {
    const done = onRelevance(lost, 'Bonjour,\nNous avons remboursé votre colis ce matin.\nPaul');
    const stated = onRelevance(lost, 'Bonjour,\nLe transporteur livre du lundi au vendredi.\nPaul');
    expect(done).toBeGreaterThan(0.85);
    expect(stated).toBeLessThan(done - 0.1);
  });

  it('is lower where another sentence would have come to something else', () => {
    const alone = onRelevance(lost, 'Bonjour,\nVeuillez nous appeler au 3900.\nPaul');
    const beside = onRelevance(
      lost,
      'Bonjour,\nVeuillez nous appeler au 3900.\nLe colis est arrivé lundi en agence.\nPaul',
    );
    expect(beside).toBeLessThan(alone);
  });

  it('is higher where two sentences say the same', () => {
    const once = onRelevance(lost, 'Bonjour,\nVeuillez nous appeler au 3900.\nPaul');
    const twice = onRelevance(lost, 'Bonjour,\nVeuillez nous appeler au 3900.\nContactez-nous par téléphone.\nPaul');
    expect(twice).toBeGreaterThan(once);
  });
});

describe('confidence of empathy', () => {
  it('is lower where thanks are the only sign', () => {
    const sorry = onEmpathy('Mon colis est perdu.', 'Bonjour,\nNous sommes désolés pour ce retard.\nPaul');
    const thanks = onEmpathy('Mon colis est perdu.', 'Bonjour,\nMerci pour votre message.\nPaul');
    expect(thanks).toBeLessThan(sorry);
  });

  it('is lower in English', () => {
    const french = onEmpathy('Mon colis est perdu.', 'Bonjour,\nNous sommes désolés pour ce retard.\nPaul');
    const english = onEmpathy('My parcel is lost.', 'Hello,\nWe are sorry about this delay with your parcel.\nPaul');
    expect(english).toBeLessThan(french);
  });
});
