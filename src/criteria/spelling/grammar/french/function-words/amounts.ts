import {
  adjective,
  adverb,
  determiner,
  infinitive,
  name,
  noun,
  plural,
  preposition,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  hasVerbBefore,
  isBeing,
  isDeterminer,
  isHaving,
  isInfinitive,
  isMark,
  isNoun,
  isParticiple,
  isVerb,
  objects,
  raw,
  replacing,
  words,
} from '../classes.ts';

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
  if ((next.text === 'à' || next.text === 'a') && isBeing(previous)) {
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

/** Units of `s'en` and `d'en` end in the word itself. */
export const elidedWith = (sentence: Tagged, index: number, letter: string): boolean =>
  raw(sentence, index - 1).text === letter;

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

/** Amounts and what sounds like them: peu and peut, près and prêt. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsAmounts = syntax([
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
        ['Ce modèle ne se vend guerre.', 'guerre', 'guère'],
      ],
      innocent: ['La guerre des prix continue.', 'Cela ne dure guère.', 'Un conte de guerre.'],
    },
  },
  {
    id: 'd-avantage',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['avantage', 'avantages']),
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
]);
