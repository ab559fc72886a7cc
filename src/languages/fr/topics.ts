import type { Topics } from '../topics.ts';

/** French word families of service messages. */
export const topics: Topics = {
  delivery: [
    'livr livreur =délai =délais retard tard parvenir parvenu achemin arriv',
    'colis paquet =pli expédi envoi envoy réexpédi transit réception reçu recev reçoi',
    'transporteur coursier chronopost colissimo =dhl =ups =poste mondial =relais relai =suivi tracking',
    'emball carton protégé',
    'incompl manqu',
  ],
  refund: [
    'rembours avoir= dédommag indemnis compens =geste',
    'retour retourn renvoy renvoi rétract échang repris reprise',
    'annul',
  ],
  billing: [
    'factur régularis montant prélev prélèv mensualit échéanc index =relevé consomm compteur kwh',
    'paiement payer payé =paye =paie payant règlement débit virement encaiss',
    'impayé relance recouvr pénalit majorat',
    'frais supplément taxe douan',
  ],
  contract: [
    'contrat abonne abonné souscri souscrip forfait engagement adhé adhés mensuel',
    'résili désabonn suspen interromp clôtur clotur fermet ferme',
    'assur garanti sinistr couvert déclaration',
    'inscri inscript dossier formulaire justificat document pièce attestat livret',
  ],
  technical: [
    'panne fonctionn march bug bogue plant anomali dysfonction incident coupur coup interrup hors',
    'connexion connect internet réseau débit fibre box wifi adsl ligne raccord prise 4g 5g déconnect',
    'technicien dépann répar intervent interven diagnostic redémarr reset',
    'application =appli =app site logiciel mise version ordinateur téléphone mobile écran imprimant navigateur',
    'télé =tv chaîne player décodeur replay',
    'charg batteri éteint allum aspirateur appareil machine notice montage',
  ],
  account: [
    'compte identifiant login profil utilisateur',
    'accès accéd bloqué bloqu débloqu verrouill',
    'passe mdp réinitialis authentif',
    'coordonné adresse déménag emménag modifi changement',
    'mail email e-mail courriel messagerie boîte',
  ],
  availability: [
    'disponib stock rupture réapprovision épuis =dispo indisponib',
    'taille pointure modèle format couleur coloris coloré teint',
    'command achat achet panier produit article flacon parfum',
    'réserv réservation',
  ],
  price: [
    'prix tarif coût cout cher euros gratuit payant gratuité',
    'promo promotion réduct remis code soldes rabais offre offert bon cadeau récompens',
    'fidélité avantage points privilèg',
  ],
  hours: [
    'horaire ouvert ouvr fermé fermetur =heures =heure',
    'agence magasin boutique guichet mairie bureau drive',
    'rendez rdv visite accessib fauteuil',
    'accueil attente patient joindre joignable injoignable appel téléphon raccroch rappel rappell',
  ],
  safety: [
    'arnaqu escroc fraud phishing hameçonn pirat usurp',
    'sécurit danger dangereu accident bless urgenc',
    'contrefa authenti copie faux original licite',
    'vol volé perte perdu oubli opposit',
  ],
  staff: [
    'conseiller conseillère vendeur vendeuse personnel caissier agent commercial démarch',
    'impoli désagréab mépris agress incompét politesse aimable gentil accueill professionnalis',
    'réponse répondu répond contact recontact réclamation',
  ],
  'data-protection': [
    'données personnel rgpd cnil fichier vie privée',
    'consentement cookie traceur spam spammeur newsletter désinscri prospection publicit démarchage bloctel',
    'droit opposition effacement supprim suppress rectific déréférenc traitement',
    'vidéo caméra surveill image photo photograph',
    'biométr géolocalis badge empreinte',
    'employeur salarié travail recrut candidat',
  ],
  quality: [
    'cass brisé abîm endommag détérior défect défaut déchir tach tâch trou ras rouill usé',
    'qualit matière tissu finition odeur médiocre',
    'conform correspond descript différent ressembl photo',
    'meuble table rideau canapé matelas lit chaise vaisselle',
    'vêtement robe pantalon pull chaussure basket jean sac veste linge bijou',
  ],
  travel: [
    'vol avion embarqu bagage valise aéroport cabine soute',
    'train gare billet voiture tgv =car =bus ligne vélo trajet',
    'séjour hôtel chambre nuit hébergement vacance voyage château',
    'grève retardé correspondance',
  ],
  banking: [
    'banque bancair =carte visa mastercard bancontact rib iban compte',
    'crédit prêt hypoth emprunt taux',
    'épargne placement invest action bourse titre',
    'virement transfert instantané',
    'distributeur retrait espèces cash coffre',
  ],
};
