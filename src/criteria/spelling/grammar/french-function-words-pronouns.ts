import {
  adjective,
  adverb,
  anyGender,
  determiner,
  feminine,
  masculine,
  name,
  noun,
  plural,
  preposition,
  pronoun,
  singular,
  third,
  verb,
} from '../../../languages/morphology/tags.ts';
import { boundary, can, isForm, type Word } from '../../../languages/morphology/words.ts';
import {
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
  startsWithVowel,
  words,
} from './french-classes.ts';
import { type Correction, syntax } from './rule.ts';
import type { Tagged } from './tagged.ts';

const subjectsOfSe = words('il on ils ça');
const stative = (word: Word): boolean => ['être', 'pouvoir', 'devoir', 'sembler'].some((lemma) => isForm(word, lemma));
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

const openingVerbs = words(
  'crois pense pensais croyais espère dis dit savais vois constate remarque confirme précise imagine suppose',
);

/** `je crois quelle est partie`, `quelles nous ont écrit`. */
function quelleForQuElle(sentence: Tagged, index: number, text: string): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  const right = text.endsWith('s') ? "qu'elles" : "qu'elle";
  const after = raw(sentence, index + 2);
  if (isBeing(next)) {
    if (!openingVerbs.has(previous.text)) return null;
    return isParticiple(after) || can(after, adjective) || can(after, adverb) ? right : null;
  }
  if (next.text === 'ne' || next.text === "n'") return isBeing(after) || stative(after) ? null : right;
  if (objects.has(next.text) && next.text !== 'en') return can(after, verb) ? right : null;
  if (isHaving(next) && isMark(previous)) return null;
  return isVerb(next) && can(next, third) && !stative(next) && !isForm(next, 'devenir') && !isForm(next, 'rester')
    ? right
    : null;
}

/** `qu'elle heure`, `qu'elle que soit`. */
function quElleForQuelle(sentence: Tagged, index: number): Correction | null {
  if (raw(sentence, index - 1).text !== "qu'") return null;
  const next = raw(sentence, index + 1);
  const text = raw(sentence, index).text;
  const right = text === 'elles' ? 'quelles' : 'quelle';
  const at = { from: index - 1, to: index + 1, right };
  if (/^(?:que|qu')$/u.test(next.text) && /^(?:soit|soient|puisse|fût|en)$/u.test(raw(sentence, index + 2).text))
    return at;
  if (isNoun(next) && !isMark(raw(sentence, index + 2))) return at;
  const starts = isMark(raw(sentence, index - 2));
  return starts &&
    isBeing(next) &&
    isDeterminer(raw(sentence, index + 2)) &&
    sentence.words.at(-1)?.text.startsWith('?')
    ? at
    : null;
}

const copulas = words('soit soient puisse puissent fût fussent');
const quelForms = ['quel', 'quelle', 'quels', 'quelles'] as const;
const genderOf = (word: Word): number =>
  (can(word, noun | feminine) ? feminine : 0) | (can(word, noun | masculine) ? masculine : 0);

/** The form of `quel` for what follows `soit`: the first noun after it; null where it cannot be told. */
function quelFor(sentence: Tagged, index: number, fallback: string): string {
  for (let at = index; at < index + 4; at += 1) {
    const word = raw(sentence, at);
    if (!can(word, noun) || isDeterminer(word)) continue;
    const gender = genderOf(word);
    const many =
      isPlural(word) ||
      (can(raw(sentence, at - 1), determiner | plural) && !can(raw(sentence, at - 1), determiner | singular));
    const number = many ? 2 : 0;
    return quelForms[number + (gender === feminine ? 1 : 0)] ?? fallback;
  }
  return fallback;
}

/** `quelque soit le motif`, `quelle que soit ses raisons`. */
function quelqueSoit(sentence: Tagged, index: number): Correction | null {
  const first = raw(sentence, index);
  const next = raw(sentence, index + 1);
  if (first.text.startsWith('quelque')) {
    if (!copulas.has(next.text)) return null;
    const at = next.text.startsWith('puiss') && raw(sentence, index + 2).text === 'être' ? index + 3 : index + 2;
    return { from: index, to: index + 1, right: `${quelFor(sentence, at, 'quel')} que` };
  }
  const after = raw(sentence, index + 2);
  if (next.text !== 'que' && next.text !== "qu'") return null;
  if (copulas.has(after.text)) return agreed(sentence, index, first.text);
  return can(after, noun) && (after.tags & (pronoun | determiner)) === 0 && after.text !== 'temps'
    ? { from: index, to: index + 2, right: isPlural(after) ? 'quelques' : 'quelque' }
    : null;
}

/** The agreement of `quel que soit` with a noun that a determiner shows. */
function agreed(sentence: Tagged, index: number, text: string): Correction | null {
  const article = raw(sentence, index + 3);
  const head = raw(sentence, index + 4);
  if (!isDeterminer(article) || !can(head, noun) || (genderOf(head) & anyGender) === anyGender) return null;
  if (raw(sentence, index + 5).text === 'ou' || raw(sentence, index + 5).text === 'et') return null;
  const right = quelFor(sentence, index + 3, text);
  if (right === text) return null;
  const soit = raw(sentence, index + 2).text;
  const verbRight = right.endsWith('s') ? 'soient' : 'soit';
  return soit.startsWith('soi')
    ? { from: index, to: index + 3, right: `${right} que ${verbRight}` }
    : { from: index, to: index + 1, right };
}

const relative = /^(?:(au|du)quel|(à la|de la )?laquelle|(aux|des)quel(?:le)?s|lequel|lesquel(?:le)?s)$/u;
const relativeTable: Readonly<Record<string, readonly string[]>> = {
  l: ['lequel', 'laquelle', 'lesquels', 'lesquelles'],
  a: ['auquel', 'à laquelle', 'auxquels', 'auxquelles'],
  d: ['duquel', 'de laquelle', 'desquels', 'desquelles'],
};

/** Bits of `relativeTable`'s places that a noun allows. */
function placesOf(word: Word): number {
  let places = 0;
  if (can(word, noun | masculine | singular)) places |= 1;
  if (can(word, noun | feminine | singular)) places |= 2;
  if (can(word, noun | masculine | plural)) places |= 4;
  if (can(word, noun | feminine | plural)) places |= 8;
  return places;
}

const plainPreposition = words('avec dans sur pour par sans sous chez selon contre vers devant derrière à');
const locutions = words('long cours sein milieu bout terme fin moyen aide cause suite issue lieu côté');

/** `la mission auquel`: no noun before agrees with the relative. */
function relativeAgreement(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const row = relativeTable[text.charAt(0)] ?? [];
  const place = row.indexOf(text);
  const at = plainPreposition.has(raw(sentence, index - 1).text) ? index - 2 : index - 1;
  const head = sentence.words[at] ?? boundary;
  if (place < 0 || locutions.has(head.text) || !can(head, noun) || !isDeterminer(raw(sentence, at - 1))) return null;
  let allowed = 0;
  for (let before = at; before >= 0 && before > at - 8; before -= 1)
    if (can(raw(sentence, before), noun)) allowed |= placesOf(raw(sentence, before));
  if ((allowed & (1 << place)) !== 0) return null;
  const own = placesOf(head);
  const right = row.find((_, form) => (own & (1 << form)) !== 0);
  return right === undefined || (own & (own - 1)) !== 0 ? null : { from: index, to: index + 1, right };
}

/** `le quel`, `les quels`: one word. */
const joined: Readonly<Record<string, string>> = {
  le: 'le',
  la: 'la',
  les: 'les',
  au: 'au',
  aux: 'aux',
  du: 'du',
  des: 'des',
};

function splitRelative(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const previous = raw(sentence, index - 1).text;
  const article = joined[previous];
  if (article === undefined) return null;
  const many = text.endsWith('s');
  const head =
    previous === 'la' || (text.startsWith('quelle') && previous === 'le')
      ? many
        ? 'les'
        : 'la'
      : many && previous === 'le'
        ? 'les'
        : article;
  return { from: index - 1, to: index + 1, right: head + text };
}

/** Pronouns and what sounds like them. Source: Grevisse, Le Bon Usage. */
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
  {
    id: 'quelle-for-qu-elle',
    language: 'fr',
    kind: 'grammar',
    ...replacing('quelle quelles', quelleForQuElle),
    explanation: {
      fr: '« Qu’elle » s’écrit en deux mots quand on peut dire « qu’il ».',
      en: '“Qu’elle” is two words where “qu’il” could be said.',
    },
    examples: {
      found: [
        ['Je crois quelle est partie.', 'quelle', "qu'elle"],
        ['Il faut quelle nous écrive.', 'quelle', "qu'elle"],
        ['Je confirme quelles arrivent demain.', 'quelles', "qu'elles"],
      ],
      innocent: [
        'Dites-moi quelle est votre adresse.',
        'Quelle ne fut pas notre surprise !',
        'Je ne sais quelle sera la suite.',
        'Quelle doit être la taille ?',
      ],
    },
  },
  {
    id: 'qu-elle-for-quelle',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'elle' || text === 'elles',
    find: quElleForQuelle,
    explanation: {
      fr: 'Devant un nom ou dans « quelle est… ? », on écrit « quelle » en un mot.',
      en: 'Before a noun or in “quelle est…?”, “quelle” is one word.',
    },
    examples: {
      found: [
        ["À qu'elle heure passez-vous ?", "qu'elle", 'quelle'],
        ["Qu'elle est votre adresse ?", "Qu'elle", 'Quelle'],
        ["Qu'elle que soit la date, écrivez-nous.", "Qu'elle", 'Quelle'],
      ],
      innocent: ['Je crois qu’elle est livrée.', 'Qu’elle est belle !', 'Le colis qu’elle attend arrive.'],
    },
  },
  {
    id: 'quelque-for-quel-que',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => /^(?:quelques?|quel(?:le)?s?)$/u.test(text),
    find: quelqueSoit,
    explanation: {
      fr: 'Devant « être » au subjonctif, on écrit « quel que » en deux mots, accordé avec le sujet ; devant un nom, « quelque ».',
      en: 'Before the subjunctive of “être” it is “quel que”, in two words, agreeing with the subject; before a noun, “quelque”.',
    },
    examples: {
      found: [
        ['Quelque soit le motif, écrivez-nous.', 'Quelque', 'Quel que'],
        ['Quelques soient vos raisons, écrivez-nous.', 'Quelques', 'Quelles que'],
        ['Quel que soit la raison, écrivez-nous.', 'Quel que soit', 'Quelle que soit'],
        ['Il manque quel que chose.', 'quel que', 'quelque'],
      ],
      innocent: [
        'Quel que soit le motif, écrivez-nous.',
        'Quelque chose manque.',
        'Quelle que soit la raison, écrivez-nous.',
        'Quels que soient vos choix, écrivez-nous.',
      ],
    },
  },
  {
    id: 'relative-agreement',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => relative.test(text) || text === 'laquelle',
    find: relativeAgreement,
    explanation: {
      fr: '« Lequel » s’accorde avec le nom dont il tient la place.',
      en: '“Lequel” agrees with the noun it stands for.',
    },
    examples: {
      found: [
        ['La demande auquel vous répondez est close.', 'auquel', 'à laquelle'],
        ['Le compte avec laquelle vous payez est fermé.', 'laquelle', 'lequel'],
        ['Les offres auxquels vous pensez sont finies.', 'auxquels', 'auxquelles'],
      ],
      innocent: [
        'La demande à laquelle vous répondez est close.',
        'Le service de la boutique auquel vous écrivez est fermé.',
        'Les offres auxquelles vous pensez sont finies.',
      ],
    },
  },
  {
    id: 'split-relative',
    language: 'fr',
    kind: 'spelling',
    anchor: ({ text }) => /^quel(?:le)?s?$/u.test(text),
    find: splitRelative,
    explanation: {
      fr: '« Lequel », « laquelle », « auquel » s’écrivent en un mot.',
      en: '“Lequel”, “laquelle”, “auquel” are one word.',
    },
    examples: {
      found: [
        ['Dites-nous le quel vous convient.', 'le quel', 'lequel'],
        ['La boutique dans la quelle vous étiez est fermée.', 'la quelle', 'laquelle'],
        ['Le service au quel vous écrivez est fermé.', 'au quel', 'auquel'],
      ],
      innocent: ['Dites-nous lequel vous convient.', 'Quel colis attendez-vous ?', 'De quel service parlez-vous ?'],
    },
  },
]);
