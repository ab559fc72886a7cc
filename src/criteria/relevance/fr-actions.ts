import { accomplished, coming, deeds, iDo, parcels, remedy, weDo, willDo } from './fr-verbs.ts';
import type { Move, RelevancePhrases } from './phrases.ts';

/** Up to four words, none of them a negation. */
const gap = '(?:\\s(?!pas\\s|plus\\s|jamais\\s|rien\\s|ni\\s)[^\\s.;:!?]+){0,4}?\\s';
/** Up to five words of a noun's own: "le changement de titulaire du contrat est effectif". */
const few = '(?:(?!pas|plus|ne|qui)[^\\s.,;:!?]+ ){0,5}';
/** What is handed on or written down without anything being done about it yet. */
const cases =
  "(?:demandes?|réclamations?|messages?|dossiers?|avis|remarques?|commentaires?|requêtes?|signalements?|retours?|observations?|suggestions?|préoccupations?|mécontentement|témoignage|question|cas|situation|alerte|e-?mails?|courriers?|anomalies?|problèmes?|incidents?|éléments?|informations?|litiges?|enquêtes?|recherches?|tickets?|investigations?|plaintes?|point|ressenti)(?! (?:de|d') ?(?:remboursement|résiliation|modification|changement|annulation|rétractation))";
/** A match that goes on to a mere case is being handled, not done. */
const done = `${remedy}(?!(?:\\s[^\\s.;:!?]+){0,3}\\s${cases})`;
const checking =
  '(?:vérifi|contrôl|regard|étudi|examin|analys|trait|investigu|enquêt|interrog|relanc|transmet|remont|signal|escalad|suiv|recherch|consult|renseign|voir|faire (?:le point|le nécessaire|part|suivre|remonter)|contact|recontact|rappel|appel|demand|solliciter|alert|inform|creus|revenir|reviens|prendre|échanger|ouvrir un|répondre|apporter (?:une réponse|réponse|une solution)|tenir|instruir|approfondi|poursuiv)[a-zé]*';
/** People and services that a case is handed to. */
const people =
  '(?:services?|équipes?|agents?|techniciens?|direction|responsables?|gardien|exploitant|conseillère?s?|collègues?|collaborat[a-z]+|prestataires?|partenaires?|experts?|développeurs|ingénieurs|informaticiens|gestionnaires?|conducteurs?|transporteur|fournisseur|vendeur|maintenance|cabinet|hôtel|magasin|boutique|agence|mairie|syndic|bailleur|assureur|gouvernante|siège|établissement|franchisé|marchand|propriétaire|banque|laboratoire|mutuelle|régie|livreur|chauffeur|directeur|directrice)';
const mail =
  '(?:mails?|emails?|e-mails?|courriels?|messages?|réponses?|sms|courriers?|mp|dm|retour|précisions|explications)';

/** French phrases of what the service did, does and will do. */
export const actions: Pick<
  RelevancePhrases['moves'],
  Extract<Move, 'action-done' | 'action-promised' | 'taken-in-charge' | 'passed-on' | 'answered-elsewhere' | 'waiting'>
> = {
  'action-done': [
    { phrase: `avons/ai${gap}${done}`, unless: "n|n'y|que vous|qu'ils" },
    { phrase: `venons/viens/vient/viennent (?:\\w+ ){0,2}(?:de|d') ?(?:\\w+ ){0,3}${done}`, unless: 'en|si' },
    {
      phrase: `venons/viens (?:\\w+ )?(?:de|d') ?(?:\\w+ ){0,3}(?:envoyer|adresser|faire) (?:\\w+ ){0,3}${parcels}`,
      unless: 'en',
    },
    {
      phrase: `a/ont (?:bien |donc |déjà |également |ainsi |depuis |enfin )*été${gap}${done}`,
      unless: "n|si|qui|qu'il|qu'elle|dès que|lorsque",
    },
    { phrase: `aura/auront (?:bien )?été${gap}${done}`, unless: 'n|dès que|lorsque|quand|une fois que' },
    {
      phrase:
        'est/sont (?:\\w+ ){0,2}(?:désormais |maintenant |bien |de nouveau |à nouveau |enfin )?(?:corrigée?s?|rétablie?s?|résolue?s?|réglée?s?|annulée?s?|remboursée?s?|débloquée?s?|réactivée?s?|réparée?s?|prolongée?s?|validée?s?|expédiée?s?|réexpédiée?s?|réservée?s?|remplacée?s?|résiliée?s?|régularisée?s?|clôturée?s?|modifiée?s?|mise?s? à jour|rouverte?s?|effective|levée?s?|opérationnel(?:le)?s?|confirmée?s?|enregistrée?s? pour)',
      unless: "n|qui|si|ce n|lorsque|quand|dès que|une fois qu'il|tant que",
    },
    {
      phrase:
        'avons/ai/a (?:bien |donc |déjà |également |été )*fait (?:le nécessaire|partir|livrer|rectifier|corriger|annuler|rembourser)',
      unless: 'n|si',
    },
    {
      phrase: `avons/ai (?:\\w+ ){0,3}(?:envoyé|adressé|transmis|fait parvenir|réédité|joint|glissé|posté) (?:\\w+ ){0,3}${parcels}`,
      unless: 'n',
    },
    `étiquette/notice/facture/duplicata/bon/carte/code/lien/attestation/document/contrat/billet/certificat/échéancier/colis/avoir (?:\\w+ ){0,4}(?:vous |lui )?(?:a|ont|est|sont) (?:été )?(?:bien )?(?:parti|envoy|adress|transmis|réexpédi|expédi)[a-zé]*`,
    {
      phrase: `${deeds} ${few}(?:a|est|ont|sont) ${accomplished}`,
      unless: 'si le|si votre|dès que le|dès que votre|lorsque le|une fois le|une fois votre',
    },
    'joint/jointe/jointes/joints (?:à|au|ce|cette|la|le|votre|un|une)',
    `pris (?:le |l')?(?:soin|initiative) (?:de|d') ?(?:\\w+ ){0,2}${remedy}`,
    'pièce/pièces jointes?',
    'ci-?joint',
    { phrase: 'est/sont (?:désormais |bien )?(?:de|à) nouveau \\w+', unless: 'n|si|tant que|dès que|lorsque' },
    "c'est (?:chose )?(?:fait|réglé|corrigé|noté pour|bon)(?! (?:de|du))",
    'fait (?:!|pour vous)',
    'voilà qui est (?:fait|réglé)',
    'tout est (?:en ordre|réglé|rentré)',
    'rendez-? ?vous (?:\\w+ ){0,5}est (?:\\w+ )?(?:confirmé|fixé|pris|reporté|avancé)',
  ],
  'action-promised': [
    {
      phrase: `sera/seront/serez/serons${gap}(?:${remedy}|envoy[a-zé]*|adress[a-zé]*|retourn[a-zé]*|crédit[a-zé]*)(?!(?:\\s[^\\s.;:!?]+){0,3}\\s${cases})`,
      unless: 'ne|n|ne le|ne vous|ne lui',
    },
    { phrase: `allons/vais/va/vont${gap}(?:${done}|envoyer|adresser)`, unless: 'ne|n' },
    {
      phrase:
        'recevrez/recevra/recevras … (?:remboursement|avoir|colis|commande|nouve|bon|chèque|virement|produit|article|facture|confirmation|sms|étiquette|carte|indemn|lettre|attestation|versement)',
      unless: 'si|lorsque|quand',
    },
    { phrase: willDo, unless: 'ne|n|si|qui|vous ne|ne le' },
    `nous ${weDo}`,
    'procédons (?:à|au|aux|dès|immédiatement|actuellement)',
    { phrase: `je (?:(?:vous|te|le|la|les|lui|leur|donc|y|en) |l'){0,3}${iDo}`, unless: 'si|que' },
    { phrase: `j'(?:en )?(?:annul|activ|actualis|effectu|ajout|échang|expédi|ajust)e`, unless: 'si|que' },
    { phrase: `${deeds} ${few}(?:sera|seront|devrait|devraient) ${coming}`, unless: 'aucun' },
    {
      phrase:
        'engageons/engage à (?:vous )?(?:rembourser|remplacer|indemniser|livrer|réexpédier|intervenir|rétablir|corriger)',
      unless: 'ne',
    },
    {
      phrase:
        'technicien/équipe/livreur/agent/expert/conducteur/chauffeur (?:\\w+ ){0,3}(?:interviendra|passera|se présentera|se déplacera|effectuera|livrera|procédera)',
      unless: 'aucun',
    },
    {
      phrase:
        "prévu/prévue/prévus/prévues/programmé/programmée/planifié/planifiée (?:pour|le|la|ce|cette|au|entre|à|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|d'ici|dans|sous|mi|fin|début)",
      unless: "n'est pas|rien n'est|comme|initialement|n'était",
    },
    'geste commercial de',
    'rendra/rendront/déplacera/déplaceront (?:\\w+ ){0,2}(?:sur place|chez|dans|sur|demain|ce|cet|à)',
    'passera/passeront (?:\\w+ ){0,2}(?:vous voir|voir|chez|sur|dans|vérifier|relever|demain|ce|cet|à)',
  ],
  'taken-in-charge': [
    {
      phrase:
        'avoir/avons/ai/a/ont (?:(?!une |la |cette |sa |leur )\\w+ ){0,3}pris[es]* (?:\\w+ ){0,4}(?:en charge|en compte|en considération|note)',
      unless: "n|c'est",
    },
    {
      phrase:
        'avoir/avons/ai/a/est/sont (?:(?!une |la |cette |sa |leur )\\w+ ){0,2}prise?s? (?:\\w+ ){0,3}(?:en charge|en compte)(?! (?:par (?:votre|la|le|notre) (?:contrat|garantie|assurance|mutuelle)|à hauteur|au titre|dans le cadre|uniquement|que))',
      unless: 'ne|n|frais|coûts|réparations|dommages|soins',
    },
    'prends/prenons/prendrons/prendrai (?:\\w+ ){0,4}(?:en charge|en compte|note|bonne note|contact|le relais|attache)',
    'pris/prise bonne? note',
    { phrase: 'prise en charge (?:de|par) (?:votre|nos|notre|le service|un)', unless: 'la|une|cette|sa|leur' },
    'bien (?:enregistré|pris note|réceptionné|pris en)',
    `avons/ai (?:\\w+ ){0,3}(?:enregistré|réceptionné|ouvert|créé|lancé|diligenté|relancé|alerté|sollicité|interrogé|contacté|demandé|entamé|initié|signalé|consigné|prévenu|averti|avisé|informé|notifié|saisi|missionné|mandaté|engagé|mobilisé) (?:[^\\s.;:!?']+[ ']){0,4}?(?:${cases}|${people}|ticket|enquête)`,
    'agents/agent/techniciens/technicien/équipe/équipes/service/services/direction/responsable/gardien/exploitant/conducteur/gestionnaire (?:\\w+ ){0,2}(?:est|sont|a été|ont été|viennent? d.être) (?:\\w+ )?(?:prévenu|averti|alerté|informé|mobilisé|sur place|au courant|avisé|sur le pont|à pied|sur le coup|dessus|déjà au|missionné|mandaté|saisi|en route|command|attend|en chemin)[a-zé]*',
    {
      phrase:
        'bug/incident/panne/problème/souci/anomalie/dysfonctionnement/coupure/fuite/défaut (?:\\w+ ){0,4}(?:est|a été|sont) (?:\\w+ ){0,2}(?:identifi|connu|signalé|remonté|localis|pris|en cours|repéré|détecté|transmis)[a-zé]*',
      unless: 'si le|si votre|dès que le',
    },
    'développeurs/techniciens/ingénieurs/agents/informaticiens/experts/collaborateurs (?:\\w+ ){0,2}(?:travaill|planch|cherch|intervien|recherch|corrig|œuvr|emploient|activent|font le|sont|étudient|analysent|vérifient|mettent)[a-zé]*',
    'pièce/pièces (?:\\w+ ){0,2}(?:est|sont|a été|ont été) (?:\\w+ )?(?:command|attend)[a-zé]*',
    'enquête/enquêtes/investigations/vérifications/recherches/démarches/analyses (?:\\w+ ){0,2}(?:est|sont|a été|ont été) (?:\\w+ )?(?:en cours|ouverte?s?|lancée?s?|menée?s?|diligentée?s?|engagée?s?|initiée?s?)',
    'réponse/retour/décision/solution (?:[^\\s.;:!?]+ ){0,4}?(?:parviendra|parviendront|sera|seront|interviendra|est attendue?)',
    {
      phrase: `demande/demandons/sollicite/sollicitons/charge/missionne (?:[^\\s.;:!?]+ ){1,5}?(?:de|d') ?(?:vous |te )?(?:re)?(?:rappeler|contacter|prendre|revenir|répondre|vérifier|intervenir|regarder|traiter|faire|passer|appeler)`,
      unless: 'vous|te|votre|la|une|cette|sur|sa|ma|merci de',
    },
    'manquerons/manquerai/manquera pas de (?:\\w+ )?(?:reven|tenir|contact|recontact|rappel|répond|inform|faire)[a-z]*',
    'vois/voyons (?:ça|cela|avec)',
    'réponds/répondons (?:\\w+ )?(?:ici|dès|rapidement|au plus|très vite|dans)',
    'assure/assurons (?:\\w+ )?(?:le|du|un) suivi',
    'reprends/reprenons … (?:contact|dossier|demande)',
    `demande/réclamation/dossier/message/signalement/requête/commande/sinistre/déclaration/candidature/ticket/incident/courrier/feuille/recours/plainte/remarque/remarques/suggestion/idée/proposition/observation/témoignage/commentaire (?:\\w+ ){0,4}(?:a|est|ont|sont) (?:bien |bien été |été |donc |actuellement |déjà |en |à l'|entre |dans )*(?:transmis|parvenue?|étude|examen|les mains|communiquée?|partagée?|relayée?|remontée?|soumise?|réceptionnée?|la file|arrivée?|priorisée?|transférée?|enregistrée?|prise? (?:en|note)|reçue?|notée?|étude|attente de traitement|cours|instruction|suivie?|traitée? (?:dans|sous|par|au|en)|examen|escaladée?|confiée?|orientée?)`,
    'recontacté/recontactée/recontactés/rappelé/rappelée(?! par)',
    { phrase: 'serez/seront/sera (?:\\w+ ){0,3}(?:re)?contacté', unless: 'ne' },
    {
      phrase:
        'sera/seront (?:\\w+ ){0,3}(?:étudié|examiné|traité|analysé|transmis|pris en(?! charge (?:à compter|à partir|à hauteur|au titre|par))|suivi|apporté|donné|contacté|vérifié|instruit|remonté)[es]*',
      unless: 'ne',
    },
    'recontacterai/recontacterons/contacterai/contacterons/rappellerons/rappellerai/recontactera/contactera/rappellera/reviendrons/reviendrai/reviendra/répondrons/répondrai/répondra/tiendrons/tiendrai/tiendra/recontacteront/contacteront/appellera/appelleront/appellerai/appellerons/joindra/joindrai/joindrons/écrira/écrirai/écrirons/vérifierons/vérifierai/étudierons/examinerons/examinera/traiterons/traitera/analyserons/transmettrons/transmettrai/relancerons/informerons/informerai/veillerons/veillerai/regarderai/regarderons',
    'vous (?:re)?contacter(?! (?:le|au|notre|votre|la))',
    'vous (?:re)?contact(?:e|ons)',
    'ferons/ferai (?:\\w+ ){0,2}(?:le (?:nécessaire|point)|suivre|remonter|au plus|un retour|part)',
    'donnerons/donnerai suite',
    'vous (?:rappelle|rappelons)(?! (?:que|qu|les|la|le|à|d))',
    'reviens/revenons/revient (?:très )?(?:vite |rapidement )?(?:vers|auprès)',
    'revenir (?:\\w+ ){0,3}(?:vers|auprès de) (?:vous|toi)',
    'prendre (?:\\w+ )?(?:contacte?|attache) avec (?:vous|le|la|l|notre|nos|les)',
    { phrase: 'prendra/prendront contact', unless: 'ne' },
    "en cours (?:de (?:traitement|résolution|vérification|analyse|prise en charge|rétablissement|diagnostic|réparation|étude|validation|recherche|contrôle|développement|déploiement|correction)|d'(?:analyse|étude|examen|instruction|intervention|enquête))",
    `traitons/traiterons/étudions/examinons/analysons/vérifions/investiguons/regardons/traite/étudie/examine/vérifie/suivons … ${cases}`,
    "mobilisées/mobilisés/mobilisée/mobilisé/pied (?:d'œuvre|pour|afin)",
    'faire/faisons/ferons/ferai/fais (?:\\w+ )?le nécessaire',
    'poursuis/poursuivons … (?:vérification|recherche|analyse|investigation|échange)',
    'travaillons/travaille … (?:résoudre|résolution|actuellement sur|sur chacun|domaines que|rétabli|correctif|solution|activement)',
    'travaillons/travaillerons/travaille (?:\\w+ ){0,2}(?:sur|à|pour) (?:\\w+ ){0,3}(?:points?|domaines?|problèmes?|résoudre|rétablir|solution|correction|correctif|retour à)',
    'équipes (?:techniques )?(?:\\w+ )?(?:sont|travaillent|interviennent|mettent|recherchent|étudient|cherchent)',
    { phrase: `vais/allons/va/vont (?:\\w+ ){0,3}${checking}`, unless: 'ne|n' },
    `occupe/occupons (?:de|d'|immédiatement)`,
    `charge/chargeons (?:de|d') ?(?:\\w+ )?${checking}`,
    `permets/permettons/permettrai/permettrons de (?:vous )?(?:re)?(?:contact|revenir|transm|rappel|faire)[a-z]*`,
    'enquête (?:\\w+ )?(?:a été|est en|va|auprès|interne|est ouverte)',
    'tiens/tenons (?:\\w+ )?(?:informée?s?|au courant)',
    "suis/sommes (?:actuellement |toujours |également )?(?:en attente|dans l'attente|en contact) (?:de|d'|du|avec) (?:\\w+ ){0,2}(?:retour|réponse|confirmation|notre|le|la|nos|un)(?! de votre part)",
    'attendons/attends (?:\\w+ ){0,2}(?:retour|réponse) (?:de notre|du|de la|des|de nos)',
    'revient/reviennent vers vous',
    'vous apporter une (?:réponse|solution) (?:dans|sous|au plus|dès|rapid)',
    'solution (?:\\w+ ){0,3}(?:vous )?sera (?:proposée|apportée)',
  ],
  'passed-on': [
    'remonté/remontée/remontées/remontons/remonte/remonterons/remonter … (?:anomalie|observation|remarque|information|avis|commentaire|demande|à|auprès|aux|point|suggestion|dysfonctionnement|cas|souci|problème)',
    'transmis/transmise/transmises/transmets/transmettons/transmettrons/transmettre/transfère/transférons/transféré/transférée … (?:à|aux|au|votre|vos|ce|service|équipe|cette)',
    'partagé/partageons/partagerons/partage … (?:avec|équipe|service|interne)',
    'signalé/signalons/signale … (?:à nos|à notre|à la|aux|au service|équipe|responsable|direction)',
    'fait part … (?:à nos|à notre|à la|aux|au|équipe|service|direction|responsable)',
    'faisons/ferons/fais/ferai (?:remonter|suivre|part)',
    'escaladé/escaladée/escalade/escaladons',
    'relayé/relayée/relayons/relaierons/relaie … (?:à|aux|au|auprès)',
    'fait (?:remonter|suivre)',
    'bien (?:noté|reçu|lu (?:votre|vos))',
    'avons/ai (?:bien )?(?:noté|reçu|lu|pris connaissance) (?:\\w+ ){0,2}(?:votre|vos|ton|cette|ces)',
    'passe/passons/passé/passerai (?:\\w+ ){0,2}(?:le mot|le message|la consigne)',
    'prenons/prends en compte (?:votre|vos|cette|ces) (?:remarque|avis|commentaire|observation|retour|suggestion)s?',
    'adressé/adressée/orienté/orientée/confié/confiée … (?:au service|à notre service|à nos équipes|aux équipes|au département|à la direction)',
    'partagée/partagés/partagées/communiqué/communiquée/communiqués/communiquées … (?:équipe|service|direction|responsable|gouvernante|cuisine|personnel|à nos|à notre|avec)[a-z]*',
    'sensibilisé/sensibiliser/sensibilisons … (?:équipe|personnel|agent|collaborateur|conducteur|prestataire|magasin)[a-z]*',
  ],
  'answered-elsewhere': [
    `mail/mails/email/emails/courriel/message/réponse/sms/courrier/mp/dm (?:de \\w+ )?(?:privé )?(?:vous )?(?:a|ont|est) (?:déjà |bien )?(?:été )?(?:été )?(?:adress|envoy|transmis|apport|fait|parti|donn)[a-zé]*`,
    `avons/ai/viens/venons (?:\\w+ ){0,3}(?:de |d')?(?:envoyé|adressé|répondu|transmis|apporté|laissé|envoyer|adresser|répondre|apporter|écrit|écrire) (?:\\w+ ){0,3}(?:${mail}|en privé|par|en message)`,
    { phrase: 'avons/ai/a (?:\\w+ ){0,3}répondu', unless: 'n' },
    'tenté/essayé de vous (?:joindre|contacter|appeler)',
    'avons/ai (?:\\w+ ){0,2}(?:échangé|discuté|eu) (?:\\w+ ){0,3}(?:téléphone|privé|message|mail|ligne)',
  ],
  waiting: [
    'un (?:instant|moment|petit instant)',
    'quelques instants',
    'regarde/vérifie/consulte/recherche (?:cela|ça|votre|de suite|avec|tout|immédiatement)',
    'je (?:regarde|vérifie|consulte|cherche|me renseigne)',
    'patientez/patience/patiente',
    'merci de (?:votre patience|patienter)',
    'invite à patienter',
    'invitons à patienter',
    'veuillez patienter',
  ],
};
