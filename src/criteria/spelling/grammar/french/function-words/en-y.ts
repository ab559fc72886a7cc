import {
  adjective,
  adverb,
  infinitive,
  name,
  noun,
  participle,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  clitics,
  isBeing,
  isDeterminer,
  isInfinitive,
  isMark,
  isNoun,
  isVerb,
  raw,
  replacing,
  subjects,
} from '../classes.ts';
import { elidedWith } from './amounts.ts';

/** `s'en doute` is a verb's; before a determiner or a noun it is `sans`, `d'en` is `dans`. */
function enForPreposition(sentence: Tagged, index: number): Correction | null {
  const next = raw(sentence, index + 1);
  const isS = elidedWith(sentence, index, "s'");
  if (!isS && !elidedWith(sentence, index, "d'")) return null;
  const at = { from: index - 1, to: index + 1, right: isS ? 'sans' : 'dans' };
  if (/^(?:le|la|les|l')$/u.test(next.text)) return isVerb(raw(sentence, index + 2)) ? null : at;
  if (isDeterminer(next) && next.text !== 'un') return at;
  if (!isS) return null;
  if (next.text === "s'" || next.text === 'que' || next.text === "qu'" || next.text === 'vous') return at;
  if (next.text === 'dire' && /^(?:va|ira|allait|irait)$/u.test(raw(sentence, index - 2).text)) return at;
  return isNoun(next) && isMark(raw(sentence, index + 2)) === false && isVerb(raw(sentence, index - 2)) ? at : null;
}

/** `il sans va` for `s'en`, `envie dans parler` for `d'en`. */
function prepositionForEn(sentence: Tagged, index: number, text: string): string | null {
  const previous = raw(sentence, index - 1).text;
  const next = raw(sentence, index + 1);
  if (text === 'dans') return can(next, infinitive) ? "d'en" : null;
  return /^(?:il|on|ils|elle|elles|qui)$/u.test(previous) && (isVerb(next) || isBeing(next)) ? "s'en" : null;
}

/** `il ni a`, `il si rend`. */
function niForNy(sentence: Tagged, index: number, text: string): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  const right = text === 'ni' ? "n'y" : "s'y";
  if (subjects.has(previous.text) && can(next, verb) && (text === 'ni' || !/^j|^tu$/u.test(previous.text)))
    return right;
  if (text === 'ni') return null;
  if (/^(?:elle|elles|qui)$/u.test(previous.text) && isVerb(next)) return right;
  if (isVerb(next) && can(next, third) && !isBeing(next) && next.text !== 'ont' && next.text !== 'a')
    return (can(previous, noun) &&
      !can(previous, adverb) &&
      (!can(previous, adjective) || isDeterminer(raw(sentence, index - 2)))) ||
      (previous.tags & name) !== 0
      ? right
      : null;
  return isInfinitive(next) && /^(?:pour|de|à|sans|peut|peuvent|va|vont|doit)$/u.test(previous.text) ? right : null;
}

/** `n'y l'un n'y l'autre`, `s'y vous voulez`. */
function nyForNi(sentence: Tagged, index: number): Correction | null {
  const letter = raw(sentence, index - 1).text;
  if (letter !== "n'" && letter !== "s'") return null;
  const next = raw(sentence, index + 1);
  const right = letter === "n'" ? 'ni' : 'si';
  const at = { from: index - 1, to: index + 1, right };
  if (subjects.has(next.text) || /^(?:nous|vous)$/u.test(next.text))
    return right === 'si' || next.text !== 'vous' ? at : null;
  if (letter === "n'" && /^(?:pas|plus|jamais|aucun|aucune|guère)$/u.test(next.text))
    return { from: index + 1, to: index + 2, right: `a ${next.text}` };
  if (letter === "n'" && /^(?:le|la|les|l')$/u.test(next.text)) return at;
  const isLost = (next.tags & (verb | infinitive | participle)) === 0 && !clitics.has(next.text);
  return isLost && !isMark(next) && (can(next, adjective) || isDeterminer(next)) ? at : null;
}

/** What contains en and y: sans and s’en, ni and n’y. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsEnY = syntax([
  {
    id: 'en-for-preposition',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['en']),
    find: enForPreposition,
    explanation: {
      fr: 'Devant un nom, on écrit la préposition « sans » ou « dans » ; « s’en » et « d’en » précèdent un verbe.',
      en: 'Before a noun the preposition “sans” or “dans” is written; “s’en” and “d’en” stand before a verb.',
    },
    examples: {
      found: [
        ["Le colis part s'en votre signature.", "s'en", 'sans'],
        ["La carte est d'en la boîte.", "d'en", 'dans'],
        ["Il est parti s'en que je le sache.", "s'en", 'sans'],
      ],
      innocent: ['Il s’en occupe.', 'Merci d’en parler.', 'Elle vient s’en plaindre.', 'Il s’en est plaint.'],
    },
  },
  {
    id: 'preposition-for-en',
    language: 'fr',
    kind: 'grammar',
    ...replacing('sans dans', prepositionForEn),
    explanation: {
      fr: 'Devant un verbe, on écrit le pronom : « s’en occupe », « d’en parler ».',
      en: 'Before a verb the pronoun is written: “s’en occupe”, “d’en parler”.',
    },
    examples: {
      found: [
        ['Le livreur dit qu’il sans souvient.', 'sans', "s'en"],
        ['Merci dans parler à votre banque.', 'dans', "d'en"],
        ['On sans occupe demain.', 'sans', "s'en"],
      ],
      innocent: ['Il part sans payer.', 'Elle entre dans la boutique.', 'Ceux qui sans cesse appellent.'],
    },
  },
  {
    id: 'ni-for-n-y',
    language: 'fr',
    kind: 'grammar',
    ...replacing('ni si', niForNy),
    explanation: {
      fr: 'Devant un verbe, on écrit « n’y » et « s’y », en deux mots.',
      en: 'Before a verb “n’y” and “s’y” are written, in two words.',
    },
    examples: {
      found: [
        ['Il ni a plus de place.', 'ni', "n'y"],
        ['On si rend à pied.', 'si', "s'y"],
        ['Les clients si retrouvent.', 'si', "s'y"],
      ],
      innocent: [
        'Ni lui ni moi ne savons.',
        'Il est si content.',
        'Dites-nous si tout va bien.',
        'Si tant est que cela dure.',
      ],
    },
  },
  {
    id: 'n-y-for-ni',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['y']),
    find: nyForNi,
    explanation: {
      fr: '« N’y » et « s’y » précèdent un verbe ; sinon on écrit « ni » ou « si ».',
      en: '“N’y” and “s’y” stand before a verb; otherwise “ni” or “si” is written.',
    },
    examples: {
      found: [
        ["Il ne manque ni le code n'y la date.", "n'y", 'ni'],
        ["S'y vous voulez, rappelez-nous.", "S'y", 'Si'],
        ["Il n'y pas de réseau.", 'pas', 'a pas'],
      ],
      innocent: ['Il n’y a pas de réseau.', 'Elle s’y connaît bien.', 'On s’y rend à pied.'],
    },
  },
]);
