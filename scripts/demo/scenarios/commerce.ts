import type { Scenarios } from './scenario.ts';

/** Requests to shops and web shops. */
export const commerce: Scenarios = {
  fr: [
    {
      kind: 'complaint',
      ask: '[Commande {reference} :|Ma commande {reference} :|Objet : commande {reference}.] le colis devait arriver le {day}, c’était le cadeau d’anniversaire de ma fille. Toujours rien. Où est-il ?',
      care: 'Je suis désolée que le cadeau de votre fille ne soit pas arrivé pour son anniversaire ; j’imagine sa déception.',
      solved: [
        'Le colis était bloqué au dépôt de Rungis. Il a été réexpédié hier en express et sera chez vous le {day} avant midi. Les frais de port vous sont remboursés.',
        'Votre colis est arrivé ce matin au relais de votre quartier, où il vous attend jusqu’au {day}.',
        'Le colis a été livré au dépôt. Il sera chez vous le {day}.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Ma commande {reference} est [indiquée|notée] livrée mais je n’ai rien reçu. [Voisins et gardien non plus.|Ni les voisins ni le gardien non plus.] Que comptez-vous faire ?',
      care: 'Je comprends votre inquiétude, et je suis désolée que vos voisins aient été dérangés pour rien.',
      solved: [
        'Sans attendre la fin de l’enquête, nous vous avons remboursé {refund} € et préparé un nouvel envoi.',
        'Le transporteur a reconnu son erreur d’adresse : un second colis est parti ce matin, sans frais.',
        'La commande a été remboursée ce jour.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Colis reçu ouvert, il manque deux assiettes sur douze. Je voulais dresser la table pour les fiançailles de mon fils... Pouvez-vous les renvoyer ?',
      care: 'Je suis navrée que ces assiettes manquent aux fiançailles de votre fils.',
      solved: [
        'Les deux assiettes ont été renvoyées ce matin, sans frais, avec un petit mot pour la fête. Elles arriveront le {day}.',
        'Nous avons renvoyé les articles manquants ; la livraison est prévue le {day}.',
        'Les articles manquants ont été renvoyés.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'La [veste|robe] achetée le {day} a rétréci au premier lavage, à 30 degrés ! [C’est de la camelote.|Quelle déception.] Je veux être remboursée.',
      care: null,
      solved: [
        'Nous vous avons remboursé {amount} € et vous gardez la pièce : vous n’avez rien à renvoyer.',
        'Le remboursement de {amount} € a été effectué hier sur votre carte.',
        'Un avoir de {amount} € a été crédité sur votre compte.',
      ],
    },
    {
      kind: 'question',
      ask: 'Cette lampe existe-t-elle en laiton, et sera-t-elle de nouveau disponible avant le {day} ?',
      care: null,
      solved: [
        'Oui, la lampe existe en laiton au prix de {amount} €, et elle sera de nouveau disponible à partir du {day}.',
        'La lampe est proposée en laiton et en noir ; elle sera disponible avant le {day}.',
        'Elle existe en laiton. Elle est disponible.',
      ],
    },
    {
      kind: 'question',
      ask: 'Quels sont vos horaires le dimanche à la boutique de [Nantes|Dijon|Metz] ? Peut-on y rapporter un achat fait en ligne ?',
      care: null,
      solved: [
        'La boutique est ouverte le dimanche de 10 h à 13 h, et vous pouvez y rapporter un achat en ligne pendant trente jours.',
        'Le dimanche, la boutique vous accueille de 11 h à 18 h. Oui, les achats en ligne y sont repris sous quatorze jours.',
        'Boutique ouverte le dimanche de 10 h à 12 h. Les achats en ligne y sont repris.',
      ],
    },
    {
      kind: 'question',
      ask: 'Livrez-vous en Belgique, et à quel prix ? Ma tante habite à [Namur|Liège] et je voudrais lui faire la surprise.',
      care: 'Nous sommes ravis de participer à la surprise que vous préparez à votre tante !',
      solved: [
        'Oui, nous livrons en Belgique pour 6,90 €, et le port est offert dès 80 € d’achat.',
        'La livraison en Belgique est possible au prix de 8,50 €, sous quatre jours.',
        'La livraison en Belgique coûte 12 €.',
      ],
    },
    {
      kind: 'praise',
      ask: '[Très beau service|Service impeccable], livraison en avance et emballage soigné. [Merci à toute l’équipe !|Je recommande.]',
      care: null,
      solved: [
        'Merci beaucoup pour votre avis et à très bientôt à l’atelier !',
        'Merci pour votre confiance et au plaisir de vous retrouver !',
        'Merci pour votre avis.',
      ],
    },
    {
      kind: 'praise',
      ask: 'Vendeuse adorable [à Bordeaux|à Tours], elle a pris le temps de tout m’expliquer. Je reviendrai.',
      care: null,
      solved: [
        'Un grand merci pour ces mots, ils nous font chaud au cœur !',
        'Merci beaucoup pour ce témoignage.',
        'Merci pour votre avis.',
      ],
    },
  ],
  en: [
    {
      kind: 'complaint',
      ask: 'My order {reference} should have arrived on the {day}. It was a birthday present for my daughter. Where is it?',
      care: 'I am so sorry that your daughter’s birthday present did not arrive in time.',
      solved: [
        'The parcel was held at a depot. We have sent it again by express, and it will arrive on the {day}.',
        'Your parcel has been found and will be delivered on the {day}.',
        'The parcel will be delivered on the {day}.',
      ],
    },
    {
      kind: 'question',
      ask: 'Do you ship to Scotland, and how long does it take?',
      care: null,
      solved: [
        'Yes, we ship to Scotland for 14 euros, and it takes five days.',
        'We ship to Scotland; it takes a week.',
        'Yes, it takes ten days.',
      ],
    },
  ],
};
