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
  cold: shared('chauffage/froid/frigorifié', 'eau chaude', 'sans eau'),
  sleep: shared('dormir/dors/dormez/dormi/insomnie/insomnies', 'nuits? (blanche|sans)'),
  work: {
    customer: ['télétravail/travailler/travail/boulot/bosser/employeur', "chiffre d'affaires"],
    brand: ['votre (travail|télétravail|activité|employeur|journée de travail)', 'télétravail/travailler'],
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
