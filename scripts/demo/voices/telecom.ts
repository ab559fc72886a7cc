import type { Voice } from './voice.ts';

export const telenova: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour,'],
    sorry: '[Toutes nos excuses pour cet incident|Nous nous excusons pour cet incident].',
    glad: 'Merci pour cette question.',
    promised:
      '[Incident pris en charge par le service technique.|Dossier transmis au service {topic}, retour sous 24 heures.]',
    elsewhere: '[Appelez le 1066 pour tester la ligne.|La procédure se trouve dans l’application Ma Nova.]',
    aside: '[Envoyez-nous le numéro de ligne en message privé.|Passez en message privé avec la référence du contrat.]',
    stray: 'Nouveau : le forfait Nova Max passe à [9,99 €|11,99 €] pendant six mois.',
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
    elsewhere: 'Please call 1066 so that the line can be tested.',
    aside: 'Please send us a direct message with the number of the line.',
    stray: 'New: the Nova Max plan is 9.99 euros for six months.',
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
      '[Le plus simple est de passer par le tchat de votre espace abonné.|Une page de notre aide en ligne explique tout, pas à pas.]',
    aside: 'On en parle en message privé ? Écrivez-nous [vite|dès que possible], nous vous y attendons.',
    stray: 'Et si vous passiez à la télé en 4K ? Nos [bouquets|chaînes] sont offerts jusqu’à {weekday}.',
    offer: '[Un souci, une question ? Nous sommes là.|À très vite !]',
    bye: '[Bonne journée,|Très belle journée,|À bientôt,]',
    signature: '{agent}, de l’équipe Fibrissime',
    initials: '{agent} de Fibrissime',
  },
  en: {
    hello: ['Hi {title} {name}!', 'Hi there!'],
    sorry: '[We are really sorry about this trouble.|Sorry for all this hassle.]',
    glad: 'Thanks for writing to us, we are happy to help!',
    promised: 'Our technicians have taken this over, and we will keep you posted.',
    elsewhere: 'The easiest way is the chat of your customer area.',
    aside: 'Shall we talk about it in private? Send us a direct message.',
    stray: 'How about television in 4K? Our channels are free until Sunday.',
    offer: 'Any other question? We are here.',
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
      '[Votre demande a été prise en compte et sera traitée prochainement.|Un dossier a été créé et sera traité par nos services.]',
    elsewhere: '[Rendez-vous en boutique Mobilys avec une pièce d’identité.|Merci de passer en boutique Mobilys.]',
    aside: 'Contactez-nous par message privé.',
    stray:
      '[Découvrez la nouvelle gamme de coques Mobilys : moins 20 % avec le code PRINTEMPS.|Avec Mobilys, parrainez un ami et gagnez une enceinte !|Jouez au grand concours Mobilys et tentez de gagner un séjour à la montagne.|Votre satisfaction est notre priorité.|Mobilys vous souhaite une excellente journée.]',
    offer: '[Mobilys, la vie en mouvement.|]',
    bye: 'Cordialement,',
    signature: 'Le service clients Mobilys',
    initials: 'Mobilys',
  },
  en: {
    hello: ['Dear customer,', 'Dear customer,'],
    sorry: 'We apologise for the inconvenience.',
    glad: 'Thank you for choosing Mobilys.',
    promised: 'Your request has been recorded and will be dealt with soon.',
    elsewhere: 'Please visit a Mobilys shop with your identity card.',
    aside: 'Please send us a direct message.',
    stray: '[Discover our new phone cases: 20 % off with the code SPRING.|Your satisfaction is our priority.]',
    offer: '',
    bye: 'Kind regards,',
    signature: 'Mobilys Customer Service',
    initials: 'Mobilys',
  },
  receipt: 'Cher client, votre message a été reçu. Ceci est un message automatique, merci de ne pas y répondre.',
};
