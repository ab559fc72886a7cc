import type { Voice } from './voice.ts';

export const lumelia: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour,'],
    sorry:
      '[Nous sommes sincèrement désolés de cette situation|Nous vous présentons toutes nos excuses|Veuillez accepter nos excuses les plus sincères].',
    glad: '[Merci beaucoup de l’intérêt que vous nous portez|C’est avec plaisir que nous vous répondons].',
    promised:
      '[Nous avons transmis votre dossier à notre équipe {topic}, qui vous répondra avant {weekday}.|Votre demande est entre les mains de notre équipe {topic}, qui revient vers vous sous deux jours.]',
    elsewhere:
      '[Vous pouvez nous joindre au 09 70 00 11 11, du lundi au samedi, pour étudier cela avec un conseiller.|Nous vous invitons à appeler le 09 70 00 11 11 : un conseiller fera le point avec vous.]',
    aside: 'Pouvez-vous nous écrire en message privé, afin que nous regardions cela [ensemble|de plus près] ?',
    stray:
      'Découvrez notre offre Lumière verte : moins [10|15] % la première année avec le code SOLEIL jusqu’à {weekday}.',
    offer: '[Nous restons à votre écoute.|N’hésitez pas à nous écrire de nouveau.]',
    bye: '[Bien à vous,|Belle journée,]',
    signature: '{agent}\nService clients Lumélia',
    initials: '{agent} - Lumélia',
  },
  receipt:
    'Ceci est un message automatique. Nous avons bien reçu votre message et notre équipe vous répondra au plus vite. Merci de ne pas répondre à cet envoi.',
};

export const voltea: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour,'],
    sorry:
      '[Nous regrettons la situation que vous rencontrez|Nous vous prions d’accepter nos excuses pour ce contretemps].',
    glad: '[Nous vous remercions pour votre message|Merci de votre confiance].',
    promised:
      '[Votre réclamation est en cours de traitement par notre service {topic}.|Votre demande a été transmise à nos équipes, qui reviendront vers vous dans les plus brefs délais.|Le dossier est en cours d’étude, une réponse vous sera apportée dès que possible.]',
    elsewhere:
      '[Merci de vous rendre dans votre espace client, rubrique « Mes démarches ».|Vous devez effectuer cette démarche depuis votre espace client, en ligne.]',
    aside:
      '[Merci de nous contacter en message privé pour que nous étudiions votre dossier.|Écrivez-nous en message privé, nous étudierons votre dossier.]',
    stray:
      'Votre satisfaction est au cœur de nos engagements et nos équipes s’améliorent [chaque jour|de jour en jour].',
    offer: '[Nous restons à votre disposition pour tout renseignement.|]',
    bye: 'Cordialement,',
    signature: '{agent}\nRelation clientèle Voltéa',
    initials: '{agent} pour Voltéa',
  },
  receipt:
    'Message automatique : votre demande a bien été enregistrée par Voltéa et sera traitée dans les meilleurs délais. Ne répondez pas à ce message.',
  straight: true,
};

export const gazelle: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour,'],
    sorry: '[Nous sommes navrés pour la gêne occasionnée|Désolés pour ce désagrément].',
    glad: '[Merci pour votre question|Merci pour votre message].',
    promised:
      '[Nous avons ouvert une réclamation, elle est en cours de traitement.|Votre message a été transmis au service {topic}.]',
    elsewhere:
      '[Merci de composer le numéro indiqué sur votre facture.|Pour toute question, appelez le numéro qui figure sur votre facture.]',
    aside: '[Merci de nous adresser un message privé.|Veuillez nous écrire en MP.]',
    stray:
      '[Téléchargez notre application Gazelle et suivez l’actualité de nos parcs éoliens !|Suivez nos actualités sur Instagram : Gazelle Énergie parraine le marathon des Alizés !]',
    offer: '',
    bye: '[Cordialement.|Salutations.]',
    signature: '{agent}',
    initials: '{agent}',
  },
  receipt: 'Message automatique. Nous avons bien reçu votre demande.',
  straight: true,
};
