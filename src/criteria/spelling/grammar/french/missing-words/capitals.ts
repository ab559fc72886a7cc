import {
  conjunction,
  determiner,
  noun,
  plural,
  preposition,
  singular,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isMark, isSmall, raw, words } from '../classes.ts';
import { isInitial, smallened } from './nations.ts';

const months = words(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor thermidor fructidor',
);

/** Months that are also first names, brands or something else: only with a surer sign before. */
const ambiguousMonths = words('mars avril mai juin germinal prairial');

const days = words('lundi mardi mercredi jeudi vendredi samedi dimanche');

const monthPrepositions = words("en depuis début fin mi courant dès d' fin-");

const monthSigns = words('début fin mi courant mois');

const dayDeterminers = words('le ce chaque du au dès prochain dernier vous à pour de');

/** `depuis Janvier`, `chaque Lundi`. */
function capitalDate(sentence: Tagged, index: number): Correction | null {
  if (isSmall(sentence, index) || isInitial(sentence, index)) return null;
  const text = smallened(sentence, index);
  const { text: before, kind } = raw(sentence, index - 1);
  const at: Correction = { from: index, to: index + 1, right: text, asIs: true };
  if (!isSmall(sentence, index - 1) && index > 1) return null;
  if (days.has(text)) {
    const next = raw(sentence, index + 1);
    const isDate =
      next.text === 'le' ||
      next.text === 'matin' ||
      next.text === 'soir' ||
      next.text === 'prochain' ||
      next.text === 'dernier';
    return dayDeterminers.has(before) || isDate ? at : null;
  }
  if (kind === 'number' || before === '1er') return null;
  return (ambiguousMonths.has(text) ? monthSigns : monthPrepositions).has(before) ||
    (before === 'de' && monthSigns.has(raw(sentence, index - 2).text))
    ? at
    : null;
}

const stateNouns = words(
  'chef chefs coup coups secret secrets homme hommes femme femmes affaire affaires raison raisons ministre ministres conseil conseiller conseillers',
);

const states = words('fédéral français belge suisse américain allemand espagnol italien providence');

const churches = words('catholique orthodoxe anglicane protestante réformée');

/** `chef d'état`, `l'église catholique`, `le moyen âge`, `mon dieu`. */
function institution(sentence: Tagged, index: number): Correction | null {
  if (!isSmall(sentence, index)) return null;
  const { text } = raw(sentence, index);
  const before = raw(sentence, index - 1);
  const next = raw(sentence, index + 1).text;
  const at = (right: string, length = 1): Correction => ({ from: index, to: index + length, right });
  if (text === 'état')
    return (before.text === "d'" && stateNouns.has(raw(sentence, index - 2).text)) ||
      (before.text === "l'" && states.has(next))
      ? at('État')
      : null;
  if (text === 'église')
    return (before.text === "l'" && churches.has(next)) ||
      (before.text === "d'" && /^(?:homme|hommes|gens)$/u.test(raw(sentence, index - 2).text))
      ? at('Église')
      : null;
  if (text === 'moyen') return (next === 'âge' || next === 'age') && before.text === 'le' ? at('Moyen Âge', 2) : null;
  if (before.text === 'mon') return at('Dieu');
  const after = raw(sentence, index + 1);
  const isAlone = isMark(after) || can(after, verb | conjunction);
  return isAlone && can(before, verb | preposition | conjunction) && !can(before, noun | determiner)
    ? at('Dieu')
    : null;
}

const points = words('est ouest nord sud');

const wide = words('europe asie afrique amérique allemagne france bloc pays');

/** `l'Europe de l'ouest`, `l'hémisphère Nord`. */
function compass(sentence: Tagged, index: number): Correction | null {
  const text = smallened(sentence, index);
  const before = raw(sentence, index - 1).text;
  if (isSmall(sentence, index)) {
    const from = before === "l'" ? index - 3 : index - 2;
    const isRegion =
      raw(sentence, before === "l'" ? index - 2 : index - 1).text === (before === "l'" ? 'de' : 'du') &&
      wide.has(raw(sentence, from).text);
    return isRegion ? { from: index, to: index + 1, right: text.charAt(0).toUpperCase() + text.slice(1) } : null;
  }
  if (isInitial(sentence, index)) return null;
  const isPlain =
    before === 'hémisphère' ||
    before === 'latitude' ||
    before === 'plein' ||
    (text.includes('-') && /^(?:le|au|du)$/u.test(before) && isMark(raw(sentence, index + 1)));
  return isPlain ? { from: index, to: index + 1, right: text, asIs: true } : null;
}

const units = words(
  'grammes kilos kilogrammes mètres kilomètres litres euros jours heures minutes secondes mois ans semaines',
);

/** `vingt Grammes`: a unit after a number. */
function capitalUnit(sentence: Tagged, index: number): Correction | null {
  if (isSmall(sentence, index) || isInitial(sentence, index)) return null;
  const text = smallened(sentence, index);
  const before = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (
    !can(before, determiner | plural) ||
    can(before, determiner | singular) ||
    (next.kind === 'word' && !isSmall(sentence, index + 1))
  )
    return null;
  return before.kind === 'number' ||
    /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|cent|mille)$/u.test(before.text)
    ? { from: index, to: index + 1, right: text, asIs: true }
    : null;
}

/** Capitals of dates, institutions, compass points and units. Source: Imprimerie nationale, Lexique des règles typographiques; Grevisse, Le Bon Usage. */
export const frenchMissingWordsCapitals = syntax([
  {
    id: 'capital-month-or-day',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set([...months, ...days]),
    find: capitalDate,
    explanation: { fr: 'Les mois et les jours prennent une minuscule.', en: 'Months and days take a small letter.' },
    examples: {
      found: [
        ['Le site est lent depuis Janvier.', 'Janvier', 'janvier'],
        ['Nous fermons chaque Lundi.', 'Lundi', 'lundi'],
        ['Nous revenons fin Mars vers vous.', 'Mars', 'mars'],
      ],
      innocent: ['Mercredi, la boutique est fermée.', 'La planète Mars est loin.', 'Nous remercions Monsieur Janvier.'],
    },
  },
  {
    id: 'institution-capital',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(['état', 'église', 'moyen', 'dieu']),
    find: institution,
    explanation: {
      fr: 'Le nom de l’institution prend une majuscule : « l’État », « l’Église », « le Moyen Âge ».',
      en: 'The institution takes a capital: “l’État”, “l’Église”, “le Moyen Âge”.',
    },
    examples: {
      found: [
        ["C'est un secret d'état.", 'état', 'État'],
        ["L'église catholique est fermée.", 'église', 'Église'],
        ['Un jeu sur le moyen âge.', 'moyen âge', 'Moyen Âge'],
        ['Mon dieu, quel retard !', 'dieu', 'Dieu'],
      ],
      innocent: [
        'Voici l’état de votre commande.',
        'L’église du village est ouverte.',
        'Le moyen est simple.',
        'Le dieu de la mer est fâché.',
      ],
    },
  },
  {
    id: 'compass-capital',
    language: 'fr',
    kind: 'spelling',
    anchor: ({ text }) => points.has(text) || /^(?:nord|sud)-(?:est|ouest)$/u.test(text),
    find: compass,
    explanation: {
      fr: 'Le point cardinal prend une majuscule quand il nomme une région, une minuscule ailleurs.',
      en: 'A compass point takes a capital where it names a region, a small letter elsewhere.',
    },
    examples: {
      found: [
        ["Nous livrons l'Europe de l'ouest.", 'ouest', 'Ouest'],
        ["C'est l'été dans l'hémisphère Nord.", 'Nord', 'nord'],
        ["Nous livrons l'Afrique du nord.", 'nord', 'Nord'],
      ],
      innocent: ['Nous livrons au nord de la ville.', 'Le colis de l’Est est là.', 'Le quai de l’ouest est plein.'],
    },
  },
  {
    id: 'capital-unit',
    language: 'fr',
    kind: 'spelling',
    anchor: units,
    find: capitalUnit,
    explanation: { fr: 'Les unités prennent une minuscule.', en: 'Units take a small letter.' },
    examples: {
      found: [
        ['Le pot fait vingt Grammes.', 'Grammes', 'grammes'],
        ['Il reste 20 Euros sur le compte.', 'Euros', 'euros'],
        ['Comptez 3 Jours de délai.', 'Jours', 'jours'],
      ],
      innocent: ['Il reste 20 euros.', 'Jours et heures sont affichés.', 'Comptez trois jours.'],
    },
  },
]);
