import type { ColdMove, EmpathyWords } from './words.ts';

/** French reproaches, curt references, bare orders and insults, with the polite words that take an order's edge. */
export const coldness: Pick<EmpathyWords['phrases'], ColdMove> = {
  blame: [
    {
      phrase:
        "vous n'avez (pas|jamais|même pas|toujours pas|pas encore) (joint|précisé|indiqué|respecté|lu|suivi|fourni|communiqué|rempli|transmis|renseigné|mentionné|signalé|répondu|pris la peine|pris le temps|coché|souscrit|effectué|fait|contacté|vérifié|validé|prévenu)",
      unless: 'si|puisque si|cas où|lorsque|tant que',
    },
    { phrase: 'vous auriez dû', unless: 'ce que|que' },
    'il (vous )?(fallait|aurait fallu) (lire|vérifier|vous|nous|penser|regarder|contacter|appeler|souscrire|faire|respecter|joindre|prévenir)',
    "c'est (de )?(votre|ta) (faute|erreur)",
    'erreur de votre part',
    'vous avez (mal|oublié de|négligé|omis de|tardé|refusé de)',
    'il vous (appartenait|incombait|revenait) de',
    'il (vous )?suffisait de',
    'par votre faute',
    'vous êtes (seul|seule|le seul|la seule|entièrement) responsable',
    'vous ne (lisez|écoutez|comprenez|respectez) (pas|rien|jamais)',
  ],
  'as-already-said': [
    {
      phrase:
        "comme (déjà |nous vous l'avons déjà |je vous l'ai déjà |précédemment )?(indiqué|mentionné|précisé|dit|expliqué|évoqué|annoncé|rappelé|signalé)( (précédemment|auparavant|plus haut|ci-dessus|à plusieurs reprises|déjà|dans (mon|notre) (précédent|dernier)))?(?= ?[,.;:!]| votre| vos| le| la| les| nous| je| ce| cette| il| aucun|$)",
      unless: 'tout',
    },
    "comme (je vous l'ai|nous vous l'avons|nous l'avons|nous l'indiquons|nous vous l'indiquons|nous vous l'indiquions) ?(déjà )?(dit|indiqué|expliqué|précisé|mentionné|écrit|signalé|annoncé)?",
    "vous (l'ai|l'avons|ai|avons) déjà (dit|indiqué|expliqué|précisé|répondu|écrit|signalé)",
    'avons déjà répondu (à|au)',
    "je vous (le )?(répète|rappelle) (que|qu'|une)",
  ],
  'cold-imperative': [
    'relisez/lisez/regardez/consultez (bien )?(vos|votre|les|le|nos) (conditions|contrat|règlement|cgv|notice|mode)',
    'débrouillez/calmez-vous',
    "cessez/arrêtez (de|d')",
    'voyez/réglez (ça |cela )?(avec|directement avec)',
    "adressez-vous (ailleurs|à quelqu'un)",
    'attendez/patientez(?= ?[.!]|$| votre tour)',
    'apprenez à',
  ],
  please: [
    'merci/veuillez/svp/stp/invite/invitons/prie/prions',
    "s'il (vous|te) plaît",
    "n'hésitez pas",
    'hésitez pas',
    'pouvez/pourriez(-| )vous',
  ],
  insult: [
    {
      phrase:
        "vous êtes (vraiment |complètement |totalement |trop |juste |qu')?(un |une |des )?(sombre |gros |grosse |pauvre |vrai |vraie |parfait )?(idiote?s?|imbéciles?|crétine?s?|abrutie?s?|débiles?|conne?s?|cons|connards?|connasses?|stupides?|ridicules?|menteurs?|menteuses?|malhonnêtes?|incapables?|ignorante?s?|bêtes?|tarée?s?|parasites?)",
      unless: 'que|qu|si|pensiez|disiez|croyez',
    },
    'tu es (vraiment |complètement |trop )?(un |une )?(gros |grosse |pauvre )?(idiote?|imbécile|crétine?|abrutie?|débile|conne?|connard|connasse|stupide|menteur|menteuse)',
    "espèce (d'|de )(idiote?|imbécile|crétine?|abrutie?|connard|connasse|con|conne|menteur|voleur)",
    'pauvre (con|conne|idiote?|type|cloche|tache)(?= ?[!.,]|$)',
    "bande (d'|de )(idiots|imbéciles|cons|abrutis|crétins|voleurs)",
    'allez vous faire (voir|foutre|mettre|cuire|enculer)',
    'va te faire (voir|foutre|mettre|enculer)',
    'ta/votre gueule',
    'fermez(-la| votre gueule)',
    'foutez(-nous| nous) la paix',
    'vous (nous )?(faites chier|emmerdez)',
    'je vous emmerde',
  ],
};
