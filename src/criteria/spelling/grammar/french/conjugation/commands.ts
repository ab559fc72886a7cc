import {
  adjective,
  determiner,
  infinitive,
  noun,
  participle,
  preposition,
  present,
  second,
  singular,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { agrees, beforeClitics, closes, isClitic, listed, opens, persons, rawAt } from '../clauses.ts';
import { commandOf, isCommand } from './imperatives.ts';

const addressed = listed("me m' te t' lui l' le la les y");

/** Place of `ne` before a verb whose subject is missing: `ne me prend pas`; -1: none. */
function negated(sentence: Tagged, index: number): number {
  const at = beforeClitics(sentence, index) + 1;
  const { text } = rawAt(sentence, at);
  if (text !== 'ne' && text !== "n'") return -1;
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

/** Endings of commands without a pronoun. Source: Grevisse, Le Bon Usage. */
export const frenchCommands = syntax([
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
        ['Ne signes pas le bon de livraison.', 'signes', 'signe'],
        ['Ne le rend pas au livreur.', 'rend', 'rends'],
        ["N'ait crainte, le colis arrive.", 'ait', 'aie'],
        ["N'hésiter pas à nous écrire.", 'hésiter', 'hésitez'],
      ],
      innocent: [
        'Ne signe pas le bon de livraison.',
        'Ne pas jeter.',
        'Ne convient pas aux enfants.',
        'Il ne le rend pas.',
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
    anchor: new Set(['faite', 'dite']),
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
