import type { Scenarios } from './scenario.ts';

/** Requests to carriers and travel agencies. */
export const voyage: Scenarios = {
  fr: [
    {
      kind: 'complaint',
      ask: '[Départ annulé|Trajet annulé] le {day}, j’ai raté l’enterrement de ma grand-mère. [Aucune excuse de votre part.|Pas un mot de votre part.] Je demande le remboursement des {amount} €.',
      care: 'Je vous présente mes sincères condoléances, et je suis profondément désolée que cette annulation vous ait fait manquer l’enterrement de votre grand-mère.',
      solved: [
        'Votre trajet a été remboursé en totalité, soit {amount} €, et nous y avons ajouté l’indemnité prévue.',
        'Les {amount} € vous ont été remboursés hier, frais de dossier compris.',
        'Nous avons remboursé les {amount} € sur la carte qui a servi à payer.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Ma valise n’est [jamais arrivée|pas arrivée] le {day}. Tous les médicaments de mon mari sont dedans. Où est-elle ?',
      care: 'Une valise perdue avec les médicaments de votre mari, c’est très inquiétant, et nous en sommes sincèrement désolés.',
      solved: [
        'La valise a été retrouvée à Lyon : un coursier vous la livre ce soir avant 20 h.',
        'Votre valise était restée au comptoir ; elle a été expédiée ce matin et arrivera demain.',
        'La valise est arrivée avec le trajet suivant et vous a été réexpédiée ce matin.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Trois heures de retard le {day}, sans eau ni information, avec un bébé. [Lamentable.|Honteux.] Quelle indemnisation proposez-vous ?',
      care: 'Trois heures d’attente sans eau avec un bébé, c’est inadmissible, et je comprends votre colère.',
      solved: [
        'Pour trois heures de retard, l’indemnisation est de la moitié du billet : {refund} € vous ont été versés ce matin.',
        'Ce retard ouvre droit à une indemnisation de {refund} €, virée aujourd’hui sur votre compte.',
        'L’indemnisation de {refund} € a été versée ce jour, et une boisson vous sera offerte au prochain voyage.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Impossible d’enregistrer mon billet {reference} sur votre application, [elle tourne en boucle|message d’erreur à chaque fois]. Je pars demain ! [Faites quelque chose.|Aidez-moi.]',
      care: 'Je comprends votre inquiétude à la veille du départ, et je suis désolé de ce stress.',
      solved: [
        'L’enregistrement a été fait de notre côté : votre billet est dans votre messagerie.',
        'Nous avons enregistré le billet pour vous et corrigé l’erreur de l’application.',
        'Votre billet est enregistré et la carte d’embarquement vous a été envoyée.',
      ],
    },
    {
      kind: 'question',
      ask: 'Peut-on voyager avec un [chien de vingt kilos|grand chien], et quel est le prix ?',
      care: null,
      solved: [
        'Oui, un grand chien voyage avec vous, muselé, pour 20 €.',
        'Les chiens de plus de dix kilos sont acceptés au prix de 15 €, avec une muselière.',
        'Oui, votre chien peut voyager en soute pour 60 €.',
      ],
    },
    {
      kind: 'question',
      ask: 'Ma mère se déplace en fauteuil roulant. Y a-t-il une assistance [à l’arrivée|au départ], et faut-il la réserver ?',
      care: 'Nous comprenons votre souci pour votre mère en fauteuil, et nous prendrons soin d’elle.',
      solved: [
        'Oui, l’assistance est gratuite et se réserve deux jours avant. Je l’ai réservée pour votre mère.',
        'Une assistance accompagne les voyageurs en fauteuil du quai à la sortie ; elle se réserve la veille.',
        'L’assistance existe, elle est gratuite et nous l’avons réservée.',
      ],
    },
    {
      kind: 'question',
      ask: 'Puis-je changer la date de mon billet {reference} pour le {day} ? Combien cela coûte-t-il ?',
      care: null,
      solved: [
        'Oui, nous avons changé la date de votre billet pour le {day}, sans frais.',
        'La date du billet peut être changée jusqu’à la veille, pour 10 €.',
        'Votre billet a été changé pour le {day}. Le changement coûte {small} €.',
      ],
    },
    {
      kind: 'praise',
      ask: '[Équipage formidable|Équipe adorable] avec mes deux garçons pendant tout le trajet. [Merci !|Mille mercis.]',
      care: null,
      solved: [
        'Merci infiniment pour ce message, bon vent à toute la famille !',
        'Merci beaucoup pour votre message, il nous touche.',
        'Merci pour votre avis et à bientôt sous le soleil !',
      ],
    },
  ],
  en: [
    {
      kind: 'complaint',
      ask: 'My suitcase did not arrive on the {day}, and my husband’s medicine is in it. Where is it?',
      care: 'We are truly sorry about the suitcase, and we understand how worrying it is to be without your husband’s medicine.',
      solved: [
        'The suitcase has been found in Lyon, and a courier will deliver it tonight.',
        'Your suitcase had stayed at the desk. It was sent this morning and will arrive tomorrow.',
        'The suitcase came with the next flight and has been sent to your hotel.',
      ],
    },
    {
      kind: 'question',
      ask: 'Can I take my surfboard, and how much does it cost?',
      care: null,
      solved: [
        'Yes, you can take a surfboard for 30 euros.',
        'Surfboards are allowed, and it costs 25 euros each way.',
        'Yes, it costs 45 euros.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Three hours late, no water, no information, and I missed my [job interview|sister’s wedding dinner]. What compensation do you offer?',
      care: 'I am so sorry that this delay made you miss such an important moment.',
      solved: [
        'For a delay of three hours the compensation is half of the fare: we have paid you {refund} euros.',
        'The compensation is {refund} euros, and it was paid today.',
        'We have refunded {refund} euros as compensation for the delay.',
      ],
    },
  ],
};
