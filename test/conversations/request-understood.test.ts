import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/conversations/request/profile.ts';
import { TopicBook } from '../../src/conversations/request/topics.ts';
import { read } from '../../src/languages/sentences.ts';

const profile = (text: string, book = new TopicBook(), sector: string | null = null) =>
  profileOf(read(text), book, sector);
const quotes = (text: string, spans: readonly (readonly [number, number])[]) =>
  spans.map((span) => text.slice(...span));

describe('the type, whatever the wording', () => {
  it.each([
    ['complaint', 'Why have you taken the vegan pasta off the menu, it was the only one I could eat'],
    ['complaint', 'My boiler engineer never showed up and nobody picks up the phone'],
    ['complaint', 'Found a piece of glass in my salad'],
    ['complaint', '@LumeliaHelp still happening since the update'],
    ['complaint', 'Idem chez moi depuis ce matin'],
    ['complaint', "C'est normal, quatre heures sans courant ?"],
    ['complaint', "J'ai commandé une lampe bleue et j'ai reçu une rouge"],
    ['question', 'How do I return a damaged lamp?'],
    ['question', 'Comment supprimer mon compte ?'],
    ['question', 'Could you please send me the invoice? Thanks'],
    ['question', 'je cherche un abat-jour en lin'],
    ['praise', 'Huge thanks to Nadia at the branch, she was so kind and sorted it out'],
    ['praise', 'Article conforme, livraison plus rapide que prévu'],
    ['other', 'Yes, the blue one'],
    ['other', 'Ok, voici ma référence : LM-204'],
  ])('%s: %s', (type, text) => expect(profile(text).type).toBe(type));
});

describe('questions one by one', () => {
  it.each([
    ['yes-no', 'Livrez-vous en Corse ?'],
    ['yes-no', 'Je voudrais savoir si la garantie court encore.'],
    ['date', 'Quand le technicien passe-t-il ?'],
    ['date', 'Could you tell me when my sofa will be delivered?'],
    ['amount', 'Combien coûte le remplacement ?'],
    ['amount', 'How much is a second key?'],
    ['place', 'Où se trouve votre agence de Dole ?'],
    ['place', 'Where can I drop off the parcel?'],
    ['person', "À qui dois-je m'adresser ?"],
    ['procedure', 'Comment changer mon adresse ?'],
    ['procedure', 'How do I unlock my card?'],
    ['reason', 'Pourquoi ma facture a-t-elle doublé ?'],
    ['reason', 'Why was my booking moved?'],
    ['action', 'Merci de me rembourser.'],
    ['action', 'Could you unlock my card?'],
    ['action', 'Please cancel my subscription'],
  ])('%s: %s', (kind, text) => expect(profile(text).asked.map(({ expects }) => expects)).toEqual([kind]));

  it('cuts a sentence that asks twice, and quotes each question', () => {
    const text = 'Bonjour. Quand serai-je livré et combien vais-je payer ? Merci de me rappeler.';
    const { asked, questions } = profile(text);
    expect(questions).toBe(3);
    expect(
      quotes(
        text,
        asked.map(({ span }) => span),
      ),
    ).toEqual(['Quand serai-je livré', 'combien vais-je payer ?', 'Merci de me rappeler.']);
  });

  it('counts a wish where nothing else is asked, and not where questions spell it out', () => {
    expect(profile('Je souhaite résilier mon contrat.').questions).toBe(1);
    expect(profile('Je souhaite résilier mon contrat. Quels documents faut-il ?').questions).toBe(1);
  });

  it.each(['Vraiment ?', 'When I open the app it closes.', 'Mon colis est arrivé.', 'Nobody could help.'])(
    'none in %s',
    (text) => expect(profile(text).asked).toEqual([]),
  );
});

describe('topics', () => {
  it.each([
    ['delivery', "Le livreur n'est pas passé"],
    ['travel-disruption', 'My flight was moved to the next day'],
    ['hygiene', 'La chambre était sale'],
    ['network-coverage', 'No signal in the valley since Monday'],
    ['account-access', "J'ai oublié mon mot de passe"],
  ])('%s: %s', (topic, text) => expect(profile(text).topics[0]).toBe(topic));

  it('takes words and topics of the configuration, for one sector or for all', () => {
    const book = new TopicBook({
      culture: { 'seat-view': ['pilier', 'mal placé'] },
      '*': { loyalty: ['carte Soleil'] },
    });
    expect(profile('Notre place était derrière un pilier', book, 'culture').topics).toEqual(['seat-view']);
    expect(profile('Notre place était derrière un pilier', book, 'banque').topics).toEqual([]);
    expect(profile('Ma carte soleil reste muette', book, 'banque').topics).toEqual(['loyalty']);
  });

  it('are none for a text without them', () => expect(profile('Bonjour').topics).toEqual([]));
});

describe('what customers tell', () => {
  const kinds = (told: readonly { readonly kind: string }[]) => told.map(({ kind }) => kind);

  it.each([
    ['health', 'Mon mari est hospitalisé'],
    ['age', 'My mum is 84 and alone'],
    ['disability', 'Je me déplace en fauteuil roulant'],
    ['bereavement', 'My father passed away in May'],
    ['hardship', 'Je suis au chômage'],
    ['stranded', 'We are stranded in Lyon'],
    ['danger', "Il y a une odeur de gaz dans l'entrée"],
  ])('%s: %s', (kind, text) => expect(kinds(profile(text).vulnerabilities)).toContain(kind));

  it.each([
    ['person', 'for my daughter'],
    ['event', 'avant notre déménagement'],
    ['consequence', "J'ai dû racheter une valise"],
    ['feeling', 'I am so worried'],
    ['loyalty', 'Cliente fidèle, je suis chez vous depuis douze ans'],
  ])('%s: %s', (kind, text) => expect(kinds(profile(text).circumstances)).toContain(kind));

  it('quotes what is urgent', () => {
    const text = 'Il me faut une réponse au plus vite, avant lundi.';
    expect(quotes(text, profile(text).urgency)).toEqual(['au plus vite', 'avant lundi']);
  });

  it.each(['Un parfum pour femme', 'The urge to shop', "J'ai 30 ans d'abonnement au magazine"])(
    'neither hurry nor vulnerability in %s',
    (text) => {
      const { urgency, vulnerabilities } = profile(text);
      expect([...urgency, ...vulnerabilities]).toEqual([]);
    },
  );
});

describe('any text', () => {
  it('has spans in range, in order, and as many questions as it counts', () => {
    const piece = fc.constantFrom(
      'quand ',
      'et combien ',
      '?',
      ' urgent ',
      'My mum ',
      '@x ',
      '\n',
      'é',
      '🙏 ',
      'merci de ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { asked, questions, urgency, vulnerabilities, circumstances } = profile(text);
        expect(questions).toBe(asked.length);
        const told = [...asked, ...vulnerabilities, ...circumstances].map(({ span }) => span);
        for (const [start, end] of [...told, ...urgency]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const starts = asked.map(({ span }) => span[0]);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { seed: 7 },
    );
  });

  it.each(['@', ' ', '?', 'merci de ', 'et quand ', '!?', 'not '])('is read in linear time: %j', (unit) => {
    const started = performance.now();
    profile(unit.repeat(200_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
