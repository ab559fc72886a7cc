import {
  adjective,
  adverb,
  determiner,
  infinitive,
  name,
  noun,
  participle,
  pronoun,
} from '../../../../../languages/morphology/tags.ts';
import { can, type Word } from '../../../../../languages/morphology/words.ts';
import { syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  clitics,
  hasVerbBefore,
  isBeing,
  isDeterminer,
  isInfinitive,
  isMark,
  isNoun,
  isPlainParticiple,
  isPlural,
  isSmall,
  isVerb,
  objects,
  participleAfter,
  raw,
  replacing,
  words,
} from '../classes.ts';

/** Before `a`, these make a verb of it. */
const leaders = words(
  "il elle on ça cela ceci celui-ci celui-là celle-ci celle-là qui y n' l' m' t' ç' en nous vous lui leur se les la le ne tu je j' ont et ou mais donc car ni tout rien personne chacun chacune aucun aucune l'un l'une",
);

/** Nouns that stand after `avoir` without an article (`a besoin`, `a lieu`). */
export const light = words(
  'accès affaire autorité avantage beau besoin bonne bon chaud charge confiance connaissance conscience convenance cours coutume court demi deux droit école envie faim faute foi force froid grand grande gros hâte honneur honte horreur interdiction intérêt lieu mal matière mauvaise mission mémoire obligation ordre part peine peur pied pitié plein possibilité pour pouvoir priorité qualité quartier raison recours rapport rendez-vous soif soin sommeil souvenir tendance tort toute trait trop valeur vent vocation vue plus moins autant tellement assez vite pris permission classe congé cure deuil gain main nom rang sens trait voix prise',
);

/** After `a`, these make a preposition of it. */
const adverbial = words(
  'bientôt travers propos côté nouveau partir jour titre cause défaut domicile disposition réception condition compter savoir destination présent hauteur distance nouveau vie neuf plat profit terme côtés proximité cheval reculons perpétuité genoux volonté',
);

/** After these, `a` is always the verb. */
const strictLeaders = words("il elle on ça cela qui y n' l' m' t' ç' ont tu je j'");

const otherThanNoun = adjective | participle | adverb | determiner | pronoun | infinitive;

const latin = words('priori posteriori contrario fortiori minima maxima cappella capella giorno pari');

const toComplements = words('qui laquelle quoi lequel auquel');

const governing = words(
  "jusqu' quant grâce face suite conformément contrairement parallèlement relativement préalablement antérieurement postérieurement relatif relative relatifs relatives lié liée liés liées dus dues conforme conformes prêt prête prêts prêtes supérieur supérieure inférieur inférieure antérieur antérieure",
);

const isDigit = (word: Word): boolean => word.kind === 'number' || /^\d/u.test(word.text);

/** Whether `a` before an infinitive is a preposition; after a noun an infinitive in -er may be a participle's misspelling. */
function beforeInfinitive(sentence: Tagged, index: number): boolean {
  const next = raw(sentence, index + 1);
  if (isInfinitive(next)) return !next.text.endsWith('er') || hasVerbBefore(sentence, index);
  if (can(next, infinitive)) {
    const after = raw(sentence, index + 2);
    return isInfinitive(after) || (clitics.has(after.text) && isInfinitive(raw(sentence, index + 3)));
  }
  let verbAt = index + 1;
  while (verbAt < index + 4 && objects.has(raw(sentence, verbAt).text)) verbAt += 1;
  return verbAt > index + 1 && isInfinitive(raw(sentence, verbAt));
}

/** A noun without an article, which `avoir` does not take: `sac a dos`, `moule a gaufres`. */
const isBareNoun = (word: Word): boolean =>
  (isNoun(word) && !light.has(word.text)) || (isPlural(word) && (word.tags & otherThanNoun) === 0);

/** What follows tells that `a` is a preposition, whatever stands before but a subject. */
function beforeAdverbial(sentence: Tagged, index: number): boolean {
  const next = raw(sentence, index + 1).text;
  if (adverbial.has(next) || toComplements.has(next)) return true;
  if (!/^(?:court|moyen|long)$/u.test(next)) return false;
  return raw(sentence, index + 2).text === 'terme' || raw(sentence, index + 4).text === 'terme';
}

function isPreposition(sentence: Tagged, index: number): boolean {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (strictLeaders.has(previous.text) || isMark(next) || latin.has(next.text) || !isSmall(sentence, index))
    return false;
  if (previous.text === "jusqu'" || beforeAdverbial(sentence, index)) return true;
  if (leaders.has(previous.text) || isMark(previous)) return false;
  if (isDigit(previous) && isDigit(next)) return true;
  if (previous.text === next.text && (previous.tags & noun) !== 0) return true;
  if (isBeing(previous) && raw(sentence, index - 2).text !== 'qui') return true;
  if (beforeInfinitive(sentence, index)) return true;
  if (isBareNoun(next) && (previous.tags & noun) !== 0 && (previous.tags & name) === 0) return true;
  if (participleAfter(sentence, index) !== null) return false;
  const isGoverned = governing.has(previous.text) && !isDeterminer(raw(sentence, index - 2));
  return isGoverned || hasVerbBefore(sentence, index);
}

const always = words("il on n' m' t' ç'");

const objectsBefore = words("qui ça cela vous nous lui leur en les l' l'en m'en");

const haveNeeded = words('besoin envie hâte lieu');

const hotAndCold = words('chaud froid faim soif peur mal raison tort droit besoin envie hâte honte');

/** Shared by the rules on these words. */
const auxiliaryParticiples = words('été eu pu dû reçu fait mis envoyé');

const beforeElle = words("qu' si lorsqu' puisqu' quand et mais car donc");

/** Shared by the rules on these words. */
export const hasParticiple = (sentence: Tagged, index: number): boolean => {
  const found = participleAfter(sentence, index);
  return found !== null && (auxiliaryParticiples.has(found.text) || isPlainParticiple(found));
};

function isVerbAfterElle(sentence: Tagged, index: number): boolean {
  const before = raw(sentence, index - 2);
  if (!isMark(before) && !beforeElle.has(before.text)) return false;
  return hasParticiple(sentence, index) || hotAndCold.has(raw(sentence, index + 1).text);
}

function isHas(sentence: Tagged, index: number): boolean {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (always.has(previous.text)) return true;
  if (previous.text === "l'") return next.text !== 'peu' && next.text !== 'propos';
  if (previous.text === 'y') return /^(?:il|n'|on|qu'il)$/u.test(raw(sentence, index - 2).text);
  if (previous.text === 'elle') return isVerbAfterElle(sentence, index);
  if (haveNeeded.has(next.text)) return !isMark(previous);
  if (previous.text === 'tout' && next.text === 'fait') return false;
  if (index === 0 || isMark(previous) || isVerb(previous) || previous.text === "qu'") return false;
  if (previous.text === 'en' && isMark(next)) return raw(sentence, index - 2).text === 'qui';
  if (objectsBefore.has(previous.text)) return participleAfter(sentence, index) !== null;
  if (!hasParticiple(sentence, index)) return false;
  return can(previous, noun) || (previous.tags & name) !== 0;
}

/** A and à. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsA = syntax([
  {
    id: 'a-for-preposition',
    language: 'fr',
    kind: 'grammar',
    ...replacing('a', (sentence, index) => (isPreposition(sentence, index) ? 'à' : null)),
    explanation: {
      fr: 'La préposition s’écrit « à » ; « a » sans accent est le verbe « avoir » (on pourrait dire « avait »).',
      en: 'The preposition is written “à”; “a” without accent is the verb “avoir”.',
    },
    examples: {
      found: [
        ['Nous vous rembourserons a réception du colis.', 'a', 'à'],
        ['Suite a votre appel, le bon est parti.', 'a', 'à'],
        ["N'hésitez pas a nous écrire.", 'a', 'à'],
        ['Le service est ouvert de 9 a 18 heures.', 'a', 'à'],
        ['Vous pouvez répondre a ce message.', 'a', 'à'],
        ['Votre dossier est a jour.', 'a', 'à'],
        ['La personne a qui vous avez parlé est absente.', 'a', 'à'],
        ['Il manque une poignée au sac a dos.', 'a', 'à'],
      ],
      innocent: [
        'A bientôt sur nos lignes !',
        'Le client a reçu son colis.',
        'Ce que vous demandez a un coût.',
        'Le conseiller que vous avez eu a noté votre demande.',
        'Celui qui répond a raison.',
        'La livraison a lieu demain.',
        'Il y a un souci.',
        'La suite a un autre numéro.',
        'Le retard a pour cause une grève.',
      ],
    },
  },
  {
    id: 'preposition-for-a',
    language: 'fr',
    kind: 'grammar',
    ...replacing('à', (sentence, index) => (isHas(sentence, index) ? 'a' : null)),
    explanation: {
      fr: 'Le verbe « avoir » s’écrit « a », sans accent (on pourrait dire « avait »).',
      en: 'The verb “avoir” is written “a”, without accent.',
    },
    examples: {
      found: [
        ['Le virement à été fait ce matin.', 'à', 'a'],
        ['Le livreur qui vous à contacté revient demain.', 'à', 'a'],
        ['Il y à un souci sur la ligne.', 'à', 'a'],
        ["Personne ne l'à vu passer.", 'à', 'a'],
        ['Notre équipe à bien reçu la facture.', 'à', 'a'],
        ['Le magasin à besoin de votre numéro.', 'à', 'a'],
      ],
      innocent: [
        'La boutique ferme à Noël.',
        'Nous restons à l’été.',
        'Elle, à côté, attend.',
        'Pensez-y à temps.',
        'Je suis tout à fait d’accord.',
        'Le colis est à moitié ouvert.',
        'Votre compte est à découvert.',
      ],
    },
  },
]);
