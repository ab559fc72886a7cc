import { describe, expect, it } from 'vitest';
import { isReceipt } from '../../../src/conversations/normalise/automatic.ts';

describe('receipts', () => {
  it.each([
    'Bonjour,\n\nNous avons bien reçu votre message et vous répondrons dans les meilleurs délais.\nVotre numéro de dossier : 48213.\n\nCordialement,\nLe service client',
    'Ceci est un message automatique, merci de ne pas y répondre.\nVotre demande a bien été enregistrée sous la référence AB-22391. Un conseiller vous répondra sous 48 heures.',
    'Thank you for contacting us. Your request (#48213) has been received and is being reviewed by our support staff. We will get back to you within 24 hours.\n\nThis is an automated response.',
    "Bonjour, je suis absente du bureau jusqu'au 15 mars. Je vous répondrai à mon retour.",
    "Votre ticket n°12345 a bien été créé. Nous mettons tout en œuvre pour vous répondre au plus vite.\nL'équipe Support",
    'Accusé de réception automatique : votre réclamation nous est bien parvenue et sera traitée dans un délai de 10 jours.',
  ])('%s', (text) => expect(isReceipt(text)).toBe(true));
});

describe('replies of people', () => {
  it.each([
    'Bonjour Madame, nous avons bien reçu votre message. Votre colis a été livré hier à votre voisin du 2e étage. Cordialement, Julie',
    'Bonjour, nous avons bien reçu votre demande de remboursement n° 4482 : la somme de 45 € sera créditée sur votre compte sous 5 jours ouvrés. Bien à vous, Marc',
    "Merci d'envoyer votre courrier en recommandé avec accusé de réception à notre siège.",
    'Bonjour Paul, bien reçu ! Je regarde cela et je reviens vers vous dans les meilleurs délais. Anne',
    'Le mail automatique que vous avez reçu indique une date erronée : la livraison aura lieu vendredi entre 8 h et 12 h, notre transporteur vous appellera.',
    'Thanks for reaching out! We will look into this shortly. Could you send us your order number? -KC',
    'Bonjour, votre réclamation a bien été prise en compte. Le technicien passera jeudi entre 14 h et 16 h, sous réserve de votre accord. Référence du rendez-vous : 88213.',
    "Hi, I'm out of the office tomorrow but Tom will fit the new part at 9. You can reach him on the store's line. Sue",
    'Nous avons bien reçu votre message et vous répondrons dans les meilleurs délais.',
    '',
  ])('%s', (text) => expect(isReceipt(text)).toBe(false));
});
