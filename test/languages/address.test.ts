import { describe, expect, it } from 'vitest';
import { formsOfAddress } from '../../src/languages/address.ts';
import { read } from '../../src/languages/sentences.ts';

const forms = (text: string) => formsOfAddress(read(text)).map(({ form, span }) => [form, text.slice(...span)]);

describe('how a text addresses its reader', () => {
  it.each([
    ['Nous avons bien reçu votre dossier.', [['formal', 'votre']]],
    ['Pouvez-vous nous renvoyer le contrat ?', [['formal', 'Pouvez-vous']]],
    [
      'Tu peux passer au comptoir avec ton billet.',
      [
        ['familiar', 'Tu'],
        ['familiar', 'ton'],
      ],
    ],
    ["Dis-nous ce qui t'arrive, nous regardons.", [['familiar', "t'arrive"]]],
    ['Nous Vous remercions de la confiance accordée.', [['formal', 'Vous']]],
  ] as const)('%j', (text, expected) => expect(forms(text)).toEqual(expected));

  it.each([
    'Le rendez-vous est fixé au mardi 4 mai.',
    'Le ton du message est inhabituel, nous le corrigeons.',
    "Signez la page trois, s'il vous plaît, puis datez.",
    'La chanson « Tu es là » est disponible dans le catalogue.',
    'La formule Toi et Moi comprend deux billets.',
    'Les billets sont valables un an, passez quand cela arrange le groupe.',
    'Your ticket is ready, tu and te are French words.',
  ])('%j addresses nobody', (text) => expect(forms(text)).toEqual([]));

  it('lets several people be addressed with vous by a friend', () => {
    expect(forms('Tu viens avec tes amis, à vous tous le spectacle !').map(([form]) => form)).toEqual([
      'familiar',
      'familiar',
    ]);
  });
});
