import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/conversations/parts/index.ts';

const part = (
  text: string,
  name: 'greeting' | 'addressee' | 'closing' | 'signature',
  brand: string | null = 'Lumélia',
): string | null => {
  const span = partsOf(text, brand)[name];
  return span && text.slice(...span);
};

describe('addressee', () => {
  it.each([
    ['Bonjour Mme Durand,\n\nMerci.', 'Durand'],
    ['Bonjour Monsieur Le Goff,', 'Le Goff'],
    ['Hi Sarah, thanks for writing.', 'Sarah'],
    ['@client12 Bonjour Marie-Ange 😊\nVoici.', 'Marie-Ange'],
    ['Madame Nguyen, votre dossier est complet.', 'Nguyen'],
    ['Bonsoir karim,\nVoici.', 'karim'],
    ['@555 Dana, please call us.', 'Dana'],
    ['Hello J. Smith,', 'J. Smith'],
    ['Thanks Omar! We will look.', 'Omar'],
    ['We are glad the boiler runs again, Moira. Stay warm.', 'Moira'],
    ['@77 Sure, Ines. Send us the booking number.', 'Ines'],
    ['The refund left today, Kofi! ^RT', 'Kofi'],
    ['I have noted the new date for you Sandra! ^RT', 'Sandra'],
    ['Votre attestation est en ligne, Solène. Bonne route !', 'Solène'],
    ['Merci Tiphaine, votre relevé est corrigé.', 'Tiphaine'],
    ['We hope you enjoy your new kayak, Zarina. -Bo', 'Zarina'],
    ['Thanks for calling it out, Will. -Bo', 'Will'],
  ])('%j names %s', (text, name) => expect(part(text, 'addressee')).toBe(name));

  it.each([
    'Bonjour @client12, voici.',
    'Madame, Monsieur,\n\nVoici.',
    'Bonjour cher client,',
    'Hi there! Thanks.',
    'Oh no! Sorry about that.',
    'Bonjour, Nous avons reçu votre message.',
    'Bonjour à tous,',
    'Awesome! Glad it works.',
    'Merci pour votre retour.',
    'Votre dossier part chez notre assureur, Voltane.',
    'We ship to Nantes, Rennes, Brest.',
    'Your parcel is with the carrier, Roulex.',
    'Usually, the train is on time.',
    '@77 Gotcha, we will look.',
    'Please call your adviser, Zarina. The line is open.',
    'Merci beaucoup. Le dossier est clos.',
    'Votre rendez-vous est fixé au mardi, Mai compris.',
    'The desk is open, Monday. Come in.',
    'Voici le lien. Merci, Claire',
    '...worry, and the wait that we caused.',
  ])('%j names nobody', (text) => expect(part(text, 'addressee')).toBeNull());
});

describe('greeting', () => {
  it.each([
    ['@client1 Bonjour,\n\nVoici.', 'Bonjour,'],
    ['Hi there! Thanks.', 'Hi there!'],
    ['Bonjour Mme Durand,\nVoici.', 'Bonjour Mme Durand,'],
  ])('%j greets', (text, greeting) => expect(part(text, 'greeting')).toBe(greeting));

  it('is absent without one', () => expect(part('Votre colis part demain.', 'greeting')).toBeNull());
});

describe('signature', () => {
  it.each([
    [
      'Voici.\n\nCordialement,\nAnne Petit\nService clients\n01 99 00 12 34',
      'Anne Petit\nService clients\n01 99 00 12 34',
    ],
    ['Voici.\n\nAdrien - Lumélia', 'Adrien - Lumélia'],
    ['Voici. ^JD', '^JD'],
    ['Voici -KC https://lumelia.example/x', '-KC'],
    ["Voici. Bonne journée, l'équipe Lumélia", "l'équipe Lumélia"],
    ['Voici.\n\nBien à vous,\nVéronique de l’équipe Lumélia', 'Véronique de l’équipe Lumélia'],
    ['Here you are.\n\nKind regards,\nThe Lumélia Team', 'The Lumélia Team'],
    ['Voici.\n\nBelle journée. Sophie', 'Sophie'],
    ['@12 The gate closes at ten. ^LM 2/2', '^LM'],
    ['@12 The gate closes at ten *MarlonBright', '*MarlonBright'],
    ['@12 The gate closes at ten ^LM 1/2\n\n@12 so be early. 2/2', '^LM'],
    ['@12 Write to us here. -NightDesk KP', '-NightDesk KP'],
  ])('%j is signed', (text, signature) => expect(part(text, 'signature')).toBe(signature));

  it.each([
    'Voici.\n\nCordialement,\nLumélia',
    'Voici.\n\nMerci',
    'Votre colis arrive demain.',
    'Voici.\n\nCordialement',
    'Elle part à 10h-12h',
    'Voici le lien :\nhttps://lumelia.example/aide',
  ])('%j is not', (text) => expect(part(text, 'signature')).toBeNull());
});

describe('closing', () => {
  it.each([
    ['Voici.\n\nCordialement,\nAnne', 'Cordialement,'],
    ['Voici.\n\nJe vous souhaite une bonne journée,\nAnne', 'Je vous souhaite une bonne journée,'],
    ['Done.\n\nKind regards,\nAnn', 'Kind regards,'],
  ])('%j closes', (text, closing) => expect(part(text, 'closing')).toBe(closing));
});

it('stays quick on hostile lines', () => {
  const started = performance.now();
  for (const piece of ['😀', 'Anna ', '-', '@a ', 'www.a', 'Cordialement ', '#a']) partsOf(piece.repeat(200_000), null);
  expect(performance.now() - started).toBeLessThan(8000);
});
