import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../src/conversations/redact.ts';

describe('mask', () => {
  it.each([
    ['Écrivez à anne.petit@mail.example svp', 'Écrivez à ••••.•••••@••••.••••••• svp'],
    ['Mon 06 12 34 56 78 merci', 'Mon •• •• •• •• •• merci'],
    ['Joignable au +32 470 12 34 56.', 'Joignable au +•• ••• •• •• ••.'],
    ['Call 020 7946 0958 today', 'Call ••• •••• •••• today'],
    ['IBAN FR14 2004 1010 0505 0001 3M02 606', 'IBAN •••• •••• •••• •••• •••• •••• •••'],
    ['Carte 4111 1111 1111 1111', 'Carte •••• •••• •••• ••••'],
    ['@marie_75 bonjour', '@•••••_•• bonjour'],
    ['Commande n° 4587123', 'Commande n° •••••••'],
    ['Réf LX-20260302-77', 'Réf ••-••••••••-••'],
  ])('%s', (text, masked) => expect(mask(text)).toBe(masked));

  it('masks the names given, whole words only', () => {
    expect(mask('Bonjour Anne, la banne est réparée. Karim', ['Anne Petit', 'Karim'])).toBe(
      'Bonjour ••••, la banne est réparée. •••••',
    );
  });

  it.each([
    'Le 02/03/2026 à 10:12',
    'Remboursement de 1 250,00 € sous 10 à 14 jours',
    'Ouvert 9h-18h, 7j/7',
    'https://lumelia.example/a/123456789',
  ])('leaves %s alone', (text) => expect(mask(text)).toBe(text));

  it('keeps the length, whatever the names', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, names) => mask(text, names).length === text.length),
      { seed: 1 },
    );
  });
});
