import {
  adjective,
  determiner,
  feminine,
  masculine,
  name,
  noun,
  plural,
  preposition,
  singular,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm } from '../../../../../languages/morphology/words.ts';
import { syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isDeterminer, isMark, raw, replacing, words } from '../classes.ts';
import { certain } from './prepositions.ts';

const bareMeans = words(
  'mail téléphone courrier courriel exemple contre ailleurs conséquent rapport email e-mail chèque virement sms',
);

/** `pas rapport à`, `en commençant pas`, `part mail`. */
function parOrPas(sentence: Tagged, index: number, text: string): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (text === 'par') return parForPas(sentence, index);
  if (text === 'part')
    return bareMeans.has(next.text) &&
      !/^(?:à|autre|quelque|nulle|ma|votre|notre|de|faire|la|une|sa|leur)$/u.test(previous.text)
      ? 'par'
      : null;
  if (text === 'pars') return null;
  if (/^(?:commençant|finissant|terminant|passant)$/u.test(previous.text) && isDeterminer(next)) return 'par';
  if (next.text === 'rapport' && /^(?:à|au|aux)$/u.test(raw(sentence, index + 2).text)) return 'par';
  if (!bareMeans.has(next.text) || next.text === 'contre') return null;
  for (let at = index - 1; at >= index - 6; at -= 1) if (/^(?:ne|n'|a)$/u.test(raw(sentence, at).text)) return null;
  return isMark(previous) ? null : 'par';
}

/** `je par demain`, `ne viens par`, `quelque par`. */
function parForPas(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (previous.text === 'je' || previous.text === 'tu') return 'pars';
  if (/^(?:quelque|nulle|autre)$/u.test(previous.text)) return 'part';
  if (previous.text === 'à' && (next.text === 'ça' || next.text === 'cela' || isMark(next))) return 'part';
  if (!can(previous, verb) || /^(?:ici|là|là-bas|terre|cœur|exemple|écrit|moments|avance|jour)$/u.test(next.text))
    return null;
  const isLost = isMark(next) || (next.tags & (noun | determiner | name)) === 0;
  if (!isLost || next.kind === 'number') return null;
  for (let at = index - 2; at >= index - 4; at -= 1) if (/^(?:ne|n')$/u.test(raw(sentence, at).text)) return 'pas';
  return null;
}

const allForms = ['tout', 'toute', 'tous', 'toutes'] as const;

/** The form of `tout` before a determiner and its noun; null where the noun's gender cannot be told. */
function allFor(sentence: Tagged, index: number): string | null {
  const article = raw(sentence, index + 1);
  const many = can(article, determiner | plural) && !can(article, determiner | singular);
  for (let at = index + 2; at < index + 4; at += 1) {
    const word = raw(sentence, at);
    if (!can(word, noun) || (can(word, adjective) && can(raw(sentence, at + 1), noun))) continue;
    if ((word.tags & verb) !== 0 && !certain.has(article.text)) return null;
    const isFeminine = can(word, noun | feminine);
    if (isFeminine && can(word, noun | masculine)) return null;
    return allForms[(many ? 2 : 0) + (isFeminine ? 1 : 0)] ?? null;
  }
  return null;
}

/** `tout les jours`, `toute nos excuses`, `tous le temps`, `tous ce que`. */
function allAgreement(sentence: Tagged, index: number, text: string): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (previous.text === 'avant' || previous.text === 'après') return null;
  const isFirst = index < 2 || isMark(previous) || can(previous, preposition);
  if (next.text === 'ce' || next.text === 'cela' || next.text === 'ça') {
    const after = raw(sentence, index + 2);
    if (text !== 'tous' && text !== 'toutes' && text !== 'toute') return null;
    return next.text !== 'ce' || /^(?:que|qu'|qui|dont)$/u.test(after.text)
      ? 'tout'
      : after.text !== 'ce' && text !== 'tous'
        ? null
        : allFor(sentence, index);
  }
  if (next.text === 'ceux') return text === 'tout' && !(index === 2 && previous.text === 'de') ? 'tous' : null;
  if (next.text === 'celles') return text === 'tout' || text === 'toute' || text === 'tous' ? 'toutes' : null;
  if (!isDeterminer(next) || next.kind === 'number' || /^(?:une?|du|des|aux?)$/u.test(next.text)) return null;
  if (isMark(raw(sentence, index + 2))) return null;
  const right = allFor(sentence, index);
  if (right === null || right === text) return null;
  if (!isFirst && text.startsWith('tou') && text.endsWith('s')) return null;
  const isSingular = right === 'tout' || right === 'toute';
  return isSingular && (text === 'tout' || text === 'toute') && next.text === "l'" ? null : right;
}

const versFollowers = words(
  "moi toi lui nous vous eux elle le la l' les mon ma mes votre vos notre nos son sa ses une un cette ce",
);

/** `il vient ver moi`, `en route verre Marseille`. */
function versFor(sentence: Tagged, index: number, text: string): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (!versFollowers.has(next.text) && (next.tags & name) === 0) return null;
  if (previous.text === 'route') return 'vers';
  const isMotion = ['venir', 'revenir', 'aller', 'partir', 'tourner', 'diriger', 'retourner', 'orienter'].some(
    (lemma) => isForm(previous, lemma),
  );
  return isMotion && text !== 'vert' ? 'vers' : null;
}

/** Tout, par, vers and what sounds like them. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsAll = syntax([
  {
    id: 'par-or-pas',
    language: 'fr',
    kind: 'grammar',
    ...replacing('par pas part', parOrPas),
    explanation: {
      fr: '« Par » introduit le moyen, « pas » nie, « part » est un nom ou le verbe « partir ».',
      en: '“Par” gives the means, “pas” denies, “part” is a noun or the verb “partir”.',
    },
    examples: {
      found: [
        ['Le prix est bas pas rapport aux autres.', 'pas', 'par'],
        ['Cela ne marche par, rappelez-nous.', 'par', 'pas'],
        ['Écrivez-nous part mail.', 'part', 'par'],
        ['Je par demain.', 'par', 'pars'],
      ],
      innocent: [
        'Écrivez-nous par mail.',
        'Cela ne passe par aucun guichet.',
        'Il n’y a pas mail plus clair.',
        'À part cela, tout va.',
      ],
    },
  },
  {
    id: 'tout-agreement',
    language: 'fr',
    kind: 'grammar',
    ...replacing('tout toute tous toutes', allAgreement),
    explanation: {
      fr: '« Tout » s’accorde avec le nom qui suit : « tous les jours », « toutes nos excuses ».',
      en: '“Tout” agrees with the noun that follows: “tous les jours”, “toutes nos excuses”.',
    },
    examples: {
      found: [
        ['Il marche tout les matins.', 'tout', 'tous'],
        ['Je vous présente toute mes excuses.', 'toute', 'toutes'],
        ['Tous ce que vous demandez est prêt.', 'Tous', 'Tout'],
        ['Merci à tout ceux qui ont aidé.', 'tout', 'tous'],
        ['Vérifiez tous les adresses.', 'tous', 'toutes'],
      ],
      innocent: [
        'Nous avons tout mis en œuvre.',
        'Tout le monde est servi.',
        'Tous les colis sont partis.',
        'Ils le savent tous.',
        'Toutes les adresses sont justes.',
        'Tout une gamme vous attend.',
      ],
    },
  },
  {
    id: 'vers-homophone',
    language: 'fr',
    kind: 'spelling',
    ...replacing('ver verre verres', versFor),
    explanation: {
      fr: 'La préposition de direction s’écrit « vers ».',
      en: 'The preposition of direction is written “vers”.',
    },
    examples: {
      found: [
        ['Il revient ver nous demain.', 'ver', 'vers'],
        ['Le colis est en route verre Marseille.', 'verre', 'vers'],
        ['Je reviens verre vous demain.', 'verre', 'vers'],
      ],
      innocent: ['Un verre la rafraîchit.', 'Je reviens vers vous.', 'Un plateau en verre.'],
    },
  },
]);
