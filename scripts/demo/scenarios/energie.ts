import type { Scenarios } from './scenario.ts';

/** Requests to suppliers of electricity and gas. */
export const energie: Scenarios = {
  fr: [
    {
      kind: 'complaint',
      ask: '[Ma facture|Ma dernière facture|La facture] de {month} a [doublé|presque doublé|explosé] alors que j’étais [absent trois semaines|parti trois semaines] pour m’occuper de ma mère [malade|hospitalisée]. [Pouvez-vous m’expliquer ce montant de {amount} € ?|D’où viennent ces {amount} € ?]',
      care: 'Je comprends votre inquiétude devant cette facture, après trois semaines passées auprès de votre mère.',
      solved: [
        'Votre facture de {amount} € reposait sur un relevé estimé : l’index réel est bien plus bas. Nous avons corrigé la facture et remboursé {refund} € sur votre compte.',
        'Le montant de {amount} € vient d’une estimation trop haute de votre consommation. Nous avons annulé cette facture et une facture corrigée de {refund} € vous a été envoyée.',
        'Ce montant correspond à un relevé erroné du distributeur. La facture a été rectifiée et {refund} € vous ont été remboursés.',
      ],
    },
    {
      kind: 'complaint',
      ask: '[J’ai reçu|Je viens de recevoir|Vous m’envoyez] une régularisation de {amount} € que je ne comprends pas. Nous sommes deux retraités dans un [studio|petit deux-pièces], [c’est incompréhensible|c’est impossible|nous sommes inquiets]. D’où vient cette somme ?',
      care: 'Je comprends votre inquiétude : pour deux retraités, une telle somme est lourde.',
      solved: [
        'Cette régularisation couvre deux mois pendant lesquels aucun relevé n’était parvenu. Votre dernier index montre une consommation plus faible : nous avons ramené la somme à {refund} €.',
        'La somme correspond à l’écart entre vos mensualités et la consommation relevée en {month}. Nous avons échelonné ce montant en six fois, sans frais.',
        'La régularisation provient d’un index saisi deux fois. Nous l’avons annulée ce jour.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Vous m’avez prélevé {amount} € au lieu de {small} € [ce mois-ci|le {day}]. [Je suis furieux|Je suis très en colère|C’est inadmissible], mon compte est à découvert à cause de vous. Quand serai-je remboursé ?',
      care: 'Je comprends votre colère : un découvert causé par notre prélèvement, ce n’est pas acceptable.',
      solved: [
        'Le prélèvement de {amount} € a été annulé ce matin ; la somme sera sur votre compte sous deux jours, et nous avons remboursé aussi vos frais bancaires.',
        'Nous avons remboursé {refund} € aujourd’hui et rétabli votre mensualité de {small} €. Le virement arrivera dans trois jours.',
        'Le trop-perçu a été remboursé par virement le {day}. Votre échéance est de nouveau de {small} €.',
      ],
    },
    {
      kind: 'complaint',
      ask: '[Panne de chauffage|Plus de chauffage] depuis {days} jours, il fait 14 degrés chez nous et mon bébé tousse. Troisième message, toujours aucun technicien. [Que faites-vous ?|Qui va venir, et quand ?]',
      care: 'Je suis vraiment désolée que votre bébé tousse dans un logement à quatorze degrés.',
      solved: [
        'Un technicien passera demain entre 8 h et 10 h : le rendez-vous est confirmé, et le chauffage de secours vous est offert.',
        'Le technicien est passé ce matin et a remplacé la pièce en cause. Votre chauffage fonctionne de nouveau, et le déplacement ne vous sera pas facturé.',
        'L’intervention est confirmée pour demain à 9 h. Elle est gratuite.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Plus de courant [dans la rue|dans tout l’immeuble] depuis hier soir, mon congélateur a dégelé. [Quand est-ce rétabli ?|C’est rétabli quand ?]',
      care: 'Nous sommes vraiment désolés pour cette coupure et pour le contenu de votre congélateur.',
      solved: [
        'Le courant a été rétabli à 6 h 40 : un câble souterrain avait été sectionné. Votre assurance habitation couvre le contenu du congélateur, et nous avons joint l’attestation nécessaire.',
        'Le courant est revenu dans votre rue à 11 h. La panne venait d’un transformateur, qui a été remplacé.',
        'La panne a été réparée ce matin à 7 h 15.',
      ],
    },
    {
      kind: 'question',
      ask: 'J’emménage le {day} avec deux enfants en bas âge. Sous quel délai le compteur peut-il être mis en service, et combien cela coûte-t-il ?',
      care: 'Félicitations pour votre emménagement, qui ne sera pas de tout repos avec deux enfants en bas âge !',
      solved: [
        'Le compteur peut être mis en service sous cinq jours ouvrés, pour 12,60 €. J’ai réservé le créneau du {day} à 9 h.',
        'La mise en service demande cinq jours et coûte 12,60 €, facturés avec votre premier mois.',
        'Le délai est de cinq jours ouvrés et le prix de 12,60 €.',
      ],
    },
    {
      kind: 'question',
      ask: 'Je souhaite souscrire un contrat de gaz pour mon [nouvel appartement|futur logement]. Quels documents faut-il fournir ? Peut-on garder la même date de prélèvement ?',
      care: null,
      solved: [
        'Pour souscrire le contrat de gaz, il faut un relevé d’identité bancaire et le numéro du compteur. Oui, la date de prélèvement reste la même.',
        'Les documents à fournir sont une pièce d’identité et un relevé bancaire. La date de prélèvement peut être gardée, c’est noté.',
        'Il faut fournir un relevé bancaire et l’index du compteur de gaz. La date de prélèvement est conservée.',
      ],
    },
    {
      kind: 'question',
      ask: 'Est-ce que l’option heures creuses vaut [la peine|le coup] pour une voiture électrique [rechargée|qui charge] la nuit ? Quel est le prix du kWh ?',
      care: null,
      solved: [
        'Oui : dès que vous rechargez la voiture plus de quatre nuits par semaine, les heures creuses sont rentables. Le prix du kWh est alors de 0,16 € la nuit et de 0,21 € le jour.',
        'Les heures creuses sont intéressantes à partir de 35 % de consommation la nuit, ce qui est le cas d’une voiture électrique. Le prix est de 0,17 € par kWh.',
        'Oui, l’option est rentable avec une voiture électrique. Le kWh coûte 0,16 € en heures creuses.',
      ],
    },
    {
      kind: 'praise',
      ask: '[Conseillère au top|Une conseillère formidable], mon problème de compteur a été réglé en dix minutes. [Merci beaucoup !|Un grand merci à elle !|Bravo.]',
      care: null,
      solved: [
        'Merci beaucoup pour ce message, il nous fait très plaisir !',
        'Merci pour votre avis et pour votre confiance.',
        'Merci de votre retour.',
      ],
    },
  ],
  en: [],
};
