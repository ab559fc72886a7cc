import { adjective, determiner, noun } from '../../../../../languages/morphology/tags.ts';
import { can } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isMark, isVerb, raw, words } from '../classes.ts';

const demonstratives = words('celui celle ceux celles');

const pointing = words('ce cet cette ces');

const continued = words('où dessus dessous bas haut joint jointe après contre');

/** `celui ci`, `ce jour là`, `ces trois là`. */
function locating(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (continued.has(next.text)) return null;
  const isSure = text === 'ci' || text === 'là' || isMark(next);
  const suffix = text === 'si' || text === 'ci' ? 'ci' : 'là';
  const at: Correction = { from: index - 1, to: index + 1, right: `${previous.text}-${suffix}` };
  if (demonstratives.has(previous.text)) return isSure || (isVerb(next) && !can(next, noun)) ? at : null;
  const before = raw(sentence, index - 2);
  const isPointed =
    pointing.has(before.text) || (pointing.has(raw(sentence, index - 3).text) && can(before, adjective | determiner));
  return isSure && isPointed && can(previous, noun | determiner) ? at : null;
}

const tonics = words('moi toi soi lui elle nous vous eux elles');

const plurals = words('nous vous eux elles');

const alone = words('moi toi soi eux');

const evenBefore = words('si quand pas lorsque en plus');

const selfFollowers = words('et ou de à sur par pour dans avec');

/** `moi même`, `eux mêmes`, `elles-même`. */
function selfHyphen(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  if (text === 'elles-même' || text === 'eux-même') return { from: index, to: index + 1, right: `${text}s` };
  const previous = raw(sentence, index - 1);
  if (!tonics.has(previous.text)) return null;
  const next = raw(sentence, index + 1);
  const isMany = previous.text === 'eux' || previous.text === 'elles' || text === 'mêmes';
  const at: Correction = { from: index - 1, to: index + 1, right: `${previous.text}-même${isMany ? 's' : ''}` };
  if (text === 'mêmes') return plurals.has(previous.text) ? at : null;
  if (evenBefore.has(next.text)) return null;
  if (alone.has(previous.text)) return at;
  const before = raw(sentence, index - 2).text;
  const isFree = isMark(next) || selfFollowers.has(next.text) || isVerb(next);
  return isFree && before !== 'ne' && before !== 'que' && before !== "qu'" ? at : null;
}

const superfluous: Readonly<Record<string, string>> = {
  'parce-que': 'parce que',
  "parce-qu'il": "parce qu'il",
  'bien-sûr': 'bien sûr',
  'tout-à-fait': 'tout à fait',
  'mise-à-jour': 'mise à jour',
  'mises-à-jour': 'mises à jour',
  'tout-de-suite': 'tout de suite',
  'pièce-jointe': 'pièce jointe',
  'pièces-jointes': 'pièces jointes',
  'lors-que': 'lorsque',
  'plu-part': 'plupart',
  'quelque-chose': 'quelque chose',
  'petit-à-petit': 'petit à petit',
  'au-fur-et-à-mesure': 'au fur et à mesure',
  'compte-tenu': 'compte tenu',
  'il-te-plaît': 'il te plaît',
  'il-vous-plaît': 'il vous plaît',
  'il-vous-plait': 'il vous plaît',
  'y-a-t-il': 'y a-t-il',
  'au-revoir': 'au revoir',
  'soit-disant': 'soi-disant',
};

const auxiliaries = words(
  'ai as a avons avez ont est êtes sont était étaient sera serez serait avait aviez aurez pouvez vais allez va vont allons partira viendra arrivera',
);

const thirds = words('qui cela ça il elle on ce');

/** `vous avez peut être reçu`: the adverb, where another verb is conjugated. */
function perhaps(sentence: Tagged, index: number): Correction | null {
  if (raw(sentence, index + 1).text !== 'être') return null;
  const previous = raw(sentence, index - 1);
  const after = raw(sentence, index + 2);
  const at: Correction = { from: index, to: index + 2, right: 'peut-être' };
  if (raw(sentence, index).text === 'peu') return previous.text === 'un' ? null : at;
  const isAfterObject = plurals.has(previous.text) && auxiliaries.has(raw(sentence, index - 2).text);
  if (auxiliaries.has(previous.text) || isAfterObject) return at;
  if (isVerb(previous) && !thirds.has(previous.text)) return at;
  return index === 0 && (after.text === 'que' || after.text === "qu'" || after.text === 'est' || isMark(after))
    ? at
    : null;
}

/** Other hyphens left out, or put where none belongs. Source: Grevisse, Le Bon Usage. */
export const frenchMissingWordsHyphens = syntax([
  {
    id: 'demonstrative-hyphen',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(['ci', 'là', 'la', 'si']),
    find: locating,
    explanation: {
      fr: '« -ci » et « -là » s’attachent par un trait d’union.',
      en: '“-ci” and “-là” are joined by a hyphen.',
    },
    examples: {
      found: [
        ['Nous avons remplacé celui ci.', 'celui ci', 'celui-ci'],
        ['Je vous rappelle ce jour là.', 'jour là', 'jour-là'],
        ['Ces trois là sont livrés.', 'trois là', 'trois-là'],
        ['Prenez ceux la.', 'ceux la', 'ceux-là'],
      ],
      innocent: [
        'Celui-ci est neuf.',
        'Nous avons celui que vous cherchez.',
        'Ce client la connaît.',
        'Ce service, si utile, est gratuit.',
      ],
    },
  },
  {
    id: 'self-hyphen',
    language: 'fr',
    kind: 'spelling',
    anchor: ({ text }) => text.endsWith('même') || text === 'mêmes',
    find: selfHyphen,
    explanation: {
      fr: '« Même » s’attache au pronom et s’accorde avec lui : « eux-mêmes ».',
      en: '“Même” is joined to the pronoun and agrees with it: “eux-mêmes”.',
    },
    examples: {
      found: [
        ['Je le ferai moi même.', 'moi même', 'moi-même'],
        ['Ils paient eux mêmes.', 'eux mêmes', 'eux-mêmes'],
        ['Elles répondent elles-même.', 'elles-même', 'elles-mêmes'],
      ],
      innocent: ['Je le ferai moi-même.', 'Avec nous même si tard.', 'Il nous même dit oui.'],
    },
  },
  {
    id: 'superfluous-hyphen',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(Object.keys(superfluous)),
    find: (sentence, index) => ({ from: index, to: index + 1, right: superfluous[raw(sentence, index).text] ?? '' }),
    explanation: {
      fr: 'Cette locution s’écrit sans trait d’union.',
      en: 'This phrase is written without a hyphen.',
    },
    examples: {
      found: [
        ['Nous refusons parce-que le délai est passé.', 'parce-que', 'parce que'],
        ['Votre compte est tout-à-fait en règle.', 'tout-à-fait', 'tout à fait'],
        ['La mise-à-jour est faite.', 'mise-à-jour', 'mise à jour'],
      ],
      innocent: [
        'Nous refusons parce que le délai est passé.',
        'La remise à zéro est faite.',
        'Votre rendez-vous est pris.',
      ],
    },
  },
  {
    id: 'perhaps-hyphen',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(['peut', 'peu']),
    find: perhaps,
    explanation: {
      fr: 'L’adverbe « peut-être » prend un trait d’union ; le verbe « peut être » n’en prend pas.',
      en: 'The adverb “peut-être” takes a hyphen; the verb phrase “peut être” does not.',
    },
    examples: {
      found: [
        ['Vous avez peut être reçu notre courriel.', 'peut être', 'peut-être'],
        ['Il viendra peut être demain.', 'peut être', 'peut-être'],
        ['Nous allons peut être vous livrer.', 'peut être', 'peut-être'],
      ],
      innocent: ['La date peut être modifiée.', 'Le colis peut être retiré ici.', 'Cela peut être long.'],
    },
  },
]);
