import {
  adjective,
  adverb,
  anyPart,
  infinitive,
  noun,
  participle,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import { at, rawAt, type Tagged } from '../../tagged.ts';
import { agreeing } from '../agreement.ts';
import { words } from '../classes.ts';
import {
  anyPlural,
  anySingular,
  anySlot,
  feminineSingular,
  masculineSingular,
  type Slots,
  slotsOf,
} from '../noun-phrase.ts';
import { agentSlots } from '../subject.ts';

const describing = adjective | participle;

const between = words(
  'pas plus jamais bien aussi encore déjà toujours même moins point guère très trop si peu assez tout fait à',
);

/** The first word from a place that is neither adverb nor negation. */
function afterAdverbs(sentence: Tagged, from: number): number {
  let index = from;
  while (index - from < 4) {
    const word = at(sentence, index);
    if ((word.tags & anyPart) !== adverb && !between.has(word.text)) break;
    index += 1;
  }
  return index;
}

/** The word at a place in the slots wanted, if it is an adjective or participle of other slots; null: it may stay. */
function corrected(sentence: Tagged, index: number, wanted: Slots): Correction | null {
  const word = at(sentence, index);
  const own = slotsOf(word, describing);
  if (wanted === 0 || own === 0 || own === anySlot || (own & wanted) !== 0) return null;
  const right = agreeing(word, wanted);
  return right === null ? null : { from: index, to: index + 1, right };
}

const fixed = words('bon bonne frais libre conditionné');

/** What stands behind `avoir l'air`: adjectives agree with the subject or with air, participles with the subject. */
function seeming(sentence: Tagged, index: number): Correction | null {
  if (at(sentence, index - 1).text !== "l'") return null;
  let verbAt = index - 2;
  while (index - verbAt < 6 && !isForm(at(sentence, verbAt), 'avoir')) verbAt -= 1;
  const subject = isForm(at(sentence, verbAt), 'avoir') ? agentSlots(sentence, verbAt) : 0;
  const place = afterAdverbs(sentence, index + 1);
  const word = at(sentence, place);
  if (subject === 0 || fixed.has(word.text)) return null;
  return corrected(sentence, place, (word.tags & participle) !== 0 ? subject : subject | masculineSingular);
}

const objects: ReadonlyMap<string, Slots> = new Map([
  ['le', masculineSingular],
  ['la', feminineSingular],
  ["l'", anySingular],
  ['les', anyPlural],
  ['me', anySingular],
  ["m'", anySingular],
  ['te', anySingular],
  ["t'", anySingular],
  ['nous', anyPlural],
]);

const free = words(
  'fort bon haut bas cher court clair droit ferme faux plein fin net possible prêt tel telle tels telles tout toute tous toutes vu mort',
);

/** Whether a word can be nothing but an adjective or participle, so that it describes the pronoun before its verb. */
function isAttribute(sentence: Tagged, index: number): boolean {
  const word = at(sentence, index);
  const raw = rawAt(sentence, index);
  const next = at(sentence, index + 1);
  if ((word.tags & describing) === 0 || free.has(word.text)) return false;
  if ((raw.tags & (verb | infinitive)) !== 0) return false;
  return (word.tags & noun) === 0 || (next.tags & (noun | adjective | participle)) === 0;
}

/** What stands behind `la voilà`. */
function presented(sentence: Tagged, index: number): Correction | null {
  const place = afterAdverbs(sentence, index + 1);
  return isAttribute(sentence, place)
    ? corrected(sentence, place, objects.get(at(sentence, index - 1).text) ?? 0)
    : null;
}

/** Verbs that tie an adjective to their object. */
const makers = words('rendre trouver laisser croire juger estimer garder tenir considérer');
const isMaker = ({ readings }: Word): boolean =>
  readings.some(({ tag, lemma }) => (tag & (verb | infinitive)) !== 0 && makers.has(lemma));

/** An adjective tied to the pronoun before a verb: `les rendre contents`. */
function made(sentence: Tagged, index: number): Correction | null {
  const { text } = at(sentence, index - 1);
  const wanted = objects.get(text) ?? 0;
  if (wanted === 0 || (at(sentence, index).tags & (verb | infinitive)) === 0) return null;
  const isConjugated = (at(sentence, index).tags & verb) !== 0;
  if (
    text === 'nous' &&
    isConjugated &&
    (at(sentence, index - 2).kind !== 'word' || isForm(at(sentence, index), 'tenir'))
  )
    return null;
  if (at(sentence, index + 1).text.startsWith('-')) return null;
  const place = afterAdverbs(sentence, index + 1);
  return isAttribute(sentence, place) ? corrected(sentence, place, wanted) : null;
}

/** Adjectives tied to a subject or an object. Source: Le Bon Usage. */
export const frenchAttributes = syntax([
  {
    id: 'air-agreement',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['air']),
    find: seeming,
    explanation: {
      fr: 'Après « avoir l’air », l’adjectif s’accorde avec le sujet ou avec « air ».',
      en: 'After “avoir l’air” the adjective agrees with the subject or with “air”.',
    },
    examples: {
      found: [
        ['Il a l’air contente.', 'contente', 'content'],
        ['Les colis avaient l’air abîmée.', 'abîmée', 'abîmés'],
        ['Elle n’a pas l’air satisfaits.', 'satisfaits', 'satisfaite'],
      ],
      innocent: [
        'Elle a l’air contente.',
        'Elle a l’air content.',
        'Elle a l’air conditionné.',
        'Vous avez l’air ravies.',
      ],
    },
  },
  {
    id: 'voila-agreement',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['voilà', 'voici']),
    find: presented,
    explanation: {
      fr: 'Après « la voilà », l’adjectif s’accorde avec le pronom.',
      en: 'After “la voilà” the adjective agrees with the pronoun.',
    },
    examples: {
      found: [
        ['La voilà livré.', 'livré', 'livrée'],
        ['Les voici rangée.', 'rangée', 'rangées'],
        ['Le voilà enfin réparée.', 'réparée', 'réparé'],
      ],
      innocent: ['La voilà livrée.', 'Vous voilà rassuré.', 'Voilà réparée cette erreur.'],
    },
  },
  {
    id: 'object-attribute',
    language: 'fr',
    kind: 'grammar',
    anchor: isMaker,
    find: made,
    explanation: {
      fr: 'Après « rendre », « laisser » ou « trouver », l’adjectif s’accorde avec le pronom complément.',
      en: 'After “rendre”, “laisser” or “trouver” the adjective agrees with the pronoun that is its object.',
    },
    examples: {
      found: [
        ['Nous voulons les garder disponible pour vous.', 'disponible', 'disponibles'],
        ['Cette boîte, je la trouve très joli.', 'joli', 'jolie'],
        ['Ces délais, nous les jugeons trop longue.', 'longue', 'longues'],
      ],
      innocent: [
        'Cette boîte, je la trouve très jolie.',
        'Vous trouverez joint le bon.',
        'Je vous tiens informée.',
        'Je les trouve bien faits.',
        'Il faut la laisser ouverte.',
      ],
    },
  },
]);
