import type { RelevancePhrases } from './phrases.ts';

/** French phrases of where customers are sent, and of what questions expect. */
export const questions: Omit<RelevancePhrases, 'moves'> = {
  destinations: {
    private: [
      'messenger/whatsapp/dm/mp/dms/mps/inbox/tchat/chat/instagram',
      'message/messages/messagerie/messageries privée?s?',
      'en (?:privé|message|mp|dm)',
      'privé',
      'message via',
    ],
    phone: [
      'téléphone/téléphonique/téléphoniquement/téléphoner/appelez/appeler/appelant/hotline/standard',
      'numéro (?:vert|de téléphone|gratuit|non surtaxé|suivant|cristal)',
      'au (?:\\+?\\d{2}|3\\d{3}|1\\d{3}|0 ?8)',
      'le (?:3\\d{3}|1\\d{3}|0\\d)',
      'composez',
    ],
    email: ['mail/mails/email/emails/courriel/courriels', 'e-mails?', 'adresse (?:mail|e-mail|email|électronique)'],
    form: ['formulaire/formulaires/ticket', 'demande en ligne'],
    store: [
      'magasin/magasins/agence/agences/boutique/guichet/mairie/concession/accueil',
      'point de vente',
      'détaillant',
      'en caisse',
    ],
    selfcare: [
      'faq/rubrique/paramètres/application/appli/guide/tutoriel/assistance',
      'espaces? (?:clients?|abonnés?|personnel|adhérents?|perso|en ligne)',
      "centre d'aide",
      'mon compte',
      'votre (?:compte|espace)',
      'notre (?:site|page|centre|faq)',
      'site (?:internet|web)',
      "page (?:d'aide|dédiée|suivante)",
      'compte client',
    ],
    other: [
      'courrier/partenaire/fournisseur/fabricant/transporteur/facebook/linkedin',
      'nos services',
      'service (?:client|clients|clientèle|après|consommateurs)',
    ],
  },
  expected: {
    amount: [
      'prix/tarif/tarifs/combien/coût/coûte/frais/cher/chère/gratuit/gratuite/euro/euros/montant/remise/réduction/supplément',
    ],
    time: [
      'quand/délai/délais/date/dates/retard/attends/attend/attendre/attente/reçu/reçue/reçois/recevoir/arrivé/arrive/arriver/livré/livrée/livraison/heure/heures/horaires/expédié/expédiée/noël',
      'combien de temps',
    ],
  },
  given: {
    amount: ['euro/euros/gratuit/gratuite/gratuitement/offert/offerts/offerte/remise'],
    time: [
      'janvier/février/avril/juin/juillet/août/septembre/octobre/novembre/décembre/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/demain/prochain/prochaine/prochains/ouvrés/ouvrables',
      'fin de semaine',
    ],
  },
  procedure: ['comment/quels/quelles/quelle/quel', 'que faire', 'que dois', 'où', 'démarche/démarches/procédure'],
};
