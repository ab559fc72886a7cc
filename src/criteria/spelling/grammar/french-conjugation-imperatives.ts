import { frenchLexicon } from '../../../languages/morphology/lexicon.ts';
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
  third,
  verb,
} from '../../../languages/morphology/tags.ts';
import { can, french, isForm, type Word } from '../../../languages/morphology/words.ts';
import { agrees, closes, isAdverb, isClitic, isVerbOnly, listed, opens, persons, rawAt } from './french-clauses.ts';
import { type Correction, syntax } from './rule.ts';
import type { Tagged } from './tagged.ts';

const commanding = verb | imperative;
const isCommand = (word: Word): boolean => word.readings.some(({ tag }) => (tag & commanding) === commanding);

/** The imperative of the verb that a word is, for « tu » unless the word is another. */
function commandOf(word: Word): string | null {
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
  return isFree(next) && !isNominal(next) && !can(next, infinitive);
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

const addressed = listed("me m' te t' lui l' le la les y");

/** Place of `ne` before a verb whose subject is missing: `ne me prend pas`; -1: none. */
function negated(sentence: Tagged, index: number): number {
  let at = index - 1;
  while (isClitic(rawAt(sentence, at)) && !/^n[e']$/u.test(rawAt(sentence, at).text)) at -= 1;
  if (!/^n[e']$/u.test(rawAt(sentence, at).text)) return -1;
  const before = rawAt(sentence, at - 1);
  return opens(before) || before.text === ',' ? at : -1;
}

const refusals = listed('pas plus jamais rien surtout');

/** `n'hésiter pas` for `n'hésitez pas`. */
function infinitiveForProhibition(sentence: Tagged, index: number): Correction | null {
  if (!refusals.has(rawAt(sentence, index + 1).text)) return null;
  return { from: index, to: index + 1, right: `${rawAt(sentence, index).text.slice(0, -1)}z` };
}

/** A prohibition with an ending that it does not have. */
function wrongProhibition(sentence: Tagged, index: number): Correction | null {
  const word = rawAt(sentence, index);
  const ne = negated(sentence, index);
  if (ne >= 0 && word.text.endsWith('er') && can(word, infinitive)) return infinitiveForProhibition(sentence, index);
  if (ne < 0 || isCommand(word) || (isForm(word, 'être') && word.text !== 'soit')) return null;
  const isSecond = agrees(word, second | singular) && !agrees(word, third | singular);
  const isWish = word.text === 'soit' || word.text === 'ait';
  if (!isSecond && !isWish && !(ne < index - 1 && addressed.has(rawAt(sentence, index - 1).text))) return null;
  const next = rawAt(sentence, index + 1);
  if (next.text.startsWith('-') || persons.has(next.text)) return null;
  if (!isWish && !can(word, verb | present | singular)) return null;
  const right = word.text === 'soit' ? 'sois' : word.text === 'ait' ? 'aie' : commandOf(word);
  return right === null ? null : { from: index, to: index + 1, right };
}

const yours = listed('ton ta tes');
/** Verbs of everyday commands (ours), whose third person at the start of a sentence is taken for one. */
const everyday = listed('prendre attendre mettre descendre rendre répondre tenir écrire lire dire');

/** A command at the beginning of a sentence with an ending that it does not have. */
function wrongStart(sentence: Tagged, index: number): Correction | null {
  const word = rawAt(sentence, index);
  if (!opens(rawAt(sentence, index - 1)) && !(word.text === 'vas' && rawAt(sentence, index - 1).text === ','))
    return null;
  const next = rawAt(sentence, index + 1);
  if (next.text.startsWith('-') || persons.has(next.text) || (isClitic(next) && !can(next, determiner))) return null;
  if (word.text === 'soyer') return { from: index, to: index + 1, right: 'soyez' };
  if (word.text === 'faite' || word.text === 'dite') return plainPlural(sentence, index);
  if (isCommand(word) && word.text !== 'vas') return null;
  if ((word.tags & (noun | adjective | participle)) !== 0 && !yours.has(next.text)) return null;
  const isSecond =
    agrees(word, second | singular) && !agrees(word, third) && !isForm(word, 'être') && !isForm(word, 'avoir', present);
  const isEveryday =
    word.readings.some(({ tag, lemma }) => (tag & verb) !== 0 && everyday.has(lemma)) && can(next, determiner);
  const isThird = can(word, verb | present | third | singular) && (yours.has(next.text) || isEveryday);
  if (!isSecond && !isThird && !(word.text === 'ait' && index === 0 && can(next, determiner))) return null;
  if (isSecond && !(closes(next) || can(next, determiner | preposition))) return null;
  if (word.text === 'vas' || word.text === 'ait')
    return { from: index, to: index + 1, right: word.text === 'vas' ? 'va' : 'aie' };
  const right = commandOf(word);
  return right === null || right === word.text ? null : { from: index, to: index + 1, right };
}

const objectsOfFaire = listed('attention le la les un une nous moi bien part confiance votre vos appel en');

/** `faite attention`, `dite moi`. */
function plainPlural(sentence: Tagged, index: number): Correction | null {
  return objectsOfFaire.has(rawAt(sentence, index + 1).text)
    ? { from: index, to: index + 1, right: `${rawAt(sentence, index).text}s` }
    : null;
}

/** `ne faite pas`. */
function negatedPlural(sentence: Tagged, index: number): Correction | null {
  return negated(sentence, index) >= 0 && /^(?:pas|plus|jamais|rien)$/u.test(rawAt(sentence, index + 1).text)
    ? { from: index, to: index + 1, right: `${rawAt(sentence, index).text}s` }
    : null;
}

/** Commands and the pronouns after them. Source: Grevisse, Le Bon Usage. */
export const frenchImperatives = syntax([
  {
    id: 'imperative-hyphen',
    language: 'fr',
    kind: 'typography',
    anchor: ({ text }) => objects.has(text),
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
        'Allez y jeter un œil.',
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
  {
    id: 'prohibition-ending',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) =>
      ((word.tags & verb) !== 0 && can(word, verb | singular) && !isCommand(word)) ||
      ((word.tags & infinitive) !== 0 && word.text.endsWith('er')),
    find: wrongProhibition,
    explanation: {
      fr: 'À l’impératif négatif aussi, les verbes en -er n’ont pas de -s (ne demande rien), les autres en ont un (ne prends pas).',
      en: 'In prohibitions, too, verbs in -er have no -s (ne demande rien), the others have one (ne prends pas).',
    },
    examples: {
      found: [
        ['Ne demandes rien au livreur.', 'demandes', 'demande'],
        ["Ne l'attend pas trop longtemps.", 'attend', 'attends'],
        ["N'ait pas peur de nous écrire.", 'ait', 'aie'],
        ["N'hésiter pas à nous écrire.", 'hésiter', 'hésitez'],
      ],
      innocent: [
        'Ne demande rien au livreur.',
        'Ne pas jeter.',
        'Ne convient pas aux enfants.',
        'Il ne l’attend pas.',
        'Ne peut être vendu seul.',
      ],
    },
  },
  {
    id: 'imperative-ending',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) =>
      (word.tags & verb) !== 0 || word.text === 'soyer' || word.text === 'faite' || word.text === 'dite',
    find: wrongStart,
    explanation: {
      fr: 'À l’impératif, les verbes en -er n’ont pas de -s (mange, va), les autres en ont un (prends).',
      en: 'In the imperative verbs in -er have no -s (mange, va), the others have one (prends).',
    },
    examples: {
      found: [
        ['Penses à noter ton code.', 'Penses', 'Pense'],
        ['Prend le reçu avec toi.', 'Prend', 'Prends'],
        ['Vas dans ton espace client.', 'Vas', 'Va'],
        ['Faite attention à la date.', 'Faite', 'Faites'],
      ],
      innocent: [
        'Pense à noter ton code.',
        'Prends le reçu.',
        'Demandes de retour : voir ici.',
        'Penses-tu venir ?',
        'Faite main.',
      ],
    },
  },
  {
    id: 'prohibition-plural',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'faite' || text === 'dite',
    find: negatedPlural,
    explanation: {
      fr: 'À l’impératif, « faites » et « dites » prennent un s.',
      en: 'The imperatives “faites” and “dites” are written with an s.',
    },
    examples: {
      found: [
        ['Ne faite pas ce virement.', 'faite', 'faites'],
        ['Ne dite rien au livreur.', 'dite', 'dites'],
        ['Ne nous faite plus attendre.', 'faite', 'faites'],
      ],
      innocent: ['Ne faites pas ce virement.', 'Une offre faite pas à pas.', 'La vente dite flash est finie.'],
    },
  },
]);
