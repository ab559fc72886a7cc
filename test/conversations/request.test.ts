import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/conversations/request/profile.ts';
import { TopicBook } from '../../src/conversations/request/topics.ts';
import { read } from '../../src/languages/sentences.ts';

const profile = (text: string) => profileOf(read(text), new TopicBook(), null);

describe('type', () => {
  it.each([
    ['complaint', "Mon colis n'est toujours pas arrivé, c'est inadmissible."],
    ['complaint', 'jai commandé il y a un mois et toujours rien reçu'],
    ['complaint', 'Je ne suis pas satisfaite de cette commande.'],
    ['complaint', 'Pouvez-vous intervenir ? Je suis en panne depuis une semaine.'],
    ['complaint', 'My parcel still has not arrived, this is ridiculous.'],
    ['complaint', 'Thanks for nothing, the app keeps crashing.'],
    ['question', 'Bonjour, livrez-vous à la Réunion ?'],
    ['question', 'Je voudrais savoir comment changer mon adresse.'],
    ['question', "Je me suis trompée d'adresse, pouvez-vous la modifier ?"],
    ['question', 'What are your opening hours on Sunday?'],
    ['question', 'I forgot my password, how can I reset it?'],
    ['praise', 'Livraison rapide, aucun problème, je recommande !'],
    ['praise', 'Jamais déçue, très bon site.'],
    ['praise', 'Great service, no complaints, thank you so much!'],
    ['complaint', 'Rebooted twice to no avail, it says the card is empty.'],
    ['complaint', 'Someone has been using our library card.'],
    ['complaint', 'la tablette ne fait que se redémarrer, réseau inexistant, ça capte plus'],
    ['complaint', 'Je reçois un modèle que je n’avais pas choisi.'],
    ['question', 'I got a text about a fee, is this a scam?'],
    ['question', 'hi i ordered a lamp, when do i receive the code'],
    ['question', 'Can you make the speaker stop listening at night?'],
    ['praise', 'THANK YOU!!! you are an absolute star'],
    ['praise', 'Je ne regrette pas mon achat, envoi assez rapide.'],
    ['praise', 'We could not resist the plum cake. Delicious!'],
    ['other', 'I have not tried the other cable yet'],
    ['other', 'Voici mon numéro de client : 12345.'],
  ])('%s: %s', (type, text) => expect(profile(text).type).toBe(type));

  it('is unknown in a language without words', () => {
    expect(
      profile('Guten Tag, ich habe mein Paket nicht erhalten und bitte um eine Antwort von Ihnen.').type,
    ).toBeNull();
  });
});

describe('questions', () => {
  it.each([
    [2, 'Livrez-vous le samedi ? Et à quel prix ?'],
    [1, 'Merci de me dire quand le technicien passe.'],
    [1, 'Je voudrais savoir si vous livrez en Belgique.'],
    [0, 'Mon colis est arrivé hier.'],
  ])('%i in %s', (count, text) => expect(profile(text).questions).toBe(count));
});

describe('repeat contact', () => {
  it.each([
    "J'ai déjà appelé trois fois.",
    'Malgré mes relances, rien ne bouge.',
    "C'est ma 3e relance.",
    'Sans réponse depuis lundi.',
    'This is the third time I call.',
    'Je vous ai envoyé un mail la semaine dernière, sans réponse.',
    'I have already emailed you twice.',
  ])('%s', (text) => expect(profile(text).repeatContact).toBe(true));

  it.each(["J'ai déjà une carte de fidélité.", 'Je vous écris pour la première fois.', 'I have two phones.'])(
    'not %s',
    (text) => expect(profile(text).repeatContact).toBe(false),
  );
});
