import {
  adjective,
  feminine,
  masculine,
  name,
  noun,
  plural,
  preposition,
  singular,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  isBeing,
  isDeterminer,
  isInfinitive,
  isMark,
  isNoun,
  isParticiple,
  isPlural,
  isVerb,
  raw,
  replacing,
  startsWithVowel,
  words,
} from '../classes.ts';

const subjectsOfSe = words('il on ils ça');

/** Shared by the rules on these words. */
export const stative = (word: Word): boolean =>
  ['être', 'pouvoir', 'devoir', 'sembler'].some((lemma) => isForm(word, lemma));

const afterComment = words('comment');

/** `ce trouve`, `il ne ce passe rien`, `ce promener`. */
function ceForSe(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  const subject = previous.text === 'ne' ? raw(sentence, index - 2) : previous;
  const after = raw(sentence, index + 2);
  if (next.text === 'faire' || next.text === 'disant' || next.text === 'faisant') return null;
  if (subjectsOfSe.has(subject.text) && can(next, verb) && !isBeing(next)) return 'se';
  if (afterComment.has(previous.text) && can(next, verb) && !stative(next)) return 'se';
  if (isVerb(next) && !can(previous, preposition) && can(next, third) && !stative(next))
    return after.text.startsWith('-') && !/^-ils?$|^-elles?$/u.test(after.text) ? null : 'se';
  if (!isInfinitive(next) || stative(next)) return null;
  return previous.text === 'pour' && next.text === 'faire' ? null : 'se';
}

const clauseOpeners = words('et mais que car si comme donc');

/** `se` before `que` or `être` without a subject, or before a noun. */
function seForCe(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (/^(?:que|qu'|qui|dont)$/u.test(next.text)) return 'ce';
  if (next.text === "n'" || next.text === 'ne') return 'ce';
  if (isBeing(next)) {
    if (raw(sentence, index + 2).text.startsWith('-')) return null;
    if (!isMark(previous) && !clauseOpeners.has(previous.text)) return null;
    return isParticiple(raw(sentence, index + 2)) ? null : 'ce';
  }
  if (!isNoun(next) || (next.tags & name) !== 0 || !can(previous, preposition) || previous.text === 'y') return null;
  if (isPlural(next)) return 'ces';
  if (can(next, noun | feminine) && !can(next, noun | masculine)) return 'cette';
  return startsWithVowel(next) ? 'cet' : 'ce';
}

/** `ceux sont des frais` for `ce sont`; `ce qui ont` for `ceux qui ont`. */
function ceuxOrCe(sentence: Tagged, index: number, text: string): string | null {
  const next = raw(sentence, index + 1);
  if (text === 'ceux') {
    const head = /^(?:ne|n')$/u.test(next.text) ? raw(sentence, index + 2) : next;
    return head.text !== 'a' && can(head, verb | third) && (stative(head) || (isVerb(head) && can(head, singular)))
      ? 'ce'
      : null;
  }
  if (next.text !== 'qui' || raw(sentence, index - 1).text !== 'tous') return null;
  const head = raw(sentence, index + 2);
  return isVerb(head) && can(head, third | plural) && !can(head, third | singular) ? 'ceux' : null;
}

/** `je leurs envoie`: before a verb the pronoun has no s. */
function leursBeforeVerb(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1).text;
  if (/^(?:je|tu|il|on|ils|ne|qui)$/u.test(previous) && can(next, verb)) return 'leur';
  if (/^(?:de|pour|à|sans)$/u.test(previous) && isInfinitive(next)) return 'leur';
  return isVerb(next) && !isMark(raw(sentence, index - 1)) && previous !== 'les' && previous !== 'des' ? 'leur' : null;
}

const accented: Readonly<Record<string, string>> = { notre: 'nôtre', votre: 'vôtre', nôtre: 'notre', vôtre: 'votre' };

const articles = words('le la les du des au aux');

function possessivePronoun(sentence: Tagged, index: number, text: string): string | null {
  const article = articles.has(raw(sentence, index - 1).text);
  const next = raw(sentence, index + 1);
  const isPlain = text.charAt(1) === 'o';
  const isFollowed = can(next, noun | adjective) || (next.tags & name) !== 0 || next.kind === 'number';
  if (isPlain) return article && !isFollowed ? (accented[text] ?? null) : null;
  return !article && isNoun(next) ? (accented[text] ?? null) : null;
}

const don = words("il elle vous nous je j' on ils tu");

function dontOrDon(sentence: Tagged, index: number, text: string): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (text === 'don') return don.has(next.text) && !isDeterminer(previous) && !isMark(previous) ? 'dont' : null;
  if (text === 'donc')
    return /^(?:ce|celui|celle|ceux|celles|façon|manière)$/u.test(previous.text) && don.has(next.text) ? 'dont' : null;
  if (!isVerb(previous) && !isBeing(previous)) return null;
  return isInfinitive(next) || isParticiple(next) || /^(?:à|dans|pas|de|en|pour)$/u.test(next.text) ? 'donc' : null;
}

const directSubjects = words("j' je tu on ils il");

/** `ce qui j'ai fait`: a subject follows, so the relative is an object. */
function quiForQue(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (!directSubjects.has(next.text)) return null;
  if (
    !/^(?:ce|celui|celle|ceux|celles)$/u.test(previous.text) &&
    !(isNoun(previous) && /^(?:je|j'|tu)$/u.test(next.text))
  )
    return null;
  return /^[aeiou]/u.test(next.text) ? "qu'" : 'que';
}

/** Shared by the rules on these words. */
export const relative = /^(?:(au|du)quel|(à la|de la )?laquelle|(aux|des)quel(?:le)?s|lequel|lesquel(?:le)?s)$/u;

/** Pronouns and what sounds like them: ce and se, leur and leurs. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsPronouns = syntax([
  {
    id: 'ce-for-se',
    language: 'fr',
    kind: 'grammar',
    ...replacing('ce', ceForSe),
    explanation: {
      fr: 'Le pronom d’un verbe pronominal s’écrit « se » ; « ce » se met devant un nom ou veut dire « cela ».',
      en: 'The pronoun of a pronominal verb is written “se”; “ce” stands before a noun or means “cela”.',
    },
    examples: {
      found: [
        ['Le lien ce trouve en bas de page.', 'ce', 'se'],
        ['Il ne ce passe rien.', 'ce', 'se'],
        ['Vous verrez comment ce règle la facture.', 'ce', 'se'],
        ['Cela peut ce produire.', 'ce', 'se'],
      ],
      innocent: [
        'Ce sont nos tarifs.',
        'Pour ce faire, cliquez ici.',
        'Ce peut être long.',
        'Ce disant, il raccroche.',
        'Ce règlement est clair.',
        'Il a vu ce message.',
      ],
    },
  },
  {
    id: 'se-for-ce',
    language: 'fr',
    kind: 'grammar',
    ...replacing('se', seForCe),
    explanation: {
      fr: 'Devant un relatif, devant « être » sans sujet ou devant un nom, on écrit « ce ».',
      en: 'Before a relative, before “être” without a subject, or before a noun, “ce” is written.',
    },
    examples: {
      found: [
        ['Voici se que nous proposons.', 'se', 'ce'],
        ['Se sont des frais de dossier.', 'Se', 'Ce'],
        ["Se n'est pas notre service.", 'Se', 'Ce'],
        ['Dans se message, tout est dit.', 'se', 'ce'],
      ],
      innocent: [
        'Il se peut que le colis tarde.',
        'Ils se sont trompés.',
        'Se connecter est simple.',
        'Les frais se sont ajoutés.',
      ],
    },
  },
  {
    id: 'ceux-or-ce',
    language: 'fr',
    kind: 'grammar',
    ...replacing('ceux ce', ceuxOrCe),
    explanation: {
      fr: '« Ceux » désigne des personnes ou des choses au pluriel ; « ce » veut dire « cela ».',
      en: '“Ceux” means those; “ce” means it.',
    },
    examples: {
      found: [
        ['Ceux sont des frais de dossier.', 'Ceux', 'Ce'],
        ['Ceux doit être une erreur.', 'Ceux', 'Ce'],
        ['Tous ce qui ont payé seront livrés.', 'ce', 'ceux'],
      ],
      innocent: ['Ceux qui ont payé seront livrés.', 'Ce qui est payé est dû.', 'Ceux de la boutique sont neufs.'],
    },
  },
  {
    id: 'leurs-before-verb',
    language: 'fr',
    kind: 'grammar',
    ...replacing('leurs', leursBeforeVerb),
    explanation: {
      fr: 'Devant un verbe, le pronom « leur » ne prend pas de s.',
      en: 'Before a verb the pronoun “leur” takes no s.',
    },
    examples: {
      found: [
        ['Je leurs envoie la facture.', 'leurs', 'leur'],
        ['Nous venons de leurs répondre.', 'leurs', 'leur'],
        ['Nous leurs avons écrit.', 'leurs', 'leur'],
      ],
      innocent: ['Ils suivent leurs envois.', 'Avec leurs devoirs, ils ont à faire.', 'Les leurs sont arrivés.'],
    },
  },
  {
    id: 'possessive-pronoun',
    language: 'fr',
    kind: 'spelling',
    ...replacing('notre votre nôtre vôtre', possessivePronoun),
    explanation: {
      fr: 'Le pronom prend un accent (« le nôtre, le vôtre »), le déterminant non (« notre colis »).',
      en: 'The pronoun has an accent (“le nôtre”), the determiner none (“notre colis”).',
    },
    examples: {
      found: [
        ['Ce choix est aussi le notre.', 'notre', 'nôtre'],
        ['Vôtre colis est parti.', 'Vôtre', 'Votre'],
        ['Notre avis rejoint le votre.', 'votre', 'vôtre'],
      ],
      innocent: ['Votre colis est parti.', 'Le vôtre est parti.'],
    },
  },
  {
    id: 'dont-or-don',
    language: 'fr',
    kind: 'grammar',
    ...replacing('don dont donc', dontOrDon),
    explanation: {
      fr: '« Dont » est un relatif, « donc » marque la conséquence, « don » est un nom.',
      en: '“Dont” is a relative, “donc” means therefore, “don” is a noun.',
    },
    examples: {
      found: [
        ['Le colis don vous parlez est livré.', 'don', 'dont'],
        ['Nous sommes dont dans l’attente.', 'dont', 'donc'],
        ['La façon donc vous payez importe peu.', 'donc', 'dont'],
      ],
      innocent: ['Le don est déduit.', 'Nous sommes donc dans l’attente.', 'Il reste un point dont parler.'],
    },
  },
  {
    id: 'qui-for-que',
    language: 'fr',
    kind: 'grammar',
    ...replacing('qui', quiForQue),
    explanation: {
      fr: 'Devant un sujet, le relatif est « que ».',
      en: 'Before a subject the relative is “que”.',
    },
    examples: {
      found: [
        ["Voilà ce qui j'ai proposé.", 'qui', 'que'],
        ['Celui qui je vous envoie est neuf.', 'qui', 'que'],
        ['Le lien qui je vous envoie est bon.', 'qui', 'que'],
      ],
      innocent: ['Je sais à qui je parle.', 'Ce qui vous plaît est là.', 'La personne avec qui j’ai parlé.'],
    },
  },
]);
