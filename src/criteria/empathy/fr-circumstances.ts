import type { Circumstance } from './words.ts';

const relatives: readonly (readonly [group: string, words: string])[] = [
  ['mother', 'mère|maman|belle-mère|belle mère'],
  ['father', 'père|papa|beau-père|beau père'],
  ['parents', 'parents|beaux-parents|grands-parents'],
  ['grandparents', 'grand-mère|grand mère|grand-père|grand père|mamie|papi|papy|mémé'],
  [
    'children',
    'enfants?|fils|filles?|bébé|garçons?|petit|petite|petits|gamins?|loulous?|bout de chou|petite-fille|petit-fils|petits-enfants|fillette|ado|jumeaux|jumelles',
  ],
  ['partner', 'mari|femme|épouse|époux|conjointe?|compagnon|compagne|copain|copine|fiancée?'],
  ['siblings', 'frères?|sœurs?|neveux?|nièces?'],
  ['family', 'famille|proches'],
  ['friends', 'amie?s?|voisine?s?'],
  ['pets', 'chiens?|chats?|chiots?|chatons?|animal|animaux'],
];

const people: Record<string, Circumstance> = Object.fromEntries(
  relatives.map(([group, words]) => [
    group,
    {
      customer: [`ma/mon/mes/notre/nos( [a-z]+)? (${words})`],
      brand: [`votre/vos/ta/ton/tes( [a-z]+)? (${words})`],
    },
  ]),
);

/** One wording for both sides. */
const shared = (...phrases: string[]): Circumstance => ({ customer: phrases, brand: phrases });

/**
 * What French customers tell of their lives, and what a caring reply picks up: people (only with a possessive, since
 * "parfum pour femme" is nobody's wife), events, health, hardship, consequences. The project's own list.
 */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  ...people,
  wedding: shared('mariage/mariages/marier/marions/noces/fiançailles'),
  birthday: shared('anniversaire/anniversaires'),
  christmas: {
    customer: ['noël/réveillon/sapin/fêtes'],
    brand: ['pour/avant/à (le )?(noël|réveillon)', 'sous le sapin'],
  },
  birth: shared('naissance/accouchement/enceinte/grossesse/maternité', 'nouveau-né', 'congé maternité'),
  mourning: shared('décès/décédé/décédée/obsèques/enterrement/deuil/veuve/veuf', 'perte de'),
  holidays: {
    customer: ['vacances/congés', 'lune de miel', 'week-end en'],
    brand: ['vos/votre (congés|vacances|escapade|lune de miel|week-end)'],
  },
  moving: shared(
    'déménagement/déménager/déménage/emménagement/emménager/emménagé/emménage/aménagé',
    'nouveau (logement|appartement)',
    'nouvelle maison',
  ),
  exam: shared('examen/examens/bac/concours/entretien/rentrée', 'soutenance'),
  health: {
    customer: [
      'handicap/handicapé/handicapée/hôpital/hospitalisé/hospitalisée/opération/opéré/opérée/maladie/malade/cancer/diabétique/insuline/allergie/allergique/dialyse',
      'fauteuil roulant',
      'mobilité réduite',
      'problèmes? de santé',
    ],
    brand: [
      'votre/vos/son/sa (handicap|hospitalisation|opération|maladie|santé|traitement|allergie|état de santé)',
      'fauteuil roulant',
      'santé',
    ],
  },
  cold: {
    customer: [
      'chauffage/froid/frigorifié/frigorifiée/gelés/grelotte/grelottons/degrés/glacial',
      'eau chaude',
      'sans eau',
      'coupure',
    ],
    brand: [
      'dans le (froid|noir)',
      'sans (chauffage|eau|électricité|courant|lumière|gaz|frigo|réfrigérateur)',
      'avoir froid',
      'ce (grand )?froid',
      'par (ce|un tel) froid',
      'grelotter',
    ],
  },
  heat: {
    customer: ['canicule/chaleur/étouffe/étouffant/climatisation/ventilateur/suffoque'],
    brand: ['canicule/étouffante/étouffant', 'fortes chaleurs', 'cette chaleur', 'par cette chaleur'],
  },
  sleep: shared('dormir/dors/dormez/dormi/insomnie/insomnies', 'nuits? (blanche|sans)'),
  work: {
    customer: ['télétravail/travailler/travail/boulot/bosser/employeur', "chiffre d'affaires"],
    brand: ['votre (travail|télétravail|activité|employeur|journée de travail)', 'télétravail/travailler'],
  },
  travel: {
    customer: ['avion/vol/train/correspondance/gare/aéroport/bateau/ferry/bus/autocar/péage/route/trajet/voyage'],
    brand: [
      'raté/manqué/manquer/rater/loupé (votre|vos|le|la) (vol|train|avion|correspondance|bus)',
      'votre voyage (gâché|écourté|compromis|retardé)',
      'nuit (à|en|dans) (la |l|une )?(aéroport|gare)',
      'dormir (à|dans|en) (la |l|une |votre )?(aéroport|gare|voiture|hall)',
      'sur le (quai|bord de la route|bas-côté)',
      'bloqués?e?s? (à|en|dans|sur|au)',
      'kilomètres pour rien',
      'déplacée?s? (pour rien|inutilement)',
      'trajet (inutile|pour rien)',
    ],
  },
  car: {
    customer: ['voiture/véhicule/auto/moto/accident/panne/dépanneuse/accrochage/collision'],
    brand: [
      'votre accident',
      'cet accident',
      'frayeur/choc',
      'sain et sauf',
      'sains et saufs',
      'sans (voiture|véhicule)',
      'au bord de la route',
      'plus de peur que de mal',
    ],
  },
  fright: {
    customer: ['peur/tremble/trembler/choc/choqué/choquée/frayeur/effrayé/effrayée/terrifié/terrifiée/panique'],
    brand: ['peur/frayeur/choc/émotions/effrayant/choqué/choquée/souffler'],
  },
  lostTime: {
    customer: [
      'perdu (ma|la|une|mon|le|toute|deux|trois|des|notre) (demi-)?(journée|matinée|après-midi|temps|soirée|journées|heures)',
      'posé (ma|une|un|deux|mon) (demi-)?(journée|rtt|congé|jours?|après-midi|matinée)',
      "heures/minutes/jours/semaines/mois (au téléphone|d'attente|à attendre|que j'attends|que nous attendons|pour rien)",
      'attendu (toute|tout|pendant|plus|des|la|une|deux|trois)',
      'attendre (toute|tout|pendant|plus de|des heures)',
      'rtt',
    ],
    brand: [
      'perdu/perdre (votre|une|toute|cette|ce|du|de votre|autant de|tant de) (demi-)?(journée|matinée|après-midi|temps|soirée)',
      'posé/poser (votre|une|cette) (demi-)?(journée|après-midi|matinée)',
      'posé/poser (un|ce|votre) (rtt|congé|jour)',
      'attendu/attendre/patienté/patienter (toute|tout|en vain|pour rien|aussi longtemps|si longtemps|des heures|plusieurs heures|plus de|autant)',
      'vos (longues )?heures',
      "journée/matinée/heures (perdue?s?|d'attente)",
      'temps (que vous avez )?perdu',
    ],
  },
  repeats: {
    customer: [
      'deuxième/troisième/quatrième/cinquième/sixième/énième fois',
      'deux/trois/quatre/cinq/six/sept/dix/plusieurs/énième/multiples/nombreux/nombreuses/nouveau (fois|appels?|relances?|mails?|courriers?|messages?|réclamations?|interlocuteurs?|conseillers?)',
      'relancé/relance/relances/rappelé/rappeler/renvoyé/baladé/baladée/ballade/balade/reporté/reportée/décalé/décalée',
    ],
    brand: [
      'vos (multiples|nombreux|nombreuses|différents|différentes|deux|trois|quatre|cinq|six) (appels|relances|démarches|messages|tentatives|courriers|mails|réclamations|échanges)',
      'relancer/rappeler/recontacter/appeler/écrire/répéter/redire/réexpliquer/expliquer … (plusieurs|deux|trois|quatre|cinq|six|maintes|autant de|tant de|de nombreuses) (fois|reprises)',
      'ballotée?s?',
      'de service en service',
      "d'un (service|interlocuteur) à l'autre",
      'reporté/reportée/décalé/décalée/annulé/annulée/reportés/annulés (deux|trois|quatre|cinq|plusieurs|à plusieurs|une nouvelle|une deuxième|une troisième|encore)',
      'relances (répétées|successives|restées)',
    ],
  },
  vulnerable: {
    customer: [
      'âgée/âgé/âgés/âgées/retraité/retraitée/handicap/handicapé/handicapée/aveugle/malvoyant/malvoyante/sourd/sourde/malentendant/nourrisson/enceinte/invalide/alitée/alité/dépendant/dépendante/seule/veuve',
      'ans',
    ],
    brand: [
      'personne (âgée|fragile|malade|seule|dépendante|vulnérable)',
      'nourrisson/nourrissons',
      'tout-petits?',
      'à votre âge',
      'à son âge',
      'en bas âge',
      'votre (grossesse|cécité|surdité|mobilité)',
    ],
  },
  school: {
    customer: [
      'école/collège/lycée/crèche/cantine/université/fac/études/étudiant/étudiante/mémoire/thèse/stage/bourse',
    ],
    brand: ['vos/votre/ses (études|cours|examens|année|scolarité|mémoire|stage|rentrée|partiels)', 'la rentrée'],
  },
  company: {
    customer: [
      'entreprise/clients/commerce/restaurant/boutique/activité/artisan/commerçant/commerçante/cabinet/chantier/salariés/indépendant/indépendante',
      'auto-entrepreneur',
    ],
    brand: [
      'votre (activité|entreprise|commerce|restaurant|boutique|chantier|cabinet|outil de travail|gagne-pain)',
      'vos (clients|salariés|patients|élèves|équipes)',
    ],
  },
  celebration: {
    customer: [
      'baptême/communion/retraite/pacs/fête/soirée/concert/spectacle/match/festival/cérémonie/invités/surprise/ramadan/pâques/halloween',
      'saint-valentin',
    ],
    brand: [
      'votre/vos/cette/ce/la (fête|soirée|concert|spectacle|match|baptême|communion|cérémonie|invités|surprise|pot de départ|réception)',
      'saint-valentin',
      'ramadan',
    ],
  },
  isolation: shared('isolé/isolée/isolement', 'seul chez', 'personne âgée', 'âgée de'),
  money: shared(
    'chômage/licencié/licenciement/découvert',
    'fin de mois',
    'fins de mois',
    'budget serré',
    'petite retraite',
    'difficultés financières',
    'sans argent',
  ),
  loyalty: {
    customer: [
      'depuis (plus de |presque |près de |bientôt |environ |au moins )?(\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente) (ans|années)',
      'fidèle depuis',
      'cliente? de longue date',
    ],
    brand: [
      'fidélité (depuis|de (\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|longue))',
      'depuis (\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente) (ans|années)',
    ],
  },
  theft: shared('volé/volée/agressé/agressée/cambriolage/cambriolé/agression'),
  gift: {
    customer: ['cadeau/cadeaux (pour|à|de) (ma|mon|mes|notre|nos|noël|anniversaire|mariage)', 'offrir (à|pour)'],
    brand: ['votre/vos/ce/ces cadeaux?', 'cette surprise', 'à offrir'],
  },
  worry: {
    customer: [
      'inquiet/inquiète/inquiets/inquiètes/inquiétude/angoissé/angoissée/angoisse/peur/stress/stressé/stressée/stressant/panique/paniqué',
    ],
    brand: ['inquiétude/inquiétudes/inquiet/inquiète/angoisse/stress/stressant/peur/crainte/craintes'],
  },
  grief: { customer: ['triste/tristesse/peine/chagrin/larmes/pleuré'], brand: ['tristesse/peine/chagrin'] },
  exhaustion: {
    customer: ['épuisé/épuisée/épuisant/fatigué/fatiguée/fatigant/marre', 'à bout'],
    brand: ['épuisement/épuisant/fatigant/fatigue/lassitude'],
  },
  stranded: shared(
    'coincé/coincée/coincés/bloqué/bloquée/bloqués (à|sur|en|dans|au)',
    'sous la (pluie|neige)',
    'en pleine nuit',
    'dans le noir',
    'dans le froid',
  ),
};
