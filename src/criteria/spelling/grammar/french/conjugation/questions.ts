import {
  imperative,
  infinitive,
  noun,
  plural,
  preposition,
  second,
  subjunctive,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, french, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { afterClitics, agrees, asks, closes, conjugated, listed, opens, persons, rawAt } from '../clauses.ts';

/** Subject pronouns after their verb, without `t`: `-t-il` is `il`. */
const inverted = (word: Word): string | null => {
  if (!word.text.startsWith('-')) return null;
  const text = word.text.replace(/^-(?:t-)?/u, '');
  return persons.has(text) ? text : null;
};

const thirds = listed('il elle on');

/** Whether a verb needs `t` before il, elle and on. */
const needsT = (form: string): boolean => !/[td]$/u.test(form);

/** A verb with a subject pronoun after it: `a-t-il`. */
const joined = (form: string, pronoun: string): string =>
  thirds.has(pronoun) && needsT(form) ? `${form}-t-${pronoun}` : `${form}-${pronoun}`;

/** Whether `nous` or `vous` after a verb is its object: `contactez-nous`. */
const isObject = (word: Word, pronoun: string): boolean =>
  (pronoun === 'nous' && (can(word, verb | imperative | second) || can(word, verb | second | plural))) ||
  (pronoun === 'vous' && can(word, verb | imperative | plural));

/** A verb whose ending does not fit the pronoun after it. */
function wrongInversion(sentence: Tagged, index: number): Correction | null {
  const pronoun = inverted(rawAt(sentence, index));
  const word = rawAt(sentence, index - 1);
  if (pronoun === null || (word.tags & verb) === 0) return null;
  const person = persons.get(pronoun) ?? 0;
  const isFit = agrees(word, person) && !(pronoun === 'je' && isForm(word, 'avoir', subjunctive));
  if (isFit || isObject(word, pronoun) || /[éè]$|ss[ée]$/u.test(word.text)) return null;
  const right = pronoun === 'je' && isForm(word, 'avoir', subjunctive) ? 'ai' : conjugated(word, person);
  return right === null ? null : { from: index - 1, to: index + 1, right: joined(right, pronoun) };
}

/** A `t` left out or superfluous between a verb and its pronoun. */
function wrongT(sentence: Tagged, index: number): Correction | null {
  const after = rawAt(sentence, index);
  const pronoun = inverted(after);
  const word = rawAt(sentence, index - 1);
  if (pronoun === null || !agrees(word, persons.get(pronoun) ?? 0)) return null;
  const right = joined(word.text, pronoun);
  return word.text + after.text === right ? null : { from: index - 1, to: index + 1, right };
}

const parted = /^(y-)?(\p{L}+)-t(?:'|-)(il|elle|on|ils|elles)$/u;

/** `a-t'il`, `y-a-t-il` as one word. */
function oneWord(sentence: Tagged, index: number): Correction | null {
  const found = parted.exec(rawAt(sentence, index).text);
  if (found === null || !can(french(found[2] ?? ''), verb | third)) return null;
  const right = joined(found[2] ?? '', found[3] ?? '');
  return { from: index, to: index + 1, right: found[1] === undefined ? right : `y ${right}` };
}

/** `a t'il`, `a t il`, `a -t-il` as several words. */
function severalWords(sentence: Tagged, index: number): Correction | null {
  const word = rawAt(sentence, index - 1);
  const pronoun = rawAt(sentence, index + 1).text;
  if (!agrees(word, third) || !['il', 'elle', 'on', 'ils', 'elles'].includes(pronoun)) return null;
  if (agrees(rawAt(sentence, afterClitics(sentence, index + 2)), persons.get(pronoun) ?? 0)) return null;
  return { from: index - 1, to: index + 2, right: joined(word.text, pronoun) };
}

const certain = listed('je tu il ils on');

/** Whether the subject of a verb stands before it, with pronouns between: `vous vous connectez`. */
function hasSubject(sentence: Tagged, index: number, pronoun: string): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = rawAt(sentence, at);
    if (word.text === pronoun || word.text === 'et' || word.text === 'ou' || word.text === `-${pronoun}`) return true;
    if (/^[.;:!?]/u.test(word.text)) return false;
  }
  return false;
}

/** Whether a pronoun after a verb begins the next clause instead: `si tu peux tu viens`. */
function hasOwnVerb(sentence: Tagged, index: number, person: number): boolean {
  const at = afterClitics(sentence, index + 1);
  return agrees(rawAt(sentence, at), person) || agrees(rawAt(sentence, at + 1), person);
}

const auxiliaryOfMotion = listed('aller venir vouloir laisser');

/** Whether an infinitive follows that takes the pronoun: `allez vous inscrire`. */
function isReflexive(sentence: Tagged, index: number): boolean {
  if (!can(rawAt(sentence, afterClitics(sentence, index + 1)), infinitive) || asks(sentence, index)) return false;
  return rawAt(sentence, index - 1).readings.some(({ lemma }) => auxiliaryOfMotion.has(lemma));
}

/** A subject pronoun after its verb without a hyphen. */
function missingHyphen(sentence: Tagged, index: number): Correction | null {
  const pronoun = rawAt(sentence, index).text;
  const word = rawAt(sentence, index - 1);
  const person = persons.get(pronoun) ?? 0;
  if (
    !agrees(word, person) ||
    word.text === 'puis' ||
    (word.text === 'suis' && pronoun === 'tu') ||
    hasOwnVerb(sentence, index, person)
  )
    return null;
  if (hasSubject(sentence, index - 1, pronoun)) return null;
  if (!certain.has(pronoun) && !mayInvert(sentence, index)) return null;
  if (certain.has(pronoun) && (word.tags & (noun | preposition)) !== 0 && !asks(sentence, index)) return null;
  return { from: index - 1, to: index + 1, right: joined(word.text, pronoun) };
}

/** Whether `vous`, `nous`, `elle` after a verb is its subject. */
function mayInvert(sentence: Tagged, index: number): boolean {
  const { text } = rawAt(sentence, index);
  if (text === 'elle' || text === 'elles') return asks(sentence, index) && !closes(rawAt(sentence, index - 2));
  return !isReflexive(sentence, index);
}

/** `est ce que`, `était ce`, `n'est ce pas`. */
function missingCe(sentence: Tagged, index: number): Correction | null {
  const word = rawAt(sentence, index - 1);
  const next = rawAt(sentence, index + 1);
  if (!isForm(word, 'être', verb) || !can(word, third)) return null;
  const before = rawAt(sentence, index - 2).text;
  const isStart =
    opens(rawAt(sentence, index - 2)) || before === ',' || before === "qu'" || before === "n'" || before === "d'";
  if (!isStart || !/^(?:qu[e']|pas|bien|vraiment|donc|un|une|le|la|vrai|possible|normal)$/u.test(next.text))
    return null;
  if (next.text === 'que' && before === '' && !asks(sentence, index) && rawAt(sentence, index + 2).text === '')
    return null;
  return { from: index - 1, to: index + 1, right: `${word.text}-ce` };
}

/** Questions: verbs before their subject pronouns. Source: Grevisse, Le Bon Usage. */
export const frenchQuestions = syntax([
  {
    id: 'inversion-agreement',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => inverted(word) !== null,
    find: wrongInversion,
    explanation: {
      fr: 'Le verbe s’accorde avec le pronom sujet qui le suit.',
      en: 'The verb agrees with the subject pronoun after it.',
    },
    examples: {
      found: [
        ['Devraient-il signer le reçu ?', 'Devraient-il', 'Devrait-il'],
        ['Comment pourront-nous vous joindre ?', 'pourront-nous', 'pourrons-nous'],
        ['Peut-je vous aider ?', 'Peut-je', 'Puis-je'],
        ['Sera-tu chez toi samedi ?', 'Sera-tu', 'Seras-tu'],
      ],
      innocent: [
        'Devrait-il signer le reçu ?',
        'Contactez-nous demain.',
        'Puis-je vous aider ?',
        'Rendez-vous en magasin.',
      ],
    },
  },
  {
    id: 'euphonic-t',
    language: 'fr',
    kind: 'typography',
    anchor: (word) => inverted(word) !== null,
    find: wrongT,
    explanation: {
      fr: 'Entre une voyelle et « il », « elle » ou « on », on écrit -t- : a-t-il ; après t ou d, rien : est-il.',
      en: 'Between a vowel and “il”, “elle” or “on” one writes -t-: a-t-il; after t or d nothing: est-il.',
    },
    examples: {
      found: [
        ['Va-il être livré ?', 'Va-il', 'Va-t-il'],
        ['Est-t-il possible de le changer ?', 'Est-t-il', 'Est-il'],
        ['Pourra-on le réparer ?', 'Pourra-on', 'Pourra-t-on'],
      ],
      innocent: ['Va-t-il être livré ?', 'Est-il possible de le changer ?', 'Prend-on les chèques ?'],
    },
  },
  {
    id: 'euphonic-hyphen',
    language: 'fr',
    kind: 'typography',
    anchor: ({ text }) => text === "t'" || text === 't' || text === '-t' || parted.test(text),
    find: (sentence, index) => oneWord(sentence, index) ?? severalWords(sentence, index),
    explanation: {
      fr: 'Le « t » de liaison se place entre deux traits d’union : a-t-il.',
      en: 'The linking “t” stands between two hyphens: a-t-il.',
    },
    examples: {
      found: [
        ['Y a t il un code sur l’étiquette ?', 'a t il', 'a-t-il'],
        ["Y a t'il un code ?", "a t'il", 'a-t-il'],
        ["A-t'elle reçu le bon ?", "A-t'elle", 'A-t-elle'],
        ['Y-a-t-il un code ?', 'Y-a-t-il', 'Y a-t-il'],
      ],
      innocent: ['Y a-t-il un code ?', 'Il a tout vu.', "Ce qu'il a t'il manque."],
    },
  },
  {
    id: 'inversion-hyphen',
    language: 'fr',
    kind: 'typography',
    anchor: new Set([...persons.keys()].filter((text) => text !== "j'")),
    find: missingHyphen,
    explanation: {
      fr: 'Le pronom sujet placé après le verbe s’y attache par un trait d’union.',
      en: 'A subject pronoun after its verb is joined to it by a hyphen.',
    },
    examples: {
      found: [
        ['Pouvez vous me transmettre la facture ?', 'Pouvez vous', 'Pouvez-vous'],
        ['Pouvons nous en parler demain ?', 'Pouvons nous', 'Pouvons-nous'],
        ['Si besoin, souhaitez vous un avoir ?', 'souhaitez vous', 'souhaitez-vous'],
        ['Dois je renvoyer le colis ?', 'Dois je', 'Dois-je'],
        ['Comment faut il procéder ?', 'faut il', 'faut-il'],
        ['Connectez vous à votre espace.', 'Connectez vous', 'Connectez-vous'],
      ],
      innocent: [
        'Vous pouvez vous connecter ce soir.',
        'Si vous souhaitez vous inscrire, écrivez-moi.',
        'Nous pouvons nous déplacer.',
        'Si tu le peux tu viens.',
        'Allez vous inscrire en ligne.',
        'Puis je vous rappelle.',
      ],
    },
  },
  {
    id: 'question-hyphen',
    language: 'fr',
    kind: 'typography',
    anchor: new Set(['ce']),
    find: missingCe,
    explanation: {
      fr: '« Est-ce que », « qu’est-ce que » et « n’est-ce pas » prennent un trait d’union.',
      en: '“Est-ce que”, “qu’est-ce que” and “n’est-ce pas” take a hyphen.',
    },
    examples: {
      found: [
        ['Est ce que le colis est arrivé ?', 'Est ce', 'Est-ce'],
        ["Qu'est ce que cela veut dire ?", 'est ce', 'est-ce'],
        ["C'est bien le bon, n'est ce pas ?", 'est ce', 'est-ce'],
      ],
      innocent: [
        'Le point gênant est ce que vous décrivez.',
        'Est-ce que tout va bien ?',
        'Ce que nous pouvons faire est ce geste.',
      ],
    },
  },
]);
