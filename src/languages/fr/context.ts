import {
  adjective,
  adverb,
  anyPart,
  conjunction,
  determiner,
  infinitive,
  interjection,
  name,
  noun,
  participle,
  preposition,
  pronoun,
  verb,
} from '../morphology/tags.ts';
import { boundary, narrow, type Word } from '../morphology/words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns that are only ever subjects. */
const subjects = words("je j' tu il ils on");
/** Pronouns that may stand between subject and verb. */
const clitics = words("me m' te t' se s' le la les l' lui leur nous vous y en ne n'");
/** Determiners that are nothing else. */
const determiners = words(
  'un une des du au aux cet cette ces mon ma mes ton ta tes sa ses notre nos votre vos leurs chaque quelques quelque aucun aucune plusieurs quel quelle quels quelles',
);
const articles = words("le la les l'");
/** Words after which no finite verb stands at once; `de le faire`, `pour vous aider`. */
const prepositions = words(
  "de d' à pour par sans avec dans sur sous chez vers dès depuis selon malgré parmi contre entre",
);
const nominal = noun | adjective | participle | name | determiner | adverb | preposition | conjunction | interjection;
const all = anyPart;

/** What comes before a word, without the pronouns and negations between subject and verb. */
function beforeClitics(raw: readonly Word[], index: number): number {
  let at = index;
  while (at >= 0 && clitics.has((raw[at] as Word).text)) at -= 1;
  return at;
}

const isSubject = (word: Word): boolean => subjects.has(word.text);

/**
 * Whether le, la, les, l' or leur at a place is a pronoun before a verb (`je la ferme`, `pour les voir`), not an
 * article; null: cannot be told.
 */
function isPronounHere(raw: readonly Word[], index: number): boolean | null {
  const next = raw[index + 1] ?? boundary;
  const canVerb = (next.tags & (verb | infinitive)) !== 0 || clitics.has(next.text);
  if (!canVerb) return false;
  const before = raw[index - 1] ?? boundary;
  if (isSubject(before) || before.text === 'ne' || before.text === "n'") return true;
  if ((next.tags & nominal) === 0) return true;
  if (before.kind === 'boundary') return false;
  if ((next.tags & verb) !== 0 && (next.tags & (noun | adjective)) !== 0) {
    const behind = beforeClitics(raw, index - 1);
    if (behind < index - 1 && isSubject(raw[behind] ?? boundary)) return true;
    return (before.tags & (verb | preposition)) !== 0 ? false : null;
  }
  return null;
}

/** Parts of speech that are left to a word after a certain determiner. */
const afterDeterminer = nominal & ~(determiner | preposition | conjunction | interjection);

/** What the word before leaves of an ambiguous word; 0 where it says nothing. */
function keptAfter(raw: readonly Word[], index: number, previous: Word): number {
  if (determiners.has(previous.text)) return afterDeterminer | infinitive;
  if (articles.has(previous.text)) {
    const pronounHere = isPronounHere(raw, index - 1);
    if (pronounHere === true) return verb | infinitive | pronoun;
    if (pronounHere === false) return afterDeterminer;
    return 0;
  }
  if (prepositions.has(previous.text)) return all & ~verb;
  const subject = beforeClitics(raw, index - 1);
  if (subject < index && isSubject(raw[subject] ?? boundary)) return verb | pronoun | adverb;
  return 0;
}

function keptOf(raw: readonly Word[], index: number): number {
  const word = raw[index] as Word;
  if (articles.has(word.text) || word.text === 'leur') {
    const pronounHere = isPronounHere(raw, index);
    if (pronounHere === null) return 0;
    return pronounHere ? pronoun : determiner;
  }
  return keptAfter(raw, index, raw[index - 1] ?? boundary);
}

/** Whether a word has readings of different parts of speech. */
const isAmbiguous = ({ tags }: Word): boolean => (tags & anyPart & ((tags & anyPart) - 1)) !== 0;

/** Words with the readings that their neighbours leave; a word never loses all of them. */
export function narrowed(raw: readonly Word[]): readonly Word[] {
  return raw.map((word, index) => {
    if (!isAmbiguous(word)) return word;
    const kept = keptOf(raw, index);
    return kept === 0 ? word : narrow(word, kept);
  });
}
