import type { Voice } from './voice.ts';

export const ailovane: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour et bienvenue à bord,'],
    sorry: '[Nous vous présentons nos excuses au nom de tout l’équipage|Toutes nos excuses pour ces perturbations].',
    glad: '[Merci d’avoir choisi Ailovane.|Merci de voyager avec nous !]',
    promised:
      '[Votre réclamation a été enregistrée et un conseiller {topic} vous répondra avant {weekday}.|Notre escale mène les recherches, nous vous informerons {weekday}.]',
    elsewhere:
      '[Merci de déposer votre réclamation depuis le formulaire en ligne, rubrique « Après le voyage ».|Présentez-vous au comptoir Ailovane, à l’aéroport.]',
    aside: 'Merci de nous indiquer vos coordonnées de voyage en message privé.',
    stray: 'Envie d’évasion ? Nos billets pour les îles sont à {small} € [l’aller|l’aller simple] jusqu’à {weekday}.',
    offer: '[Au plaisir de vous revoir à bord.|]',
    bye: '[Cordialement,|Bons voyages,]',
    signature: '{agent}\nRelations passagers Ailovane',
    initials: '{agent} - Ailovane',
  },
  en: {
    hello: ['Dear {title} {name},', 'Dear passenger,'],
    sorry: 'We apologise on behalf of the whole crew.',
    glad: 'Thank you for choosing Ailovane.',
    promised: 'Your claim has been recorded, and an adviser will reply by Friday.',
    elsewhere: 'Please file your claim with the online form.',
    aside: 'Please send us your travel details in a direct message.',
    stray: 'Dreaming of islands? Our fares start at {small} euros until Sunday.',
    offer: 'We look forward to seeing you on board.',
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
    glad: '[Merci de rouler avec nous !|Merci pour votre question, elle est utile à tous nos voyageurs.]',
    promised:
      '[Le centre de Poitiers a reçu votre demande et vous écrira.|Votre dossier est ouvert chez nos collègues de l’équipe {topic}.]',
    elsewhere:
      '[Adressez-vous au guichet de votre gare routière.|La marche à suivre est affichée sur notre site, page « Retards ».]',
    aside: 'Envoyez-nous votre billet en message privé, s’il vous plaît.',
    stray: 'Trajavel ouvre une ligne de nuit vers [Bilbao|Turin], réservez vite !',
    offer: '[Bonne route !|Bon trajet à vous.]',
    bye: '[Bien à vous,|Bonne route,]',
    signature: '{agent}\nVoyageurs Trajavel',
    initials: '{agent}, Trajavel',
  },
  en: {
    hello: ['Hello {title} {name},', 'Hello,'],
    sorry: 'We sincerely regret this bad trip.',
    glad: 'Thank you for riding with us!',
    promised: 'Our centre has received your request and will write to you.',
    elsewhere: 'Please go to the desk of your coach station.',
    aside: 'Please send us your ticket in a direct message.',
    stray: 'Trajavel opens a night line to Turin, book now!',
    offer: 'Have a safe trip.',
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
    glad: '[Merci de nous confier vos vacances !|C’est toujours un plaisir de préparer un voyage avec vous.]',
    promised:
      '[Notre correspondant sur place a été saisi et nous vous donnerons des nouvelles {weekday}.|J’ai alerté notre équipe {topic} et je vous réponds {weekday}.]',
    elsewhere:
      '[Votre conseiller en agence pourra vous renseigner, passez le voir.|Le plus rapide est d’appeler votre agence Solvelle.]',
    aside: 'Pouvez-vous nous rejoindre en message privé pour la suite ?',
    stray: 'Le catalogue des croisières d’automne est paru, feuilletez-le [sur notre site|en agence] !',
    offer: '[Au plaisir de préparer votre prochain départ.|]',
    bye: '[Bien à vous et bon soleil,|Ensoleillées salutations,]',
    signature: '{agent}, Solvelle Voyages',
    initials: '{agent}, Solvelle Voyages',
  },
  en: {
    hello: ['Hello {title} {name},', 'Dear traveller,'],
    sorry: 'We are sorry that your holiday starts like this.',
    glad: 'Thank you for trusting us with your holiday!',
    promised: 'Our partner on site has been told, and we will write to you by Friday.',
    elsewhere: 'The quickest way is to call your Solvelle agency.',
    aside: 'Could you send us a direct message, please?',
    stray: 'Our autumn cruise brochure is out, have a look!',
    offer: 'We look forward to your next trip.',
    bye: 'Sunny regards,',
    signature: '{agent}, Solvelle Voyages',
    initials: '{agent}, Solvelle Voyages',
  },
  receipt: 'Bonjour, votre message est bien arrivé chez Solvelle Voyages. Cet envoi est automatique.',
};
