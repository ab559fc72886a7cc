import type { Voice } from './voice.ts';

export const ailovane: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour,'],
    sorry: '[Nous vous présentons nos excuses au nom de tout l’équipage|Toutes nos excuses pour ces perturbations].',
    glad: '[Merci d’avoir choisi Ailovane.|Merci de votre confiance.]',
    promised:
      '[Votre réclamation a été enregistrée et un conseiller {topic} reviendra vers vous avant {weekday}.|Les recherches sont en cours à l’escale, nous vous tiendrons informé {weekday}.]',
    elsewhere:
      '[Merci de déposer votre réclamation depuis le formulaire en ligne, rubrique « Après le voyage ».|Merci de vous présenter au comptoir Ailovane, à l’aéroport.]',
    aside: 'Merci de nous contacter en message privé avec vos dates de voyage.',
    stray: 'Profitez de nos offres vers les îles : {small} € [l’aller|l’aller simple] jusqu’à {weekday} !',
    offer: '[Nous restons à votre disposition.|]',
    bye: '[Cordialement,|Bien cordialement,]',
    signature: '{agent}\nRelations passagers Ailovane',
    initials: '{agent} - Ailovane',
  },
  en: {
    hello: ['Dear {title} {name},', 'Dear passenger,'],
    sorry: 'We apologise on behalf of the whole crew.',
    glad: 'Thank you for choosing Ailovane.',
    promised: 'Your claim has been recorded, and an adviser will reply by Friday.',
    elsewhere: 'Please file your claim with the online form.',
    aside: 'Please contact us by direct message.',
    stray: 'Discover our latest offers to the islands, from {small} euros.',
    offer: 'We remain at your disposal.',
    bye: 'Kind regards,',
    signature: '{agent}\nAilovane Passenger Relations',
    initials: '{agent} - Ailovane',
  },
  receipt: 'Votre message a bien été reçu par Ailovane. Réponse automatique, merci de ne pas y répondre.',
};

export const trajavel: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour à vous,'],
    sorry: '[Nous vous demandons pardon pour ce trajet manqué|Nous regrettons sincèrement ce mauvais trajet].',
    glad: '[Merci de votre fidélité à nos lignes !|Merci pour votre question, elle est utile à tous nos voyageurs.]',
    promised:
      '[Votre demande a été transmise au centre de Poitiers, qui vous répondra.|Votre dossier est en cours d’étude dans notre équipe {topic}.]',
    elsewhere:
      '[Adressez-vous au guichet de votre gare routière.|Nous vous invitons à consulter la page « Retards » de notre site.]',
    aside: 'Contactez-nous en message privé avec votre billet.',
    stray: 'Profitez de nos offres sur la nouvelle ligne de nuit vers [Bilbao|Turin] !',
    offer: '[Nous restons à votre service.|]',
    bye: '[Bien à vous,|Bonne journée,]',
    signature: '{agent}\nVoyageurs Trajavel',
    initials: '{agent}, Trajavel',
  },
  en: {
    hello: ['Hello {title} {name},', 'Hello,'],
    sorry: 'We sincerely regret this bad trip.',
    glad: 'Thank you for riding with us!',
    promised: 'Our centre has received your request and will write to you.',
    elsewhere: 'Please go to the desk of your coach station.',
    aside: 'Please contact us by direct message with your ticket.',
    stray: 'Discover our new night line to Turin!',
    offer: 'We are at your service.',
    bye: 'Best wishes,',
    signature: '{agent}\nTrajavel Travellers',
    initials: '{agent}, Trajavel',
  },
  receipt: 'Accusé de réception automatique de Trajavel : votre message nous est bien parvenu.',
};

export const solvelle: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour cher voyageur,'],
    sorry: '[Nous sommes peinés que votre voyage ait pris ce tour|Nous sommes désolés que ce séjour commence ainsi].',
    glad: '[Merci de votre confiance pour vos vacances !|C’est toujours un plaisir de préparer un voyage avec vous.]',
    promised:
      '[Nous avons relancé notre correspondant sur place et revenons vers vous {weekday}.|J’ai transmis votre demande à notre équipe {topic} et je reviens vers vous {weekday}.]',
    elsewhere:
      '[Nous vous invitons à contacter votre conseiller en agence.|Le plus rapide est d’appeler votre agence Solvelle.]',
    aside: 'Pouvez-vous nous rejoindre en message privé pour la suite ?',
    stray: 'Découvrez notre catalogue de croisières d’automne [sur notre site|en agence] !',
    offer: '[Nous restons à votre écoute.|]',
    bye: '[Bien à vous et bon soleil,|Ensoleillées salutations,]',
    signature: '{agent}, Solvelle Voyages',
    initials: '{agent}, Solvelle Voyages',
  },
  en: {
    hello: ['Hello {title} {name},', 'Dear traveller,'],
    sorry: 'We are sorry that your holiday starts like this.',
    glad: 'Thank you for trusting us with your holiday!',
    promised: 'We have passed this on to our partner on site and will get back to you by Friday.',
    elsewhere: 'The quickest way is to call your Solvelle agency.',
    aside: 'Could you send us a direct message, please?',
    stray: 'Check out our new autumn cruises!',
    offer: 'We remain at your disposal.',
    bye: 'Sunny regards,',
    signature: '{agent}, Solvelle Voyages',
    initials: '{agent}, Solvelle Voyages',
  },
  receipt: 'Bonjour, votre message est bien arrivé chez Solvelle Voyages. Cet envoi est automatique.',
};
