import {
  adjective,
  first,
  noun,
  participle,
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
import { afterClitics, agrees, conjugated, isBefore, listed, opens, persons, rawAt } from '../clauses.ts';
import { plurals, singulars } from '../noun-subject.ts';

/** Persons of the pronouns that `qui` stands for. */
const antecedents: ReadonlyMap<string, number> = new Map([
  ['moi', first | singular],
  ['toi', second | singular],
  ['nous', first | plural],
  ['vous', second | plural],
  ...['lui', 'elle', 'celui', 'celle', 'celui-ci', 'celle-ci', 'celui-là', 'celle-là'].map((text): [string, number] => [
    text,
    third | singular,
  ]),
  ...['ce', 'rien', 'personne', "quelqu'un", 'chacun', 'chacune', 'importe'].map((text): [string, number] => [
    text,
    third | singular,
  ]),
  ...['eux', 'ceux', 'celles', 'elles', 'ceux-ci', 'celles-ci', 'ceux-là', 'celles-là', 'certains', 'certaines'].map(
    (text): [string, number] => [text, third | plural],
  ),
  ...['beaucoup', 'plusieurs'].map((text): [string, number] => [text, third | plural]),
]);
const ofUs = listed('entre parmi de');
const oneOf = listed("celui celle un une quelqu'un aucun aucune chacun chacune");
const selves = listed('moi toi suis es étais sois être');

const emphatic = listed('est -ce était sera fut ,');

/** Person of a stressed pronoun before `qui`, which may belong to `celui d'entre nous`; 0: cannot be told. */
function stressed(sentence: Tagged, index: number, person: number): number {
  const { text } = rawAt(sentence, index - 1);
  if (ofUs.has(text)) {
    const at = text === 'entre' ? index - 3 : index - 2;
    return oneOf.has(rawAt(sentence, at).text) ? third | singular : 0;
  }
  const at = text === 'et' ? index - 2 : index - 1;
  return opens(rawAt(sentence, at)) || emphatic.has(text) ? person : 0;
}

/** Place of the determiner of the noun at a place; -1: none. */
function determinerOf(sentence: Tagged, index: number): number {
  let at = index;
  while (at > index - 4 && can(rawAt(sentence, at), noun | adjective | participle)) {
    const { text } = rawAt(sentence, at - 1);
    if (plurals.has(text) || singulars.has(text)) return at - 1;
    at -= 1;
  }
  return -1;
}

const joining = listed('et ou ni , comme que');

/** Number of the noun before `qui`, where it is certain that `qui` stands for it; 0: cannot be told. */
function numberOfNoun(sentence: Tagged, index: number): number {
  const at = determinerOf(sentence, index);
  if (at < 0) return 0;
  const previous = rawAt(sentence, at - 1);
  if (joining.has(previous.text)) return 0;
  if (can(previous, preposition) && (previous.text.startsWith('d') || can(rawAt(sentence, at - 2), noun))) return 0;
  const { text } = rawAt(sentence, at);
  if (text === 'des' && (can(previous, noun | adjective | participle) || oneOf.has(previous.text))) return 0;
  return plurals.has(text) ? plural : singular;
}

/** Person that the verb after `qui` must have; 0: cannot be told. */
function personOf(sentence: Tagged, index: number): number {
  const word = rawAt(sentence, index);
  const person = antecedents.get(word.text);
  if (person !== undefined && (person & third) === 0) return stressed(sentence, index, person);
  if (person !== undefined) return person;
  if (opens(word)) return third;
  if (!can(word, noun | adjective | participle) || can(word, preposition)) return 0;
  const number = numberOfNoun(sentence, index);
  if (number !== 0) return third | number;
  if (can(word, verb)) return 0;
  return isBefore(sentence, index, selves) ? 0 : third;
}

/** The verb after `qui`, where it does not agree with what `qui` stands for. */
function afterQui(sentence: Tagged, index: number): Correction | null {
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if ((word.tags & verb) === 0 || word.text === 'es') return null;
  const next = rawAt(sentence, at + 1).text;
  if (next.startsWith('-') || persons.has(next)) return null;
  const person = personOf(sentence, index - 1);
  if (person === 0 || agrees(word, person)) return null;
  if (
    (person & third) !== 0 &&
    (agrees(word, second | plural) || agrees(word, first | plural)) &&
    isBefore(sentence, index, listed('nous vous'))
  )
    return null;
  const right = conjugated(word, (person & (singular | plural)) === 0 ? third | singular : person);
  return right === null ? null : { from: at, to: at + 1, right };
}

/** Verbs of relative clauses. Source: Grevisse, Le Bon Usage. */
export const frenchRelatives = syntax([
  {
    id: 'verb-after-qui',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['qui']),
    find: afterQui,
    explanation: {
      fr: 'Après « qui », le verbe s’accorde avec le mot que « qui » remplace : moi qui suis, ceux qui attendent.',
      en: 'After “qui” the verb agrees with the word that “qui” stands for: moi qui suis, ceux qui attendent.',
    },
    examples: {
      found: [
        ['Est-ce moi qui doit renvoyer le bon ?', 'doit', 'dois'],
        ['Nous aidons les clients qui attend une réponse.', 'attend', 'attendent'],
        ['Nous vérifions ce qui bloquent.', 'bloquent', 'bloque'],
        ['Nous prévenons ceux qui ne peut venir.', 'peut', 'peuvent'],
        ['Vous qui attendait ce colis, écrivez-nous.', 'attendait', 'attendiez'],
        ['La personne qui vous ont répondu est absente.', 'ont', 'a'],
      ],
      innocent: [
        "C'est moi qui suis votre dossier.",
        'La liste des clients qui est jointe suffit.',
        'Un des clients qui attendent est parti.',
        'Qui êtes-vous ?',
        'La cliente et le client qui attendent sont là.',
        "Celui d'entre nous qui répond signe.",
        "L'équipe de vendeurs qui vous ont aidé est là.",
      ],
    },
  },
]);
