import type { Voice } from './voice.ts';

export const brevane: Voice = {
  fr: {
    hello: ['{dear} {name},', 'Chère adhérente, cher adhérent,'],
    sorry: '[Nous sommes sincèrement désolés de ce que vous traversez|Nous regrettons profondément cette attente].',
    glad: '[Merci de votre fidélité à la mutuelle, elle nous touche.|Nous sommes heureux de prendre soin de vous.]',
    promised:
      '[Je suis votre dossier avec l’équipe {topic} et je vous écris dès {weekday}.|Votre dossier est repris par une gestionnaire de l’équipe {topic}, qui vous écrira {weekday}.]',
    elsewhere: 'Notre accueil de quartier vous reçoit sans rendez-vous, [du lundi au vendredi|tous les matins].',
    aside: 'Pour votre tranquillité, poursuivons en message privé si vous le voulez bien.',
    stray: 'La mutuelle organise un atelier sommeil le {day}, nous serions heureux de vous y voir.',
    offer: '[Prenez bien soin de vous.|Nous pensons à vous.]',
    bye: '[Avec toute notre attention,|Bien mutuellement,]',
    signature: '{agent}, votre Mutuelle Brévane',
    initials: '{agent}, Mutuelle Brévane',
  },
  receipt:
    'Votre message nous est bien parvenu et nous vous répondrons. Ceci est un envoi automatique de la Mutuelle Brévane.',
};

export const parapluvio: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Bonjour,'],
    sorry: '[Nous comprenons votre agacement et nous en excusons|Pardon pour ces complications].',
    glad: '[Merci d’avoir pensé à Parapluvio.|Bonne question, merci !]',
    promised:
      '[Notre équipe {topic} a repris votre sinistre et vous tiendra informé.|C’est noté : l’équipe {topic} étudie votre contrat.]',
    elsewhere:
      '[La réponse est dans votre espace assuré, onglet « Mes garanties ».|Merci d’appeler l’assistance au 09 72 00 33 33.]',
    aside: 'Écrivez-nous en message privé et nous ouvrirons [votre dossier|votre contrat].',
    stray:
      '[Assurez votre trottinette pour 3 € par mois !|Avec Parapluvio, le premier mois de l’assurance chat est offert.]',
    offer: '[Il pleut ? On vous couvre.|]',
    bye: '[Bien à vous,|À l’abri et à bientôt,]',
    signature: '{agent} chez Parapluvio',
    initials: '{agent} chez Parapluvio',
  },
  receipt: 'Parapluvio a bien reçu votre message. Réponse automatique.',
};

export const orgelia: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Madame, Monsieur,'],
    sorry: '[Orgélia Assurances vous présente ses excuses pour ce contretemps|Nous sommes désolés de cet inconfort].',
    glad: '[Orgélia Assurances vous remercie de votre confiance.|Merci d’avoir interrogé Orgélia Assurances.]',
    promised:
      '[Votre gestionnaire Orgélia a été informé et vous répondra sous trois jours.|Le service {topic} d’Orgélia instruit votre demande.]',
    elsewhere:
      '[Je vous invite à appeler votre gestionnaire, son numéro figure sur vos conditions particulières.|Merci de compléter le formulaire joint à votre contrat.]',
    aside: 'Je vous invite à nous écrire en message privé.',
    stray: 'Orgélia Assurances est élue partenaire de votre sérénité pour la [troisième|quatrième] année.',
    offer: '[Je reste votre interlocutrice.|]',
    bye: '[Respectueusement,|Recevez nos salutations attentives,]',
    signature: '{agent}, gestionnaire\nOrgélia Assurances',
    initials: '{agent}, Orgélia Assurances',
  },
  receipt: 'Orgélia Assurances accuse réception de votre message par cet envoi automatique.',
};
