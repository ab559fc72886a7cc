import type { Voice } from './voice.ts';

export const telenova: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour,'],
    sorry: '[Toutes nos excuses pour cet incident|Nous nous excusons pour cet incident].',
    glad: 'Merci pour cette question.',
    promised:
      '[Incident pris en charge par le service technique.|Dossier transmis au service {topic}, retour sous 24 heures.]',
    elsewhere: '[Appelez le 1066 pour tester la ligne.|Consultez la procédure dans l’application Ma Nova.]',
    aside:
      '[Contactez-nous en message privé avec le numéro de ligne.|Envoyez-nous un message privé avec la référence du contrat.]',
    stray: 'Profitez de l’offre Nova Max à [9,99 €|11,99 €] pendant six mois.',
    offer: '',
    bye: 'Cordialement,',
    signature: '{agent}\nAssistance Télénova',
    initials: '{agent}, Télénova',
  },
  en: {
    hello: ['Hello {title} {name},', 'Hello,'],
    sorry: 'We apologise for the incident.',
    glad: 'Thank you for your question.',
    promised: 'The incident has been passed on to our technical team.',
    elsewhere: 'Please call us on 1066.',
    aside: 'Please send us a direct message with the number of the line.',
    stray: 'Discover our special offer: Nova Max at 9.99 euros for six months.',
    offer: '',
    bye: 'Kind regards,',
    signature: '{agent}\nTélénova Support',
    initials: '{agent}, Télénova',
  },
  receipt: 'Réponse automatique : votre demande est enregistrée.',
};

export const fibrissime: Voice = {
  fr: {
    hello: ['Bonjour {title} {name} !', 'Bonjour !'],
    sorry:
      '[Nous sommes vraiment désolés que votre service ne soit pas à la hauteur|Désolés de ces tracas, nous savons combien ils agacent].',
    glad: '[Merci de nous avoir écrit, c’est un plaisir de vous aider !|Ravis de vous lire !]',
    promised:
      '[Nos techniciens ont pris le relais et nous vous tenons au courant {weekday}.|Nous avons remonté le sujet à l’équipe {topic} : elle vous recontacte avant {weekday}.]',
    elsewhere:
      '[Nous vous invitons à passer par le tchat de votre espace abonné.|Vous trouverez toute la marche à suivre dans notre aide en ligne.]',
    aside: 'On en parle en message privé ? Écrivez-nous [vite|dès que possible], nous vous y attendons.',
    stray: 'Profitez de notre offre : les [bouquets|matchs] en 4K sont à vous jusqu’à {weekday} !',
    offer: '[Nous sommes joignables jour et nuit.|À très vite !]',
    bye: '[Bonne journée,|Très belle journée,|À bientôt,]',
    signature: '{agent}, de l’équipe Fibrissime',
    initials: '{agent} de Fibrissime',
  },
  en: {
    hello: ['Hi {title} {name}!', 'Hi there!'],
    sorry: '[We are really sorry about this trouble.|Sorry for all this hassle.]',
    glad: 'Thanks for writing to us, we are happy to help!',
    promised: 'Our technicians have taken this over, and we will keep you posted.',
    elsewhere: 'Please contact us through the chat of your customer area.',
    aside: 'Shall we talk about it in private? Send us a direct message.',
    stray: 'Discover our television offer: all channels are free until Sunday.',
    offer: 'We are here day and night.',
    bye: 'Have a lovely day,',
    signature: '{agent}, from the Fibrissime team',
    initials: '{agent} from Fibrissime',
  },
  receipt:
    'Merci pour votre message ! Ceci est un accusé de réception automatique, un humain vous répondra très vite. Inutile de répondre à cet e-mail.',
};

export const mobilys: Voice = {
  fr: {
    hello: ['Cher client,', 'Cher client,'],
    sorry: 'Nous vous présentons nos excuses pour la gêne occasionnée.',
    glad: 'Mobilys vous remercie de votre fidélité.',
    promised:
      '[Votre demande a été prise en compte et sera traitée prochainement.|Votre dossier est en cours de traitement par nos services.]',
    elsewhere: '[Rendez-vous en boutique Mobilys avec une pièce d’identité.|Merci de vous rendre en boutique Mobilys.]',
    aside: 'Contactez-nous par message privé.',
    stray:
      '[Découvrez nos nouvelles offres : moins 20 % sur les coques avec le code PRINTEMPS.|Profitez de notre offre de parrainage et gagnez une enceinte !|Suivez-nous sur Instagram et tentez de gagner un séjour à la montagne.|Votre satisfaction est notre priorité.|Mobilys vous souhaite une excellente journée.]',
    offer: '',
    bye: 'Cordialement,',
    signature: 'Le service clients Mobilys',
    initials: 'L’équipe Mobilys',
  },
  en: {
    hello: ['Dear customer,', 'Dear customer,'],
    sorry: 'We apologise for the inconvenience.',
    glad: 'Thank you for choosing Mobilys.',
    promised: 'Your request is being processed by our team.',
    elsewhere: 'Please visit a Mobilys shop with your identity card.',
    aside: 'Please send us a direct message.',
    stray: '[Discover our new phone cases: 20 % off with the code SPRING.|Your satisfaction is our priority.]',
    offer: '',
    bye: 'Kind regards,',
    signature: 'Mobilys Customer Service',
    initials: 'The Mobilys team',
  },
  receipt: 'Cher client, votre message a été reçu. Ceci est un message automatique, merci de ne pas y répondre.',
};
