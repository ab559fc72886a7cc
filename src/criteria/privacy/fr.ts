import type { PrivacyWords } from './words.ts';

/** French words about personal data: the project's own list, phrases in their context. */
export const french: PrivacyWords = {
  cues: {
    request: [
      'merci/veuillez/prie/prions/invite/invitons/demande/demandons/demanderai/pouvez/pourriez/pourrais … (indiquer|communiquer|donner|fournir|transmettre|envoyer|préciser|partager|laisser|confirmer|renseigner|mentionner|écrire|noter|rappeler)',
      'indiquez/communiquez/donnez/fournissez/transmettez/envoyez/précisez/partagez/laissez/confirmez(-| )(nous|moi)',
      { phrase: 'laissez/indiquez/postez/écrivez/précisez votre', unless: 'ne|n' },
      {
        phrase: 'nous (transmettre|communiquer|indiquer|fournir|préciser|faire parvenir|donner|envoyer)',
        unless: 'ne pas|sans',
      },
      { phrase: "besoin (de|d'|du)", unless: 'pas|aucun|si|plus' },
      'quel/quelle est (votre|ton|ta)',
    ],
    private: [
      'message/messages (privée?s?|directs?)',
      'mp/mps/dm/dms/inbox/messenger/whatsapp/formulaire/privé/courrier',
      'messagerie/conversation/chat/tchat',
      'téléphone/appelez/appeler/contactez/rappelez',
      'par (mail|e-mail|email|courriel|téléphone|sms|écrit|le biais)',
      "à/sur (l'adresse|cette adresse)",
      'espace (client|personnel|abonné|membre)',
      'notre service',
      'ce/suivant lien',
      'lien (suivant|ci-dessous|ci-après)',
      'réclamation/ticket/agence/boutique/magasin',
    ],
    public: [
      'ici( même)?(?= ?[,.;:!?]|$)',
      'commentaires? (ci-dessous|de cette|de ce|sous)',
      'en (commentaire|réponse à ce|réponse à cette|public)',
      'sous (ce|cette|notre) (post|publication|tweet|message|photo)',
      'réponse à ce (tweet|post|message|commentaire)',
    ],
    customers: [
      'votre/vos/ton/ta/tes',
      {
        phrase: 'vous/te (joindre|rappeler|contacter|appeler|écrire|livrer|envoyer|répondre) (au|à|sur|chez)',
        unless: 'pouvez|devez|invitons à',
      },
      'vous (avons|ai) (appelée?s?|rappelée?s?|contactée?s?|envoyée?s?|écrit|livrée?s?|laissé)',
      'chez vous',
    ],
    brands: [
      'contactez/appelez/joignez/composez/écrivez/contacter/appeler/joindre/écrire/composer/adresser/joignable/joignables/disponible/disponibles/accessible',
      'notre/nos (numéro|service|ligne|équipe|équipes|adresse|standard|conseillers|agence|boutique|magasin|siège|iban|compte|hotline)',
      'service/services (client|clients|consommateurs|clientèle|après-vente)',
      'sav/standard/hotline/siège/agence/boutique/magasin/assistance/support',
    ],
  },
  asked: {
    phone: [
      'numéro/numéros (de )?(téléphone|portable|mobile|tel|tél|gsm)',
      'coordonnées (téléphoniques|complètes|personnelles)',
      'votre/ton (téléphone|portable|06|numéro de tél)',
    ],
    email: [
      'adresse/adresses (mail|e-mail|email|électronique|courriel|de messagerie)',
      'votre/ton (mail|e-mail|email|courriel)',
    ],
    address: [
      "adresse (postale|de livraison|de facturation|complète|exacte|d'installation|du domicile)",
      'votre/ton adresse(?! (mail|e-mail|email|électronique|courriel|ip|de messagerie))',
    ],
    iban: ['iban/rib', 'coordonnées bancaires', "relevé d'identité bancaire"],
    card: ['numéro de (votre |ta |la )?carte (bancaire|bleue|de crédit|de paiement|visa)', 'cryptogramme'],
    'customer-number': [
      "numéro/numéros/référence/références/n (de |du |d'|° ?de )?(la |votre |ta |son )?(clients?|cliente|commande|contrat|dossier|abonnée?|abonnement|ligne|compte|réservation|adhérente?|fidélité|facture|suivi|colis|sociétaire|allocataire|assurée?)",
      'références? (client|commande|contrat|dossier)',
      'votre/ton (identifiant|numéro client|numéro abonné|n° client)',
    ],
  },
  labels: {
    name: 'Données personnelles',
    definition: 'Données du client publiées par la marque, ou demandées en public.',
    findings: {
      phone: 'numéro de téléphone du client publié',
      email: 'adresse électronique du client publiée',
      address: 'adresse postale du client publiée',
      iban: 'IBAN publié',
      card: 'numéro de carte publié',
      'customer-number': 'numéro de client ou de commande publié',
      'asked-phone': 'numéro de téléphone demandé en public',
      'asked-email': 'adresse électronique demandée en public',
      'asked-address': 'adresse postale demandée en public',
      'asked-iban': 'IBAN demandé en public',
      'asked-card': 'numéro de carte demandé en public',
      'asked-customer-number': 'numéro de client ou de commande demandé en public',
    },
  },
};
