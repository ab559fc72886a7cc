import {
  imperative,
  name,
  noun,
  plural,
  preposition,
  second,
  singular,
  third,
  verb,
} from '../../../languages/morphology/tags.ts';
import { can, isForm } from '../../../languages/morphology/words.ts';
import {
  afterClitics,
  agrees,
  closes,
  conjugated,
  isClitic,
  isVerbOnly,
  lastBefore,
  listed,
  opens,
  persons,
  rawAt,
} from './french-clauses.ts';
import { nounSubject, plurals, type Subject } from './french-subjects.ts';
import { type Correction, syntax } from './rule.ts';
import type { Tagged } from './tagged.ts';

const starters = listed(
  "aucun aucune tout toute les des ces mes tes ses nos vos leurs plusieurs quelques certains certaines tous toutes le la l' un une ce cet cette mon ma ton ta son sa notre votre leur chaque",
);
const openers = listed("que qu' si car mais lorsque lorsqu' quand puisque puisqu' donc");
/** Words before `que` that make it a comparison or an addition: `ainsi que le client`. */
const comparing = listed('ainsi autant bien plus moins tant même mêmes mieux autre autres ne tel telle tels telles');
/** Units, whose amount may be one thing: `deux semaines est un délai trop long`. */
const units = listed('euros euro jours heures ans mois semaines kilos mètres minutes');

/** Whether a clause may begin at a place, so that a noun phrase there is a subject. */
function isClauseStart(sentence: Tagged, index: number): boolean {
  const previous = rawAt(sentence, index - 1);
  if (opens(previous)) return true;
  if (previous.text === ',') return isIntroduced(sentence, index - 1);
  if (previous.text === 'et') return plurals.has(rawAt(sentence, index).text) && hasClause(sentence, index - 1);
  if (!openers.has(previous.text)) return false;
  return !comparing.has(rawAt(sentence, index - 2).text);
}

/** Words of an introduction at most (ours). */
const longestIntroduction = 30;

/** Whether what stands before a comma is an introduction without a subject: `Bonjour,`, `Dans ce cas,`. */
function isIntroduced(sentence: Tagged, comma: number): boolean {
  const opening = rawAt(sentence, 0);
  if (comma <= 1) return true;
  if (!can(opening, preposition) && !introductions.has(opening.text)) return false;
  return comma < longestIntroduction && lastBefore(sentence, comma, closes) < 0;
}

const subordinating = listed("que qu' qui dont où si s' quand lorsque lorsqu' avec");

/** Whether a whole clause stands before `et`, so that another may begin after it. */
function hasClause(sentence: Tagged, index: number): boolean {
  const at = lastBefore(sentence, index, (word) => subordinating.has(word.text) || isVerbOnly(word));
  return at >= 0 && isVerbOnly(rawAt(sentence, at));
}

const introductions = listed('bonjour bonsoir merci si lorsque quand afin suite comme hier demain');

/** Whether a pronoun between the noun and the verb is the subject: `ce produit vous pouvez le rendre`. */
function hasOwnSubject(sentence: Tagged, subject: Subject): boolean {
  const word = rawAt(sentence, subject.verb);
  if (rawAt(sentence, subject.verb + 1).text === 'été') return false;
  for (let index = subject.head + 1; index < subject.verb; index += 1) {
    const { text } = rawAt(sentence, index);
    if ((text === 'nous' || text === 'vous') && agrees(word, persons.get(text) ?? 0)) return true;
  }
  return false;
}

/** The verb of a noun phrase, where it has another number or person. */
function disagreement(sentence: Tagged, subject: Subject): Correction | null {
  const word = rawAt(sentence, subject.verb);
  if (agrees(word, third | subject.number) || hasOwnSubject(sentence, subject)) return null;
  if (rawAt(sentence, subject.verb + 1).text.startsWith('-')) return null;
  if (!agrees(word, third) && !subject.marked && can(word, verb | imperative | second | plural)) return null;
  if (agrees(word, third) && can(rawAt(sentence, subject.head), name)) return null;
  if (word.text === 'ai' && openers.has(rawAt(sentence, subject.from - 1).text) && subject.number === singular)
    return { from: subject.verb, to: subject.verb + 1, right: 'ait' };
  const right = conjugated(word, third | subject.number);
  return right === null ? null : { from: subject.verb, to: subject.verb + 1, right };
}

function afterNoun(sentence: Tagged, index: number, number: number): Correction | null {
  if (!isClauseStart(sentence, index)) return null;
  const subject = nounSubject(sentence, index);
  if (subject === null || subject.number !== number) return null;
  if (units.has(rawAt(sentence, subject.head).text)) return null;
  return disagreement(sentence, subject);
}

const one = listed(
  "quelqu'un personne rien aucun aucune nul nulle chacun chacune quiconque tout quoi lequel celui-ci celui-là celle-ci celle-là",
);
const many = listed(
  'beaucoup plusieurs certains certaines tous toutes quelques-uns quelques-unes ceux-ci ceux-là celles-ci celles-là',
);

/** Whether an indefinite pronoun at a place begins a clause. */
function isIndefiniteStart(sentence: Tagged, index: number): boolean {
  const previous = rawAt(sentence, index - 1);
  if (previous.text === 'importe') return rawAt(sentence, index - 2).text === "n'";
  return opens(previous) || previous.text === ',' || openers.has(previous.text) || previous.text === 'et';
}

/** The verb of an indefinite pronoun at the beginning of a clause, where it has another number or person. */
function afterIndefinite(sentence: Tagged, index: number): Correction | null {
  const { text } = rawAt(sentence, index);
  if (!isIndefiniteStart(sentence, index)) return null;
  if ((text === 'quoi' || text === 'lequel') && rawAt(sentence, index - 1).text !== 'importe') return null;
  const number = many.has(text) ? plural : singular;
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  const isMarked = at > index + 1 && (text.includes('-') || rawAt(sentence, index + 1).text.startsWith('n'));
  if (agrees(word, third | number) || (word.tags & verb) === 0 || !(isMarked || isVerbOnly(word))) return null;
  if (rawAt(sentence, at + 1).text.startsWith('-')) return null;
  if (text === 'beaucoup' && isForm(word, 'être', verb)) return null;
  const right = conjugated(word, third | number);
  return right === null ? null : { from: at, to: at + 1, right };
}

const members = listed('un une aucun aucune chacun chacune celui celle');
const us = listed('nous vous eux elles');
const groups = listed('ces mes tes ses nos vos leurs');

/** Place after `d'entre nous`, `de nos clients` or `des clients`; -1: nothing of the kind there. */
function afterMembers(sentence: Tagged, index: number): number {
  const { text } = rawAt(sentence, index);
  if (text === 'des') return can(rawAt(sentence, index + 1), noun) ? index + 2 : -1;
  if (text !== 'de' && text !== "d'") return -1;
  const from = rawAt(sentence, index + 1).text === 'entre' ? index + 2 : index + 1;
  if (us.has(rawAt(sentence, from).text)) return from + 1;
  return groups.has(rawAt(sentence, from).text) && can(rawAt(sentence, from + 1), noun) ? from + 2 : -1;
}

/** The verb of `l'un d'entre nous`, where it is not in the third person singular. */
function afterMember(sentence: Tagged, index: number): Correction | null {
  if (can(rawAt(sentence, index - 1), preposition)) return null;
  const from = afterMembers(sentence, index + 1);
  if (from < 0) return null;
  const at = afterClitics(sentence, from);
  const word = rawAt(sentence, at);
  if (!isVerbOnly(word) || agrees(word, third | singular) || rawAt(sentence, at + 1).text.startsWith('-')) return null;
  const right = conjugated(word, third | singular);
  return right === null ? null : { from: at, to: at + 1, right };
}

/** Whether a word is written as names are: a capital, then small letters. */
const isCapitalAt = ({ passage, starts, ends }: Tagged, index: number): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(passage.text.slice(starts[index], ends[index]));

/** Whether a word is somebody's name as far as can be told. */
const isName = (sentence: Tagged, index: number): boolean => {
  const word = rawAt(sentence, index);
  return word.kind === 'word' && (can(word, name) || (word.readings.length === 0 && isCapitalAt(sentence, index)));
};

/** A verb of the first or second person right after a name that begins the sentence. */
function afterName(sentence: Tagged, index: number): Correction | null {
  let last = index - 1;
  while (isClitic(rawAt(sentence, last))) last -= 1;
  const own = persons.get(rawAt(sentence, last + 1).text);
  if (last < 0 || !isName(sentence, last) || (own !== undefined && agrees(rawAt(sentence, index), own))) return null;
  const word = rawAt(sentence, index);
  if (word.text === 'as' || (last === index - 1 && can(word, verb | imperative) && !isForm(word, 'devoir')))
    return null;
  const isPair = rawAt(sentence, last - 1).text === 'et' && isName(sentence, last - 2);
  const before = rawAt(sentence, isPair ? last - 3 : last - 1);
  if (!opens(before) && !openers.has(before.text)) return null;
  const next = rawAt(sentence, index + 1).text;
  if (next.startsWith('-') || (persons.has(next) && agrees(word, persons.get(next) ?? 0))) return null;
  const right = conjugated(rawAt(sentence, index), third | (isPair ? plural : singular));
  return right === null ? null : { from: index, to: index + 1, right };
}

/** Verbs and the nouns that are their subjects. Source: Grevisse, Le Bon Usage. */
export const frenchNounSubjects = syntax([
  {
    id: 'verb-with-plural-noun',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => starters.has(text),
    find: (sentence, index) => afterNoun(sentence, index, plural),
    explanation: {
      fr: 'Le verbe s’accorde avec son sujet au pluriel.',
      en: 'The verb agrees with its plural subject.',
    },
    examples: {
      found: [
        ['Nos équipes revienne vers vous demain.', 'revienne', 'reviennent'],
        ['Les frais de retour est à votre charge.', 'est', 'sont'],
        ['Dans ce cas, les articles vous sera remboursés.', 'sera', 'seront'],
        ['Tous nos conseillers vous remercie.', 'remercie', 'remercient'],
      ],
      innocent: [
        'Nos équipes reviennent vers vous.',
        'Les clients dont le colis est perdu sont remboursés.',
        'La réponse à vos questions est en ligne.',
        'Deux semaines est un délai trop long.',
        'Les pièces neuves montre en main.',
        'Le dossier avec le nom, les adresses est complet.',
      ],
    },
  },
  {
    id: 'verb-with-singular-noun',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => starters.has(text),
    find: (sentence, index) => afterNoun(sentence, index, singular),
    explanation: {
      fr: 'Le verbe s’accorde avec son sujet au singulier, à la troisième personne.',
      en: 'The verb agrees with its singular subject, in the third person.',
    },
    examples: {
      found: [
        ['Votre colis arrivent demain.', 'arrivent', 'arrive'],
        ['Le service des retours vous remercient.', 'remercient', 'remercie'],
        ['Mon responsable dois vous rappeler.', 'dois', 'doit'],
        ["Si votre enfant l'avais reçu, tout irait bien.", 'avais', 'avait'],
      ],
      innocent: [
        'Votre colis arrive demain.',
        'La majorité des clients sont remboursés.',
        'Le client et le vendeur sont prévenus.',
        'La semaine prochaine arrivent les soldes.',
        'Le client ainsi que le vendeur sont prévenus.',
        'Une équipe de conseillers vous répondent.',
      ],
    },
  },
  {
    id: 'verb-with-indefinite',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => one.has(text) || many.has(text),
    find: afterIndefinite,
    explanation: {
      fr: '« Personne », « rien », « chacun », « tout » veulent un verbe au singulier ; « plusieurs », « beaucoup », « tous » un verbe au pluriel.',
      en: '“Personne”, “rien”, “chacun” and “tout” take a singular verb; “plusieurs”, “beaucoup” and “tous” a plural one.',
    },
    examples: {
      found: [
        ["Personne n'en parlent.", 'parlent', 'parle'],
        ['Rien ne peux le remplacer.', 'peux', 'peut'],
        ['Certains ne reçoit jamais leur colis.', 'reçoit', 'reçoivent'],
      ],
      innocent: [
        'Personne ne parle.',
        'Tout est prêt.',
        'Plusieurs sont arrivés.',
        'Nous avons tout vu, rien ne manque.',
      ],
    },
  },
  {
    id: 'verb-with-one-of',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => members.has(text),
    find: afterMember,
    explanation: {
      fr: 'Après « l’un de », « aucun de », « chacun de », le verbe est au singulier.',
      en: 'After “l’un de”, “aucun de” and “chacun de” the verb is singular.',
    },
    examples: {
      found: [
        ["L'un de nos conseillers vous rappelleront.", 'rappelleront', 'rappellera'],
        ["Aucun d'entre nous ne savent pourquoi.", 'savent', 'sait'],
        ['Une des vendeuses vous répondront demain.', 'répondront', 'répondra'],
      ],
      innocent: [
        "L'un de nos conseillers vous rappellera.",
        'Un des clients qui attendent est parti.',
        'Chacun de vos colis arrivera.',
      ],
    },
  },
  {
    id: 'verb-with-name',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => isVerbOnly(word) && !can(word, verb | third),
    find: afterName,
    explanation: {
      fr: 'Après un nom de personne ou de marque, le verbe est à la troisième personne.',
      en: 'After the name of a person or a brand the verb is in the third person.',
    },
    examples: {
      found: [
        ['Sandrine dois vous rappeler demain.', 'dois', 'doit'],
        ['Karim vous rappelleras ce soir.', 'rappelleras', 'rappellera'],
        ['Karim et Lila ne serez pas là.', 'serez', 'seront'],
      ],
      innocent: ['Sandrine peut vous rappeler.', 'Karim, peux-tu rappeler ?', 'Karim viens ici.'],
    },
  },
]);
