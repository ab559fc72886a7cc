import type { Voice } from './voice.ts';

export const orlanne: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour,'],
    sorry:
      '[Nous vous prions de bien vouloir nous excuser pour ce désagrément|Nous regrettons vivement ce désagrément].',
    glad: 'Nous vous remercions de votre confiance.',
    promised: 'Votre demande a été transmise à votre agence, qui l’étudie [actuellement|en ce moment].',
    elsewhere:
      '[Nous vous invitons à vous rapprocher de votre agence.|Pour cette question, nous vous invitons à prendre rendez-vous en agence.|Nous vous invitons à appeler le 09 71 00 22 22, du mardi au samedi.|Nous vous invitons à contacter votre conseiller, au numéro inscrit sur votre relevé.|Nous vous invitons à remplir le formulaire de notre site, rubrique « Demandes ».]',
    aside:
      '[Par sécurité, nous vous invitons à poursuivre en message privé.|Nous vous invitons à nous rejoindre en message privé.]',
    stray: 'Découvrez les offres de la Banque Orlanne et son livret Horizon à 3 % pendant trois mois.',
    offer: '[Nous vous souhaitons une bonne journée.|]',
    bye: '[Sincères salutations,|Bien cordialement,]',
    signature: '{agent}\nBanque Orlanne',
    initials: '{agent} - Banque Orlanne',
  },
  receipt:
    'Nous accusons réception de votre message. Ce courriel est envoyé automatiquement, merci de ne pas y répondre.',
};

export const vernoux: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour,'],
    sorry: 'Nous comprenons votre mécontentement et vous prions d’accepter nos excuses pour la gêne occasionnée.',
    glad: 'Nous vous remercions de l’intérêt que vous portez à nos services.',
    promised:
      'Votre demande a bien été prise en charge par nos services et fera l’objet d’une réponse dans les meilleurs délais.',
    elsewhere: 'Nous vous invitons à consulter la rubrique dédiée de votre espace personnel en ligne.',
    aside:
      'Nous vous invitons à nous contacter en message privé afin que nous puissions vous apporter une réponse personnalisée.',
    stray: 'Soyez assuré que la satisfaction de nos clients demeure au cœur de nos préoccupations.',
    offer: 'Nous restons à votre entière disposition pour toute information complémentaire.',
    bye: 'Nous vous prions d’agréer l’expression de nos salutations distinguées.',
    signature: 'Service clients Crédit Vernoux',
    initials: 'Service clients Crédit Vernoux',
  },
  receipt:
    'Votre message a bien été reçu par le Crédit Vernoux. Ceci est un message automatique auquel il ne faut pas répondre.',
};

export const neoquart: Voice = {
  fr: {
    hello: ['Hello {first},', 'Hello,'],
    sorry:
      '[On est vraiment désolés pour ce bazar|Toutes nos excuses pour ce couac|Désolés, ça ne devrait pas arriver].',
    glad: '[Merci pour ton message, ça nous fait plaisir !|Trop contents que tu nous poses la question !]',
    promised:
      '[L’équipe {topic} s’en occupe et on revient vers toi {weekday}.|On creuse et on revient vers toi {weekday}.]',
    elsewhere:
      '[Tu trouveras la marche à suivre dans le centre d’aide de l’application.|Contacte-nous par le tchat de l’application, c’est le plus rapide.]',
    aside: 'Tu peux nous écrire en message privé ?',
    stray:
      'Découvre notre nouvelle offre : la carte en bois, [collector|édition limitée], premier arrivé, premier servi !',
    offer: '[On reste dans le coin.|]',
    bye: '[À très vite,|La bise de toute l’équipe,|À bientôt,]',
    signature: '{agent} de Néoquart',
    initials: '{agent}, Néoquart',
  },
  en: {
    hello: ['Hey {first},', 'Hey,'],
    sorry: '[We are really sorry for the mess.|So sorry, this should not happen.]',
    glad: 'Thanks for your message, we are glad you asked!',
    promised: 'The team is on it, and we will get back to you by Friday.',
    elsewhere: 'Please have a look at the help centre of the app.',
    aside: 'Could you send us a direct message?',
    stray: 'Discover our new wooden card, first come, first served!',
    offer: 'We are around.',
    bye: 'Cheers,',
    signature: '{agent} from Néoquart',
    initials: '{agent}, Néoquart',
  },
  receipt:
    'Bien reçu ! Ceci est un petit robot : un humain te répond bientôt, inutile de répondre à ce message automatique.',
};
