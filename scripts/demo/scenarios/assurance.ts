import type { Scenarios } from './scenario.ts';

/** Requests to insurers and health funds. */
export const assurance: Scenarios = {
  fr: [
    {
      kind: 'complaint',
      ask: 'Dégât des eaux déclaré il y a {days} semaines, le plafond de la chambre de ma fille tombe en morceaux. [Toujours pas d’expert !|Et aucun expert !] Quand passe-t-il ?',
      care: 'Un plafond qui tombe dans la chambre de votre fille, c’est une vraie source d’angoisse, et je suis désolée de cette attente.',
      solved: [
        'L’expert passera chez vous le {day} à 9 h, je l’ai confirmé avec lui au téléphone. En attendant, nous avons versé une avance de {refund} €.',
        'Le passage de l’expert est fixé au {day}.',
        'L’expert passe le {day} entre 14 h et 16 h ; sa visite est confirmée.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Vous refusez de rembourser les lunettes de mon fils, {amount} €, alors que son contrat les [couvre|prend en charge]. [Expliquez-moi !|Je ne comprends pas.]',
      care: 'Je comprends votre incompréhension devant ce refus, alors que votre fils a besoin de ses lunettes.',
      solved: [
        'Ce refus venait d’une ordonnance mal lue de notre part : les {amount} € vous ont été remboursés ce matin.',
        'Le remboursement de {refund} € a été effectué, dans la limite du contrat.',
        'Le contrat couvre bien les lunettes : nous avons remboursé {amount} € ce jour.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Ma cotisation augmente de {percent} % sans prévenir. Je suis au chômage depuis {month}, [je ne peux pas suivre|c’est intenable]. Pourquoi cette hausse ?',
      care: 'Je mesure ce que pèse une telle hausse quand on est au chômage, et je comprends votre inquiétude.',
      solved: [
        'La hausse vient d’une garantie ajoutée par erreur en {month}. Nous l’avons retirée et votre cotisation revient à {small} €.',
        'La hausse s’explique par l’augmentation des sinistres dans votre région. Une remise de 5 % a été appliquée.',
        'Cette hausse suit l’indice annuel prévu au contrat. Nous avons appliqué une remise de {small} €.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Accident le {day}, ma voiture est au garage et je ne peux plus aller voir mon père à l’hôpital. [Où est le véhicule de prêt promis ?|Vous aviez promis un véhicule de prêt, où est-il ?]',
      care: 'Ne pas pouvoir rendre visite à votre père à l’hôpital est très douloureux, et j’en suis vraiment désolée.',
      solved: [
        'Un véhicule de prêt vous attend dès demain à 8 h au garage, sans franchise.',
        'Le véhicule de prêt est disponible au garage depuis ce matin.',
        'Le véhicule de prêt a été réservé et vous sera livré demain.',
      ],
    },
    {
      kind: 'question',
      ask: 'Je me marie le {day}. Comment ajouter mon [conjoint|épouse] au contrat, et quel sera le prix ?',
      care: 'Toutes nos félicitations pour votre mariage et tous nos vœux !',
      solved: [
        'Pour ajouter votre conjoint, une copie de l’acte de mariage suffit. Le prix du contrat sera de {small} € par mois.',
        'L’ajout se fait sur présentation de l’acte de mariage ; le prix est de {small} € par mois.',
        'L’ajout au contrat est gratuit la première année, puis le prix est de {small} € par mois.',
      ],
    },
    {
      kind: 'question',
      ask: 'Mon fils part étudier à Montréal. Est-il couvert là-bas, et jusqu’à quel montant ?',
      care: 'Nous souhaitons à votre fils de très belles études à Montréal !',
      solved: [
        'Oui, votre fils est couvert à Montréal, jusqu’au montant de 30 000 € par an.',
        'Il est couvert à l’étranger jusqu’à 15 000 €.',
        'Votre fils est couvert pendant douze mois, jusqu’à un montant de 20 000 €.',
      ],
    },
    {
      kind: 'question',
      ask: 'Le vol de vélo est-il couvert par mon assurance habitation, [même dans la rue|même hors du domicile] ? Quelle est la franchise ?',
      care: null,
      solved: [
        'Oui, le vol du vélo est couvert dans la rue s’il était attaché. La franchise est de 80 €.',
        'Le vol de vélo est couvert au domicile seulement ; la franchise est de 150 €.',
        'Le vol du vélo est couvert partout en France, et la franchise est de 120 €.',
      ],
    },
    {
      kind: 'praise',
      ask: 'Sinistre réglé en une semaine et une [gestionnaire|conseillère] pleine d’attention. [Merci !|Merci pour tout.]',
      care: null,
      solved: [
        'Merci de tout cœur pour ce message, prenez bien soin de vous.',
        'Merci pour votre message.',
        'Merci pour votre avis, toute notre équipe vous en est reconnaissante.',
      ],
    },
  ],
  en: [],
};
