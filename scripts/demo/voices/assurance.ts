import type { Voice } from './voice.ts';

export const brevane: Voice = {
  fr: {
    hello: ['{dear} {name},', 'Chère adhérente, cher adhérent,'],
    sorry: '[Nous sommes sincèrement désolés de ce que vous traversez|Nous regrettons profondément cette attente].',
    glad: '[Merci de votre fidélité à la mutuelle, elle nous touche.|Nous sommes heureux de prendre soin de vous.]',
    promised:
      '[Je suis votre dossier et je reviens vers vous dès {weekday}.|Votre dossier a été transmis à une gestionnaire de l’équipe {topic}, qui vous écrira {weekday}.]',
    elsewhere: 'Vous pouvez vous rendre à notre accueil de quartier, [du lundi au vendredi|tous les matins].',
    aside: 'Pour votre tranquillité, poursuivons en message privé si vous le voulez bien.',
    stray: 'Découvrez le programme de nos ateliers sommeil et profitez de nos offres le {day}.',
    offer: '[Nous restons à vos côtés.|Nous restons à votre écoute.]',
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
    sorry: '[Nous comprenons votre agacement et nous en excusons|Toutes nos excuses pour ces complications].',
    glad: '[Merci d’avoir pensé à Parapluvio.|Merci pour cette bonne question !]',
    promised:
      '[Votre demande est prise en charge par l’équipe {topic}, qui vous tiendra informé.|Votre dossier a été transmis à l’équipe {topic}, qui reviendra vers vous.]',
    elsewhere:
      '[Vous trouverez la réponse dans votre espace assuré, onglet « Mes garanties ».|Merci d’appeler l’assistance au 09 72 00 33 33.]',
    aside: 'Écrivez-nous en message privé et nous ouvrirons [votre dossier|votre contrat].',
    stray:
      '[Profitez de notre offre trottinette à 3 € par mois !|Découvrez nos offres : le premier mois de l’assurance chat est gratuit.]',
    offer: '',
    bye: '[Bien à vous,|À l’abri et à bientôt,]',
    signature: '{agent} - Parapluvio',
    initials: '{agent} - Parapluvio',
  },
  receipt: 'Parapluvio a bien reçu votre message. Réponse automatique.',
};

export const orgelia: Voice = {
  fr: {
    hello: ['Bonjour {title} {name},', 'Madame, Monsieur,'],
    sorry: '[Orgélia Assurances vous présente ses excuses pour ce contretemps|Nous sommes désolés de cet inconfort].',
    glad: '[Orgélia Assurances vous remercie de votre confiance.|Merci d’avoir interrogé Orgélia Assurances.]',
    promised:
      '[Votre gestionnaire Orgélia a bien reçu votre demande et vous répondra sous trois jours.|Votre demande est en cours d’instruction au service {topic} d’Orgélia.]',
    elsewhere:
      '[Je vous invite à appeler votre gestionnaire, son numéro figure sur vos conditions particulières.|Merci de remplir le formulaire en ligne de notre site.]',
    aside: 'Je vous invite à nous écrire en message privé.',
    stray: 'Orgélia Assurances vous invite à découvrir ses nouvelles offres pour la [troisième|quatrième] année.',
    offer: '[Je reste votre interlocutrice.|]',
    bye: '[Bien sincèrement,|Sincères salutations,]',
    signature: '{agent}, gestionnaire\nOrgélia Assurances',
    initials: '{agent}, Orgélia Assurances',
  },
  receipt: 'Orgélia Assurances accuse réception de votre message par cet envoi automatique.',
};
