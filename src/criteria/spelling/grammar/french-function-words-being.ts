import {
  adjective,
  determiner,
  feminine,
  infinitive,
  name,
  noun,
  participle,
  plural,
  singular,
  third,
  verb,
} from '../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../languages/morphology/words.ts';
import {
  hasVerbBefore,
  isBeing,
  isDeterminer,
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
  words,
} from './french-classes.ts';
import { type Correction, syntax } from './rule.ts';
import type { Tagged } from './tagged.ts';

const elidedSubjects = words("c' n' s' l' m' t'");
const degree = words('pas plus très trop bien déjà toujours également aussi donc encore jamais actuellement');

/** Whether a participle or adjective follows, with at most one adverb between. */
function hasAttribute(sentence: Tagged, index: number): boolean {
  const next = raw(sentence, index + 1);
  const found = degree.has(next.text) ? raw(sentence, index + 2) : next;
  return can(found, adjective) || isParticiple(found);
}

/** Whether no finite verb stands between a place and the next mark. */
function hasNoVerbAfter(sentence: Tagged, index: number): boolean {
  for (let at = index + 1; at < index + 10; at += 1) {
    const word = raw(sentence, at);
    if (isMark(word)) return true;
    if (can(word, verb) && !isParticiple(word) && !can(word, noun | adjective)) return false;
    if (word.text === 'et' || word.text === 'ou') return false;
  }
  return false;
}

/** `Votre colis et arrivé.`: a noun phrase alone, `et`, a participle, and no verb at all. */
function isSubjectAlone(sentence: Tagged, index: number): boolean {
  const before = raw(sentence, index - 1);
  if (index !== 2 || !can(raw(sentence, 0), determiner | singular) || !isNoun(before)) return false;
  const next = raw(sentence, index + 1);
  const found = degree.has(next.text) ? raw(sentence, index + 2) : next;
  if (!isParticiple(found) && !(can(found, adjective) && !can(found, noun))) return false;
  return !isPlural(before) && !isPlural(found) && hasNoVerbAfter(sentence, index);
}

const askers = words('quel quelle où');

function etForEst(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (elidedSubjects.has(previous.text)) return 'est';
  if (askers.has(previous.text) && (isDeterminer(next) || next.text.startsWith('-'))) return 'est';
  if (next.text === '-ce') return 'est';
  if (previous.text === 'il' || previous.text === 'on')
    return hasAttribute(sentence, index) || degree.has(next.text) || next.text === 'en' ? 'est' : null;
  const before = raw(sentence, index - 2).text;
  if (previous.text === 'qui' || (before === 'qui' && /^(?:vous|nous|lui|leur|y|en)$/u.test(previous.text)))
    return hasAttribute(sentence, index) || next.text === 'pas' ? 'est' : null;
  return isSubjectAlone(sentence, index) ? 'est' : null;
}

const newSubjects = words("je j' tu ils on");

function estForEt(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (previous.text.endsWith("'") || previous.text === 'qui' || previous.text === 'en' || previous.text === 'y')
    return null;
  if (previous.readings.length === 0 || (previous.tags & name) !== 0) return null;
  if (newSubjects.has(next.text) && !/^(?:ne|n')$/u.test(previous.text)) {
    if (next.text === 'on' && raw(sentence, index + 2).text === 'ne' && raw(sentence, index + 3).text === 'peut')
      return null;
    return isMark(previous) || (next.text === 'on' && can(previous, noun)) ? null : 'et';
  }
  if (next.text === "n'" && index > 0 && !isMark(previous)) return 'et';
  if (isMark(next) || previous.text === 'il' || previous.text === 'elle' || isMark(previous)) return null;
  return isClosed(sentence, index) ? 'et' : null;
}

/** Whether a subject and its verb stand before, so that `est` has no subject of its own. */
function isClosed(sentence: Tagged, index: number): boolean {
  const first = sentence.words[0];
  if (!hasVerbBefore(sentence, index) || first === undefined) return false;
  for (let at = index - 1; at > 0; at -= 1) {
    const word = sentence.words[at] as Word;
    if (isMark(word)) return false;
    if (isVerb(word))
      return plainSubjects.has(raw(sentence, at - 1).text) || isPlural(raw(sentence, at - 1)) || can(word, plural);
  }
  return false;
}

const plainSubjects = words("je j' tu il ils on nous vous elles");

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
  if (raw(sentence, index - 1).text !== "c'" && raw(sentence, index - 1).text !== "s'") return null;
  const next = raw(sentence, index + 1);
  if (!isPlural(next) || !can(next, noun) || isParticiple(next) || can(next, adjective)) return null;
  if (!plainPrepositions.has(raw(sentence, index - 2).text) && !isVerb(raw(sentence, index - 2))) return null;
  return { from: index - 1, to: index + 1, right: 'ces' };
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

function jForAi(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1).text;
  if (previous === "j'") return 'ai';
  if (raw(sentence, index).text !== 'est') return null;
  const before = raw(sentence, index - 2).text;
  if (previous === "n'" && before === 'je') return 'ai';
  return /^(?:vous|l'|lui|leur|les|la|le)$/u.test(previous) && before === 'je' ? 'ai' : null;
}

/** Forms of `être` and what sounds like them. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsBeing = syntax([
  {
    id: 'et-for-est',
    language: 'fr',
    kind: 'grammar',
    ...replacing('et', etForEst),
    explanation: {
      fr: 'Le verbe « être » s’écrit « est » (on pourrait dire « était »).',
      en: 'The verb “être” is written “est”.',
    },
    examples: {
      found: [
        ['Votre colis et arrivé.', 'et', 'est'],
        ["Ce n'et pas notre service.", 'et', 'est'],
        ['Il et bien noté dans votre dossier.', 'et', 'est'],
        ['Quel et votre numéro de client ?', 'et', 'est'],
        ['Le colis qui vous et destiné part ce soir.', 'et', 'est'],
      ],
      innocent: [
        'Un accueil simple et rapide.',
        'Votre nom et prénom, merci.',
        'Elle et moi vous répondrons.',
        'Il et elle seront livrés.',
        'Votre colis et votre lettre sont arrivés.',
      ],
    },
  },
  {
    id: 'est-for-et',
    language: 'fr',
    kind: 'grammar',
    ...replacing('est', estForEt),
    explanation: {
      fr: 'La conjonction s’écrit « et » ; « est » est le verbe « être » (on pourrait dire « était »).',
      en: 'The conjunction is written “et”; “est” is the verb “être”.',
    },
    examples: {
      found: [
        ['Nous avons reçu votre dossier est nous le traitons.', 'est', 'et'],
        ['Vous êtes livrés est vous pouvez payer.', 'est', 'et'],
        ["Le site bloque est n'affiche rien.", 'est', 'et'],
      ],
      innocent: [
        'Le colis que vous avez reçu est abîmé.',
        'Ce que nous proposons est simple.',
        'Il est on ne peut plus clair.',
        'Votre dossier, nous l’avons dit, est complet.',
        'Le plus simple est de nous écrire.',
      ],
    },
  },
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
    anchor: ({ text }) => text === 'est',
    find: thisIsForThese,
    explanation: {
      fr: 'Devant un nom au pluriel, on écrit le déterminant « ces ».',
      en: 'Before a plural noun the determiner “ces” is written.',
    },
    examples: {
      found: [
        ["Envoyez-nous tous c'est documents.", "c'est", 'ces'],
        ["Merci pour c'est informations.", "c'est", 'ces'],
        ["Avec s'est codes, vous payez moins.", "s'est", 'ces'],
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
  {
    id: 'have-after-je',
    language: 'fr',
    kind: 'grammar',
    ...replacing('est et es ait', jForAi),
    explanation: {
      fr: 'Avec « je », le verbe « avoir » s’écrit « ai ».',
      en: 'With “je” the verb “avoir” is written “ai”.',
    },
    examples: {
      found: [
        ["J'est bien reçu votre facture.", 'est', 'ai'],
        ["Je n'est pas la réponse.", 'est', 'ai'],
        ['Je vous est envoyé un lien.', 'est', 'ai'],
      ],
      innocent: ['J’ai bien reçu votre facture.', 'Celui que je vous envoie est neuf.', 'Je n’ai pas la réponse.'],
    },
  },
]);
