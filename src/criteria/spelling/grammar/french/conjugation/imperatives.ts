import { frenchLexicon } from '../../../../../languages/morphology/lexicon.ts';
import {
  adjective,
  determiner,
  imperative,
  infinitive,
  noun,
  participle,
  plural,
  preposition,
  present,
  second,
  singular,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, french, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { agrees, closes, isAdverb, isClitic, isVerbOnly, listed, opens, persons, rawAt } from '../clauses.ts';

const commanding = verb | imperative;
export const isCommand = (word: Word): boolean => word.readings.some(({ tag }) => (tag & commanding) === commanding);

/** The imperative of the verb that a word is, for « tu » unless the word is another. */
export function commandOf(word: Word): string | null {
  if (isCommand(word)) return word.text;
  for (const { tag, lemma } of word.readings) {
    if ((tag & verb) === 0 || (tag & present) === 0) continue;
    const right = frenchLexicon()
      .inflect(lemma, verb | imperative | second | singular)
      .find((form) =>
        french(form).readings.some((reading) => (reading.tag & commanding) === commanding && reading.lemma === lemma),
      );
    if (right !== undefined) return right;
  }
  return null;
}

const places = listed('y en');

/** A command and its pronoun: `donne-moi`, but `donnes-en`. */
function commanded(word: Word, pronounText: string): string | null {
  const form = commandOf(word);
  if (form === null) return null;
  return `${places.has(pronounText) && /[ea]$/u.test(form) ? `${form}s` : form}-${pronounText}`;
}

const linking = listed(', et alors donc mais ou puis sinon ah oh allez');
/** Whether a command may stand at a place: nothing before it could be its subject. */
const isStart = (sentence: Tagged, index: number): boolean =>
  opens(rawAt(sentence, index - 1)) || linking.has(rawAt(sentence, index - 1).text);

/** Whether a form is of the second person singular, or of the third where the second is written with -s. */
const isMisspelt = (word: Word): boolean =>
  !isCommand(word) &&
  (word.tags & noun) === 0 &&
  can(word, verb | present | singular) &&
  !isForm(word, 'être') &&
  !isForm(word, 'avoir');

const isNominal = (word: Word): boolean =>
  (word.tags & (noun | adjective)) !== 0 && !isAdverb(word) && !can(word, preposition);
const isFree = (word: Word): boolean => closes(word) || isAdverb(word) || can(word, preposition);

/** Whether a pronoun after a command belongs to it, by what follows. */
function belongs(sentence: Tagged, index: number): boolean {
  const { text } = rawAt(sentence, index);
  const next = rawAt(sentence, index + 1);
  if (persons.has(next.text)) return false;
  if (text === 'moi' || text === 'toi') return !can(next, verb) || isNominal(next) || can(next, preposition);
  if (text === 'nous') return !can(next, infinitive) && !agrees(next, persons.get('nous') ?? 0);
  if (text === 'lui' || text === 'leur') return !isNominal(next) && !can(next, verb | infinitive);
  if (text === 'y') return !can(next, infinitive) && !isVerbOnly(next);
  if (next.text === 'plus' || next.text === 'moins') return false;
  if (text === 'en') return closes(next) || next.text === 'à' || (isAdverb(next) && !isNominal(next));
  return isFree(next) && !isNominal(next) && !can(next, infinitive | adjective);
}

/** Whether a word is a command with a wrong ending before a pronoun. */
const isSlip = (word: Word, isEmphatic: boolean, text: string): boolean =>
  (isMisspelt(word) && (isEmphatic || word.text.endsWith('es') || places.has(text))) ||
  (isEmphatic && word.text.endsWith('es') && agrees(word, second | singular));

const objects = listed('moi toi nous le la les lui leur y en');

/** `contacter nous` for `contactez-nous`. */
function infinitiveForCommand(sentence: Tagged, index: number): Correction | null {
  const word = rawAt(sentence, index - 1);
  const next = rawAt(sentence, index + 1);
  const before = rawAt(sentence, index - 2);
  if ((word.tags & infinitive) === 0 || !(opens(before) || before.text === ',')) return null;
  if (can(next, infinitive) || (isClitic(next) === false && !(closes(next) || can(next, determiner | preposition))))
    return null;
  return { from: index - 1, to: index + 1, right: `${word.text.slice(0, -1)}z-nous` };
}

/** A pronoun after a command without a hyphen. */
function missingHyphen(sentence: Tagged, index: number): Correction | null {
  const word = rawAt(sentence, index - 1);
  const { text } = rawAt(sentence, index);
  const isEmphatic = text === 'moi' || text === 'toi';
  if (text === 'nous' && word.text.endsWith('er')) return infinitiveForCommand(sentence, index);
  if (!isCommand(word) && !isSlip(word, isEmphatic, text)) return null;
  if (!isStart(sentence, index - 1) || !belongs(sentence, index)) return null;
  if ((text === 'nous' && !can(word, commanding | second)) || isForm(word, 'vouloir')) return null;
  if (can(word, noun) && !isEmphatic && !places.has(text) && !can(word, commanding | plural)) return null;
  const right = commanded(word, text);
  return right === null ? null : { from: index - 1, to: index + 1, right };
}

const attached = (word: Word): string | null =>
  word.text.startsWith('-') && objects.has(word.text.slice(1)) ? word.text.slice(1) : null;

/** A command with an ending that it does not have: `manges-la`, `sert-toi`, `donne-en`. */
function wrongCommand(sentence: Tagged, index: number): Correction | null {
  const after = rawAt(sentence, index);
  const word = rawAt(sentence, index - 1);
  if (after.text === '-t-en' || after.text === '-t-y')
    return isCommand(word) ? { from: index - 1, to: index + 1, right: `${word.text}-t'${after.text.slice(3)}` } : null;
  const text = attached(after);
  if (text === null || text === 'nous') return null;
  if (places.has(text)) return wrongBeforePlace(sentence, index, text);
  if (!isMisspelt(word) || can(word, participle)) return null;
  const right = commanded(word, text);
  return right === null ? null : { from: index - 1, to: index + 1, right };
}

function wrongBeforePlace(sentence: Tagged, index: number, text: string): Correction | null {
  const word = rawAt(sentence, index - 1);
  if (rawAt(sentence, index + 1).text.startsWith('-')) return null;
  if (!isCommand(word) || !/[ea]$/u.test(word.text) || can(rawAt(sentence, index + 1), infinitive)) return null;
  return { from: index - 1, to: index + 1, right: `${word.text}s-${text}` };
}

const compound = /^(\p{L}+)-(y|en|moi|toi|nous|vous|le|la|les|lui|leurs?)$/u;

/** A word that is no verb before a pronoun: `aller-y`, `contacter-nous`, `dites-leurs`. */
function wrongWord(sentence: Tagged, index: number): Correction | null {
  const found = compound.exec(rawAt(sentence, index).text);
  if (found === null) return null;
  const [, stem = '', tail = ''] = found;
  const word = french(stem);
  if (tail === 'leurs') return isCommand(word) ? { from: index, to: index + 1, right: `${stem}-leur` } : null;
  if ((word.tags & infinitive) === 0 || !stem.endsWith('er')) return null;
  return { from: index, to: index + 1, right: `${stem.slice(0, -1)}z-${tail}` };
}

/** Commands and the pronouns after them. Source: Grevisse, Le Bon Usage. */
export const frenchImperatives = syntax([
  {
    id: 'imperative-hyphen',
    language: 'fr',
    kind: 'typography',
    anchor: objects,
    find: missingHyphen,
    explanation: {
      fr: 'Le pronom qui suit un impératif s’y attache par un trait d’union : contactez-nous, vas-y.',
      en: 'A pronoun after an imperative is joined to it by a hyphen: contactez-nous, vas-y.',
    },
    examples: {
      found: [
        ['Contactez nous dès demain.', 'Contactez nous', 'Contactez-nous'],
        ['Si besoin, écrivez moi.', 'écrivez moi', 'écrivez-moi'],
        ['Allons y ensemble.', 'Allons y', 'Allons-y'],
        ['Dites leur que le colis est parti.', 'Dites leur', 'Dites-leur'],
        ['Donnes moi ton adresse.', 'Donnes moi', 'Donne-moi'],
        ['Retournez le par la poste.', 'Retournez le', 'Retournez-le'],
      ],
      innocent: [
        'Contactez-nous dès demain.',
        'Si vous contactez nous tous, précisez-le.',
        'Chez nous, tout est simple.',
        'Laissez nous voir.',
        'Retournez le colis.',
        'Dites leur nom.',
        'Venez en magasin.',
        'Gardez le même câble.',
        'Allez y retirer votre colis.',
      ],
    },
  },
  {
    id: 'imperative-with-pronoun',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) =>
      attached(word) !== null ||
      word.text.startsWith('-t-') ||
      (compound.test(word.text) && word.readings.length === 0),
    find: (sentence, index) => wrongCommand(sentence, index) ?? wrongWord(sentence, index),
    explanation: {
      fr: 'L’impératif s’écrit sans -s pour les verbes en -er (mange-la), sauf devant « y » et « en » ; les autres gardent leur -s (sers-toi).',
      en: 'The imperative of verbs in -er has no -s (mange-la), except before “y” and “en”; others keep their -s (sers-toi).',
    },
    examples: {
      found: [
        ['Renvoies-le demain.', 'Renvoies-le', 'Renvoie-le'],
        ['Sert-toi de ce code.', 'Sert-toi', 'Sers-toi'],
        ['Parle-en à ton magasin.', 'Parle-en', 'Parles-en'],
        ['Contacter-nous en privé.', 'Contacter-nous', 'Contactez-nous'],
        ['Dites-leurs bonjour.', 'Dites-leurs', 'Dites-leur'],
      ],
      innocent: ['Renvoie-le demain.', 'Parles-en à ton magasin.', 'Va-t’en.', 'Est-ce le bon ?', 'Contactez-nous.'],
    },
  },
]);
