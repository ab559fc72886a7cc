import type { QuestionPhrases } from './question-phrases.ts';

/** How French customers ask. Hyphens and apostrophes are optional. */
export const questions: QuestionPhrases = {
  openings: [
    'comment|combien|quand|où (?:est|en est|en sont|sont|se|puis|peut|trouver|dois|acheter|envoyer|aller|s.adresser)|quelle?s?|lequel|laquelle|qui (?:est|contacter|peut|dois)|[àa] qui|[àa] quelle?s?|dans quelle?s?|que (?:faire|dois|puis|faut|se passe|risque\\w*|deviennent|devient)|qu.est.ce (?:que|qui|qu)|quid|pourquoi',
    'vous (?:avez|faites|livrez|vendez|proposez|acceptez|auriez) (?:\\w+ ){0,6}(?:ou pas|svp|s.il)|savoir si|une idée|une solution|des nouvelles|besoin (?:de|d)|une? (?:petite )?(?:question|demande|renseignement|info)',
  ],
  inversions: [
    'est.ce (?:que|qu)|est.il|est.elle|sont.ils|sont.elles|y a.?t.?il|a.?t.?on|puis.je|peut.on|peut.il|dois.je|doit.on|faut.il|ai.je|suis.je|existe.?t.?il|serait.il|sera.?t.?il|aurai[st]?.je|c.est possible|possible (?:de|d)|il est possible|il peut y avoir|il y a (?:un|une|des) (?:\\w+ )?(?:moyen|possibilité)',
    '(?:avez|êtes|etes|faites|livrez|vendez|proposez|acceptez|prenez|savez|pensez|connaissez|allez|comptez|gérez|disposez|remboursez|offrez|assurez|reprenez|ouvrez|fermez|expédiez|envoyez|auriez|seriez|auriez|recevez|appliquez|garantissez|traitez|utilisez).vous',
  ],
  indirect: [
    '(?:voudr(?:ais|ions|ait)|souhait(?:e|ons|erais|erions|erai)|aimer(?:ais|ions)|désire|désirerais|veux|voulais|voulons|tiens à|cherche à|essaie de) (?:\\w+ ){0,3}(?:savoir|connaître|connaitre|avoir|obtenir|comprendre|recevoir|modifier|changer|échanger|annuler|résilier|commander|acheter|poser|demander|prendre|réserver|souscrire|faire|ouvrir|clôturer|passer|récupérer|retourner|renvoyer|migrer|déménager|transférer|suspendre|vérifier|signaler|parler|être (?:rembours|rappel|recontact|contact|inform|livr)\\w*)',
    '(?:je|j|nous|on) (?:veux|voudrais|voulons|voudrions|souhaite|souhaiterais|exige|demande|réclame|désire|attends|aimerais) (?:un|une|mon|ma|mes|le|la|les|des|votre|notre|que vous|qu.on|être|réparation)',
    '(?:je|on|nous) (?:me |se |nous )?demand(?:e|ons|ais) (?:\\w+ )?(?:si|s.|comment|pourquoi|quand|où|à quoi|ce que|combien)|(?:savoir|sais pas|ignore|comprendre) (?:si|s.|comment|pourquoi|quand|où|combien|quelle?s?|ce qu\\w*|à quelle?)',
    'besoin (?:de|d.) (?:\\w+ )?(?:aide|informations?|infos?|renseignements?|savoir|conseils?|précisions?|confirmation|réponse|attestation|justificatif|facture|duplicata)|(?:je|nous) (?:cherch|recherch)\\w* (?:l|un|une|le|la|les|des|du|à|votre|quelle?)|à la recherche d|c.est possible|est possible de|possibilité (?:de|d.)|m.assurer (?:que|qu.)|(?:dans|en) l?.?attente (?:de|d.)|auriez.vous|qu.en pensez.vous|pensez.vous|au cas où vous|y (?:a|aurait|aura).?t.?il|est.ce (?:que|qu.)|est.il possible|serait.il possible|puis.je|peut.on|dois.je|faut.il|avez.vous|livrez.vous|acceptez.vous|proposez.vous|faites.vous|à partir de quand',
  ],
  favours: [
    '(?:pouvez|pourriez|pourrez|puvez|pouver|pouriez|voulez|voudriez|peux|pourrais).?(?:vous|tu)|vous (?:pouvez|pourriez|pourrez|devez|devriez) (?:\\w+ )?(?:me|m.|nous|faire|régler|vérifier|rembourser|envoyer|rappeler|annuler|changer|corriger|procéder|dire|regarder|voir)|tu (?:peux|pourrais)|quelqu.un (?:peut|pourrait)|est.ce que (?:quelqu.un|vous) (?:peut|pouvez|pourriez|pourrait)|(?:peut|pourrait).on me',
    'merci (?:de|d.) (?:bien |vouloir |me |m.|nous |le |la |les |l.|votre |faire |régler |vérifier |procéder |répondre |prendre |rembourser |annuler |envoyer |rappeler |corriger |débloquer |rétablir |mettre |supprimer |confirmer |contacter |revenir |tenir |traiter |transmettre )+|prière de|veuillez|je vous (?:prie|demande|remercie|saurais gré) (?:\\w+ ){0,3}(?:de|d.)',
    '(?:j.?attends?|en attente de|dans l.attente de) (?:\\w+ )?(?:votre|vos|une?|un|mon|que) (?:\\w+ )?(?:retour|réponse|remboursement|solution|geste|aide|explications?|vous)',
  ],
  imperatives: [
    '(?:aidez|dites|rappelez|contactez|remboursez|envoyez|répondez|expliquez|donnez|rendez|renvoyez|confirmez|livrez|réparez|débloquez|appelez|tenez|indiquez|laissez|informez|arrêtez|faites|réglez|trouvez|annulez|supprimez|désinscrivez|mettez|branchez|activez|installez|ajoutez|changez|modifiez|transférez|gardez|résiliez).(?:moi|nous|les?|la|quelque|de|vos|votre|ce|ça|mes|mon|ma)|(?:faites|faire) (?:le nécessaire|quelque chose|un geste)|(?:on|qu.on) m.expliqu\\w*|si vous (?:me|nous|m.) ?(?:faites|faisiez|accord\\w*|offr\\w*|propos\\w*)|sos|au secours|help|aide(?:z)?|besoin d.aide|urgent',
  ],
  telling: [
    '(?:dire|indiquer|préciser|confirmer|expliquer|renseigner|informer|savoir|communiquer|donner|répondre|éclairer|conseiller|dites|expliquez|indiquez|confirmez|donnez|répondez|renseignez|précisez|informez|réponse|explications?|aviser|orienter|guider)',
  ],
  kinds: [
    [
      'reason',
      [
        'pourquoi|pour quelles? raisons?|la raison|les raisons|comment (?:se fait|ça se fait|expliqu\\w*|est.ce possible)|à quoi (?:est|c.est) dû|expliqu\\w*|(?:quelle|quelles) (?:est|sont) (?:la|les) (?:raison|cause)s?|à cause de quoi|de quel droit|que se passe.?t.?il|qu.est.ce qui se passe|il se passe quoi',
      ],
    ],
    [
      'date',
      [
        'quand|combien de (?:temps|jours|semaines|mois)|(?:à |a )?quelle? (?:est (?:le|la) )?(?:heures?|dates?|jours?|délais?|horaires?|durée)|quels (?:sont (?:les|vos) )?(?:délais?|horaires?|jours?)|quels jours|jusqu.?à quand|depuis quand|sous combien|(?:le|les|un|vos|du) (?:délais?|horaires?|date)|date (?:de|d.)|délai (?:de|d.)|une estimation|où en (?:est|sont|êtes)|avancement|suivi de|pour (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|noël|demain)|d.ici|ouvert\\w* (?:le|les|ce|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|ouvre\\w*|ferme\\w* (?:à|le)',
      ],
    ],
    [
      'amount',
      [
        'combien|quelle? (?:est (?:le|la) |sera (?:le|la) )?(?:prix|tarif|montant|coût|somme|remise|réduction|taux|plafond|frais|quantité|nombre)s?|quels (?:sont (?:les|vos) )?(?:prix|tarifs|frais|coûts|montants|taux)|(?:le|les|vos|un|du) (?:prix|tarifs?|montant|coût|devis|taux|frais)',
      ],
    ],
    [
      'person',
      [
        'à qui|avec qui|par qui|qui (?:est|contacter|peut|dois|doit|puis|appeler|s.occupe|joindre|prévenir)|quel (?:service|interlocuteur|conseiller|numéro)|(?:un|une) (?:humain|vraie personne|responsable|interlocuteur|conseill\\w+)|numéro (?:de téléphone|où|pour|à appeler)',
      ],
    ],
    [
      'place',
      [
        'où (?:est|en est|en sont|sont|se|puis|peut|trouver|dois|acheter|envoyer|aller|s.adresser|je|vous|il|elle)|à quel endroit|quelle (?:est (?:la|votre|l.) ?)?(?:adresse|agence|boutique|gare|station)|quel (?:est (?:le|votre) )?(?:magasin|endroit|lieu|bureau|guichet|quai|point (?:de )?(?:relais|vente|retrait))|dans quel|dans quelle|l.adresse (?:de|du|pour|où)',
      ],
    ],
    [
      'procedure',
      [
        'comment|que (?:dois|faut|faire|puis|devons)|(?:quelle|quelles|quels|la|les) (?:est la |sont les )?(?:démarches?|procédures?|étapes|documents?|pièces?|justificatifs?|formalités|solutions?|conditions?|marche à suivre)|de quelle (?:façon|manière)|quoi faire|qu.est.ce que je (?:dois|peux|fais)|par quel moyen|une solution|des conseils|un moyen',
      ],
    ],
  ],
  interrogatives: [
    'que (?:faire|dois|puis|faut|risque\\w*)|comment|combien|quand|où (?:est|sont|se|puis|peut|dois|en)|pourquoi|quelle?s?|à quelle?s?|est.ce (?:que|qu.)|puis.je|peut.on|dois.je|faut.il|avez.vous|livrez.vous|pouvez.vous|pourriez.vous|y a.?t.?il|à qui|qui|si (?:oui|non)|sous combien|jusqu.?à quand',
  ],
};
