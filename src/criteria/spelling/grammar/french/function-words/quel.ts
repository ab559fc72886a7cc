import {
  adjective,
  adverb,
  anyGender,
  determiner,
  feminine,
  masculine,
  noun,
  plural,
  pronoun,
  singular,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  isBeing,
  isDeterminer,
  isHaving,
  isMark,
  isNoun,
  isParticiple,
  isPlural,
  isVerb,
  objects,
  raw,
  replacing,
  words,
} from '../classes.ts';
import { relative, stative } from './pronouns.ts';

const openingVerbs = words(
  'crois pense pensais croyais espère dis dit savais vois constate remarque confirme précise imagine suppose',
);

/** `je crois quelle est partie`, `quelles nous ont écrit`. */
function quelleForQuElle(sentence: Tagged, index: number, text: string): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  const right = text.endsWith('s') ? "qu'elles" : "qu'elle";
  const after = raw(sentence, index + 2);
  if (isBeing(next)) {
    if (!openingVerbs.has(previous.text)) return null;
    return isParticiple(after) || can(after, adjective) || can(after, adverb) ? right : null;
  }
  if (next.text === 'ne' || next.text === "n'") return isBeing(after) || stative(after) ? null : right;
  if (objects.has(next.text) && next.text !== 'en') return can(after, verb) ? right : null;
  if (isHaving(next) && isMark(previous)) return null;
  return isVerb(next) && can(next, third) && !stative(next) && !isForm(next, 'devenir') && !isForm(next, 'rester')
    ? right
    : null;
}

/** `qu'elle heure`, `qu'elle que soit`. */
function quElleForQuelle(sentence: Tagged, index: number): Correction | null {
  if (raw(sentence, index - 1).text !== "qu'") return null;
  const next = raw(sentence, index + 1);
  const text = raw(sentence, index).text;
  const right = text === 'elles' ? 'quelles' : 'quelle';
  const at = { from: index - 1, to: index + 1, right };
  if (/^(?:que|qu')$/u.test(next.text) && /^(?:soit|soient|puisse|fût|en)$/u.test(raw(sentence, index + 2).text))
    return at;
  if (isNoun(next) && !isMark(raw(sentence, index + 2))) return at;
  const starts = isMark(raw(sentence, index - 2));
  return starts &&
    isBeing(next) &&
    isDeterminer(raw(sentence, index + 2)) &&
    raw(sentence, sentence.length - 1).text.startsWith('?')
    ? at
    : null;
}

const copulas = words('soit soient puisse puissent fût fussent');

const quelForms = ['quel', 'quelle', 'quels', 'quelles'] as const;

const genderOf = (word: Word): number =>
  (can(word, noun | feminine) ? feminine : 0) | (can(word, noun | masculine) ? masculine : 0);

/** The form of `quel` for what follows `soit`: the first noun after it; null where it cannot be told. */
function quelFor(sentence: Tagged, index: number, fallback: string): string {
  for (let at = index; at < index + 4; at += 1) {
    const word = raw(sentence, at);
    if (!can(word, noun) || isDeterminer(word)) continue;
    const gender = genderOf(word);
    const many =
      isPlural(word) ||
      (can(raw(sentence, at - 1), determiner | plural) && !can(raw(sentence, at - 1), determiner | singular));
    const number = many ? 2 : 0;
    return quelForms[number + (gender === feminine ? 1 : 0)] ?? fallback;
  }
  return fallback;
}

/** `quelque soit le motif`, `quelle que soit ses raisons`. */
function quelqueSoit(sentence: Tagged, index: number): Correction | null {
  const first = raw(sentence, index);
  const next = raw(sentence, index + 1);
  if (first.text.startsWith('quelque')) {
    if (!copulas.has(next.text)) return null;
    const at = next.text.startsWith('puiss') && raw(sentence, index + 2).text === 'être' ? index + 3 : index + 2;
    return { from: index, to: index + 1, right: `${quelFor(sentence, at, 'quel')} que` };
  }
  const after = raw(sentence, index + 2);
  if (next.text !== 'que' && next.text !== "qu'") return null;
  if (copulas.has(after.text)) return agreed(sentence, index, first.text);
  return can(after, noun) && (after.tags & (pronoun | determiner)) === 0 && after.text !== 'temps'
    ? { from: index, to: index + 2, right: isPlural(after) ? 'quelques' : 'quelque' }
    : null;
}

/** The agreement of `quel que soit` with a noun that a determiner shows. */
function agreed(sentence: Tagged, index: number, text: string): Correction | null {
  const article = raw(sentence, index + 3);
  const head = raw(sentence, index + 4);
  if (!isDeterminer(article) || !can(head, noun) || (genderOf(head) & anyGender) === anyGender) return null;
  if (raw(sentence, index + 5).text === 'ou' || raw(sentence, index + 5).text === 'et') return null;
  const right = quelFor(sentence, index + 3, text);
  if (right === text) return null;
  const soit = raw(sentence, index + 2).text;
  const verbRight = right.endsWith('s') ? 'soient' : 'soit';
  return soit.startsWith('soi')
    ? { from: index, to: index + 3, right: `${right} que ${verbRight}` }
    : { from: index, to: index + 1, right };
}

const relativeTable: Readonly<Record<string, readonly string[]>> = {
  l: ['lequel', 'laquelle', 'lesquels', 'lesquelles'],
  a: ['auquel', 'à laquelle', 'auxquels', 'auxquelles'],
  d: ['duquel', 'de laquelle', 'desquels', 'desquelles'],
};

/** Bits of `relativeTable`'s places that a noun allows. */
function placesOf(word: Word): number {
  let places = 0;
  if (can(word, noun | masculine | singular)) places |= 1;
  if (can(word, noun | feminine | singular)) places |= 2;
  if (can(word, noun | masculine | plural)) places |= 4;
  if (can(word, noun | feminine | plural)) places |= 8;
  return places;
}

const plainPreposition = words('avec dans sur pour par sans sous chez selon contre vers devant derrière à');

const locutions = words('long cours sein milieu bout terme fin moyen aide cause suite issue lieu côté');

/** `la mission auquel`: no noun before agrees with the relative. */
function relativeAgreement(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const row = relativeTable[text.charAt(0)] ?? [];
  const place = row.indexOf(text);
  const at = plainPreposition.has(raw(sentence, index - 1).text) ? index - 2 : index - 1;
  const head = sentence.word(at);
  if (place < 0 || locutions.has(head.text) || !can(head, noun) || !isDeterminer(raw(sentence, at - 1))) return null;
  let allowed = 0;
  for (let before = at; before >= 0 && before > at - 8; before -= 1)
    if (can(raw(sentence, before), noun)) allowed |= placesOf(raw(sentence, before));
  if ((allowed & (1 << place)) !== 0) return null;
  const own = placesOf(head);
  const right = row.find((_, form) => (own & (1 << form)) !== 0);
  return right === undefined || (own & (own - 1)) !== 0 ? null : { from: index, to: index + 1, right };
}

/** `le quel`, `les quels`: one word. */
const joined: Readonly<Record<string, string>> = {
  le: 'le',
  la: 'la',
  les: 'les',
  au: 'au',
  aux: 'aux',
  du: 'du',
  des: 'des',
};

function splitRelative(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const previous = raw(sentence, index - 1).text;
  const article = joined[previous];
  if (article === undefined) return null;
  const many = text.endsWith('s');
  const head =
    previous === 'la' || (text.startsWith('quelle') && previous === 'le')
      ? many
        ? 'les'
        : 'la'
      : many && previous === 'le'
        ? 'les'
        : article;
  return { from: index - 1, to: index + 1, right: head + text };
}

/** Quel and what sounds like it. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsQuel = syntax([
  {
    id: 'quelle-for-qu-elle',
    language: 'fr',
    kind: 'grammar',
    ...replacing('quelle quelles', quelleForQuElle),
    explanation: {
      fr: '« Qu’elle » s’écrit en deux mots quand on peut dire « qu’il ».',
      en: '“Qu’elle” is two words where “qu’il” could be said.',
    },
    examples: {
      found: [
        ['Je crois quelle est partie.', 'quelle', "qu'elle"],
        ['Il faut quelle nous écrive.', 'quelle', "qu'elle"],
        ['Je confirme quelles arrivent demain.', 'quelles', "qu'elles"],
      ],
      innocent: [
        'Dites-moi quelle est votre adresse.',
        'Quelle ne fut pas notre surprise !',
        'Je ne sais quelle sera la suite.',
        'Quelle doit être la taille ?',
      ],
    },
  },
  {
    id: 'qu-elle-for-quelle',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['elle', 'elles']),
    find: quElleForQuelle,
    explanation: {
      fr: 'Devant un nom ou dans « quelle est… ? », on écrit « quelle » en un mot.',
      en: 'Before a noun or in “quelle est…?”, “quelle” is one word.',
    },
    examples: {
      found: [
        ["À qu'elle heure passez-vous ?", "qu'elle", 'quelle'],
        ["Qu'elle est votre adresse ?", "Qu'elle", 'Quelle'],
        ["Qu'elle que soit la date, écrivez-nous.", "Qu'elle", 'Quelle'],
      ],
      innocent: ['Je crois qu’elle est livrée.', 'Qu’elle est belle !', 'Le colis qu’elle attend arrive.'],
    },
  },
  {
    id: 'quelque-for-quel-que',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['quelque', 'quelques', 'quel', 'quelle', 'quels', 'quelles']),
    find: quelqueSoit,
    explanation: {
      fr: 'Devant « être » au subjonctif, on écrit « quel que » en deux mots, accordé avec le sujet ; devant un nom, « quelque ».',
      en: 'Before the subjunctive of “être” it is “quel que”, in two words, agreeing with the subject; before a noun, “quelque”.',
    },
    examples: {
      found: [
        ['Quelque soit le motif, écrivez-nous.', 'Quelque', 'Quel que'],
        ['Quelques soient vos raisons, écrivez-nous.', 'Quelques', 'Quelles que'],
        ['Quel que soit la raison, écrivez-nous.', 'Quel que soit', 'Quelle que soit'],
        ['Il manque quel que chose.', 'quel que', 'quelque'],
      ],
      innocent: [
        'Quel que soit le motif, écrivez-nous.',
        'Quelque chose manque.',
        'Quelle que soit la raison, écrivez-nous.',
        'Quels que soient vos choix, écrivez-nous.',
      ],
    },
  },
  {
    id: 'relative-agreement',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => relative.test(text) || text === 'laquelle',
    find: relativeAgreement,
    explanation: {
      fr: '« Lequel » s’accorde avec le nom dont il tient la place.',
      en: '“Lequel” agrees with the noun it stands for.',
    },
    examples: {
      found: [
        ['La demande auquel vous répondez est close.', 'auquel', 'à laquelle'],
        ['Le compte avec laquelle vous payez est fermé.', 'laquelle', 'lequel'],
        ['Les offres auxquels vous pensez sont finies.', 'auxquels', 'auxquelles'],
      ],
      innocent: [
        'La demande à laquelle vous répondez est close.',
        'Le service de la boutique auquel vous écrivez est fermé.',
        'Les offres auxquelles vous pensez sont finies.',
      ],
    },
  },
  {
    id: 'split-relative',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(['quel', 'quelle', 'quels', 'quelles']),
    find: splitRelative,
    explanation: {
      fr: '« Lequel », « laquelle », « auquel » s’écrivent en un mot.',
      en: '“Lequel”, “laquelle”, “auquel” are one word.',
    },
    examples: {
      found: [
        ['Dites-nous le quel vous convient.', 'le quel', 'lequel'],
        ['La boutique dans la quelle vous étiez est fermée.', 'la quelle', 'laquelle'],
        ['Le service au quel vous écrivez est fermé.', 'au quel', 'auquel'],
      ],
      innocent: ['Dites-nous lequel vous convient.', 'Quel colis attendez-vous ?', 'De quel service parlez-vous ?'],
    },
  },
]);
