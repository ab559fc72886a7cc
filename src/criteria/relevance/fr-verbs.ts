/** Beginnings of regular verbs of what a service does for a customer, whatever its sector. */
const regular = (
  'rembours recrédit crédit dédommag indemnis compens annul corrig rectifi régularis modifi actualis réactiv désactiv activ ' +
  'débloqu déverrouill expédi réexpédi remplac échang chang répar réinitialis supprim effac clôtur résili valid réserv ' +
  'ajout accord prolong solutionn désinscri désabonn programm reprogramm planifi replanifi livr prélev appliqu attribu ' +
  'report décal transfér bascul raccord dépann exonér restitu recalcul revaloris surclass généré édit délivr retir enlev ' +
  'install réimprim republi rééchelonn majur minor déplac replac renouvel réassur réaffect affect régl réimput imput ' +
  'recalcul réajust ajust rattach réintégr réédit restaur répercut réattribu stopp cess lev acquitt liquid'
).split(' ');
/** Participles and infinitives of irregular ones. */
const irregular = (
  'rétablie?s? offerte?s? offrir résolue?s? résoudre ouvert ouvrir émise?s? émettre reversée?s? versée?s? renvoyée?s? renvoyer ' +
  'réglée?s? déduite?s? déduire abouti remise?s? revue?s? suspendue?s? suspendre interrompue?s? retrouvée?s? ' +
  'procédé procéder effectuée?s? effectuer souscrit inscrite?s? inscrire désinscrite?s? finalisée?s? finaliser débitée?s? ' +
  'nettoyée?s? nettoyer créée?s? créer'
).split(' ');
/** Phrases of two or three words that do the same. */
const phrasal = [
  'mise?s? (?:à jour|en place|en service|en conformité|fin|de côté|à disposition)',
  'mettre (?:à jour|en place|en service|fin|de côté)',
  'fait (?:le nécessaire|bénéficier|procéder)',
];

/** Participles or infinitives of what a service does for a customer. */
export const remedy = `(?:(?:${regular.join('|')})(?:er|ée?s?)|${irregular.join('|')}|${phrasal.join('|')})`;

/** Nouns for the same actions: "votre remboursement a été effectué". */
export const deeds =
  'remboursement/virement/annulation/résiliation/échange/modification/correction/activation/désactivation/réactivation/réservation/réexpédition/expédition/renvoi/avoir/geste/crédit/inscription/désinscription/changement/rectification/régularisation/suppression/remplacement/réparation/raccordement/rétablissement/prélèvement/rdv/paiement/clôture/livraison/intervention/mise/transfert/report/prolongation/indemnisation';
/** That a deed is done. */
export const accomplished =
  '(?:bien |donc |désormais |déjà |été )*(?:effecti(?:f|ve)s?|effectuée?s?|validée?s?|confirmée?s?|accordée?s?|faite?s?|réalisée?s?|enregistrée?s?|programmée?s?|planifiée?s?|émise?s?|initiée?s?|lancée?s?|finalisée?s?|fixée?s?|acceptée?s?)';
/** That a deed will be done. */
export const coming =
  '(?:\\w+ ){0,3}(?:effecti(?:f|ve)s?|effectuée?s?|réalisée?s?|visible|créditée?s?|validée?s?|traitée?s?|versée?s?|émise?s?|appliquée?s?|reprogrammée?s?|programmée?s?)';

/** Documents and things that a service sends; a mere message is no action. */
export const parcels =
  '(?:étiquettes?|notice|factures?|duplicata|bons?|cartes?|code|lien|attestation|documents?|contrat|relevé|rib|colis|pièces?|chèque|virement|justificatif|mode d|devis|avoir|billets?|e-billets?|identifiants?|certificat|échéancier|avenant|bordereau|badge|clés?|puce|sim|box|décodeur|produit|article|exemplaire|confirmation de (?:réservation|remboursement|commande|résiliation)|copie|formulaire pré)';

/** The future by which a service announces what it does: "rembourserons". */
export const willDo = [
  ...regular.flatMap((stem) => ['erai', 'erons', 'era', 'eront'].map((ending) => stem + ending)),
  ...'offrirons offrirai mettrons mettrai enverrons enverrai renverrons renverrai effectuerons effectuerai'.split(' '),
  ...'procéderons procèderons procéderai procèderai verserons parviendra parviendront arrivera arriveront'.split(' '),
].join('/');
/** The present that performs what it says: "nous vous remboursons"; without a pronoun it is a habit: "nous livrons". */
export const weDo = `(?:vous|le|la|les|lui|leur) (?:\\w+ )?(?:${regular.map((stem) => stem.replace(/g$/, 'ge')).join('|')}|offr|adress|envoy|renvoy|vers|fais)ons`;
/** "Je vous rembourse", "j'annule": the performing present of one person. */
export const iDo = `(?:${regular.join('|')}|envoi|renvoi|adress|offr|procèd|effectu|vers|mets en place|fais parvenir|joins)(?:e|)(?![a-z])`;

/** Verbs by which a customer gives facts or documents, however they are inflected. */
export const telling =
  '(?:communiqu|précis|indiqu|transmett|confirm|envoy|renvoy|retourn|fourni|donn|dire|dites|faire (?:parvenir|passer|savoir)|faites (?:parvenir|passer|savoir)|adress|remett|joind|joign|partag|renseign|expliqu|détaill|rappel|décri|mentionn|faire part|répondre|complét|justifi|préten|présent)[a-z]*';

/** What a service asks for. */
export const facts =
  '(?:numéros?|références?|photos?|photographies?|clichés?|informations?|infos?|précisions?|coordonnées|détails?|justificatifs?|documents?|pièces?|adresse|nom|éléments?|date|copie|scan|capture|facture|preuve|ticket|rib|iban|identifiant|immatriculation|vidéo|certificat|relevé|attestation|mail|nature|motif|modèle|taille|index)';
