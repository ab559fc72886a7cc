import type { RelevancePhrases } from './phrases.ts';

/** French phrases of where customers are sent, and of what questions expect. */
export const questions: Omit<RelevancePhrases, 'moves'> = {
  destinations: {
    private: [
      'messenger/whatsapp/dm/mp/dms/mps/inbox/tchat/chat/instagram/insta/télégram',
      'message/messages/messagerie/messageries privée?s?',
      'en (?:privé|message|mp|dm|pv)',
      'privé',
      'message via',
      'écris/écrivez-? ?(?:nous|moi) (?:un message|ici)',
      'retrouvez-moi',
    ],
    phone: [
      'téléphone/téléphonique/téléphoniquement/téléphoner/appelez/appeler/appelant/hotline/standard/appelle/téléphonez',
      'numéro (?:vert|de téléphone|gratuit|non surtaxé|suivant|cristal|unique)',
      'au (?:\\+?\\d{2}|3\\d{3}|1\\d{3}|0 ?8|0 ?9)',
      'le (?:3\\d{3}|1\\d{3}|0\\d)',
      'composez/composer',
    ],
    email: ['mail/mails/email/emails/courriel/courriels', 'e-mails?', 'adresse (?:mail|e-mail|email|électronique)'],
    form: [
      'formulaire/formulaires/ticket/téléservice',
      'demande en ligne',
      'déclaration en ligne',
      'prise de rendez-vous en ligne',
      'réclamation en ligne',
    ],
    store: [
      {
        phrase:
          'magasin/magasins/agence/agences/boutique/boutiques/guichet/guichets/mairie/concession/accueil/concessionnaire/bureau/bureaux/gare/garage/atelier/réception/préfecture',
        unless: 'notre|page d|message d|site de l|site d|sur la|via la|adresse de l',
      },
      'notre (?:magasin|boutique(?! en ligne)|agence|concession|accueil|guichet)',
      'point de (?:vente|service|contact)',
      'détaillant',
      'revendeur',
      'en caisse',
      'sur place',
    ],
    selfcare: [
      'faq/rubrique/rubriques/paramètres/guide/tutoriel/tuto/foire/simulateur',
      'espaces? (?:clients?|abonnés?|personnel|adhérents?|perso|en ligne|assurés?|locataires?|voyageurs?|usagers?|sécurisé|pro|particuliers?)',
      "centre d'aide",
      "pages? d'(?:aide|assistance)",
      'mon (?:compte|espace)',
      'votre/ton (?:compte|espace)',
      'compte client',
    ],
    page: [
      'assistance/application/appli/app/portail/plateforme/forum/communauté/lien/blog',
      'notre (?:site|page|centre|faq)',
      'votre (?:application|appli)',
      'site (?:internet|web)',
      'sur le site',
      'page (?:dédiée|suivante)',
      'ici',
      'en ligne',
    ],
    other: [
      'courrier/partenaire/fournisseur/fabricant/transporteur/facebook/linkedin/médiateur/vendeur/banque/assureur/syndic/opérateur/conseiller/conseillère',
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
