import {
  adjective,
  feminine,
  infinitive,
  masculine,
  noun,
  participle,
  plural,
  singular,
  third,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  hasVerbBefore,
  isBeing,
  isHaving,
  isMark,
  isNoun,
  isParticiple,
  isPlural,
  isPluralNoun,
  isVerb,
  participleAfter,
  raw,
  replacing,
  startsWithVowel,
  words,
} from '../classes.ts';

const reflexive = words(
  'passé passée passés passées produit produite produits glissé glissée glissés avéré avérée avérés déroulé déroulée déroulés trompé trompée arrêté arrêtée rendu rendue engagé engagée retrouvé retrouvée aperçu aperçue plaint plainte connecté connectée inscrit inscrite adressé adressée présenté présentée terminé terminée bloqué bloquée cassé cassée mis mise',
);

/** `il c'est trompé`, `une erreur c'est glissée`. */
function cForS(sentence: Tagged, index: number): string | null {
  const being = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (being.text === 'en' || being.text === 'y')
    return can(raw(sentence, index + 2), infinitive) && !isBeing(raw(sentence, index + 2)) ? "s'" : null;
  if (!/^(?:est|était)$/u.test(being.text))
    return isVerb(being) &&
      !isBeing(being) &&
      !isForm(being, 'être') &&
      !isHaving(being) &&
      can(being, third) &&
      being.text !== 'a'
      ? "s'"
      : null;
  if (/^(?:il|on)$/u.test(previous.text)) return "s'";
  const found = participleAfter(sentence, index + 1);
  if (found === null) return null;
  if (previous.text === 'elle' || previous.text === 'qui')
    return isParticiple(found) && (previous.text === 'elle' || reflexive.has(found.text)) ? "s'" : null;
  if (previous.text === 'tout' || previous.text === 'cela' || previous.text === 'ça')
    return reflexive.has(found.text) ? "s'" : null;
  if (!reflexive.has(found.text) || !isNoun(previous) || !can(previous, noun | singular)) return null;
  return can(previous, noun | feminine) === /ée$|[st]e$|ue$/u.test(found.text) ? "s'" : null;
}

/** `s'est une erreur`: no participle follows, and no subject stands before. */
function sForC(sentence: Tagged, index: number): string | null {
  const being = raw(sentence, index + 1);
  if (!/^(?:est|était|étaient|en)$/u.test(being.text)) return null;
  const previous = raw(sentence, index - 1);
  if (!isMark(previous) && !/^(?:et|mais|que|car|donc|si|comme|parce|alors|où)$/u.test(previous.text)) return null;
  if (being.text === 'en')
    return raw(sentence, index + 2).text === 'est' && /^(?:trop|assez|fini)$/u.test(raw(sentence, index + 3).text)
      ? "c'"
      : null;
  const next = raw(sentence, index + 2);
  if (/^(?:un|une|mon|ma|mes|votre|vos|notre|nos|des|moi|nous|vous|pourquoi|pour)$/u.test(next.text))
    return raw(sentence, index + 3).text === 'peu' ? null : "c'";
  if (can(next, adjective) && !isParticiple(next) && !isMark(previous)) return "c'";
  if (!/^(?:le|la|les|l')$/u.test(next.text)) return null;
  return /^(?:plus|mieux|moins|premier|première)$/u.test(raw(sentence, index + 3).text) ? null : "c'";
}

const afterThis = words(
  "un une le la les l' mon ma mes votre vos notre nos pour avec dans à au aux que qu' quoi moi toi lui elle eux vous nous sur chez",
);

/** `ses un souci` for `c'est un souci`. */
function possessiveForThisIs(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (previous.text === 'ne') return "s'est";
  if (
    afterThis.has(next.text) ||
    next.text === 'au-dessus' ||
    (next.text === 'pas' && /^(?:une?|[vn]otre|mon|ma)$/u.test(raw(sentence, index + 2).text))
  )
    return /^(?:de|à|les|ou|et)$/u.test(previous.text) && next.text !== 'un' && next.text !== 'une' ? null : "c'est";
  if (!isMark(previous) && previous.text !== 'que' && previous.text !== 'et') return null;
  const isSingle = can(next, adjective | singular) && !can(next, adjective | plural);
  const after = raw(sentence, index + 2);
  return isSingle && (after.kind === 'boundary' || after.text === '.' || /^(?:de|d'|que|qu'|à|pour)$/u.test(after.text))
    ? "c'est"
    : null;
}

const plainPrepositions = words('avec de dans sur sous pour par sans à tous toutes chez selon');

/** `tous c'est documents` for `tous ces documents`. */
function thisIsForThese(sentence: Tagged, index: number): Correction | null {
  const letter = raw(sentence, index - 1).text;
  if (letter !== "c'" && letter !== "s'") return null;
  const next = raw(sentence, index + 1);
  const at = { from: index - 1, to: index + 1 };
  if (isMark(raw(sentence, index - 2)) && isNoun(next)) {
    const after = raw(sentence, index + 2);
    if (after.text !== "n'" && after.text !== 'ne' && !isBeing(after)) return null;
    return { ...at, right: can(next, noun | masculine) ? (startsWithVowel(next) ? 'cet' : 'ce') : 'cette' };
  }
  if (!isPlural(next) || !can(next, noun) || isParticiple(next) || can(next, adjective)) return null;
  const before = raw(sentence, index - 2);
  return plainPrepositions.has(before.text) || isVerb(before) ? { ...at, right: 'ces' } : null;
}

/** `ils son partis`, `les colis son arrivés`. */
function sonForSont(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  const before = previous.text === 'ne' ? raw(sentence, index - 2) : previous;
  if (before.text === 'ils') return 'sont';
  const isPredicate =
    (isParticiple(next) && isPluralParticiple(next)) ||
    /^(?:pas|plus|déjà|bien|très|tous|toutes|toujours|en|à|dans|chez|des|les|ces|mes|nos|vos)$/u.test(next.text) ||
    (isPlural(next) && !isNoun(next));
  if (!isPredicate || isMark(before)) return null;
  if (/^(?:elles|qui|ceux-ci|celles-ci|où|quels|quelles)$/u.test(before.text)) return 'sont';
  return isPluralNoun(sentence, index - 1) && !hasVerbBefore(sentence, index) ? 'sont' : null;
}

const isPluralParticiple = (word: Word): boolean => can(word, participle | plural) && !can(word, participle | singular);

/** `chez sont amis`: a preposition before, one thing after. */
function sontForSon(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (!plainPrepositions.has(previous.text) || previous.text.startsWith('tou')) return null;
  return can(next, noun) && !isVerb(next) ? 'son' : null;
}

/** Other forms of `être` and what sounds like them: c’est and s’est, son and sont. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsBeing = syntax([
  {
    id: 'c-for-s',
    language: 'fr',
    kind: 'grammar',
    ...replacing("c'", cForS),
    explanation: {
      fr: 'Le pronom d’un verbe pronominal s’écrit « s’ » ; « c’ » veut dire « cela ».',
      en: 'The pronoun of a pronominal verb is written “s’”; “c’” means “cela”.',
    },
    examples: {
      found: [
        ["Une erreur c'est glissée dans le total.", "c'", "s'"],
        ["Il c'est trompé de code.", "c'", "s'"],
        ["Tout c'est bien passé.", "c'", "s'"],
        ["Vous pouvez c'en passer.", "c'", "s'"],
      ],
      innocent: [
        "Une erreur s'est glissée dans le total.",
        "C'est passé !",
        "Je sais qui c'est.",
        "C'en est assez.",
        'Chez elle c’est simple.',
      ],
    },
  },
  {
    id: 's-for-c',
    language: 'fr',
    kind: 'grammar',
    ...replacing("s'", sForC),
    explanation: {
      fr: '« C’est » veut dire « cela est » ; « s’est » ne s’emploie que devant un participe, avec un sujet.',
      en: '“C’est” means “it is”; “s’est” only stands before a participle, with a subject.',
    },
    examples: {
      found: [
        ["S'est une erreur de notre part.", "S'", "C'"],
        ["Nous pensons que s'est le bon numéro.", "s'", "c'"],
        ["Mais s'est votre banque qui bloque.", "s'", "c'"],
        ["Rappelez vite car s'est urgent.", "s'", "c'"],
      ],
      innocent: [
        'Le livreur s’est un peu perdu.',
        'Le colis s’est égaré.',
        'La cliente qui s’est le plus plainte a raison.',
        'C’est une erreur de notre part.',
      ],
    },
  },
  {
    id: 'possessive-for-this-is',
    language: 'fr',
    kind: 'grammar',
    ...replacing('ces ses', possessiveForThisIs),
    explanation: {
      fr: '« C’est » veut dire « cela est » ; « ces » et « ses » se mettent devant un nom au pluriel.',
      en: '“C’est” means “it is”; “ces” and “ses” stand before a plural noun.',
    },
    examples: {
      found: [
        ['Ses un problème connu.', 'Ses', "C'est"],
        ['Je crois que ces la bonne adresse.', 'ces', "c'est"],
        ['Ces impossible de le savoir.', 'Ces', "C'est"],
        ['Le livreur ne ces pas présenté.', 'ces', "s'est"],
      ],
      innocent: [
        'Ces deux colis sont partis.',
        'Ses nom et prénom suffisent.',
        'Ces très beaux modèles sont épuisés.',
        'Ses pas le mènent ici.',
      ],
    },
  },
  {
    id: 'this-is-for-these',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['est']),
    find: thisIsForThese,
    explanation: {
      fr: 'Devant un nom, on écrit le déterminant « ces », « cet » ou « cette ».',
      en: 'Before a noun the determiner “ces”, “cet” or “cette” is written.',
    },
    examples: {
      found: [
        ["Envoyez-nous tous c'est documents.", "c'est", 'ces'],
        ["Merci pour c'est informations.", "c'est", 'ces'],
        ["Avec s'est codes, vous payez moins.", "s'est", 'ces'],
        ["C'est article n'est plus en stock.", "C'est", 'Cet'],
      ],
      innocent: ['C’est vrai pour tous.', 'Je crois que c’est toujours possible.', 'Pour nous, c’est clair.'],
    },
  },
  {
    id: 'son-for-sont',
    language: 'fr',
    kind: 'grammar',
    ...replacing('son', sonForSont),
    explanation: {
      fr: 'Le verbe « être » au pluriel s’écrit « sont » (on pourrait dire « étaient »).',
      en: 'The plural of “être” is written “sont”.',
    },
    examples: {
      found: [
        ['Ils son en route.', 'son', 'sont'],
        ['Les colis son arrivés ce matin.', 'son', 'sont'],
        ['Les clients qui son déjà servis sont contents.', 'son', 'sont'],
      ],
      innocent: [
        'Il attend son colis.',
        'Les clients que son conseiller suit sont contents.',
        'Nos clients, son équipe les connaît.',
      ],
    },
  },
  {
    id: 'sont-for-son',
    language: 'fr',
    kind: 'grammar',
    ...replacing('sont', sontForSon),
    explanation: {
      fr: 'Le possessif s’écrit « son » (on pourrait dire « mon »).',
      en: 'The possessive is written “son”.',
    },
    examples: {
      found: [
        ['Le client a payé avec sont compte.', 'sont', 'son'],
        ['Il passe chez sont voisin.', 'sont', 'son'],
        ['Merci pour sont aide.', 'sont', 'son'],
      ],
      innocent: ['Ils sont chez vous.', 'Ceux pour qui nous travaillons sont contents.', 'Les colis sont ici.'],
    },
  },
]);
