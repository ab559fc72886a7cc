import { adjective, determiner, name, noun, verb } from '../../../../../languages/morphology/tags.ts';
import type { Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import { at, type Tagged } from '../../tagged.ts';
import { agreeing } from '../agreement.ts';
import { words } from '../classes.ts';
import { anySlot, phraseFrom, type Slots, slotsOf } from '../noun-phrase.ts';

/** Words that do not agree before a noun, or are adverbs or determiners there. */
const unvaried = words(
  'fort bien demi nu grand même tel telle tels telles quelque certain certains certaines divers différents différentes diverses tout tous toute toutes seul seule seuls seules possible super mini maxi extra ex mi aucun aucune nul nulle haut bas plein court sauf standard double',
);

const degrees = words('plus très si trop assez');

/** An adjective before its noun that does not agree with it. */
function forerunning(sentence: Tagged, index: number): Correction | null {
  const word = at(sentence, index);
  const before = at(sentence, index - 1);
  if (unvaried.has(word.text)) return null;
  if ((word.tags & adjective) === 0 || (word.tags & verb) !== 0) return null;
  if (degrees.has(before.text) && (at(sentence, index - 2).tags & determiner) !== 0)
    return forerunningFrom(sentence, index, index - 2);
  const isJoined = (before.text === 'et' || before.text === 'ou') && (at(sentence, index - 2).tags & adjective) !== 0;
  if ((before.tags & (determiner | adjective)) === 0 && !isJoined) return null;
  if ((before.tags & determiner) === 0 && (word.tags & noun) !== 0 && !isJoined) return null;
  if (before.text === 'tout' || before.text === 'même') return null;
  let start = isJoined ? index - 1 : index;
  while (start > 0 && index - start < 5 && (at(sentence, start - 1).tags & (determiner | adjective)) !== 0) start -= 1;
  return forerunningFrom(sentence, index, start);
}

/** The same, in the phrase from a place. */
function forerunningFrom(sentence: Tagged, index: number, start: number): Correction | null {
  const word = at(sentence, index);
  const phrase = phraseFrom(sentence, start);
  if (phrase === null || phrase.slots !== 0 || phrase.head <= index) return null;
  const head = at(sentence, phrase.head);
  const wanted: Slots = phrase.determined & slotsOf(head, noun);
  if (wanted === 0 || (head.tags & name) !== 0 || head.text === 'gens') return null;
  const right = (wanted & slotsOf(word, adjective)) === 0 ? agreeing(word, wanted) : null;
  return right === null ? null : { from: index, to: index + 1, right };
}

/** Whether a word may be an adjective with a gender or a number of its own. */
const isMarked = (word: Word): boolean => {
  const slots = slotsOf(word, adjective);
  return slots !== 0 && slots !== anySlot;
};

/** Adjectives before a noun. Source: Le Bon Usage. */
export const frenchNounPhraseEarly = syntax([
  {
    id: 'adjective-before-noun',
    language: 'fr',
    kind: 'grammar',
    anchor: isMarked,
    find: forerunning,
    explanation: {
      fr: 'L’adjectif s’accorde avec le nom qu’il précède : « nos nouvelles offres ».',
      en: 'An adjective agrees with the noun behind it: “nos nouvelles offres”.',
    },
    examples: {
      found: [
        ['Découvrez nos nouveau produits.', 'nouveau', 'nouveaux'],
        ['C’est une très bon réponse.', 'bon', 'bonne'],
        ['Une excellent journée à vous.', 'excellent', 'excellente'],
        ['La dernier mise à jour est installée.', 'dernier', 'dernière'],
      ],
      innocent: [
        'Découvrez nos nouveaux produits.',
        'Nos clients fidèles.',
        'Une petite annonce.',
        'La grand-mère de Paul.',
        'Nos petit-déjeuners.',
      ],
    },
  },
]);
