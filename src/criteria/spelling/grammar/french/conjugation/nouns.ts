import {
  imperative,
  name,
  plural,
  preposition,
  second,
  singular,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { agrees, closes, conjugated, isVerbOnly, lastBefore, listed, opens, persons, rawAt } from '../clauses.ts';
import { nounSubject, plurals, type Subject } from '../noun-subject.ts';

const starters = listed(
  "aucun aucune tout toute les des ces mes tes ses nos vos leurs plusieurs quelques certains certaines tous toutes le la l' un une ce cet cette mon ma ton ta son sa notre votre leur chaque",
);
export const openers = listed("que qu' si car mais lorsque lorsqu' quand puisque puisqu' donc");
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

/** Verbs and the nouns that are their subjects. Source: Grevisse, Le Bon Usage. */
export const frenchNounSubjects = syntax([
  {
    id: 'verb-with-plural-noun',
    language: 'fr',
    kind: 'grammar',
    anchor: starters,
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
    anchor: starters,
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
]);
