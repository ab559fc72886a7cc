import {
  adjective,
  adverb,
  determiner,
  feminine,
  infinitive,
  masculine,
  noun,
  participle,
  plural,
  preposition,
  pronoun,
  second,
  singular,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  afterAdverbs,
  afterClitics,
  closes,
  isBefore,
  isClitic,
  isNoun,
  isVerbOnly,
  lastBefore,
  listed,
  rawAt,
  turned,
} from '../clauses.ts';
import { isGoverned } from '../governors.ts';

const prepositions = listed("de d' pour sans à");
const contracted = listed("de d' à");
const negations = listed('pas plus jamais rien point guère');
const personal = listed('nous vous lui');
const articles = listed("le la les l' leur");

/** The word at a place put in the infinitive; null where it is one or has none. */
export function toInfinitive(sentence: Tagged, index: number): Correction | null {
  const word = rawAt(sentence, index);
  if (can(word, infinitive) || rawAt(sentence, index + 1).text.startsWith('-')) return null;
  const right = turned(word, infinitive);
  return right === null ? null : { from: index, to: index + 1, right };
}

const isSecondPlural = (word: Word): boolean => isVerbOnly(word) && can(word, verb | second | plural);
const isAuxiliary = (word: Word): boolean => isForm(word, 'être', verb) || isForm(word, 'avoir', verb);

/** Whether a word is a past participle in the masculine singular, and no noun. */
const isPlainParticiple = (word: Word): boolean =>
  can(word, participle | masculine | singular) && !isNoun(word) && (word.tags & (adverb | preposition)) === 0;

/** Whether a word is a past participle and nothing else. */
export const isParticipleOnly = (word: Word): boolean =>
  (word.tags & participle) !== 0 &&
  !isNoun(word) &&
  (word.tags & (adjective | verb | infinitive | adverb | preposition)) === 0;

/** Whether what follows a word is an object or a complement, or nothing: not a noun that the word could qualify. */
export function isFollowed(sentence: Tagged, index: number): boolean {
  const word = rawAt(sentence, index + 1);
  return closes(word) || isClitic(word) || can(word, determiner | preposition | pronoun);
}

const awaiting = listed('train afin merci avant');
const isAwaited = (sentence: Tagged, index: number): boolean => awaiting.has(rawAt(sentence, index - 1).text);
const objects = listed("le la les l' un une votre vos notre nos ce cet cette ces son sa ses leur leurs mon ma mes");
const startsObject = (sentence: Tagged, index: number): boolean => objects.has(rawAt(sentence, index).text);

/** An infinitive missing right after a preposition. */
function afterPreposition(sentence: Tagged, index: number): Correction | null {
  const word = rawAt(sentence, index + 1);
  if (isClitic(word)) return null;
  if (isSecondPlural(word)) return toInfinitive(sentence, index + 1);
  if (isVerbOnly(word)) {
    const isWeak = rawAt(sentence, index).text === 'à' || isAuxiliary(word);
    return isWeak && !isGoverned(sentence, index) ? null : toInfinitive(sentence, index + 1);
  }
  if (rawAt(sentence, index).text === 'pour' || rawAt(sentence, index).text === 'sans')
    return isParticipleOnly(word) && can(rawAt(sentence, index + 2), determiner)
      ? toInfinitive(sentence, index + 1)
      : null;
  if (isAwaited(sentence, index) && can(word, participle | masculine | singular) && startsObject(sentence, index + 2))
    return toInfinitive(sentence, index + 1);
  if (can(word, verb) && can(word, participle) && !isNoun(word) && isFollowed(sentence, index + 1))
    return isGoverned(sentence, index) ? toInfinitive(sentence, index + 1) : null;
  if (!isPlainParticiple(word) || !isGoverned(sentence, index)) return null;
  return isFollowed(sentence, index + 1) || isParticipleOnly(word) ? toInfinitive(sentence, index + 1) : null;
}

/** Whether a participle after an article may be a noun: `pour la suspecte et l'accusée`. */
function mayBeNoun(sentence: Tagged, index: number, at: number): boolean {
  const word = rawAt(sentence, at);
  const { text } = rawAt(sentence, at - 1);
  if (at === index + 2 && contracted.has(rawAt(sentence, index).text) && (text === 'le' || text === 'les'))
    return false;
  if (!isParticipleOnly(word) || can(word, noun) || can(rawAt(sentence, at + 1), noun | adjective)) return true;
  if (text === 'la' && !can(word, feminine)) return false;
  if (text === 'les' && !can(word, plural)) return false;
  return !isGoverned(sentence, index);
}

/** Whether several pronouns after a preposition are the objects of one verb: `de vous le dire`, not `pour lui le`. */
function areObjects(sentence: Tagged, index: number, at: number): boolean {
  const first = rawAt(sentence, index + 1).text;
  const second = rawAt(sentence, index + 2).text;
  if (!personal.has(first)) return true;
  if (personal.has(second) || second.startsWith('n') || first === 'lui') return false;
  const word = rawAt(sentence, at);
  return isSecondPlural(word) || isParticipleOnly(word) || isGoverned(sentence, index);
}

/** An infinitive missing after a preposition and pronouns. */
function afterPronouns(sentence: Tagged, index: number): Correction | null {
  const at = afterClitics(sentence, index + 1);
  if (at === index + 1 || at > index + 4) return null;
  const word = rawAt(sentence, at);
  if ((word.tags & (verb | participle)) === 0 || can(word, infinitive)) return null;
  const { text } = rawAt(sentence, at - 1);
  const isOne = at === index + 2;
  if (rawAt(sentence, index + 1).text === "n'" || rawAt(sentence, index + 1).text === 'ne') return null;
  if (!isOne && !areObjects(sentence, index, at)) return null;
  if (isOne && personal.has(text)) {
    if (isSecondPlural(word)) return toInfinitive(sentence, at);
    const isSure = isParticipleOnly(word) && rawAt(sentence, index).text !== 'à';
    if (!isSure && !(isGoverned(sentence, index) && (isVerbOnly(word) || isPlainParticiple(word)))) return null;
    return isAuxiliary(word) ? null : toInfinitive(sentence, at);
  }
  if (isOne && articles.has(text)) {
    if (isVerbOnly(word)) return isAuxiliary(word) ? null : toInfinitive(sentence, at);
    return text === 'leur' || mayBeNoun(sentence, index, at) ? null : toInfinitive(sentence, at);
  }
  if (text === 'en' && !isGoverned(sentence, index) && !isVerbOnly(word)) return null;
  return isNoun(word) && !articles.has(text) && !isGoverned(sentence, index) ? null : toInfinitive(sentence, at);
}

/** An infinitive missing after `ne pas`, `ne jamais`. */
function afterNegation(sentence: Tagged, index: number): Correction | null {
  const before = rawAt(sentence, index - 1).text;
  if (before !== 'ne' && before !== "n'") return null;
  const at = afterClitics(sentence, afterAdverbs(sentence, index + 1));
  const word = rawAt(sentence, at);
  if ((word.tags & (verb | participle)) === 0 || can(word, infinitive | preposition)) return null;
  return toInfinitive(sentence, at);
}

const auxiliaries = listed(
  'ai as a avons avez ont avais avait avions aviez avaient aurai aura aurons aurez auront aurais aurait auriez auraient ayant suis es est sommes êtes sont était étais étaient sera serez seront serait été',
);

const isEnd = /^[.;:!?]/u;

/** Whether an infinitive stands before a place in the same part of the sentence. */
function hasInfinitive(sentence: Tagged, index: number): boolean {
  const at = lastBefore(
    sentence,
    index,
    (word) => isEnd.test(word.text) || (can(word, infinitive) && !can(word, noun)),
  );
  return at >= 0 && can(rawAt(sentence, at), infinitive);
}

/** An infinitive missing after `et`, where the one before it has one: `vérifier et corriger`, `et de renvoyer`. */
function afterAnd(sentence: Tagged, index: number): Correction | null {
  const next = rawAt(sentence, index + 1).text;
  const isRepeated = next === 'de' || next === "d'";
  const at = afterClitics(sentence, isRepeated ? index + 2 : index + 1);
  const word = rawAt(sentence, at);
  if (!isParticipleOnly(word) || !can(word, masculine | singular) || !word.text.endsWith('é')) return null;
  if (isRepeated) return hasInfinitive(sentence, index) ? toInfinitive(sentence, at) : null;
  const former = rawAt(sentence, index - 1);
  if (!can(former, infinitive) || can(former, noun) || !isFollowed(sentence, at)) return null;
  return isBefore(sentence, index, auxiliaries) ? null : toInfinitive(sentence, at);
}

/** Infinitives after prepositions. Source: Grevisse, Le Bon Usage. */
export const frenchVerbForms = syntax([
  {
    id: 'infinitive-after-preposition',
    language: 'fr',
    kind: 'grammar',
    anchor: prepositions,
    find: afterPreposition,
    explanation: {
      fr: 'Après une préposition (« de », « pour », « sans », « à »), le verbe se met à l’infinitif.',
      en: 'After a preposition (“de”, “pour”, “sans”, “à”) the verb stands in the infinitive.',
    },
    examples: {
      found: [
        ['Merci de vérifiez votre adresse.', 'vérifiez', 'vérifier'],
        ['Il est possible de modifié la date.', 'modifié', 'modifier'],
        ["N'hésitez pas à contacté notre service.", 'contacté', 'contacter'],
        ['Nous sommes en train de préparait le colis.', 'préparait', 'préparer'],
        ['Appelez-nous pour confirmé le rendez-vous.', 'confirmé', 'confirmer'],
      ],
      innocent: [
        'Merci de vérifier votre adresse.',
        'Passez par chez vous.',
        'Il reste de quoi payer sans assez de marge.',
        'Il n’y a rien de prévu ce jour.',
        'Nous avons un numéro d’abonné.',
        'Un vent d’est souffle.',
        'Le colis est tenu pour perdu.',
      ],
    },
  },
  {
    id: 'infinitive-after-preposition-pronoun',
    language: 'fr',
    kind: 'grammar',
    anchor: prepositions,
    find: afterPronouns,
    explanation: {
      fr: 'Après une préposition et un pronom, le verbe se met à l’infinitif.',
      en: 'After a preposition and a pronoun the verb stands in the infinitive.',
    },
    examples: {
      found: [
        ['Je me permets de vous envoyez un bon.', 'envoyez', 'envoyer'],
        ['Merci de nous informé du retour.', 'informé', 'informer'],
        ['Merci de nous la réexpédiez.', 'réexpédiez', 'réexpédier'],
        ['Nous avons décidé de les remboursé.', 'remboursé', 'rembourser'],
        ['Il suffit de la cochez.', 'cochez', 'cocher'],
      ],
      innocent: [
        'Je me permets de vous envoyer un bon.',
        'Le produit, quant à lui remboursé, est retiré.',
        'Le colis est à vous.',
        'Merci pour les inscrits.',
        'Le service de la facturation répond.',
        'Grâce à vous est née cette idée.',
      ],
    },
  },
  {
    id: 'infinitive-after-negation',
    language: 'fr',
    kind: 'grammar',
    anchor: negations,
    find: afterNegation,
    explanation: {
      fr: 'Après « ne pas », « ne plus », « ne jamais », le verbe se met à l’infinitif.',
      en: 'After “ne pas”, “ne plus” and “ne jamais” the verb stands in the infinitive.',
    },
    examples: {
      found: [
        ['Merci de ne pas communiqué votre code.', 'communiqué', 'communiquer'],
        ['Pour ne plus recevez nos offres, écrivez-moi.', 'recevez', 'recevoir'],
        ['Pensez à ne jamais le montré.', 'montré', 'montrer'],
      ],
      innocent: [
        'Merci de ne pas communiquer votre code.',
        'Je ne sais pas, dit-elle.',
        'Il ne faut ne jamais avoir payé.',
        'Vous ne pouvez plus rien changer.',
      ],
    },
  },
  {
    id: 'coordinated-infinitive',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['et', 'ou']),
    find: afterAnd,
    explanation: {
      fr: 'Deux verbes reliés par « et » ou « ou » sont à la même forme : vérifier et corriger.',
      en: 'Two verbs joined by “et” or “ou” stand in the same form: vérifier et corriger.',
    },
    examples: {
      found: [
        ['Nous allons vérifier et corrigé votre facture.', 'corrigé', 'corriger'],
        ['Merci de nous écrire ou de cliqué sur ce lien.', 'cliqué', 'cliquer'],
        ['Vous pouvez les retourner et demandé un avoir.', 'demandé', 'demander'],
      ],
      innocent: [
        'Nous allons vérifier et corriger votre facture.',
        'Nous avons fait vérifier et corrigé votre facture.',
        'Le retour est à signer et daté du jour.',
        'Il y a un colis à livrer et un de prévu.',
      ],
    },
  },
]);
