import { frenchLexicon } from '../../../../../languages/morphology/lexicon.ts';
import {
  anyTense,
  determiner,
  gerund,
  imperative,
  infinitive,
  noun,
  participle,
  past,
  pastSubjunctive,
  present,
  singular,
  subjunctive,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm, only, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { afterClitics, isAdverb, isVerbOnly, listed, opens, persons, rawAt } from '../clauses.ts';
import { nounSubject } from '../noun-subject.ts';

const subjunctives = subjunctive | pastSubjunctive;

/** The verb of the clause from a place, with the person of its subject; null: none can be told. */
export type Clause = { readonly verb: number; readonly person: number };

const neutral = listed("ça cela ceci ce c' celui-ci celle-ci tout personne rien");

/** The verb of the clause that begins at a place, after `que`. */
export function clauseAt(sentence: Tagged, index: number): Clause | null {
  const { text } = rawAt(sentence, index);
  const from = text === "l'" && rawAt(sentence, index + 1).text === 'on' ? index + 1 : index;
  const person = persons.get(rawAt(sentence, from).text) ?? (neutral.has(text) ? third | singular : undefined);
  if (person !== undefined) return { verb: afterClitics(sentence, from + 1), person };
  const subject = nounSubject(sentence, index);
  if (subject !== null) return { verb: subject.verb, person: third | subject.number };
  const word = rawAt(sentence, index);
  const isName = word.readings.length === 0 ? word.kind === 'word' : !can(word, ~0 & 0b111_1111_1111);
  return isName ? { verb: afterClitics(sentence, index + 1), person: third | singular } : null;
}

/** Whether every finite reading of a word is of some tenses. */
export const isAll = (word: Word, tenses: number): boolean =>
  (word.tags & verb) !== 0 &&
  word.readings.every(
    ({ tag }) => (tag & verb) === 0 || (tag & anyTense & ~imperative) === 0 || (tag & tenses) !== 0,
  ) &&
  word.readings.some(({ tag }) => (tag & verb) !== 0 && (tag & tenses) !== 0);

/** Whether a word is a verb that is no subjunctive of a person. */
const isStated = (word: Word, person: number): boolean =>
  (word.tags & verb) !== 0 && !can(word, verb | subjunctives) && (isVerbOnly(word) || can(word, verb | person));

/** The verb of a clause put in the subjunctive, where it is not. */
function toSubjunctive(sentence: Tagged, index: number): Correction | null {
  const clause = clauseAt(sentence, index);
  if (clause === null) return null;
  const word = rawAt(sentence, clause.verb);
  if (!isStated(word, clause.person) || rawAt(sentence, clause.verb + 1).text.startsWith('-')) return null;
  for (const { tag, lemma } of word.readings) {
    if ((tag & verb) === 0) continue;
    const right = frenchLexicon().inflect(lemma, verb | clause.person | subjunctive)[0];
    if (right !== undefined && right !== word.text) return { from: clause.verb, to: clause.verb + 1, right };
  }
  return null;
}

/** Words before `que` that call for the subjunctive wherever they stand. Source: Grevisse, Le Bon Usage. */
const conjunctions = listed('afin pour avant sans pourvu');
/** The same at the beginning of a clause only: `bien que`, but `nous savons bien que`. */
const openingConjunctions = listed('bien encore non');
/** Last word of longer ones, with the word before it: `à condition que`. */
const longConjunctions: ReadonlyMap<string, string> = new Map([
  ['condition', 'à'],
  ['moins', 'à'],
  ['peur', 'de'],
  ['crainte', 'de'],
  ['attendant', 'en'],
  ['admettant', 'en'],
  ['supposant', 'en'],
  ['tant', 'si'],
  ['peu', 'pour'],
  ['est', 'tant'],
]);
const willing = listed(
  'falloir souhaiter vouloir exiger préférer craindre regretter attendre demander ordonner permettre accepter refuser douter étonner déplorer désirer aimer apprécier tenir suggérer proposer recommander interdire empêcher éviter redouter',
);
const feelings = listed(
  'possible impossible nécessaire important importante préférable urgent indispensable normal dommage regrettable rare utile inutile souhaitable essentiel primordial obligatoire étonnant logique désolé désolée désolés désolées ravi ravie ravis heureux heureuse content contente navré navrée navrés surpris surprise déçu déçue triste étonné étonnée confus confuse peur envie besoin hâte honte garde',
);
const negations = listed('pas plus jamais point guère');

/** Whether `ne` before a verb means « only »: `je ne veux que le colis`. */
function isRestricted(sentence: Tagged, index: number): boolean {
  let at = index - 1;
  let isNegated = false;
  while (at > index - 5 && at >= 0) {
    const { text } = rawAt(sentence, at);
    if (negations.has(text)) isNegated = true;
    if (text === 'ne' || text === "n'") return !isNegated;
    at -= 1;
  }
  return false;
}

/** Whether a word that may be a verb is a noun by its determiner: `la demande que vous avez faite`. */
const isDetermined = (sentence: Tagged, index: number): boolean =>
  (rawAt(sentence, index).tags & noun) !== 0 && only(sentence.word(index - 1), determiner);

/** Whether a verb before `que` calls for the subjunctive. */
function wants(sentence: Tagged, index: number): boolean {
  let at = index;
  while (at > index - 4 && (isAdverb(rawAt(sentence, at)) || rawAt(sentence, at).text.startsWith('-'))) at -= 1;
  const word = rawAt(sentence, at);
  const isVerb =
    !isDetermined(sentence, at) &&
    word.readings.some(({ tag, lemma }) => (tag & (verb | infinitive | gerund)) !== 0 && willing.has(lemma));
  if (!isVerb || (word.tags & participle) !== 0) return isImpersonal(sentence, at);
  const isNegated = negations.has(rawAt(sentence, at + 1).text) && at < index;
  return isNegated || !isRestricted(sentence, at);
}

/** Whether `il se peut`, `il suffit`, `mieux vaut`, `il arrive`, `il convient` ends at a place. */
function isImpersonal(sentence: Tagged, index: number): boolean {
  const word = rawAt(sentence, index);
  const previous = rawAt(sentence, index - 1).text;
  if (isForm(word, 'pouvoir', verb)) return previous === 'se';
  if (word.text === '-il') return rawAt(sentence, index - 2).text === 'se';
  if (isForm(word, 'valoir', verb)) return previous === 'mieux' || rawAt(sentence, index + 1).text === 'mieux';
  if (previous !== 'il' && previous !== 'ne') return false;
  return ['suffire', 'arriver', 'convenir', 'importer'].some((lemma) => isForm(word, lemma, verb));
}

/** Whether what stands before `que` calls for the subjunctive. */
function callsFor(sentence: Tagged, que: number): boolean {
  const word = rawAt(sentence, que - 1);
  const { text } = word;
  const before = rawAt(sentence, que - 2);
  if (conjunctions.has(text)) return true;
  if (text === 'ce') return before.text === 'à' && isAimed(sentence, que - 3);
  if (openingConjunctions.has(text)) return opens(before) || before.text === ',' || before.text === 'et';
  if (longConjunctions.get(text) === before.text) return true;
  if (text === 'temps') return before.text === 'grand' || isForm(before, 'être', verb);
  if (feelings.has(text)) return !isRestricted(sentence, que - 2) && !comparing.has(before.text);
  return wants(sentence, que - 1);
}
const comparing = listed('plus moins aussi si tant autant le la les même du au');
const aimed = ['tenir', 'veiller', 'opposer', 'attendre'];
const isAimed = (sentence: Tagged, index: number): boolean =>
  rawAt(sentence, index).text === "jusqu'" ||
  aimed.some((lemma) => isForm(rawAt(sentence, index), lemma, verb | infinitive));

function subjunctiveAfterQue(sentence: Tagged, index: number): Correction | null {
  const isAlways = rawAt(sentence, index).text.startsWith('quoiqu');
  return isAlways || (index > 0 && callsFor(sentence, index)) ? toSubjunctive(sentence, index + 1) : null;
}

/** Words before `que` after which the subjunctive is a mistake. */
const stating = listed('après dès parce depuis pendant tandis alors aussitôt sitôt');

export const single = listed("puisque puisqu' lorsque lorsqu' quand");
export const que = (word: Word): boolean => word.text === 'que' || word.text === "qu'";

/** A subjunctive where the indicative belongs. */
function indicativeAfter(sentence: Tagged, index: number): Correction | null {
  if (que(rawAt(sentence, index)) && !stating.has(rawAt(sentence, index - 1).text)) return null;
  return toIndicative(sentence, clauseAt(sentence, index + 1));
}

/** A verb that is only a subjunctive put in the present indicative. */
function toIndicative(sentence: Tagged, clause: Clause | null): Correction | null {
  if (clause === null) return null;
  const word = rawAt(sentence, clause.verb);
  const after = rawAt(sentence, clause.verb + 1).text;
  if (!isAll(word, subjunctives) || can(word, verb | present) || after.startsWith('-')) return null;
  if (!can(word, verb | clause.person)) return null;
  const wanted = can(word, verb | subjunctive) ? present : past;
  for (const { tag, lemma } of word.readings) {
    const right = (tag & verb) === 0 ? undefined : frenchLexicon().inflect(lemma, verb | clause.person | wanted)[0];
    if (right !== undefined && right !== word.text) return { from: clause.verb, to: clause.verb + 1, right };
  }
  return null;
}

const starters = listed("il elle on tu je j' nous ils elles");

/** A subjunctive in a main clause: `il ait demandé`. */
function subjunctiveAlone(sentence: Tagged, index: number): Correction | null {
  if (!opens(rawAt(sentence, index - 1))) return null;
  const clause = clauseAt(sentence, index);
  if (clause === null || !can(rawAt(sentence, clause.verb), verb | subjunctive)) return null;
  return toIndicative(sentence, clause);
}

/** Moods and tenses. Source: Grevisse, Le Bon Usage. */
export const frenchMoods = syntax([
  {
    id: 'subjunctive-after-que',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => que(word) || word.text === 'quoique' || word.text === "quoiqu'",
    find: subjunctiveAfterQue,
    explanation: {
      fr: 'Après « pour que », « bien que », « il faut que », « je souhaite que », etc., le verbe se met au subjonctif.',
      en: 'After “pour que”, “bien que”, “il faut que”, “je souhaite que” and the like the verb stands in the subjunctive.',
    },
    examples: {
      found: [
        ['Il faut que vous prenez une photo.', 'prenez', 'preniez'],
        ['Afin que nous pouvons vous aider, écrivez-nous.', 'pouvons', 'puissions'],
        ["Bien que le colis est parti, il n'est pas suivi.", 'est', 'soit'],
        ['Je souhaite que vous êtes satisfait.', 'êtes', 'soyez'],
        ['Il est préférable que le technicien vient samedi.', 'vient', 'vienne'],
        ["Je suis navré qu'il a été perdu.", 'a', 'ait'],
      ],
      innocent: [
        'Il faut que vous preniez une photo.',
        'Nous savons bien que le colis est parti.',
        'Je ne veux que ce qui est dû.',
        "J'espère que vous êtes satisfait.",
        'Je vous prie de noter que le colis est parti.',
        'Il est plus utile que vous ne pensez.',
      ],
    },
  },
  {
    id: 'indicative-after-que',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => que(word) || single.has(word.text),
    find: indicativeAfter,
    explanation: {
      fr: 'Après « après que », « dès que », « parce que », « lorsque », le verbe se met à l’indicatif.',
      en: 'After “après que”, “dès que”, “parce que” and “lorsque” the verb stands in the indicative.',
    },
    examples: {
      found: [
        ['Après que vous ayez payé, le colis part.', 'ayez', 'avez'],
        ['Dès que le transporteur ait répondu, je vous écris.', 'ait', 'a'],
        ["Parce qu'il soit en rupture, il est retiré.", 'soit', 'est'],
      ],
      innocent: [
        'Après que vous avez payé, le colis part.',
        'Avant que vous ayez payé, rien ne part.',
        'Dès que nous sommes prêts, je vous écris.',
      ],
    },
  },
  {
    id: 'subjunctive-alone',
    language: 'fr',
    kind: 'grammar',
    anchor: starters,
    find: subjunctiveAlone,
    explanation: {
      fr: 'Le subjonctif ne s’emploie pas dans une phrase simple qui affirme.',
      en: 'The subjunctive is not used in a simple statement.',
    },
    examples: {
      found: [
        ['Il ait été livré hier.', 'ait', 'a'],
        ["J'aie bien reçu votre photo.", 'aie', 'ai'],
        ['Nous ayons vérifié votre compte.', 'ayons', 'avons'],
      ],
      innocent: ["J'ai bien reçu votre photo.", 'Soyez assuré de notre aide.', 'Vienne le temps des soldes.'],
    },
  },
]);
