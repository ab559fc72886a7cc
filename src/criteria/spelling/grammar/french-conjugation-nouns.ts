import {
  imperative,
  name,
  plural,
  preposition,
  second,
  singular,
  third,
  verb,
} from '../../../languages/morphology/tags.ts';
import { can, type Word } from '../../../languages/morphology/words.ts';
import { afterClitics, agrees, closes, conjugated, isVerbOnly, listed, opens, rawAt } from './french-clauses.ts';
import { nounSubject, type Subject } from './french-subjects.ts';
import { type Correction, syntax } from './rule.ts';
import type { Tagged } from './tagged.ts';

const starters = listed(
  "les des ces mes tes ses nos vos leurs plusieurs quelques certains certaines tous toutes le la l' un une ce cet cette mon ma ton ta son sa notre votre leur chaque",
);
const openers = listed("que qu' si car mais lorsque lorsqu' quand puisque puisqu' donc");
/** Words before `que` that make it a comparison or an addition: `ainsi que le client`. */
const comparing = listed(
  'ainsi autant aussi bien plus moins tant même mêmes mieux autre autres ne tel telle tels telles',
);
const currency = listed('euros euro jours heures ans mois semaines kilos mètres minutes points pour');

/** Whether a clause may begin at a place, so that a noun phrase there is a subject. */
function isClauseStart(sentence: Tagged, index: number): boolean {
  const previous = rawAt(sentence, index - 1);
  if (opens(previous)) return true;
  if (previous.text === ',') return isIntroduced(sentence, index - 1);
  if (!openers.has(previous.text)) return false;
  return !comparing.has(rawAt(sentence, index - 2).text);
}

/** Whether what stands before a comma is an introduction without a subject: `Bonjour,`, `Dans ce cas,`. */
function isIntroduced(sentence: Tagged, comma: number): boolean {
  const first = rawAt(sentence, 0);
  if (comma <= 1) return true;
  if (!can(first, preposition) && !introductions.has(first.text)) return false;
  for (let index = 1; index < comma; index += 1) if (closes(rawAt(sentence, index))) return false;
  return true;
}
const introductions = listed('bonjour bonsoir merci si lorsque quand afin suite comme hier demain');

const persons12 = (word: Word): boolean => !agrees(word, third);

/** The verb of a noun phrase, where it has another number or person. */
function disagreement(sentence: Tagged, subject: Subject): Correction | null {
  const word = rawAt(sentence, subject.verb);
  if (agrees(word, third | subject.number)) return null;
  if (rawAt(sentence, subject.verb + 1).text.startsWith('-')) return null;
  if (persons12(word) && !subject.marked && can(word, verb | imperative | second | plural)) return null;
  const right = conjugated(word, third | subject.number);
  return right === null ? null : { from: subject.verb, to: subject.verb + 1, right };
}

function afterNoun(sentence: Tagged, index: number, number: number): Correction | null {
  if (!isClauseStart(sentence, index)) return null;
  const subject = nounSubject(sentence, index);
  if (subject === null || subject.number !== number) return null;
  const head = rawAt(sentence, subject.head);
  if (can(head, name) || currency.has(head.text)) return null;
  return disagreement(sentence, subject);
}

const indefinite = listed('personne rien aucun aucune nul nulle chacun chacune quiconque tout');
const many = listed('beaucoup plusieurs certains certaines tous toutes quelques-uns quelques-unes');

/** The verb of an indefinite pronoun at the beginning of a clause, where it has another number or person. */
function afterIndefinite(sentence: Tagged, index: number): Correction | null {
  const { text } = rawAt(sentence, index);
  const previous = rawAt(sentence, index - 1);
  if (!(opens(previous) || previous.text === ',' || openers.has(previous.text) || previous.text === 'et')) return null;
  const number = many.has(text) ? plural : singular;
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  const isMarked = at > index + 1 && rawAt(sentence, index + 1).text.startsWith('n');
  if (agrees(word, third | number) || (word.tags & verb) === 0 || !(isMarked || isVerbOnly(word))) return null;
  if (rawAt(sentence, at + 1).text.startsWith('-')) return null;
  const right = conjugated(word, third | number);
  return right === null ? null : { from: at, to: at + 1, right };
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
    anchor: ({ text }) => indefinite.has(text) || many.has(text),
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
]);
