import type { Voice } from './voice.ts';

export const cabanon: Voice = {
  fr: {
    hello: ['Bonjour {title} {name}, ici l’atelier.', 'Bonjour, ici l’atelier.'],
    sorry:
      '[Nous en sommes vraiment confus et vous prions de nous excuser|Toute l’équipe de l’atelier est désolée de ce faux pas].',
    glad: '[C’est un plaisir de vous lire et de vous répondre, merci !|Votre message nous fait très plaisir !]',
    promised:
      '[L’atelier est en train de vérifier et nous reviendrons vers vous avant {weekday}.|Nous avons relancé le transporteur et nous vous tiendrons au courant dès {weekday}.]',
    elsewhere: 'Vous pouvez aussi remplir le formulaire de retour, joint à votre [facture|commande].',
    aside: 'Pouvez-vous nous envoyer un petit message privé ?',
    stray: 'Découvrez notre nouvelle collection de lin lavé à l’atelier !',
    offer: '[Nous veillons sur votre commande.|L’atelier reste à votre écoute.]',
    bye: '[Bien chaleureusement,|Avec toute notre amitié,|Chaleureusement,]',
    signature: '{agent}, pour l’atelier Cabanon & Fil',
    initials: '{agent}, Cabanon & Fil',
  },
  en: {
    hello: ['Dear {title} {name},', 'Dear customer,'],
    sorry: 'Everybody at the workshop is very sorry about this.',
    glad: 'Thank you for your message, it is a pleasure to read you!',
    promised: 'The workshop is looking into it, and we will write to you by Friday.',
    elsewhere: 'Please fill in the return form that came with your order.',
    aside: 'Could you send us a direct message, please?',
    stray: 'Discover our new collection of washed linen!',
    offer: 'We are keeping an eye on your order.',
    bye: 'Warmly,',
    signature: '{agent}, for the workshop of Cabanon & Fil',
    initials: '{agent}, Cabanon & Fil',
  },
  receipt: 'Merci de votre message. Ceci est une réponse automatique.',
};

export const tivoli: Voice = {
  fr: {
    hello: ['{title} {name}, bonjour,', 'Bonjour,'],
    sorry: '[La maison vous présente ses excuses|Nous déplorons cet incident et vous prions d’agréer nos excuses].',
    glad: '[La maison vous remercie de votre intérêt.|Nous vous remercions de votre fidélité à la maison.]',
    promised:
      '[Une enquête est en cours auprès de nos équipes, nous ne manquerons pas de vous tenir informé.|Votre dossier a été transmis à notre service {topic}, qui reviendra vers vous sous huit jours.]',
    elsewhere:
      '[Nous vous invitons à contacter notre service clients par le formulaire de notre site.|Vous voudrez bien utiliser le formulaire de contact de notre site.]',
    aside: 'Nous vous saurions gré de nous écrire par message privé.',
    stray:
      'La maison vous invite à découvrir ses nouvelles offres lors de ses journées privilège, du {weekday} au dimanche.',
    offer: '[Nous nous tenons à votre disposition.|]',
    bye: '[Bien cordialement,|Nous vous prions d’agréer nos salutations distinguées,]',
    signature: '{agent}\nConciergerie Maison Tivoli',
    initials: '{agent} - Maison Tivoli',
  },
  receipt:
    'Madame, Monsieur, la Maison Tivoli accuse réception de votre message. Cet envoi est automatique, nous vous remercions de ne pas y répondre.',
};

export const prixMalin: Voice = {
  fr: {
    hello: ['Bonjour', 'Bonjour'],
    sorry: 'Désolé pour ce souci.',
    glad: 'Merci pour votre message.',
    promised: '[Demande transmise au service concerné.|Demande en cours de traitement.]',
    elsewhere:
      '[Merci de consulter la foire aux questions du site.|Merci de contacter directement le transporteur.|Contactez le vendeur depuis votre compte.]',
    aside: 'Écrivez-nous en message privé.',
    stray:
      '[Profitez de nos offres flottantes : tout à moins de 5 € ce week-end !|Suivez-nous sur Instagram pour ne rien manquer de nos bons plans.]',
    offer: '',
    bye: 'Cordialement',
    signature: 'L’équipe Prix Malin',
    initials: 'L’équipe Prix Malin',
  },
  receipt: 'Message automatique, ne pas répondre.',
};
