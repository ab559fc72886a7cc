import {
  adjective,
  name,
  noun,
  participle,
  plural,
  pronoun,
  second,
  singular,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  afterClitics,
  agrees,
  beforeClitics,
  conjugated,
  isBefore,
  isVerbOnly,
  lastBefore,
  listed,
  opens,
  persons,
  rawAt,
} from '../clauses.ts';
import { que, relatives } from './pronouns.ts';

const neutral = listed('ça cela ceci');
const beforeNeutral = listed('et mais si car tout lorsque quand puisque');

const restricting = listed("ne n'");
/** Whether `que` before a place opens a clause, and is not that of `ne … que`. */
const isComplement = (sentence: Tagged, index: number): boolean =>
  que.has(rawAt(sentence, index - 1).text) && !isBefore(sentence, index, restricting);
/** The verb after `cela`, where it is not in the third person singular. */
function afterNeutral(sentence: Tagged, index: number): Correction | null {
  const previous = rawAt(sentence, index - 1);
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!can(word, verb) || can(word, verb | (persons.get('il') ?? 0)) || rawAt(sentence, at + 1).text.startsWith('-'))
    return null;
  if (previous.text !== ',' && !opens(previous) && !beforeNeutral.has(previous.text) && !isComplement(sentence, index))
    return null;
  if (can(word, participle | adjective) && word.text !== 'dis') return null;
  const right = conjugated(word, persons.get('il') ?? 0);
  return right === null ? null : { from: at, to: at + 1, right };
}

/** The verb after `ce` or `c'`, which is être, or pouvoir and devoir before it. */
function afterCe(sentence: Tagged, index: number): Correction | null {
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!can(word, verb) || can(word, verb | third)) return null;
  const next = rawAt(sentence, at + 1);
  const isModal = (isForm(word, 'devoir', verb) || isForm(word, 'pouvoir', verb)) && next.text === 'être';
  if (!isModal && !isForm(word, 'être', verb)) return null;
  if (next.text.startsWith('-') || word.text === 'suis' || word.text === 'sommes' || word.text === 'êtes') return null;
  const right = conjugated(word, persons.get('il') ?? 0);
  return right === null ? null : { from: at, to: at + 1, right };
}

/** The verb after `mon collègue et moi`, where it is in the third person. */
function afterAndMe(sentence: Tagged, index: number): Correction | null {
  const before = rawAt(sentence, index - 2);
  if (rawAt(sentence, index - 1).text !== 'et' || !can(before, noun | name | pronoun) || can(before, verb)) return null;
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!can(word, verb | third | plural) || (word.tags & (noun | adjective | participle)) !== 0) return null;
  const right = conjugated(
    word,
    rawAt(sentence, index).text === 'moi' ? (persons.get('nous') ?? 0) : (persons.get('vous') ?? 0),
  );
  return right === null || agrees(word, persons.get('nous') ?? 0) ? null : { from: at, to: at + 1, right };
}

const pluralDeterminers = listed('nos vos les mes ces tes ses leurs plusieurs des');

const singularDeterminers = listed("le la l' un une ce cet cette mon ma ton ta son sa notre votre leur");

/** Number of the noun phrase right at a place, where nothing is joined to it; 0: none. */
function numberAt(sentence: Tagged, index: number): number {
  const { text } = rawAt(sentence, index);
  if (!can(rawAt(sentence, index + 1), noun)) return 0;
  if (pluralDeterminers.has(text)) return text === 'des' ? 0 : plural;
  const next = rawAt(sentence, index + 2);
  return singularDeterminers.has(text) && opens(next) ? singular : 0;
}

const beforeVerb = listed("que qu' dont où desquels desquelles lesquels lesquelles quand lorsque comme");

/** `comme l'indique nos conditions`, `les remises que donnent le site`: the subject stands after the verb. */
function beforeSubject(sentence: Tagged, index: number): Correction | null {
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!isVerbOnly(word) || !agrees(word, third)) return null;
  const isCompound = isForm(word, 'avoir', verb) && can(rawAt(sentence, at + 1), participle);
  if (!isCompound && (isForm(word, 'avoir', verb) || isForm(word, 'être', verb))) return null;
  if (at > index + 1 && rawAt(sentence, at - 1).text !== "l'") return null;
  const number = numberAt(sentence, isCompound ? at + 2 : at + 1);
  if (number === 0 || agrees(word, third | number)) return null;
  const right = conjugated(word, third | number);
  return right === null ? null : { from: at, to: at + 1, right };
}

const receivers = listed("me m' te t' nous vous lui leur");
const remaining = listed("des de d' du que qu' deux trois quatre dix plusieurs quelques");

/** `ils me restent des` for `il me reste des`. */
function impersonal(sentence: Tagged, index: number): Correction | null {
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!isForm(word, 'rester', verb) || !can(word, third | plural) || !remaining.has(rawAt(sentence, at + 1).text))
    return null;
  const between = sentence.texts(index + 1, at);
  if (!between.some((text) => receivers.has(text))) return null;
  const right = conjugated(word, third | singular);
  const joined = between.map((text) => (text.endsWith("'") ? text : `${text} `)).join('');
  return right === null ? null : { from: index, to: at + 1, right: `il ${joined}${right}` };
}

/** Place of the pronoun before a verb that is its subject; -1: none. */
function subjectBefore(sentence: Tagged, index: number): number {
  const first = beforeClitics(sentence, index);
  for (let at = Math.max(first, 0); at < index; at += 1) {
    const person = persons.get(rawAt(sentence, at).text);
    if (person !== undefined && agrees(rawAt(sentence, index), person)) return at;
  }
  return -1;
}

const clauseWords = listed("que qu' qui dont où si s' quand lorsque , : ;");
/** Words between a verb and `et` at most (ours). */
const longestClause = 12;

const isStated = (word: Word): boolean => isVerbOnly(word) || word.text === 'sommes';

/** The last finite verb before `et` in its clause; -1: none. */
function verbBefore(sentence: Tagged, index: number): number {
  const at = lastBefore(sentence, index, (word) => clauseWords.has(word.text) || isStated(word));
  return at >= index - longestClause && at >= 0 && isStated(rawAt(sentence, at)) ? at : -1;
}

/** The second of two verbs joined by `et`, where only the first agrees with the pronoun. */
function coordinated(sentence: Tagged, index: number): Correction | null {
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!isVerbOnly(word) || rawAt(sentence, at + 1).text.startsWith('-')) return null;
  const former = (rawAt(sentence, index - 1).tags & verb) === 0 ? verbBefore(sentence, index) : index - 1;
  const isFar = former < index - 1;
  if (former < 0 || (isFar && (rawAt(sentence, index).text !== 'et' || agrees(word, second)))) return null;
  const subject = subjectBefore(sentence, former);
  const person = persons.get(rawAt(sentence, subject).text);
  if (person === undefined || agrees(word, person) || !agrees(rawAt(sentence, former), person)) return null;
  if (relatives.has(rawAt(sentence, subject - 1).text)) return null;
  const own = [index + 1, at - 1].map((place) => persons.get(rawAt(sentence, place).text) ?? 0);
  if (own.some((one) => one !== 0 && agrees(word, one))) return null;
  const right = conjugated(word, person);
  return right === null ? null : { from: at, to: at + 1, right };
}

/** Verbs whose subject is neutral, joined to another, or placed after them. Source: Grevisse, Le Bon Usage. */
export const frenchOtherSubjects = syntax([
  {
    id: 'verb-with-cela',
    language: 'fr',
    kind: 'grammar',
    anchor: neutral,
    find: afterNeutral,
    explanation: {
      fr: '« Cela », « ça » et « ceci » veulent un verbe à la troisième personne du singulier.',
      en: '“Cela”, “ça” and “ceci” take a verb in the third person singular.',
    },
    examples: {
      found: [
        ['Ça dépendent du modèle choisi.', 'dépendent', 'dépend'],
        ['Mais cela vous coûteras dix euros.', 'coûteras', 'coûtera'],
        ['Lorsque cela arrives, redémarrez la box.', 'arrives', 'arrive'],
      ],
      innocent: [
        'Ça dépend du modèle choisi.',
        'À cela s’ajoutent des frais.',
        'Ceux qui font cela sont rares.',
        'Pour ça il faut un code.',
      ],
    },
  },
  {
    id: 'verb-with-ce',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['ce', "c'"]),
    find: afterCe,
    explanation: {
      fr: 'Avec « ce » et « c’ », le verbe est à la troisième personne.',
      en: 'With “ce” and “c’” the verb is in the third person.',
    },
    examples: {
      found: [
        ["C'étais une erreur de notre part.", 'étais', 'était'],
        ['Ce serais avec plaisir.', 'serais', 'serait'],
        ['Ce pourrais être le câble.', 'pourrais', 'pourrait'],
      ],
      innocent: ["C'était une erreur.", 'Ce seraient nos conseillers.', 'Est-ce être exigeant ?'],
    },
  },
  {
    id: 'coordinated-verb',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['et', 'ou']),
    find: coordinated,
    explanation: {
      fr: 'Deux verbes reliés par « et » s’accordent avec le même sujet.',
      en: 'Two verbs joined by “et” agree with the same subject.',
    },
    examples: {
      found: [
        ['Nous vérifions et reviendront vers vous.', 'reviendront', 'reviendrons'],
        ['Il répond et peux vous aider.', 'peux', 'peut'],
        ['Vous signez et renvoyait le bon.', 'renvoyait', 'renvoyiez'],
      ],
      innocent: [
        'Nous vérifions et reviendrons vers vous.',
        'Ce que vous voyez et est affiché reste.',
        'Elle arrive et prend le colis.',
        'Nous nous en occupons et vous vous en réjouirez.',
      ],
    },
  },
  {
    id: 'verb-with-and-me',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['moi', 'toi']),
    find: afterAndMe,
    explanation: {
      fr: '« Lui et moi » vaut « nous », « lui et toi » vaut « vous » : le verbe s’accorde avec la première ou la deuxième personne.',
      en: '“Lui et moi” stands for “nous”, “lui et toi” for “vous”: the verb agrees with the first or second person.',
    },
    examples: {
      found: [
        ['Mon collègue et moi vous rappelleront demain.', 'rappelleront', 'rappellerons'],
        ['Ma responsable et moi ont vérifié.', 'ont', 'avons'],
        ['Ton voisin et toi recevront un bon.', 'recevront', 'recevrez'],
      ],
      innocent: [
        'Mon collègue et moi vous rappellerons demain.',
        'Entre lui et moi, ils ont choisi.',
        'Il y a lui et moi qui suis là.',
      ],
    },
  },
  {
    id: 'verb-before-subject',
    language: 'fr',
    kind: 'grammar',
    anchor: beforeVerb,
    find: beforeSubject,
    explanation: {
      fr: 'Le verbe s’accorde aussi avec un sujet placé après lui : comme l’indiquent nos conditions.',
      en: 'The verb agrees with its subject also when the subject stands after it: comme l’indiquent nos conditions.',
    },
    examples: {
      found: [
        ["Comme l'indique nos conditions, le retour est payant.", 'indique', 'indiquent'],
        ["Comme vous l'a précisé nos conseillers, il est fini.", 'a', 'ont'],
        ["Comme l'exige les règles, il est clos.", 'exige', 'exigent'],
        ['Voici les remises que proposent le magasin.', 'proposent', 'propose'],
        ['Nous fermons quand finissent la vente.', 'finissent', 'finit'],
      ],
      innocent: [
        "Comme l'indiquent nos conditions, le retour est payant.",
        "Comme l'indique le site, nos prix changent.",
        "Comme il l'a vu, les prix changent.",
        'Voici les remises que proposent le site et le magasin.',
        'Dites-nous quand prend fin le contrat.',
      ],
    },
  },
  {
    id: 'impersonal-rester',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['ils']),
    find: impersonal,
    explanation: {
      fr: '« Il me reste » est impersonnel : le verbe reste au singulier.',
      en: '“Il me reste” is impersonal: the verb stays in the singular.',
    },
    examples: {
      found: [
        ['Ils nous restent deux articles.', 'Ils nous restent', 'Il nous reste'],
        ['Ils vous resteront des points.', 'Ils vous resteront', 'Il vous restera'],
        ['Ils ne me restent que cette taille.', 'Ils ne me restent', 'Il ne me reste'],
      ],
      innocent: ['Il nous reste deux articles.', 'Ils restent des clients fidèles.', 'Ils nous restent fidèles.'],
    },
  },
]);
