import type { TopicWords } from './topics.ts';

/** What French customers write about. */
export const topics: TopicWords = {
  delivery:
    'livrai livré livre= livrer livreu colis paquet= paquets= expédi acheminement transporteur coursier chronopost colissimo mondial_relay point_relais relais= bon_de_livraison suivi_de acheminé facteur= pli= boîte_aux_lettres',
  'return-refund':
    'rembours rétract retour_de retourn renvoy renvoi échang avoir= dédommag indemnis geste_commercial reprise compensation frais_de_retour bon_de_retour',
  'billing-payment':
    'factur prélèv prélev paiement payer= payé= payée= paye= paie= régler_la mensualit échéanc débité débit_de impayé virement encaiss régularis trop_perçu chèque acompte caution échelonn surfactur',
  'contract-cancellation':
    'contrat résili abonnement abonné souscri souscrip forfait= forfaits= engagement désabonn préavis rupture_du reconduction adhésion clôtur avenant migrer migration portabilité',
  'breakdown-technical':
    'panne bug bugs= bugge buggé beug plante= plantage dysfonctionn défaillan dépann réparer réparation intervention technicien redémarr reboot reset= mise_à_jour incident_technique coupure hors_service code_erreur erreur_technique message_d_erreur installation installer compteur= chaudière écran_noir',
  'account-access':
    'mot_de_passe mdp= identifiant login= espace_client espace_personnel espace_perso mon_compte compte_client compte_bloqué me_connecter se_connecter connecter_à authentifi réinitialis déconnecté_de code_de_validation double_authentification profil=',
  'availability-price':
    'disponib stock= stocks= rupture_de indisponib réapprovision épuisé= épuisée= réassort en_magasin référence= taille= tailles= pointure coloris prix= tarif= tarifs= tarification cher= chère= chers= coût= coûte= coûts= promo= promos= promotion= promotions= réduction code_promo remise= soldes= rabais devis= augmentation_de gratuit',
  'opening-hours-access':
    'horaire heures_d_ouverture ouvert_le ouverts_le ouvre= ouvrez= fermé= fermée= fermeture= guichet accessib parking= stationn rampe= ascenseur= file_d_attente caisses= jours_fériés',
  'contact-service':
    'injoignable joindre= service_client service_clients service_après sav= hotline standard= répondeur raccroch conseiller_ne sans_réponse aucune_réponse pas_de_réponse rappelé rappeler= centre_d_appel chatbot',
  'safety-fraud':
    'arnaqu escro fraud piraté piratage phishing hameçonn usurp contrefa volé= volée= vol_de faux_site débit_inconnu suspect opposition= danger= dangereu accident= blessé= blessée= incendie fuite_de explos sécurité=',
  'staff-behaviour':
    'impoli malpoli irrespectu désagréab agressi mépris méprisant hautain insult arrogan accueil_glacial conseiller= conseillère= conseillers= vendeur= vendeuse= vendeurs= chauffeur= serveur= serveuse= hôtesse caissier caissière technicien_était personnel= employé= employée= incompéten politesse aimable gentil souriant',
  'data-protection':
    'données= rgpd cnil vie_privée données_personnelles confidentialité consentement cookies= désinscri newsletter prospection démarchage droit_d_accès droit_à_l_oubli effacement fichage vidéosurveillance bloctel supprimer_mon_compte désabonner_de',
  'product-quality':
    'qualité= cassé= cassée= cassés= cassées= abîm défectu déchir rayé= rayée= tâche tache= tachée= usé= conforme= non_conforme matière= tissu= finition couture= endommag défaut= défauts= odeur= décoll description= photo=',
  hygiene:
    'hygiène sale= sales= saleté propreté propre= propres= ménage= cafard moisi périmé cheveu= poil= intoxication punaise souris= nettoy crasseux toilettes=',
  'reservation-booking':
    'réserv rendez_vous rdv= créneau annulation_de_ma chambre= chambres= table_pour séjour billet= billets= surbook surréserv place_assise check_in enregistrement_en_ligne',
  'travel-disruption':
    'vol_annulé vol_retardé train= trains= avion= correspondance grève retardé= retardée= embarqu bagage valise= aéroport gare= quai= tgv= ter= rer= métro= bus= tram= trajet voyage= itinéraire',
  'network-coverage':
    'réseau= connexion= internet= fibre= adsl= 4g= 5g= débit= wifi= wi_fi box= signal= couverture_réseau zone_blanche ping= antenne= antennes= décodeur chaînes=',
  loyalty:
    'fidélité= points_de points_fidélité carte_de_fidélité programme_de cagnott parrain avantages_client cashback récompense bon_d_achat chèque_cadeau carte_cadeau cartes_cadeaux',
  'banking-card':
    'carte_bancaire carte_bleue cb= banque= agence= iban rib= découvert= crédit= prêt= épargne livret= virement_instantané distributeur retrait= plafond= chéquier agios taux= hypothé',
  'insurance-claim':
    'sinistre assuran assureur garantie= garanties= mutuelle expert= expertise franchise= indemnité prise_en_charge télétransmission',
  'energy-supply':
    'électricité gaz= kwh linky heures_creuses relève_du puissance_du chauffage= coupure_de_courant fournisseur_d_énergie eau_chaude délestage',
  'health-care':
    'médecin ordonnance médicament pharmacie remboursement_de_soins carte_vitale sécurité_sociale ameli consultation= hôpital patient= soins=',
  'food-drink':
    'repas= plat= plats= menu= pizza burger= restaurant froide_à_l sandwich boisson portion= cuit= cuite= goût= recette= viande=',
  'app-website':
    'application= appli= applis= site_internet site_web votre_site navigateur page_d page_ne panier= smartphone android= iphone= ios= bouton= lien=',
};
