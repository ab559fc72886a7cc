import { family, isOf, like, maybe, one, type Place } from './phrase.ts';

const participle: Place = like(
  (word, knows) => isOf(word, 'é', knows) || /^(?:reçu|mis|pris|fait|transmis|permis)$/u.test(word),
);

/** Words that sound alike. Source: Grevisse, Le Bon Usage; Académie française, Dire, ne pas dire. */
export const frenchHomophones = family([
  {
    id: 'a-for-has',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('à'), maybe('bien déjà donc'), one('été pu eu dû')],
    replaced: [0, 1],
    correct: () => 'a',
    when: ({ previous }) => previous !== 'quant' && previous !== '',
    explanation: {
      fr: 'Le verbe « avoir » s’écrit « a », sans accent.',
      en: 'The verb “avoir” is written “a”, without accent.',
    },
    examples: {
      found: [['Le virement à été fait ce matin.', 'à', 'a']],
      innocent: ['Le virement a été fait.', 'La boutique ferme à Noël.', 'Nous restons à l’été.'],
    },
  },
  {
    id: 'a-for-has-after-pronoun',
    language: 'fr',
    kind: 'grammar',
    pattern: [one("il elle on n' qui"), maybe('vous nous lui leur'), one('à'), maybe('bien déjà'), participle],
    replaced: [2, 3],
    correct: () => 'a',
    explanation: {
      fr: 'Le verbe « avoir » s’écrit « a », sans accent.',
      en: 'The verb “avoir” is written “a”, without accent.',
    },
    examples: {
      found: [['Le livreur qui vous à contacté revient demain.', 'à', 'a']],
      innocent: ['Le livreur qui vous a contacté revient demain.', 'Elle, à côté, attend.'],
    },
  },
  {
    id: 'a-for-there-is',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('y'), one('à')],
    replaced: [1, 2],
    correct: () => 'a',
    when: ({ previous }) => /^(?:il|n'|qu'il|s'il)$/u.test(previous),
    explanation: { fr: '« Il y a » s’écrit sans accent.', en: '“Il y a” is written without accent.' },
    examples: {
      found: [['Il y à un souci sur la ligne.', 'à', 'a']],
      innocent: ['Il y a un souci sur la ligne.', 'Pensez-y à temps.'],
    },
  },
  {
    id: 'a-for-to-in-phrase',
    language: 'fr',
    kind: 'grammar',
    pattern: [
      one('a'),
      one(
        'réception partir nouveau bientôt savoir travers propos domicile défaut compter titre jour disposition nouveau présent',
      ),
    ],
    correct: ([, noun = '']) => `à ${noun}`,
    when: ({ previous }) => previous !== '' && !/^(?:y|n'y|il|elle)$/u.test(previous),
    explanation: {
      fr: 'La préposition s’écrit « à », avec accent.',
      en: 'The preposition is written “à”, with an accent.',
    },
    examples: {
      found: [['Nous vous rembourserons a réception du colis.', 'a réception', 'à réception']],
      innocent: ['A bientôt sur nos lignes !', 'Le client a reçu son colis.', 'Votre compte est à jour.'],
    },
  },
  {
    id: 'a-for-to-after-word',
    language: 'fr',
    kind: 'grammar',
    pattern: [
      one('grâce quant suite jusqu conformément contrairement relatif relative relatifs relatives hésitez'),
      maybe('pas surtout'),
      one('a'),
      one("votre vos notre nos la le les un une cette ce ces mon vous nous me l'un"),
    ],
    replaced: [2, 3],
    correct: () => 'à',
    when: ({ previous }) => !/^(?:la|une|cette|de)$/u.test(previous),
    explanation: {
      fr: 'La préposition s’écrit « à », avec accent.',
      en: 'The preposition is written “à”, with an accent.',
    },
    examples: {
      found: [['Suite a votre appel, le bon est parti.', 'a', 'à']],
      innocent: ['La suite a un autre numéro.', 'Suite à votre appel, le bon est parti.'],
    },
  },
  {
    id: 'or-for-where',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('cas moment là jour'), one('ou'), one("vous nous je j'ai j'aurai il elle on votre le la notre")],
    replaced: [1, 2],
    correct: () => 'où',
    when: ({ previous }) => /^(?:au|le|du|dans|,|)$/u.test(previous),
    explanation: {
      fr: 'Le lieu et le temps s’écrivent « où », avec accent.',
      en: 'Place and time are written “où”, with an accent.',
    },
    examples: {
      found: [['Au cas ou vous seriez absent, le voisin peut signer.', 'ou', 'où']],
      innocent: [
        'Au cas où vous seriez absent, le voisin peut signer.',
        'Le matin ou le soir.',
        'Choisissez un jour ou une heure.',
      ],
    },
  },
  {
    id: 'se-for-ce',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('se'), one('qui que dont')],
    correct: ([, pronoun = '']) => `ce ${pronoun}`,
    explanation: {
      fr: 'Devant un relatif, on écrit le démonstratif « ce ».',
      en: 'Before a relative the demonstrative “ce” is written.',
    },
    examples: {
      found: [['Voici se que nous proposons.', 'se que', 'ce que']],
      innocent: ['Voici ce que nous proposons.', 'Il se peut que le colis tarde.'],
    },
  },
  {
    id: 'cest-for-sest',
    language: 'fr',
    kind: 'grammar',
    pattern: [
      one('qui cela commande livraison expérience tout erreur retard'),
      one("c'est"),
      maybe('bien mal pas'),
      one('passé passée produit produite glissé glissée avéré avérée déroulé déroulée'),
    ],
    replaced: [1, 2],
    correct: () => "s'est",
    explanation: { fr: 'Le verbe pronominal s’écrit « s’est ».', en: 'A pronominal verb is written “s’est”.' },
    examples: {
      found: [["Une erreur c'est glissée dans le total.", "c'est", "s'est"]],
      innocent: ["Une erreur s'est glissée dans le total.", "C'est passé !"],
    },
  },
  {
    id: 'on-for-ont',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('on'), maybe('bien déjà'), one('été eu pu dû')],
    replaced: [0, 1],
    correct: () => 'ont',
    explanation: {
      fr: 'Le verbe « avoir » au pluriel s’écrit « ont ».',
      en: 'The plural of “avoir” is written “ont”.',
    },
    examples: {
      found: [['Les colis on été livrés.', 'on', 'ont']],
      innocent: ['Les colis ont été livrés.', 'L’an passé, on a eu le même cas.'],
    },
  },
  {
    id: 'ont-for-on',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('ont'), one('peut va doit a est vous')],
    replaced: [0, 1],
    correct: () => 'on',
    when: ({ next }) => next !== '-',
    explanation: { fr: 'Le pronom sujet s’écrit « on ».', en: 'The subject pronoun is written “on”.' },
    examples: {
      found: [['Avec ce code, ont peut suivre le colis.', 'ont', 'on']],
      innocent: ['Avec ce code, on peut suivre le colis.', 'Ils ont tous reçu le code.'],
    },
  },
  {
    id: 'peu-for-peut',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('il elle on cela ça'), maybe('ne'), one('peu peux')],
    replaced: [2, 3],
    correct: () => 'peut',
    when: ({ next }) => !/^(?:à|importe|probable|de)$/u.test(next),
    explanation: {
      fr: 'À la troisième personne, « pouvoir » s’écrit « peut ».',
      en: 'In the third person “pouvoir” is written “peut”.',
    },
    examples: {
      found: [['Il peu arriver que le code expire.', 'peu', 'peut']],
      innocent: ['Il peut arriver que le code expire.', 'Cela peu à peu se règle.'],
    },
  },
  {
    id: 'peut-for-peux',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('je'), maybe('ne vous'), one('peut peu')],
    replaced: [2, 3],
    correct: () => 'peux',
    explanation: {
      fr: 'À la première personne, « pouvoir » s’écrit « peux ».',
      en: 'In the first person “pouvoir” is written “peux”.',
    },
    examples: {
      found: [['Je peut vous aider.', 'peut', 'peux']],
      innocent: ['Je peux vous aider.', 'Cela peut vous aider.'],
    },
  },
  {
    id: 'peut-for-peu',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('un'), one('peut')],
    replaced: [1, 2],
    correct: () => 'peu',
    when: ({ previous }) => !/^(?:l'|chacun|quelqu')$/u.test(previous),
    explanation: { fr: 'La quantité s’écrit « un peu ».', en: 'The quantity is written “un peu”.' },
    examples: {
      found: [['Merci de patienter un peut.', 'peut', 'peu']],
      innocent: ['Merci de patienter un peu.', 'Quelqu’un peut vous aider.'],
    },
  },
  {
    id: 'pres-for-pret',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('près'), one('à')],
    replaced: [0, 1],
    correct: () => 'prêt',
    when: ({ previous }) => /^(?:est|êtes|sommes|sont|suis|soit|être|serez|sera)$/u.test(previous),
    explanation: {
      fr: '« Prêt à » veut dire disposé ; « près de », proche.',
      en: '“Prêt à” means ready; “près de” means near.',
    },
    examples: {
      found: [['Votre colis est près à partir.', 'près', 'prêt']],
      innocent: ['Votre colis est prêt à partir.', 'À peu près à midi.'],
    },
  },
  {
    id: 'quand-for-quant',
    language: 'fr',
    kind: 'grammar',
    pattern: [
      one('quand'),
      one('à au aux'),
      one("la l'avenir votre vos vous nous notre nos lui eux elle moi cette ce ces"),
    ],
    replaced: [0, 1],
    correct: () => 'quant',
    when: ({ previous }) => /^(?:|[,;:(]|et|mais)$/u.test(previous),
    explanation: { fr: '« Quant à » veut dire « pour ce qui est de ».', en: '“Quant à” means “as for”.' },
    examples: {
      found: [['Quand à votre avoir, il arrive.', 'Quand', 'Quant']],
      innocent: [
        'Quant à votre avoir, il arrive.',
        'Quand aurez-vous le temps ?',
        'Restez-vous jusqu’à quand à la maison ?',
      ],
    },
  },
  {
    id: 'quelque-for-quel-que',
    language: 'fr',
    kind: 'grammar',
    pattern: [one('quelque quelques'), one('soit soient')],
    correct: ([, verb = '']) => `quel que ${verb}`,
    explanation: {
      fr: 'Devant « être », on écrit « quel que » en deux mots.',
      en: 'Before “être” it is written “quel que”, in two words.',
    },
    examples: {
      found: [['Quelque soit le motif, écrivez-nous.', 'Quelque soit', 'Quel que soit']],
      innocent: ['Quel que soit le motif, écrivez-nous.', 'Quelque chose manque.'],
    },
  },
]);
