import type { Reading } from '../../../../../languages/morphology/coding.ts';
import { frenchLexicon } from '../../../../../languages/morphology/lexicon.ts';
import {
  adjective,
  anyNumber,
  anyPerson,
  anyTense,
  feminine,
  gerund,
  infinitive,
  masculine,
  name,
  noun,
  participle,
  plural,
  singular,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { french, type Word } from '../../../../../languages/morphology/words.ts';
import type { Correction, SyntaxRule } from '../../rule.ts';
import { at, rawAt, type Tagged } from '../../tagged.ts';
import { type Cue, cuesOf, isKnownBy, presence } from './cues.ts';

/** A word that is put for another, and where. */
type Confusion = {
  readonly wrong: string;
  readonly right: string;
  readonly cues: readonly Cue[];
  readonly exceptions: readonly Cue[];
  /** Whether one of the cues may be near a place at all. */
  readonly mayBeAt: (sentence: Tagged, index: number) => boolean;
};

/** `wrong > right: cue | cue ! exception | exception`, one confusion a line. */
function confusionOf(line: string): Confusion {
  const [, wrong = '', right = '', known = ''] = /^(\S+) > ([^:]+): (.*)$/u.exec(line) ?? [];
  const [listed, exceptions] = known.split(' ! ');
  const cues = cuesOf(listed);
  return { wrong, right, cues, exceptions: cuesOf(exceptions), mayBeAt: presence(cues) };
}

const verbal = verb | infinitive | participle | gerund;
const nominal = noun | adjective;
const plurals = new Set('les des ces mes tes ses nos vos leurs aux quelques plusieurs'.split(' '));

/** The right word in the form of a reading of the wrong one; of singular and plural alike the one before it decides. */
function inflected(right: string, { tag }: Reading, before: Word): string {
  const lexicon = frenchLexicon();
  if ((tag & verbal) !== 0) {
    const same = tag & (verbal | masculine | feminine | anyNumber | anyPerson | anyTense);
    return lexicon.inflect(right, same)[0] ?? right;
  }
  const isPlural = (tag & anyNumber) === plural || ((tag & plural) !== 0 && plurals.has(before.text));
  const wanted = isPlural ? plural : singular;
  const gender = (tag & adjective) !== 0 ? tag & (masculine | feminine) : 0;
  const found = lexicon.inflect(right, nominal | wanted | gender);
  if (found.includes(right)) return right;
  return found[0] ?? (isPlural && !/[sxz]$/u.test(right) ? `${right}s` : right);
}

/** A confusion with the reading by which a word has part in it; null: by its very form. */
type Candidate = { readonly confusion: Confusion; readonly reading: Reading | null };

/** Whether a reading is not a verb's by a lemma that is none: verbs end in -er, -ir, -re or -oir. */
const isOfKind = ({ tag, lemma }: Reading): boolean => (tag & verbal) === 0 || /(?:er|ir|re)$/u.test(lemma);

const none: readonly never[] = [];

/** Lines of confusions by what is wrong. */
type Lines = ReadonlyMap<string, readonly string[]>;

/** Reads the confusions of a word; a line is read when a word first calls for it. */
function candidatesOf(word: Word, lines: Lines): readonly Candidate[] {
  const exact = lines.get(`=${word.text}`);
  if (exact === undefined && !word.readings.some(({ lemma }) => lines.has(lemma))) return none;
  const found = new Map<string, Candidate>();
  for (const line of exact ?? none) found.set(line, { confusion: confusionOf(line), reading: null });
  for (const reading of word.readings.filter(isOfKind)) {
    for (const line of lines.get(reading.lemma) ?? none) {
      if (!found.has(line)) found.set(line, { confusion: confusionOf(line), reading });
    }
  }
  return [...found.values()];
}

/** Whether the neighbours of a word leave it a reading: `je compte` is no noun. */
function isLeft(sentence: Tagged, index: number, reading: Reading | null): boolean {
  if (reading === null) return true;
  return at(sentence, index).readings.includes(reading) === true;
}

function correctionOf(sentence: Tagged, index: number, { confusion, reading }: Candidate): Correction | null {
  if (!confusion.mayBeAt(sentence, index) || !isLeft(sentence, index, reading)) return null;
  const known = isKnownBy(sentence, index);
  if (!confusion.cues.some(known) || confusion.exceptions.some(known)) return null;
  const before = rawAt(sentence, index - 1);
  const right = reading === null ? confusion.right : inflected(confusion.right, reading, before);
  return { from: index, to: index + 1, right };
}

/** Lines by what is wrong; one that is empty or begins with # is none. */
function indexed(lists: readonly string[]): Lines {
  const index = new Map<string, string[]>();
  for (const line of lists.flatMap((list) => list.split('\n'))) {
    if (line === '' || line.startsWith('#')) continue;
    const wrong = line.slice(0, line.indexOf(' '));
    const others = index.get(wrong);
    if (others === undefined) index.set(wrong, [line]);
    else others.push(line);
  }
  return index;
}

/** Distinct words kept with their confusions (ours). */
const most = 50_000;

/** A word with all its readings; names stay names. */
const entire = (word: Word): Word => (word.kind === 'word' && (word.tags & name) === 0 ? french(word.text) : word);

/** Anchor and search of a rule from lists of confusions. They are read at the first use. */
export function confusions(...lists: readonly string[]): Pick<SyntaxRule, 'anchor' | 'find'> {
  let lines: Lines | null = null;
  const known = new Map<Word, readonly Candidate[]>();
  const candidates = (word: Word): readonly Candidate[] => {
    lines ??= indexed(lists);
    let found = known.get(word);
    if (found === undefined) {
      found = candidatesOf(word, lines);
      if (known.size >= most) known.clear();
      known.set(word, found);
    }
    return found;
  };
  return {
    anchor: (word) => candidates(entire(word)).length > 0,
    find(sentence, index) {
      const word = rawAt(sentence, index);
      for (const candidate of candidates(word)) {
        const correction = correctionOf(sentence, index, candidate);
        if (correction !== null) return correction;
      }
      return null;
    },
  };
}
