import {
  adjective,
  adverb,
  feminine,
  infinitive,
  masculine,
  noun,
  participle,
  plural,
  preposition,
  singular,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { afterClitics, isVerbOnly, listed, opens, rawAt, turned } from '../clauses.ts';

/** Determiners that are no pronouns: an infinitive after them is a noun. */
const determiners = listed(
  'un une cet cette mon ton son ma ta sa notre votre chaque aucun aucune des ces mes tes ses nos vos quelques plusieurs',
);
const plurals = listed('des ces mes tes ses nos vos quelques plusieurs les ceux celles');
const feminines = listed('une cette ma ta sa aucune celle celles');

const isInfinitive = (word: Word): boolean =>
  word.text.endsWith('er') &&
  (word.tags & infinitive) !== 0 &&
  (word.tags & (noun | adjective | adverb | verb | preposition)) === 0;

const featuresOf = (text: string): number =>
  (plurals.has(text) ? plural : singular) | (feminines.has(text) ? feminine : masculine);

function participleAt(sentence: Tagged, index: number, features: number): Correction | null {
  const right = turned(rawAt(sentence, index), participle | features);
  return right === null ? null : { from: index, to: index + 1, right };
}

/** `un employer` for `un employé`. */
function afterDeterminer(sentence: Tagged, index: number): Correction | null {
  const { text } = rawAt(sentence, index - 1);
  return determiners.has(text) ? participleAt(sentence, index, featuresOf(text)) : null;
}

/** Nouns that the infinitive names: `le bouton valider est grisé`. */
const labelled = listed(
  'verbe mot bouton option menu touche fonction onglet rubrique lien case icône mode étape action choix commande',
);
const articles = listed("le la les l'");

/** `les documents photocopier sont` for `les documents photocopiés sont`. */
function afterSubject(sentence: Tagged, index: number): Correction | null {
  const head = rawAt(sentence, index - 1);
  const { text } = rawAt(sentence, index - 2);
  if (labelled.has(head.text) || !can(head, noun) || (head.tags & (verb | infinitive | preposition | adverb)) !== 0)
    return null;
  if (!(determiners.has(text) || articles.has(text)) || !opens(rawAt(sentence, index - 3))) return null;
  if (!isVerbOnly(rawAt(sentence, afterClitics(sentence, index + 1)))) return null;
  const tag = head.readings.find((reading) => (reading.tag & noun) !== 0)?.tag ?? 0;
  const number = plurals.has(text) ? plural : singular;
  return participleAt(sentence, index, number | ((tag & masculine) === 0 ? feminine : masculine));
}

/** `celle donnez à`, `ceux trouver dans` for the participle. */
function afterCelui(sentence: Tagged, index: number): Correction | null {
  const word = rawAt(sentence, index + 1);
  const isEnding = isVerbOnly(word) && /(?:ez|ait|ais)$/u.test(word.text);
  if (!isInfinitive(word) && !isEnding) return null;
  return participleAt(sentence, index + 1, featuresOf(rawAt(sentence, index).text));
}

/** Participles that are mistaken for a noun in -ée or -ie (ours). */
const nounOf: ReadonlyMap<string, string> = new Map([
  ['arrivé', 'arrivée'],
  ['arrivés', 'arrivées'],
  ['entré', 'entrée'],
  ['entrés', 'entrées'],
  ['issu', 'issue'],
  ['issus', 'issues'],
  ['duré', 'durée'],
  ['durés', 'durées'],
  ['donnés', 'données'],
  ['rentré', 'rentrée'],
  ['sorti', 'sortie'],
]);
const owners = listed(
  "mon ton son notre votre leur l' la cette une quelle chaque leurs vos nos ses ces mes plusieurs quelques d' de",
);

/** `à l'entré de` for `à l'entrée de`. */
function nounInE(sentence: Tagged, index: number): Correction | null {
  const { text } = rawAt(sentence, index);
  const owner = rawAt(sentence, index - 1).text;
  const right = nounOf.get(text);
  if (right === undefined || !owners.has(owner)) return null;
  if ((owner === "d'" || owner === 'de') && !(text === 'entré' && can(rawAt(sentence, index - 2), noun))) return null;
  if (articles.has(rawAt(sentence, index - 2).text) || (text === 'donnés' && owner === 'plusieurs')) return null;
  if (can(rawAt(sentence, index + 1), noun | adjective)) return null;
  return { from: index, to: index + 1, right };
}

/** Nouns and participles that are written as other forms of the verb. Source: Grevisse, Le Bon Usage. */
export const frenchVerbNouns = syntax([
  {
    id: 'participle-after-determiner',
    language: 'fr',
    kind: 'grammar',
    anchor: isInfinitive,
    find: (sentence, index) => afterDeterminer(sentence, index) ?? afterSubject(sentence, index),
    explanation: {
      fr: 'Ce qui suit un déterminant ou qualifie un nom est un participe (employé, envoyé), pas un infinitif.',
      en: 'What follows a determiner or qualifies a noun is a participle (employé, envoyé), not an infinitive.',
    },
    examples: {
      found: [
        ['Un employer vous répondra.', 'employer', 'employé'],
        ['Les documents numériser sont en ligne.', 'numériser', 'numérisés'],
        ['Nos délégué et nos salarier vous répondent.', 'salarier', 'salariés'],
      ],
      innocent: [
        'Un employé vous répondra.',
        'Notre déjeuner est prêt.',
        'Voir un client changer est rare.',
        'Le colis à envoyer est prêt.',
      ],
    },
  },
  {
    id: 'participle-after-celui',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['celui', 'celle', 'ceux', 'celles']),
    find: afterCelui,
    explanation: {
      fr: 'Après « celui », « celle », « ceux », on attend un participe : celle envoyée hier.',
      en: 'After “celui”, “celle” and “ceux” a participle is expected: celle envoyée hier.',
    },
    examples: {
      found: [
        ['Celle envoyer hier est perdue.', 'envoyer', 'envoyée'],
        ['Nous gardons ceux retournez en magasin.', 'retournez', 'retournés'],
        ['Prenez celui indiquer sur le bon.', 'indiquer', 'indiqué'],
      ],
      innocent: ['Celle envoyée hier est perdue.', 'Celui qui paie reçoit.', 'Celle de votre choix.'],
    },
  },
  {
    id: 'noun-in-ee',
    language: 'fr',
    kind: 'grammar',
    anchor: nounOf,
    find: nounInE,
    explanation: {
      fr: 'Le nom se termine par -ée ou -ie : l’arrivée, l’entrée, la durée, la sortie.',
      en: 'The noun ends in -ée or -ie: l’arrivée, l’entrée, la durée, la sortie.',
    },
    examples: {
      found: [
        ["Le bon se retire à l'entré du magasin.", 'entré', 'entrée'],
        ['La duré du contrat est d’un an.', 'duré', 'durée'],
        ['Leur arrivé est prévue demain.', 'arrivé', 'arrivée'],
      ],
      innocent: ["Le bon se retire à l'entrée du magasin.", 'Le colis est arrivé.', 'Il est entré et sorti.'],
    },
  },
]);
