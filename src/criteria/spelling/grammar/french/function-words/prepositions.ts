import {
  adjective,
  feminine,
  infinitive,
  masculine,
  name,
  noun,
  participle,
  plural,
  preposition,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  isBeing,
  isDeterminer,
  isHaving,
  isInfinitive,
  isMark,
  isNoun,
  isParticiple,
  isPlural,
  isSmall,
  isVerb,
  middleAdverbs,
  raw,
  replacing,
  words,
} from '../classes.ts';

const duForms: readonly string[] = ['dû', 'due', 'dus', 'dues'];

/** The agreement of `dû` with the noun before. */
function duFor(word: Word): string {
  const many = isPlural(word) ? 2 : 0;
  return duForms[many + (can(word, noun | feminine) && !can(word, noun | masculine) ? 1 : 0)] ?? 'dû';
}

/** `j'ai du partir`, `un retard du à la grève`. */
function duForDue(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (next.text === 'à' || next.text === 'au' || next.text === 'aux')
    return can(previous, noun) && !isVerb(previous) ? duFor(previous) : 'dû';
  if (/^(?:mon|ton|son|leur|notre|votre)$/u.test(previous.text))
    return isMark(next) || next.text === 'pour' ? 'dû' : null;
  if (isMark(next) && next.kind === 'punctuation' && /^[.,;!?]$/u.test(next.text))
    return isBeing(previous) || isHaving(previous) ? 'dû' : null;
  let at = index - 1;
  while (at > index - 4 && middleAdverbs.has(raw(sentence, at).text)) at -= 1;
  const auxiliary = raw(sentence, at);
  const isPast = isHaving(auxiliary) || /^-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)$/u.test(auxiliary.text);
  if (!isPast || !can(next, infinitive)) return null;
  const after = raw(sentence, index + 2);
  return isInfinitive(next) || isDeterminer(after) || isParticiple(after) ? 'dû' : null;
}

/** `le prix dû colis`. */
function dueForDu(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  return can(next, noun) &&
    !can(next, infinitive | adjective | preposition | participle) &&
    !isMark(raw(sentence, index - 1)) &&
    raw(sentence, index - 1).text !== 'a'
    ? 'du'
    : null;
}

const surFollowers = words("que qu' je il elle ils elles c' j'");

/** `bien sur,`, `être sur de`, `sur que`. */
function surForSure(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  const isEnd = next.kind === 'boundary' || /^[.,!?;…]+$/u.test(next.text);
  if (previous.text === 'bien')
    return isEnd ||
      surFollowers.has(next.text) ||
      isVerb(next) ||
      (next.text === 'vous' && can(raw(sentence, index + 2), verb))
      ? 'sûr'
      : null;
  if (previous.text === 'coup' || previous.text === 'lieu')
    return isEnd ||
      (next.text !== 'le' && previous.text === 'coup' && isVerb(next)) ||
      (/^(?:mon|son|votre)$/u.test(next.text) && previous.text === 'lieu')
      ? 'sûr'
      : null;
  if (next.text === 'que' || next.text === "qu'") return isMark(previous) ? null : 'sûr';
  const isState =
    isBeing(previous) || /^(?:pas|plus|très|trop|aussi|si|toujours|absolument|certain)$/u.test(previous.text);
  if (!isState) return null;
  if (isEnd) return 'sûr';
  if (next.text !== 'de' && next.text !== "d'") return null;
  const after = raw(sentence, index + 2);
  if (
    /^(?:nouveaux|nouvelles|bons|bonnes|petits|petites|grands|grandes|longs|longues|courtes|courts|multiples|nombreux|nombreuses)$/u.test(
      after.text,
    )
  )
    return null;
  return can(after, infinitive) ||
    (isDeterminer(after) && !/^l[a']$/u.test(after.text)) ||
    /^(?:moi|toi|lui|elle|soi|nous|vous|eux|avoir|être)$/u.test(after.text) ||
    (after.tags & name) !== 0
    ? 'sûr'
    : null;
}

/** `cliquez sûr le lien`. */
function sureForSur(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (
    !isDeterminer(next) ||
    previous.text === 'coup' ||
    previous.text === 'lieu' ||
    previous.text === 'bien' ||
    isBeing(previous)
  )
    return null;
  return isVerb(previous) || can(previous, noun | participle) ? 'sur' : null;
}

const startsOfTime = words(
  "que qu' lors maintenant demain lundi mardi mercredi jeudi vendredi samedi dimanche réception présent la le l' votre notre mon cette ce cet ma",
);

/** `des que`, `des réception`, `des 1980`. */
function desForFrom(sentence: Tagged, index: number, text: string): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (text === 'dés')
    return startsOfTime.has(next.text) && !isDeterminer(previous) && previous.text !== 'de' ? 'dès' : null;
  if (/^(?:la|le|une|un|plusieurs|un|chacun|certains|aucun)$/u.test(previous.text)) return null;
  if (next.text === 'à') return raw(sentence, index + 2).text === 'présent' ? 'dès' : null;
  if (/^(?:maintenant|lors|demain|réception|que|qu')$/u.test(next.text))
    return next.text === 'lors' || !can(raw(sentence, index + 2), plural | noun) ? 'dès' : null;
  if (
    startsOfTime.has(next.text) &&
    (!isDeterminer(next) || (can(raw(sentence, index + 2), noun) && isSmall(sentence, index + 1)))
  )
    return next.text === 'présent' || /di$|manche$/u.test(next.text) ? null : 'dès';
  if (next.kind !== 'number' || !isMark(previous)) return null;
  const year = Number(sentence.written(index + 1));
  return year >= 1000 && year < 2200 && isMark(raw(sentence, index + 2)) ? 'dès' : null;
}

/** The correction, together with a noun that is no plural: `des réception`. */
function desCorrection(sentence: Tagged, index: number): Correction | null {
  const right = desForFrom(sentence, index, raw(sentence, index).text);
  if (right === null) return null;
  const next = raw(sentence, index + 1).text;
  const isThing = next === 'réception' || next === 'demain' || next === 'maintenant';
  return { from: index, to: isThing ? index + 2 : index + 1, right: isThing ? `${right} ${next}` : right };
}

/** `merci pour dès colis`, `les dès`. */
function fromForDes(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (/^(?:les|mes|tes|ses|aux|ces|quelques|vos|nos)$/u.test(previous.text)) return 'dés';
  return isNoun(next) && isPlural(next) && (isVerb(previous) || /^(?:avec|pour|dans|sur|à|sans)$/u.test(previous.text))
    ? 'des'
    : null;
}

/** Shared by the rules on these words. */
export const certain = words('les ces mes tes ses nos vos ce cet cette mon ma un une');

/** Du, sur, dès and what sounds like them. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsPrepositions = syntax([
  {
    id: 'du-for-due',
    language: 'fr',
    kind: 'grammar',
    ...replacing('du', duForDue),
    explanation: {
      fr: 'Le participe de « devoir » s’écrit « dû », avec accent au masculin singulier.',
      en: 'The participle of “devoir” is written “dû”.',
    },
    examples: {
      found: [
        ["Nous avons du annuler l'envoi.", 'du', 'dû'],
        ['Ce retard du à la grève est long.', 'du', 'dû'],
        ['Avez-vous du payer des frais ?', 'du', 'dû'],
        ['Une erreur du à la saisie.', 'du', 'due'],
      ],
      innocent: ['Nous avons du retard.', 'Le prix du colis.', 'Nous avons dû annuler.'],
    },
  },
  {
    id: 'due-for-du',
    language: 'fr',
    kind: 'grammar',
    ...replacing('dû', dueForDu),
    explanation: { fr: 'L’article s’écrit « du », sans accent.', en: 'The article is written “du”, without accent.' },
    examples: {
      found: [
        ['Le prix dû colis est bas.', 'dû', 'du'],
        ['À partir dû lundi, tout est ouvert.', 'dû', 'du'],
        ['Le numéro dû dossier manque.', 'dû', 'du'],
      ],
      innocent: ['Nous avons dû partir.', 'Le montant dû est faible.', 'Il a dû quitter le site.'],
    },
  },
  {
    id: 'sur-for-sure',
    language: 'fr',
    kind: 'spelling',
    ...replacing('sur', surForSure),
    explanation: {
      fr: 'L’adjectif (certain) s’écrit « sûr », avec accent.',
      en: 'The adjective (certain) is written “sûr”, with an accent.',
    },
    examples: {
      found: [
        ['Bien sur, nous vous aidons.', 'sur', 'sûr'],
        ['Je suis sur que le colis arrive.', 'sur', 'sûr'],
        ['Il est sur de son choix.', 'sur', 'sûr'],
        ["Ce site n'est pas sur.", 'sur', 'sûr'],
      ],
      innocent: [
        'Le lien est bien sur le site.',
        'Il est sur de nouveaux projets.',
        'Nous sommes sur place.',
        'La date est sur votre bon.',
      ],
    },
  },
  {
    id: 'sure-for-sur',
    language: 'fr',
    kind: 'spelling',
    ...replacing('sûr', sureForSur),
    explanation: {
      fr: 'La préposition s’écrit « sur », sans accent.',
      en: 'The preposition is written “sur”, without accent.',
    },
    examples: {
      found: [
        ['Cliquez sûr le lien.', 'sûr', 'sur'],
        ['Vous trouverez un bouton sûr la page.', 'sûr', 'sur'],
        ['Appuyez sûr la touche.', 'sûr', 'sur'],
      ],
      innocent: ['Bien sûr, le colis arrive.', 'Bien sûr le colis arrive.', 'Il est sûr, ce site.'],
    },
  },
  {
    id: 'des-for-from',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(['des', 'dés']),
    find: desCorrection,
    explanation: {
      fr: 'La préposition de temps s’écrit « dès », avec un accent grave.',
      en: 'The preposition of time is written “dès”, with a grave accent.',
    },
    examples: {
      found: [
        ['Nous vous écrivons des que possible.', 'des', 'dès'],
        ['Des réception du colis, nous le vérifions.', 'Des réception', 'Dès réception'],
        ['Dés que le colis arrive, écrivez-nous.', 'Dés', 'Dès'],
        ['Payez des maintenant.', 'des maintenant', 'dès maintenant'],
      ],
      innocent: [
        'Nous avons des clients contents.',
        'Des 3 colis, un seul manque.',
        'Il jette les dés.',
        'La plupart des clients le savent.',
      ],
    },
  },
  {
    id: 'from-for-des',
    language: 'fr',
    kind: 'spelling',
    ...replacing('dès', fromForDes),
    explanation: {
      fr: 'L’article s’écrit « des », sans accent ; « dès » marque un début.',
      en: 'The article is written “des”; “dès” marks a beginning.',
    },
    examples: {
      found: [
        ['Nous avons dès problèmes de réseau.', 'dès', 'des'],
        ['Merci pour dès informations précises.', 'dès', 'des'],
        ['Il lance les dès.', 'dès', 'dés'],
      ],
      innocent: ['Écrivez-nous dès réception.', 'Dès lundi, tout est ouvert.', 'Nous vous livrons dès demain.'],
    },
  },
]);
