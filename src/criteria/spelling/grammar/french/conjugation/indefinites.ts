import {
  imperative,
  name,
  noun,
  plural,
  preposition,
  singular,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  afterClitics,
  agrees,
  beforeClitics,
  conjugated,
  isVerbOnly,
  listed,
  opens,
  persons,
  rawAt,
} from '../clauses.ts';
import { openers } from './nouns.ts';

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
const isCapitalAt = (sentence: Tagged, index: number): boolean => /^\p{Lu}\p{Ll}+$/u.test(sentence.written(index));

/** Whether a word is somebody's name as far as can be told. */
const isName = (sentence: Tagged, index: number): boolean => {
  const word = rawAt(sentence, index);
  return word.kind === 'word' && (can(word, name) || (word.readings.length === 0 && isCapitalAt(sentence, index)));
};

/** A verb of the first or second person right after a name that begins the sentence. */
function afterName(sentence: Tagged, index: number): Correction | null {
  const last = beforeClitics(sentence, index);
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

/** Verbs whose subject is an indefinite pronoun or a name. Source: Grevisse, Le Bon Usage. */
export const frenchIndefinites = syntax([
  {
    id: 'verb-with-indefinite',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set([...one, ...many]),
    find: afterIndefinite,
    explanation: {
      fr: '« Personne », « rien », « chacun », « tout » veulent un verbe au singulier ; « plusieurs », « beaucoup », « tous » un verbe au pluriel.',
      en: '“Personne”, “rien”, “chacun” and “tout” take a singular verb; “plusieurs”, “beaucoup” and “tous” a plural one.',
    },
    examples: {
      found: [
        ['Personne ne répondent au standard.', 'répondent', 'répond'],
        ['Rien ne peux le remplacer.', 'peux', 'peut'],
        ['Certains ne reçoit jamais leur colis.', 'reçoit', 'reçoivent'],
      ],
      innocent: [
        'Personne ne répond au standard.',
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
    anchor: members,
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
