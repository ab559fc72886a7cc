import { nounLike, type SubjectKind, verbLike } from '../../../../../languages/fr/paronyms-forms.ts';
import {
  adjective,
  adverb,
  anyPart,
  determiner,
  first,
  infinitive,
  interjection,
  name,
  noun,
  participle,
  plural,
  preposition,
  pronoun,
  second,
  singular,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import type { Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import { at, rawAt, type Tagged } from '../../tagged.ts';

const among = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that are determiners and nothing else, after which no form of a verb stands. */
const certain = among(
  'un une mon ma mes ton ta tes sa ses notre nos votre vos ce cet cette ces quel quelle quels quelles ledit ladite lesdits lesdites chaque du des au aux quelques',
);
const articles = among("le la les l' leur leurs");
const many = among('les des mes tes ses nos vos leurs ces aux quels quelles quelques plusieurs');
/** Words after which `le` or `l'` is an article where a form of a verb would lack its subject. */
const openers = among(
  'de à pour par dans sur sous avec sans en vers contre entre malgré selon dès depuis pendant après avant',
);
const negations = among('pas plus jamais bien toujours');
/** Words that begin a clause, in which the verb before may be another's. */
const relatives = among(
  "qui que qu' dont où quand si s' comme lorsque lorsqu' puisque puisqu' quiconque celui celle ceux et ou",
);

/** Verbs that a determiner used as a pronoun often has: `quel est`, `ce sont`, `l’une doit`. */
const auxiliary = among('être avoir pouvoir devoir aller falloir vouloir savoir faire');

/** Pronouns after which only a verb comes, whatever stands before them. */
const verbal = among("me m' te t' se s' ne n'");
const parts = ({ tags }: Word): number => tags & anyPart;

/** Whether a finite verb or an infinitive stands at a place, its negation left aside, in a clause without a relative. */
function hasVerbAt(sentence: Tagged, index: number): boolean {
  let place = index;
  while (negations.has(rawAt(sentence, place).text)) place -= 1;
  const word = at(sentence, place);
  const before = rawAt(sentence, place - 1);
  const hasSubject = (parts(word) & verb) !== 0 && verbal.has(before.text);
  const isParticiple = (parts(word) & participle) !== 0 && before.readings.some(({ lemma }) => lemma === 'avoir');
  const isVerb = (parts(word) & (verb | infinitive)) !== 0 && (parts(word) & (noun | adjective | pronoun)) === 0;
  if (!hasSubject && !isParticiple && !isVerb) return false;
  for (let other = place - 1; other >= 0; other -= 1) if (relatives.has(rawAt(sentence, other).text)) return false;
  return true;
}

/** Determiners after which an infinitive is meant for a noun; « ce » is for « se », « du » for « dû ». */
const beforeParticiples = among('un une mon ma mes ton ta tes son sa ses notre nos votre vos cet cette ces chaque');
/** Prepositions before a noun without article, after which no finite verb stands: `mode d'emploi`. */
const bareOpeners = among("de d' par sans avec sous pour contre");
/** Verbs that take such a noun: `prendre contact`. */
const lightVerbs = among('prendre reprendre faire rendre mettre donner tenir porter');
/** Verbs that take it with « en »: `rester en contact`. */
const statesIn = among('être rester entrer mettre tomber garder demeurer');

const isFormOf = ({ tags, readings }: Word, lemmas: ReadonlySet<string>): boolean =>
  (tags & (verb | infinitive | participle)) !== 0 && readings.some(({ lemma }) => lemmas.has(lemma));

/** Whether only a noun without article can stand at a place. */
function followsBareOpener(sentence: Tagged, index: number): boolean {
  const before = rawAt(sentence, index - 1);
  if (bareOpeners.has(before.text)) return true;
  if (before.text === 'en') return isFormOf(rawAt(sentence, index - 2), statesIn);
  return (parts(before) & (noun | pronoun)) === 0 && isFormOf(before, lightVerbs);
}

/** Whether the word before a place can only be a determiner there. */
function followsDeterminer(sentence: Tagged, index: number): boolean {
  const { text } = rawAt(sentence, index - 1);
  if (!certain.has(text) && !articles.has(text)) return false;
  const before = rawAt(sentence, index - 2);
  if (rawAt(sentence, index + 1).text.startsWith('-')) return false;
  if (certain.has(text)) return before.text !== "l'";
  if (text === 'leur' && before.kind === 'boundary') return true;
  return openers.has(before.text) || before.text.startsWith('-') || hasVerbAt(sentence, index - 2);
}

function nounMeant(sentence: Tagged, index: number): Correction | null {
  const { text, tags } = rawAt(sentence, index);
  const isBare = followsBareOpener(sentence, index) && (tags & infinitive) === 0;
  if (!isBare && !followsDeterminer(sentence, index)) return null;
  if ((tags & infinitive) !== 0 && !beforeParticiples.has(rawAt(sentence, index - 1).text)) return null;
  const right = nounLike(text, many.has(rawAt(sentence, index - 1).text));
  return right === null ? null : { from: index, to: index + 1, right };
}

const subjects: ReadonlyMap<string, readonly [SubjectKind, number]> = new Map([
  ['je', ['je', first | singular]],
  ["j'", ['je', first | singular]],
  ['tu', ['tu', second | singular]],
  ['il', ['il', third | singular]],
  ['on', ['il', third | singular]],
  ['ils', ['ils', third | plural]],
]);
const clitics = among("me m' te t' se s' le la les l' lui leur nous vous y en ne n'");
const we: readonly [SubjectKind, number] = ['nous', first | plural];

/** Who does what a noun at a place says, where only a verb can stand; null: a noun may stand there. */
function subjectOf(sentence: Tagged, index: number): readonly [SubjectKind, number] | null {
  let place = index - 1;
  let needsVerb = false;
  while (clitics.has(rawAt(sentence, place).text)) {
    needsVerb ||= place === index - 1 && verbal.has(rawAt(sentence, place).text);
    place -= 1;
  }
  const subject = subjects.get(rawAt(sentence, place).text);
  if (subject !== undefined) return subject;
  const { text } = rawAt(sentence, place);
  if (needsVerb) return text === 'elles' ? ['ils', third | plural] : ['il', third | singular];
  return place === index - 2 && rawAt(sentence, place + 1).text === 'nous' && relatives.has(text) ? we : null;
}

function verbMeant(sentence: Tagged, index: number): Correction | null {
  const subject = subjectOf(sentence, index);
  if (subject === null) return null;
  const right = verbLike(rawAt(sentence, index).text, ...subject);
  return right === null ? null : { from: index, to: index + 1, right };
}

/** Nouns that are not put behind another noun (`service accueil` is), and sound like a verb's third person (ours). */
const neverBehind = among('soutien maintien oubli envoi recul défi ennui pari appui convoi rappel');

function followsSubject(sentence: Tagged, index: number): boolean {
  const before = at(sentence, index - 1);
  const next = rawAt(sentence, index + 1);
  if ((parts(before) & (noun | adjective | name)) === 0 || (parts(before) & (verb | preposition | determiner)) !== 0)
    return false;
  return (
    next.text.endsWith('ment') || ((parts(next) & determiner) !== 0 && (parts(next) & (adverb | preposition)) === 0)
  );
}

/** Forms of verbs and nouns that sound alike, told apart by their place. */
export const frenchParonymsPlaces = syntax([
  {
    id: 'verb-form-for-noun',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ tags, kind, readings }) =>
      kind === 'word' &&
      ((tags & anyPart) === verb || (tags & anyPart) === infinitive) &&
      !readings.some(({ lemma }) => auxiliary.has(lemma)),
    find: nounMeant,
    explanation: {
      fr: 'Après un déterminant, on écrit le nom, non la forme du verbe qui se prononce de même.',
      en: 'After a determiner the noun is written, not the form of the verb that sounds the same.',
    },
    examples: {
      found: [
        ['Nous vous remercions de votre soutient.', 'soutient', 'soutien'],
        ['Un envoie gratuit est prévu.', 'envoie', 'envoi'],
        ['Le choix de l’emploie est joint au colis.', 'emploie', 'emploi'],
        ['Il faut faire appelle à un technicien.', 'appelle', 'appel'],
        ['Le mode d’emploie est joint.', 'emploie', 'emploi'],
        ['Le montant dépend du maintient de la garantie.', 'maintient', 'maintien'],
      ],
      innocent: [
        'Notre équipe le maintient en service.',
        'Celui qui aime ce casque l’emploie partout.',
        'La garantie soutient votre achat, l’un soutient l’autre.',
        'Le soutient-il vraiment ?',
        'Le client en profite, il reste en contact.',
      ],
    },
  },
  {
    id: 'noun-for-verb-form',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ tags, kind }) =>
      kind === 'word' && (tags & noun) !== 0 && (tags & anyPart & ~(noun | adjective | interjection)) === 0,
    find: verbMeant,
    explanation: {
      fr: 'Après un pronom sujet, on écrit la forme du verbe, non le nom qui se prononce de même.',
      en: 'After a subject pronoun the form of the verb is written, not the noun that sounds the same.',
    },
    examples: {
      found: [
        ['Je vous conseil ce modèle.', 'conseil', 'conseille'],
        ['Il appel notre service chaque jour.', 'appel', 'appelle'],
        ['Je vous envoi le bon de retour.', 'envoi', 'envoie'],
        ['Ce rendez-vous ne s’oubli pas.', 'oubli', 'oublie'],
      ],
      innocent: [
        'Je vous conseille ce modèle.',
        'Nous conseil et vente réunis.',
        'Il vous faut un conseil.',
        'A-t-il conseil et suivi ?',
      ],
    },
  },
  {
    id: 'noun-for-verb-after-noun',
    language: 'fr',
    kind: 'grammar',
    anchor: neverBehind,
    find(sentence, index) {
      if (!followsSubject(sentence, index)) return null;
      const right = verbLike(rawAt(sentence, index).text, 'il', third | singular);
      return right === null ? null : { from: index, to: index + 1, right };
    },
    explanation: {
      fr: 'Entre le sujet et son complément, on écrit la forme du verbe, non le nom qui se prononce de même.',
      en: 'Between subject and object the form of the verb is written, not the noun that sounds the same.',
    },
    examples: {
      found: [
        ['Notre équipe soutien les clients.', 'soutien', 'soutient'],
        ['La direction maintien sa décision.', 'maintien', 'maintient'],
        ['Le service envoi un bon.', 'envoi', 'envoie'],
      ],
      innocent: [
        'Notre soutien, les clients le disent.',
        'La direction maintient sa décision.',
        'Le service rend un soutien de qualité.',
      ],
    },
  },
]);
