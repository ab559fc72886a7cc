import {
  adjective,
  adverb,
  determiner,
  infinitive,
  name,
  noun,
  participle,
  plural,
  preposition,
  pronoun,
  third,
  verb,
} from '../../../languages/morphology/tags.ts';
import { can, type Word } from '../../../languages/morphology/words.ts';
import {
  clitics,
  hasVerbBefore,
  isBeing,
  isDeterminer,
  isHaving,
  isInfinitive,
  isMark,
  isNoun,
  isParticiple,
  isPlural,
  isVerb,
  objects,
  raw,
  replacing,
  subjects,
  words,
} from './french-classes.ts';
import { type Correction, syntax } from './rule.ts';
import type { Tagged } from './tagged.ts';

const thirdPersons = words('il elle on ça cela ceci');
const amounts = words('trop très si assez sous depuis quelque avant aussi bien');

/** `il peu venir` for `peut`, `je peut` for `peux`. */
function peuForPeut(sentence: Tagged, index: number, text: string): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  const isNe = previous.text === 'ne' || previous.text === "n'" || objects.has(previous.text);
  const subject = isNe ? raw(sentence, index - 2) : previous;
  if (subject.text === 'je' && text !== 'peux') return 'peux';
  if (subject.text === 'tu' && text === 'peut') return 'peux';
  if (text === 'peux') return thirdPersons.has(subject.text) ? 'peut' : null;
  if (text !== 'peu') return null;
  if (/^(?:à|importe|probable|de|d'|après|ou)$/u.test(next.text) || isMark(next)) return null;
  if (/^(?:il|on)$/u.test(subject.text) || (isNe && previous.text === 'ne')) return 'peut';
  const isFollowed = isInfinitive(next) || (objects.has(next.text) && can(raw(sentence, index + 2), infinitive));
  if (/^(?:elle|ça|cela|ceci|qui)$/u.test(subject.text))
    return isFollowed || can(next, infinitive) || next.text === 'pas' ? 'peut' : null;
  const isSubject =
    can(subject, noun | adjective) && !isDeterminer(subject) && (subject.tags & (preposition | adverb)) === 0;
  return isFollowed && (isSubject || (subject.tags & name) !== 0) && !hasVerbBefore(sentence, index) ? 'peut' : null;
}

/** `un peut`, `très peut`, `peut importe`. */
function peutForPeu(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (previous.text === 'un')
    return /^(?:l'|quelqu'|chacun)$/u.test(raw(sentence, index - 2).text) || isInfinitive(next) ? null : 'peu';
  if (amounts.has(previous.text)) return isInfinitive(next) || next.text === 'être' ? null : 'peu';
  if (next.text === 'importe') return 'peu';
  if (previous.text === 'à' && next.text === 'près') return 'peu';
  if (next.text === 'à' && raw(sentence, index + 2).text === 'peut') return 'peu';
  if (/^(?:de|d')$/u.test(next.text) && can(raw(sentence, index + 2), noun | plural))
    return isMark(previous) || isVerb(previous) ? 'peu' : null;
  if (isBeing(previous)) return can(next, adjective) || isParticiple(next) ? 'peu' : null;
  return null;
}

const pretForms = ['prêt', 'prête', 'prêts', 'prêtes'] as const;
const feminineSubjects = words('elle elles');

/** `être près à`: ready; the agreement follows the pronoun, else the verb's number. */
function presForPret(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (next.text === 'à' && isBeing(previous)) {
    const many = /^(?:sont|sommes|seront|étaient|seraient)$/u.test(previous.text) ? 2 : 0;
    const subject = raw(sentence, index - 2).text;
    return pretForms[many + (feminineSubjects.has(subject) ? 1 : 0)] ?? null;
  }
  if (raw(sentence, index - 2).text === "l'") return null;
  return /^(?:un|le|mon|votre|son|ce)$/u.test(previous.text) && /^(?:de|d'|à|bancaire|immobilier)$/u.test(next.text)
    ? 'prêt'
    : null;
}

const degrees = words('tout très si trop plus aussi assez au');

/** `prêt de partir`, `à peu prêt`, `à cela prêt`. */
function pretForPres(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (previous.text === 'peu' && raw(sentence, index - 2).text === 'à') return 'près';
  if (/^(?:cela|ça|ceci)$/u.test(previous.text) && /^(?:à|à-)$/u.test(raw(sentence, index - 2).text)) return 'près';
  if (previous.text === 'ne' || isDeterminer(previous)) return null;
  if (/^(?:de|d')$/u.test(next.text)) return isBeing(previous) || degrees.has(previous.text) ? 'près' : null;
  if (previous.text === 'plus' || previous.text === 'de')
    return raw(sentence, index - 2).text === 'de' || next.text === 'ni' ? 'près' : null;
  if (can(previous, noun) && isMark(next)) {
    const article = raw(sentence, index - 2);
    return raw(sentence, index - 3).text === 'à' && can(article, determiner) ? 'près' : null;
  }
  return null;
}

const times = words(
  'fin début moment époque instant heure soir matin suite bout milieu cours tour retour départ midi noël',
);
const pointed = words(
  "la le l' les ma mon mes ta ton sa son ses cette ce cet ces votre vos notre nos leur leurs vous nous moi toi lui elle eux elles savoir",
);

/** `quand à votre avoir`. */
function quandForQuant(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  const after = raw(sentence, index + 2);
  if (
    next.text === 'est' &&
    raw(sentence, index + 2).text === '-il' &&
    /^(?:de|du|des|d')$/u.test(raw(sentence, index + 3).text)
  )
    return "qu'en";
  const previous = raw(sentence, index - 1);
  if (!isMark(previous) && !/^(?:et|mais|ou)$/u.test(previous.text)) return null;
  if (next.text === 'au' || next.text === 'aux') return can(after, noun) && !times.has(after.text) ? 'quant' : null;
  if (next.text !== 'à' || !pointed.has(after.text)) return null;
  return times.has(raw(sentence, index + 3).text) ? null : 'quant';
}

const quantFollowers = words('à au aux auquel auxquels auxquelles');

/** Whether a finite verb stands before the next mark. */
function hasVerbAfter({ words: tagged }: Tagged, index: number): boolean {
  for (let at = index + 1; at < tagged.length; at += 1) {
    const word = tagged[at] as Word;
    if (isMark(word)) return false;
    if (isVerb(word)) return true;
  }
  return false;
}

function quantForQuand(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  if (quantFollowers.has(next.text) || isMark(next) || next.text === 'a') return null;
  if (next.text === 'est' && raw(sentence, index + 2).text === '-il') return "qu'en";
  return isDeterminer(next) && next.text !== 'le' && next.text !== 'les' && !hasVerbAfter(sentence, index)
    ? 'quant à'
    : 'quand';
}

/** `qu'en il viendra`. */
function quEnForQuand(sentence: Tagged, index: number): Correction | null {
  if (raw(sentence, index - 1).text !== "qu'") return null;
  return subjects.has(raw(sentence, index + 1).text) && raw(sentence, index - 2).text !== 'est'
    ? { from: index - 1, to: index + 1, right: 'quand' }
    : null;
}

/** Units of `s'en` and `d'en` end in the word itself. */
const elidedWith = (sentence: Tagged, index: number, letter: string): boolean =>
  raw(sentence, index - 1).text === letter;

/** `s'en doute` is a verb's; before a determiner or a noun it is `sans`, `d'en` is `dans`. */
function enForPreposition(sentence: Tagged, index: number): Correction | null {
  const next = raw(sentence, index + 1);
  const isS = elidedWith(sentence, index, "s'");
  if (!isS && !elidedWith(sentence, index, "d'")) return null;
  const at = { from: index - 1, to: index + 1, right: isS ? 'sans' : 'dans' };
  if (/^(?:le|la|les|l')$/u.test(next.text)) return isVerb(raw(sentence, index + 2)) ? null : at;
  if (isDeterminer(next) && next.text !== 'un') return at;
  if (!isS) return null;
  if (next.text === "s'" || next.text === 'que' || next.text === "qu'" || next.text === 'vous') return at;
  if (next.text === 'dire' && /^(?:va|ira|allait|irait)$/u.test(raw(sentence, index - 2).text)) return at;
  return isNoun(next) && isMark(raw(sentence, index + 2)) === false && isVerb(raw(sentence, index - 2)) ? at : null;
}

/** `il sans va` for `s'en`, `envie dans parler` for `d'en`. */
function prepositionForEn(sentence: Tagged, index: number, text: string): string | null {
  const previous = raw(sentence, index - 1).text;
  const next = raw(sentence, index + 1);
  if (text === 'dans') return can(next, infinitive) ? "d'en" : null;
  return /^(?:il|on|ils|elle|elles|qui)$/u.test(previous) && (isVerb(next) || isBeing(next)) ? "s'en" : null;
}

/** `il ni a`, `il si rend`. */
function niForNy(sentence: Tagged, index: number, text: string): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  const right = text === 'ni' ? "n'y" : "s'y";
  if (subjects.has(previous.text) && can(next, verb) && (text === 'ni' || !/^j|^tu$/u.test(previous.text)))
    return right;
  if (text === 'ni') return null;
  if (/^(?:elle|elles|qui)$/u.test(previous.text) && isVerb(next)) return right;
  if (isVerb(next) && can(next, third) && !isBeing(next) && next.text !== 'ont' && next.text !== 'a')
    return (can(previous, noun) &&
      !can(previous, adverb) &&
      (!can(previous, adjective) || isDeterminer(raw(sentence, index - 2)))) ||
      (previous.tags & name) !== 0
      ? right
      : null;
  return isInfinitive(next) && /^(?:pour|de|à|sans|peut|peuvent|va|vont|doit)$/u.test(previous.text) ? right : null;
}

/** `n'y l'un n'y l'autre`, `s'y vous voulez`. */
function nyForNi(sentence: Tagged, index: number): Correction | null {
  const letter = raw(sentence, index - 1).text;
  if (letter !== "n'" && letter !== "s'") return null;
  const next = raw(sentence, index + 1);
  const right = letter === "n'" ? 'ni' : 'si';
  const at = { from: index - 1, to: index + 1, right };
  if (subjects.has(next.text) || /^(?:nous|vous)$/u.test(next.text))
    return right === 'si' || next.text !== 'vous' ? at : null;
  if (letter === "n'" && /^(?:pas|plus|jamais|aucun|aucune|guère)$/u.test(next.text))
    return { from: index + 1, to: index + 2, right: `a ${next.text}` };
  if (letter === "n'" && /^(?:le|la|les|l')$/u.test(next.text)) return at;
  const isLost = (next.tags & (verb | infinitive | participle)) === 0 && !clitics.has(next.text);
  return isLost && !isMark(next) && (can(next, adjective) || isDeterminer(next)) ? at : null;
}

const alike = (a: Word, b: Word): boolean =>
  (can(a, adjective) && can(b, adjective)) ||
  (isParticiple(a) && isParticiple(b)) ||
  (a.kind === 'number' && b.kind === 'number');

/** `fatiguées, voir épuisées`, `2 voir 3 jours`. */
function voirForVoire(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  const before = previous.text === ',' ? raw(sentence, index - 2) : previous;
  const degreed = /^(?:plus|moins|très|même)$/u.test(next.text);
  if (degreed) return previous.text === ',' && can(raw(sentence, index + 2), adjective) ? 'voire' : null;
  if (isDeterminer(next) && next.kind !== 'number') return null;
  return alike(before, next) && !can(before, verb | infinitive) && before.text !== 'bien' ? 'voire' : null;
}

const beforeVoir = words(
  'pour à de sans va vais allez allons peut peux pouvez pouvons faut veuillez doit devez venez se me te nous vous les le la',
);

function voireForVoir(sentence: Tagged, index: number): string | null {
  return beforeVoir.has(raw(sentence, index - 1).text) && raw(sentence, index + 1).text !== 'même' ? 'voir' : null;
}

/** `au plutôt`, `plutôt que prévu`. */
function plutotForPlusTot(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1).text;
  const next = raw(sentence, index + 1).text;
  if (previous === 'au' || (previous === 'le' && /^(?:possible|sera|serait)$/u.test(next))) return 'plus tôt';
  return next === 'que' && /^(?:prévu|prévue|prévus|prévues)$/u.test(raw(sentence, index + 2).text) ? 'plus tôt' : null;
}

/** Two words for one: `plus tôt que de partir`, `aussi tôt reçu`, `si tôt accomplie`. */
function totApart(sentence: Tagged, index: number): Correction | null {
  const previous = raw(sentence, index - 1).text;
  const next = raw(sentence, index + 1);
  const from = index - 1;
  if (previous === 'plus') {
    if (
      /^(?:que|qu')$/u.test(next.text) &&
      (raw(sentence, index + 2).text === 'de' || isInfinitive(raw(sentence, index + 2)))
    )
      return { from, to: index + 1, right: 'plutôt' };
    return isInfinitive(next) && raw(sentence, index - 2).kind === 'boundary'
      ? { from, to: index + 1, right: 'plutôt' }
      : null;
  }
  if (previous !== 'si' && previous !== 'aussi') return null;
  return isParticiple(next) && !can(next, verb) ? { from, to: index + 1, right: `${previous}tôt` } : null;
}

const amount = words(
  'pas plus peu beaucoup trop tant moins nombre assez autant combien tellement plein ni lot ensemble',
);

/** `d'avantage` after a verb. */
function dAvantage(sentence: Tagged, index: number): Correction | null {
  if (!elidedWith(sentence, index, "d'")) return null;
  const previous = raw(sentence, index - 2);
  const next = raw(sentence, index + 1);
  const at = { from: index - 1, to: index + 1, right: 'davantage' };
  if (amount.has(previous.text) || isMark(previous)) return null;
  if (raw(sentence, index).text === 'avantages')
    return isBeing(previous) && (can(next, adjective) || isParticiple(next)) ? at : null;
  return isNoun(previous) ? null : at;
}

/** `ni de plu`, `il n'y en a plu`. */
function pluForPlus(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  if (previous.text === 'de' || previous.text === 'le') return 'plus';
  const next = raw(sentence, index + 1).text;
  return /^(?:ne|n')$/u.test(raw(sentence, index - 2).text) &&
    (isBeing(previous) || (can(previous, verb) && !isHaving(previous))) &&
    next !== 'à'
    ? 'plus'
    : null;
}

/** `je n'aime guerre`. */
function guerreForGuere(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  if (!can(previous, verb) && previous.text !== 'plus') return null;
  for (let at = index - 2; at >= index - 5; at -= 1) if (/^(?:ne|n')$/u.test(raw(sentence, at).text)) return 'guère';
  return null;
}

const mesFollowers = words("je j' il elle on c' cela ça tu nous vous pas aussi surtout si quand");

/** `mes il faut`, `mai il faudra`, `avec mais excuses`. */
function maisOrMes(sentence: Tagged, index: number, text: string): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (text === 'mes') return mesFollowers.has(next.text) && !(next.text === 'pas' && !isMark(previous)) ? 'mais' : null;
  if (text === 'mai')
    return isMark(previous) && (subjects.has(next.text) || /^(?:elle|nous|vous|cela|c'|ça)$/u.test(next.text))
      ? 'mais'
      : null;
  return isPlural(next) && can(next, noun) && /^(?:avec|de|dans|pour|sur|par|à|toutes|tous)$/u.test(previous.text)
    ? 'mes'
    : null;
}

const ownPrepositions = words('chez sur de à pour avec');

/** `chez soit`, `que l'on soi`. */
function soiOrSoit(sentence: Tagged, index: number, text: string): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (text === 'soit') {
    if (ownPrepositions.has(previous.text)) return raw(sentence, index + 2).text === 'soit' ? null : 'soi';
    if (previous.text !== 'en' || !isMark(next)) return null;
    const before = raw(sentence, index - 2);
    return can(before, pronoun) || before.text.endsWith("'") || before.text === 'ne' ? null : 'soi';
  }
  return /^(?:il|elle|on|ce|cela|qui)$/u.test(previous.text) ||
    /^(?:moi|disant)$/u.test(next.text) ||
    (index === 0 && isDeterminer(next))
    ? 'soit'
    : null;
}

/** Adverbs and conjunctions, and what sounds like them. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsAdverbs = syntax([
  {
    id: 'peu-for-peut',
    language: 'fr',
    kind: 'grammar',
    ...replacing('peu peut peux', peuForPeut),
    explanation: {
      fr: 'Le verbe « pouvoir » s’écrit « peux » avec « je » et « tu », « peut » à la troisième personne.',
      en: 'The verb “pouvoir” is “peux” with “je” and “tu”, “peut” in the third person.',
    },
    examples: {
      found: [
        ['Il peu arriver que le code expire.', 'peu', 'peut'],
        ['Je peut vous aider.', 'peut', 'peux'],
        ['Notre service peu vous rembourser.', 'peu', 'peut'],
        ['Cela ne peu pas durer.', 'peu', 'peut'],
      ],
      innocent: [
        'Il peut arriver que le code expire.',
        'Cela peu à peu se règle.',
        'Un client peu patient.',
        'Il faut peu dépenser.',
        'Elle, peu après, rappelle.',
      ],
    },
  },
  {
    id: 'peut-for-peu',
    language: 'fr',
    kind: 'grammar',
    ...replacing('peut peux', peutForPeu),
    explanation: {
      fr: 'La quantité s’écrit « peu » ; « peut » est le verbe « pouvoir » (on pourrait dire « pouvait »).',
      en: 'The quantity is written “peu”; “peut” is the verb “pouvoir”.',
    },
    examples: {
      found: [
        ['Merci de patienter un peut.', 'peut', 'peu'],
        ['Le délai est trop peut respecté.', 'peut', 'peu'],
        ['Peut importe la date.', 'Peut', 'Peu'],
        ['Il est peut probable que le colis arrive.', 'peut', 'peu'],
      ],
      innocent: [
        'Merci de patienter un peu.',
        'Quelqu’un peut vous aider.',
        'Si peut-être il revient.',
        'L’un peut payer.',
      ],
    },
  },
  {
    id: 'pres-for-pret',
    language: 'fr',
    kind: 'grammar',
    ...replacing('près', presForPret),
    explanation: {
      fr: '« Prêt à » veut dire disposé ; « près de », proche.',
      en: '“Prêt à” means ready; “près de” means near.',
    },
    examples: {
      found: [
        ['Votre colis est près à partir.', 'près', 'prêt'],
        ['Nous sommes près à vous aider.', 'près', 'prêts'],
        ['Vous demandez un près bancaire.', 'près', 'prêt'],
      ],
      innocent: ['Votre colis est prêt à partir.', 'À peu près à midi.', 'Il habite près de la gare.'],
    },
  },
  {
    id: 'pret-for-pres',
    language: 'fr',
    kind: 'grammar',
    ...replacing('prêt prête prêts prêtes', pretForPres),
    explanation: {
      fr: '« Près de » veut dire proche de ou sur le point de ; « prêt » est un adjectif suivi de « à ».',
      en: '“Près de” means near or about to; “prêt” is an adjective followed by “à”.',
    },
    examples: {
      found: [
        ['Le colis est prêt de chez vous.', 'prêt', 'près'],
        ['Le délai est à peu prêt le même.', 'prêt', 'près'],
        ['Nous serons très prêts de votre domicile.', 'prêts', 'près'],
      ],
      innocent: [
        'Le prêt de ce livre est gratuit.',
        'Le colis est prêt.',
        'Nous sommes prêts à partir.',
        'Une offre de prêt.',
      ],
    },
  },
  {
    id: 'quand-for-quant',
    language: 'fr',
    kind: 'grammar',
    ...replacing('quand', quandForQuant),
    explanation: { fr: '« Quant à » veut dire « pour ce qui est de ».', en: '“Quant à” means “as for”.' },
    examples: {
      found: [
        ['Quand à votre avoir, il arrive.', 'Quand', 'Quant'],
        ['Merci, et quand aux frais, ils sont offerts.', 'quand', 'quant'],
        ['Quand est-il de ma commande ?', 'Quand', "Qu'en"],
      ],
      innocent: [
        'Quant à votre avoir, il arrive.',
        'Quand aurez-vous le temps ?',
        'Restez-vous jusqu’à quand à la maison ?',
        'Quand à la fin du mois la facture arrive, payez-la.',
      ],
    },
  },
  {
    id: 'quant-for-quand',
    language: 'fr',
    kind: 'grammar',
    ...replacing('quant', quantForQuand),
    explanation: {
      fr: '« Quand » veut dire « lorsque » ; « quant » est suivi de « à ».',
      en: '“Quand” means “when”; “quant” is followed by “à”.',
    },
    examples: {
      found: [
        ['Écrivez-nous quant le colis arrive.', 'quant', 'quand'],
        ['Quant pouvez-vous passer ?', 'Quant', 'Quand'],
        ['Toutes nos excuses quant cette attente.', 'quant', 'quant à'],
        ['Quant est-il de mon dossier ?', 'Quant', "Qu'en"],
      ],
      innocent: [
        'Quant à vous, tout est réglé.',
        'Quant aux frais, ils sont offerts.',
        'Écrivez-nous quand le colis arrive.',
      ],
    },
  },
  {
    id: 'qu-en-for-quand',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'en',
    find: quEnForQuand,
    explanation: {
      fr: 'Devant un sujet, on écrit la conjonction « quand ».',
      en: 'Before a subject the conjunction “quand” is written.',
    },
    examples: {
      found: [
        ["Dites-moi qu'en il passera.", "qu'en", 'quand'],
        ["Écrivez-nous qu'en on vous livre.", "qu'en", 'quand'],
        ["Le code expire qu'en je l'envoie.", "qu'en", 'quand'],
      ],
      innocent: ['Qu’en pensez-vous ?', 'Nous ne répondons qu’en semaine.', 'Je vois qu’en ligne tout va bien.'],
    },
  },
  {
    id: 'en-for-preposition',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'en',
    find: enForPreposition,
    explanation: {
      fr: 'Devant un nom, on écrit la préposition « sans » ou « dans » ; « s’en » et « d’en » précèdent un verbe.',
      en: 'Before a noun the preposition “sans” or “dans” is written; “s’en” and “d’en” stand before a verb.',
    },
    examples: {
      found: [
        ["Le colis part s'en votre signature.", "s'en", 'sans'],
        ["La carte est d'en la boîte.", "d'en", 'dans'],
        ["Il est parti s'en que je le sache.", "s'en", 'sans'],
      ],
      innocent: ['Il s’en occupe.', 'Merci d’en parler.', 'Elle vient s’en plaindre.', 'Il s’en est plaint.'],
    },
  },
  {
    id: 'preposition-for-en',
    language: 'fr',
    kind: 'grammar',
    ...replacing('sans dans', prepositionForEn),
    explanation: {
      fr: 'Devant un verbe, on écrit le pronom : « s’en occupe », « d’en parler ».',
      en: 'Before a verb the pronoun is written: “s’en occupe”, “d’en parler”.',
    },
    examples: {
      found: [
        ['Le livreur dit qu’il sans souvient.', 'sans', "s'en"],
        ['Merci dans parler à votre banque.', 'dans', "d'en"],
        ['On sans occupe demain.', 'sans', "s'en"],
      ],
      innocent: ['Il part sans payer.', 'Elle entre dans la boutique.', 'Ceux qui sans cesse appellent.'],
    },
  },
  {
    id: 'ni-for-n-y',
    language: 'fr',
    kind: 'grammar',
    ...replacing('ni si', niForNy),
    explanation: {
      fr: 'Devant un verbe, on écrit « n’y » et « s’y », en deux mots.',
      en: 'Before a verb “n’y” and “s’y” are written, in two words.',
    },
    examples: {
      found: [
        ['Il ni a plus de place.', 'ni', "n'y"],
        ['On si rend à pied.', 'si', "s'y"],
        ['Les clients si retrouvent.', 'si', "s'y"],
      ],
      innocent: [
        'Ni lui ni moi ne savons.',
        'Il est si content.',
        'Dites-nous si tout va bien.',
        'Si tant est que cela dure.',
      ],
    },
  },
  {
    id: 'n-y-for-ni',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'y',
    find: nyForNi,
    explanation: {
      fr: '« N’y » et « s’y » précèdent un verbe ; sinon on écrit « ni » ou « si ».',
      en: '“N’y” and “s’y” stand before a verb; otherwise “ni” or “si” is written.',
    },
    examples: {
      found: [
        ["Il ne manque ni le code n'y la date.", "n'y", 'ni'],
        ["S'y vous voulez, rappelez-nous.", "S'y", 'Si'],
        ["Il n'y pas de réseau.", 'pas', 'a pas'],
      ],
      innocent: ['Il n’y a pas de réseau.', 'Elle s’y connaît bien.', 'On s’y rend à pied.'],
    },
  },
  {
    id: 'voir-for-voire',
    language: 'fr',
    kind: 'grammar',
    ...replacing('voir', voirForVoire),
    explanation: {
      fr: '« Voire » veut dire « et même » ; « voir » est le verbe.',
      en: '“Voire” means “and even”; “voir” is the verb.',
    },
    examples: {
      found: [
        ['Le délai est long, voir excessif.', 'voir', 'voire'],
        ['Comptez 2 voir 3 jours.', 'voir', 'voire'],
        ['Le colis est abîmé, voir cassé.', 'voir', 'voire'],
      ],
      innocent: [
        'Venez voir les modèles.',
        'Pour plus de détails, voir notre site.',
        'Le délai est long, voire excessif.',
      ],
    },
  },
  {
    id: 'voire-for-voir',
    language: 'fr',
    kind: 'grammar',
    ...replacing('voire', voireForVoir),
    explanation: {
      fr: 'Le verbe s’écrit « voir » ; « voire » veut dire « et même ».',
      en: 'The verb is written “voir”; “voire” means “and even”.',
    },
    examples: {
      found: [
        ['Je vais voire avec mon collègue.', 'voire', 'voir'],
        ['Pour voire la facture, cliquez ici.', 'voire', 'voir'],
        ['Nous allons voire cela.', 'voire', 'voir'],
      ],
      innocent: ['Comptez deux jours, voire trois.', 'C’est rare, voire impossible.', 'Je vais voir cela.'],
    },
  },
  {
    id: 'plutot-for-plus-tot',
    language: 'fr',
    kind: 'grammar',
    ...replacing('plutôt', plutotForPlusTot),
    explanation: {
      fr: '« Plus tôt » est le contraire de « plus tard » ; « plutôt » marque la préférence.',
      en: '“Plus tôt” means earlier; “plutôt” means rather.',
    },
    examples: {
      found: [
        ['Nous vous livrons au plutôt.', 'plutôt', 'plus tôt'],
        ['Répondez le plutôt possible.', 'plutôt', 'plus tôt'],
        ['Le colis arrive plutôt que prévu.', 'plutôt', 'plus tôt'],
      ],
      innocent: ['Le délai est plutôt court.', 'Prenez plutôt le bleu.', 'Écrivez plutôt que d’appeler.'],
    },
  },
  {
    id: 'tot-apart',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'tôt',
    find: totApart,
    explanation: {
      fr: '« Plutôt », « aussitôt » et « sitôt » s’écrivent en un mot quand on ne parle pas de l’heure.',
      en: '“Plutôt”, “aussitôt” and “sitôt” are one word where the hour is not meant.',
    },
    examples: {
      found: [
        ['Écrivez plus tôt que de téléphoner.', 'plus tôt', 'plutôt'],
        ['Aussi tôt reçu, le colis repart.', 'Aussi tôt', 'Aussitôt'],
        ['Si tôt livrée, la commande est réglée.', 'Si tôt', 'Sitôt'],
      ],
      innocent: ['Le colis arrive plus tôt que prévu.', 'Aussi tôt que possible.', 'Il est si tôt ce matin.'],
    },
  },
  {
    id: 'd-avantage',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'avantage' || text === 'avantages',
    find: dAvantage,
    explanation: {
      fr: 'L’adverbe « davantage » (plus) s’écrit en un mot.',
      en: 'The adverb “davantage” (more) is one word.',
    },
    examples: {
      found: [
        ["Pour en savoir d'avantage, écrivez-nous.", "d'avantage", 'davantage'],
        ["Nous ne pouvons attendre d'avantage.", "d'avantage", 'davantage'],
        ["Cela demande d'avantage de temps.", "d'avantage", 'davantage'],
      ],
      innocent: ['Cette carte n’a pas d’avantage.', 'Profitez d’avantages exclusifs.', 'Il y a beaucoup d’avantages.'],
    },
  },
  {
    id: 'plu-for-plus',
    language: 'fr',
    kind: 'grammar',
    ...replacing('plu', pluForPlus),
    explanation: {
      fr: 'L’adverbe s’écrit « plus » ; « plu » est le participe de « plaire » et de « pleuvoir ».',
      en: 'The adverb is written “plus”; “plu” is the participle of “plaire” and “pleuvoir”.',
    },
    examples: {
      found: [
        ["Ce n'est plu possible.", 'plu', 'plus'],
        ['De plu, le port est offert.', 'plu', 'plus'],
        ['Il ne reste plu de place.', 'plu', 'plus'],
      ],
      innocent: ['Ce cadeau lui a plu.', 'Il n’a plu que deux jours.', 'Le film nous a plu.'],
    },
  },
  {
    id: 'guerre-for-guere',
    language: 'fr',
    kind: 'spelling',
    ...replacing('guerre', guerreForGuere),
    explanation: {
      fr: 'L’adverbe de négation s’écrit « guère » ; la « guerre » est un conflit.',
      en: 'The adverb of negation is written “guère”; “guerre” is war.',
    },
    examples: {
      found: [
        ['Cela ne dure guerre.', 'guerre', 'guère'],
        ["Nous n'avons guerre le choix.", 'guerre', 'guère'],
        ["Il n'y en a plus guerre.", 'guerre', 'guère'],
      ],
      innocent: ['La guerre des prix continue.', 'Cela ne dure guère.', 'Un conte de guerre.'],
    },
  },
  {
    id: 'mes-or-mais',
    language: 'fr',
    kind: 'grammar',
    ...replacing('mes mais mai', maisOrMes),
    explanation: {
      fr: '« Mais » oppose ; « mes » est le possessif ; « mai » est un mois.',
      en: '“Mais” means but; “mes” means my; “mai” is a month.',
    },
    examples: {
      found: [
        ['Le colis est parti, mes il est en retard.', 'mes', 'mais'],
        ['Je reviens vers vous, mai il faut attendre.', 'mai', 'mais'],
        ['Je vous présente toutes mais excuses.', 'mais', 'mes'],
      ],
      innocent: ['Je vous présente mes excuses.', 'Nous fermons en mai.', 'Peu de colis mais beaucoup de lettres.'],
    },
  },
  {
    id: 'soi-or-soit',
    language: 'fr',
    kind: 'grammar',
    ...replacing('soi soit', soiOrSoit),
    explanation: {
      fr: '« Soi » est un pronom (« chez soi ») ; « soit » est le verbe « être » ou une conjonction.',
      en: '“Soi” is a pronoun (“chez soi”); “soit” is the verb “être” or a conjunction.',
    },
    examples: {
      found: [
        ['On est bien chez soit.', 'soit', 'soi'],
        ['Cela va de soit.', 'soit', 'soi'],
        ['Il faut qu’elle soi livrée.', 'soi', 'soit'],
      ],
      innocent: [
        'Quoi qu’il en soit, écrivez-nous.',
        'Soit par mail, soit par lettre.',
        'On est bien chez soi.',
        'À soi seul, il gère tout.',
      ],
    },
  },
]);
