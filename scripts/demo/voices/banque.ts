import type { Voice } from './voice.ts';

export const orlanne: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour,'],
    sorry:
      '[Nous vous prions de bien vouloir nous excuser pour ce désagrément|Nous regrettons vivement ce désagrément].',
    glad: 'Nous vous remercions de votre confiance.',
    promised: 'Votre demande a été confiée à votre agence, qui l’étudie [actuellement|en ce moment].',
    elsewhere:
      '[Nous vous invitons à vous rapprocher de votre agence.|Pour cette question, merci de prendre rendez-vous en agence.|Nous vous invitons à appeler le 09 71 00 22 22, du mardi au samedi.|Merci d’adresser votre réclamation par courrier au siège.|Vous trouverez le formulaire sur notre site, rubrique « Réclamations ».]',
    aside:
      '[Par sécurité, nous vous invitons à poursuivre en message privé.|Nous vous invitons à nous rejoindre en message privé.]',
    stray: 'La Banque Orlanne vous propose son livret Horizon à 3 % pendant trois mois.',
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
    glad: 'Nous vous remercions d’avoir pris le temps de nous contacter.',
    promised:
      'Votre demande a bien été prise en charge par nos services et fera l’objet d’une réponse dans les meilleurs délais.',
    elsewhere: 'Nous vous invitons à consulter la rubrique dédiée de votre espace personnel en ligne.',
    aside:
      'Nous vous invitons à nous transmettre votre demande en message privé afin de vous apporter une réponse personnalisée.',
    stray: 'Soyez assuré que la satisfaction de nos clients demeure au cœur de nos préoccupations.',
    offer: 'Nous restons à votre entière disposition pour toute information complémentaire.',
    bye: 'Nous vous prions d’agréer l’expression de nos salutations distinguées.',
    signature: 'Votre service clients Crédit Vernoux',
    initials: 'Votre service clients Crédit Vernoux',
  },
  receipt:
    'Votre message a bien été reçu par le Crédit Vernoux. Ceci est un message automatique auquel il ne faut pas répondre.',
};

export const neoquart: Voice = {
  fr: {
    hello: ['Hello {first},', 'Hello,'],
    sorry: '[On est vraiment désolés pour ce bazar|Mille excuses pour ce couac|Désolés, ça ne devrait pas arriver].',
    glad: '[Merci pour ton message, ça nous fait plaisir !|Trop contents que tu nous poses la question !]',
    promised: '[L’équipe {topic} est dessus, on te redit ça {weekday}.|On creuse et on revient vers toi {weekday}.]',
    elsewhere:
      '[Tu trouveras la marche à suivre dans le centre d’aide de l’application.|Passe par le tchat de l’application, c’est le plus rapide.]',
    aside: 'Viens nous voir en message privé ?',
    stray: 'La nouvelle carte en bois est là : [collector|édition limitée], premier arrivé, premier servi !',
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
    elsewhere: 'You will find the steps in the help centre of the app.',
    aside: 'Could you send us a direct message?',
    stray: 'Our new wooden card is here, first come, first served!',
    offer: 'We are around.',
    bye: 'Cheers,',
    signature: '{agent} from Néoquart',
    initials: '{agent}, Néoquart',
  },
  receipt:
    'Bien reçu ! Ceci est un petit robot : un humain te répond bientôt, inutile de répondre à ce message automatique.',
};
