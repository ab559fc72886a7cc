import {
  adjective,
  adverb,
  determiner,
  first,
  infinitive,
  noun,
  participle,
  plural,
  preposition,
  pronoun,
  second,
  verb,
} from '../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../languages/morphology/words.ts';
import { at, type Tagged } from '../tagged.ts';
import { beforeLocution } from './adverb-phrases.ts';
import { numbersOf } from './agreement.ts';
import { words } from './classes.ts';
import {
  anyMasculine,
  anyPlural,
  anySingular,
  anySlot,
  type Chain,
  chainTo,
  femininePlural,
  feminineSingular,
  masculinePlural,
  masculineSingular,
  type Slots,
  slotsOf,
  slotsOfTag,
} from './noun-phrase.ts';

/** Pronouns and negations that may stand between a subject and its verb. */
export const clitics = words("me m' te t' se s' le la les l' lui leur nous vous y en ne n'");

const pronounTable: readonly (readonly [string, Slots])[] = [
  ["je j' tu iel -je -tu -iel -t-iel", anySingular],
  ['il celui-ci celui-là lequel cela ceci ça chacun celui -il -t-il', masculineSingular],
  ['elle celle-ci celle-là laquelle chacune celle -elle -t-elle', feminineSingular],
  ['ils eux ceux-ci ceux-là lesquels ceux -ils -t-ils', masculinePlural],
  ['elles celles-ci celles-là lesquelles celles -elles -t-elles', femininePlural],
  ['nous iels -nous -iels', anyPlural],
  ['on vous -on -t-on -vous', anySlot],
];

/** What a pronoun as subject allows; `on` and `vous` may stand for anybody. */
const pronouns: ReadonlyMap<string, Slots> = new Map(
  pronounTable.flatMap(([list, slots]) => list.split(' ').map((text): [string, Slots] => [text, slots])),
);

/** Numbers of a finite verb, in both genders; `vous` may be one person. */
function numbersOfVerb({ readings }: Word): Slots {
  let slots = 0;
  for (const { tag } of readings) if ((tag & verb) !== 0) slots |= numbersOf(slotsOfTag(tag));
  return slots;
}

/** The place before the pronouns and negations that stand before a verb. */
export function beforeClitics(sentence: Tagged, verbAt: number): number {
  let index = verbAt - 1;
  while (index >= 0 && clitics.has(at(sentence, index).text)) index -= 1;
  return index;
}

const joining = words('et ou ni');

const opening = words(
  "que qu' si s' quand lorsque lorsqu' puisque puisqu' comme car mais donc dont où quoique quoiqu' or sinon",
);

/** Whether a clause begins behind a place: with the sentence, a mark, a conjunction or an adverb. */
function opensClause(sentence: Tagged, before: number): boolean {
  const word = at(sentence, before);
  if (word.kind === 'boundary' || word.kind === 'punctuation' || opening.has(word.text)) return true;
  return (word.tags & adverb) !== 0 && (word.tags & (noun | verb)) === 0;
}

/** What nouns joined by `et` allow together: feminine only where both are. */
function joined(first: Chain | null, last: Chain): Slots {
  if (first === null) return anyPlural;
  return ((first.slots | last.slots) & anyMasculine) === 0 ? femininePlural : masculinePlural;
}

/** What the noun phrase that ends before a place allows as the subject of a verb with some numbers; null: not sure. */
function nominalSlots(sentence: Tagged, end: number, numbers: Slots): Slots | null {
  const chain = chainTo(sentence, end);
  if (chain === null || chain.isGoverned || at(sentence, chain.from).text === 'combien') return null;
  const before = at(sentence, chain.from - 1);
  if (joining.has(before.text)) {
    const first = before.text === 'ou' && numbers === anySingular ? null : chainTo(sentence, chain.from - 1);
    if (numbers === anySingular) return (chain.slots | (first?.any ?? 0)) & anySingular;
    return joined(first, chain) | ((chain.slots & anyPlural) === 0 ? 0 : masculinePlural | (chain.slots & anyPlural));
  }
  return opensClause(sentence, chain.from - 1) ? chain.slots : null;
}

/** What the words before a relative pronoun allow; 0: not sure. */
export function antecedentSlots(sentence: Tagged, qui: number): Slots {
  const end = at(sentence, qui - 1).text === ',' ? qui - 1 : qui;
  const last = at(sentence, end - 1);
  if (last.text === 'ce') return masculineSingular;
  const own = pronouns.get(last.text);
  if (own !== undefined) return own;
  const chain = chainTo(sentence, end);
  if (chain === null) return 0;
  const before = at(sentence, chain.from - 1).text;
  return before === 'et' || before === 'ou' || before === ',' ? chain.any | anyPlural : chain.any;
}

/** What the pronoun at a place allows as the subject of a verb with some numbers; 0: it is not the subject. */
function pronounSlots(sentence: Tagged, index: number, numbers: Slots): Slots {
  const own = pronouns.get(at(sentence, index).text) ?? 0;
  const before = at(sentence, index - 1);
  if (own === 0 || (before.tags & preposition) !== 0) return 0;
  if (joining.has(before.text)) return numbers === anyPlural ? anyPlural & (own | masculinePlural | (own << 2)) : own;
  return own;
}

const themselves = words('nous vous');
const relativePronouns = words("qui que qu' dont où");

/** What a noun with a relative clause, which ends before a place, allows: `la commande que vous avez passée`; null: not sure. */
function extendedSlots(sentence: Tagged, end: number): Slots | null {
  let verbs = 0;
  for (let index = end - 1; index > 0 && end - index < 12; index -= 1) {
    const { text, kind, tags } = at(sentence, index);
    if (kind === 'punctuation' || (opening.has(text) && !relativePronouns.has(text))) return null;
    if ((tags & verb) !== 0 && (tags & (noun | participle)) === 0) verbs += 1;
    if (!relativePronouns.has(text)) continue;
    const chain = verbs === 1 ? chainTo(sentence, index) : null;
    const isSubject = chain !== null && !chain.isGoverned && opensClause(sentence, chain.from - 1);
    return isSubject ? chain.slots : null;
  }
  return null;
}

/** Whether `lui` at a place is a subject: `lui ne sait rien`. */
function isStressed(sentence: Tagged, index: number): boolean {
  const next = at(sentence, index + 1).text;
  return at(sentence, index).text === 'lui' && (next === 'ne' || next === "n'") && opensClause(sentence, index - 1);
}

/**
 * What the subject of the finite verb at a place allows, as far as the verb's number does; where no subject is found,
 * what a plural verb itself says. 0: nothing can be said.
 */
export function subjectSlots(sentence: Tagged, verbAt: number): Slots {
  const finite = at(sentence, verbAt);
  if (can(finite, verb | second | plural)) return anySlot;
  if (can(finite, verb | first | plural)) return anyPlural;
  const numbers = numbersOfVerb(finite);
  const follower = at(sentence, verbAt + 1).text;
  const inverted = follower.startsWith('-') ? pronouns.get(follower) : undefined;
  if (inverted !== undefined) return inverted === anySlot ? anySlot : inverted & numbers;
  const passedBy = beforeClitics(sentence, verbAt);
  const isOfUs = at(sentence, passedBy).text === 'de' && themselves.has(at(sentence, passedBy + 1).text);
  const before = isOfUs ? passedBy + 1 : passedBy;
  const { text } = at(sentence, before);
  if (finite.text === 'suis' || finite.text === 'es') return anySingular;
  if (text === 'qui') return antecedentSlots(sentence, before) & numbers || numbers & anyPlural;
  if (text === 'ce' || text === "c'" || text === "ç'") return numbers === anySingular ? anySingular : 0;
  if (text === 'on') return anySlot;
  if (isStressed(sentence, before + 1)) return masculineSingular & numbers;
  if (pronouns.has(text) && !isOfUs && at(sentence, before - 1).text !== 'entre') {
    return pronounSlots(sentence, before, numbers) & numbers;
  }
  if (text === 'personne' && (at(sentence, before - 1).tags & determiner) === 0) return masculineSingular;
  if (text === 'un' || text === 'une') return slotsOf(at(sentence, before), pronoun) & numbers;
  const found = nominalSlots(sentence, before + 1, numbers) ?? extendedSlots(sentence, before + 1);
  return found === null ? numbers & (numbers === anyPlural ? anyPlural : 0) : found & numbers;
}

/** Verbs whose subject is also that of an infinitive behind them. */
const raising = words(
  'pouvoir devoir aller vouloir sembler paraître venir penser croire espérer risquer continuer commencer finir cesser arrêter éviter refuser accepter essayer tenter efforcer oublier imaginer estimer prétendre affirmer déclarer compter désirer préférer aimer adorer détester savoir mériter tarder manquer faillir tenir réussir parvenir arriver chercher hésiter craindre avouer reconnaître décider rêver avérer révéler avoir',
);
/** Nouns and adjectives that put an infinitive behind a verb and its subject: `avoir l'intention d'être`. */
const intending = words(
  'intention envie peur besoin chance honneur plaisir droit susceptible susceptibles censé censée censés censées sûr sûre sûrs sûres certain certaine certains certaines capable capables ravi ravie ravis ravies fier fière fiers fières loin près point voie train afin',
);

const isRaising = ({ readings }: Word): boolean => readings.some(({ lemma }) => raising.has(lemma));

const passed = words(
  "pas plus jamais bien aussi encore déjà toujours même moins point guère rien tout tous toutes y en s' se",
);

const isInverted = ({ text }: Word): boolean => text.startsWith('-') && pronouns.has(text);

/** The place before adverbs, negations and the pronouns `y`, `en`, `se`. */
export function beforeAdverbs(sentence: Tagged, from: number): number {
  let index = from;
  while (index >= 0 && from - index < 6) {
    const word = at(sentence, index);
    const isAdverb = (word.tags & adverb) !== 0 && (word.tags & (noun | verb | pronoun)) === 0;
    const ahead = beforeLocution(sentence, index);
    if (ahead === index && !isAdverb && !passed.has(word.text) && !isInverted(word)) break;
    index = Math.min(ahead, index - 1);
  }
  return index;
}

const introducing = words("de d' à pour");

/** The verb that an infinitive at a place depends on; -1 where there is none with the same subject. */
function governorOf(sentence: Tagged, infinitiveAt: number): number {
  let index = beforeAdverbs(sentence, infinitiveAt - 1);
  while (at(sentence, index).text === "n'" || at(sentence, index).text === 'ne') index -= 1;
  if (introducing.has(at(sentence, index).text)) index = beforeAdverbs(sentence, index - 1);
  const intends = intending.has(at(sentence, index).text);
  if (intends) {
    index -= 1;
    while ((at(sentence, index).tags & (verb | participle)) === 0 && infinitiveAt - index < 6) index -= 1;
  }
  const governor = at(sentence, index);
  if (intends ? isForm(governor, 'être') || isForm(governor, 'avoir') || isRaising(governor) : isRaising(governor))
    return index;
  return -1;
}

/** What an adjective before an infinitive allows, which agrees with the same subject: `censée être prête`; 0: none. */
function intendedSlots(sentence: Tagged, infinitiveAt: number): Slots {
  const word =
    at(sentence, infinitiveAt - 1).text === "d'" ? at(sentence, infinitiveAt - 2) : at(sentence, infinitiveAt - 1);
  const slots = intending.has(word.text) && (word.tags & noun) === 0 ? slotsOf(word, adjective | participle) : 0;
  return slots === anySlot ? 0 : slots;
}

const relatives = words("que qu' quel quelle quels quelles");

/** Whether a relative pronoun stands shortly before a verb: `les travaux que je pense être achevés`. */
function isRelative(sentence: Tagged, verbAt: number): boolean {
  for (let index = verbAt - 1; index >= 0 && verbAt - index < 5; index -= 1) {
    if (relatives.has(at(sentence, index).text)) return (at(sentence, index - 1).tags & noun) !== 0;
  }
  return false;
}

const dative = words('lui leur le la les');

/**
 * What the subject of the verb form at a place allows, be it finite, an infinitive behind another verb (`peut être`) or
 * a participle behind an auxiliary (`a été`). 0: nothing can be said.
 */
export function agentSlots(sentence: Tagged, verbAt: number, depth = 0): Slots {
  if (verbAt < 0 || depth > 4) return 0;
  const word = at(sentence, verbAt);
  if ((word.tags & infinitive) !== 0) {
    const intended = intendedSlots(sentence, verbAt);
    if (intended !== 0) return intended;
    const governor = governorOf(sentence, verbAt);
    const isObject = dative.has(at(sentence, governor - 1).text) || isRelative(sentence, governor);
    return governor < 0 || isObject ? 0 : agentSlots(sentence, governor, depth + 1);
  }
  if ((word.tags & participle) !== 0 && (word.tags & verb) === 0) {
    const auxiliary = beforeAdverbs(sentence, verbAt - 1);
    const isAuxiliary = isForm(at(sentence, auxiliary), 'avoir') || isForm(at(sentence, auxiliary), 'être');
    return isAuxiliary ? agentSlots(sentence, auxiliary, depth + 1) : 0;
  }
  return (word.tags & verb) !== 0 ? subjectSlots(sentence, verbAt) : 0;
}
