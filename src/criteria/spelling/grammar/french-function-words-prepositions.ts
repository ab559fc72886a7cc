import {
  adjective,
  determiner,
  feminine,
  infinitive,
  masculine,
  name,
  noun,
  participle,
  plural,
  preposition,
  singular,
  verb,
} from '../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../languages/morphology/words.ts';
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
} from './french-classes.ts';
import { type Correction, syntax } from './rule.ts';
import type { Tagged } from './tagged.ts';

const placesAndTimes = words(
  'cas moment jour endroit lieu fois instant époque période situation mesure année mois semaine point pays date heure stade étape',
);
const clauseSubjects = words("je j' tu il elle on nous vous ils elles cela ça c'");
const wonderers = words(
  'savoir sais sait savez savons demande demandez ignore ignorez vois voir voyez indiquer précisez préciser dire',
);

/** `au cas ou vous`, `d'ou`, `la ou il est`. */
function ouForWhere(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (
    /^(?:d'|jusqu'|n'importe)$/u.test(previous.text) ||
    (previous.text === 'importe' && raw(sentence, index - 2).text === "n'")
  )
    return 'où';
  if (next.text === 'et' && /^(?:comment|quand|pourquoi)$/u.test(raw(sentence, index + 2).text)) return 'où';
  if (next.text === 'que' && /^(?:ce|vous|nous|je|tu|l')$/u.test(raw(sentence, index + 2).text))
    return isMark(previous) ? 'où' : null;
  if (index === 0) {
    const after = raw(sentence, index + 2).text;
    if (next.text === 'est' || next.text === 'sont') return after.startsWith('-') ? null : 'où';
    return (next.text === 'se' && /^trouv/u.test(after)) ||
      (next.text === 'en' && /^(?:est|sont)$/u.test(after)) ||
      next.text === 'puis'
      ? 'où'
      : null;
  }
  const begins = clauseSubjects.has(next.text);
  if (previous.text === 'par' || previous.text === 'vers')
    return begins && raw(sentence, index - 2).kind !== 'word' ? 'où' : null;
  if (wonderers.has(previous.text))
    return begins || (next.text === 'en' && isBeing(raw(sentence, index + 2))) || next.text === 'se' ? 'où' : null;
  if (!placesAndTimes.has(previous.text) && previous.text !== 'là') return null;
  if (!begins && !isDeterminer(next)) return null;
  if (previous.text === 'là') return begins ? 'où' : null;
  if (begins && next.text !== 'nous' && next.text !== 'vous') return 'où';
  return /^(?:cas|moment|mesure|fois|situation|jour)$/u.test(previous.text) && hasVerbSoon(sentence, index + 1)
    ? 'où'
    : null;
}

/** Whether a finite verb stands within a few words. */
function hasVerbSoon(sentence: Tagged, index: number): boolean {
  for (let at = index; at < index + 5; at += 1) {
    const word = sentence.words[at];
    if (word === undefined || isMark(word)) return false;
    if ((word.tags & verb) !== 0 && (word.tags & noun) === 0) return true;
    if ((word.tags & infinitive) !== 0) return false;
  }
  return false;
}

/** `par mail où par lettre`, `oui où non`. */
function whereForOu(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (next.text === 'non' || (next.text === 'bien' && !can(raw(sentence, index + 2), infinitive)))
    return isMark(previous) ? null : 'ou';
  if (previous.kind === 'number' && next.kind === 'number') return 'ou';
  if (can(next, preposition) && next.text !== 'en' && !can(next, noun))
    for (let at = index - 1; at >= index - 4; at -= 1) if (raw(sentence, at).text === next.text) return 'ou';
  return null;
}

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
  const { passage, starts, ends } = sentence;
  const year = Number(passage.text.slice(starts[index + 1], ends[index + 1]));
  return year >= 1000 && year < 2200 && isMark(raw(sentence, index + 2)) ? 'dès' : null;
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

/** `nul part`, `nulle par`: nowhere. */
function nulPart(sentence: Tagged, index: number): Correction | null {
  const next = raw(sentence, index + 1);
  return next.text === 'part' ? { from: index, to: index + 2, right: 'nulle part' } : null;
}

const allForms = ['tout', 'toute', 'tous', 'toutes'] as const;
const certain = words('les ces mes tes ses nos vos ce cet cette mon ma un une');

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

const withoutThings = words(
  'ligne service taxe taxes délai délais stock sujet garantie saison forfait connexion zone norme normes horaires',
);

/** `or ligne` for `hors ligne`; `hors, il` for `or`. */
function orOrHors(sentence: Tagged, index: number, text: string): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (text === 'hors')
    return index === 0 && (next.text === ',' || /^(?:je|j'|il|on|ils|c')$/u.test(next.text)) ? 'or' : null;
  return withoutThings.has(next.text) && !/^(?:en|d'|l'|un|cet|mon|son|et)$/u.test(previous.text) ? 'hors' : null;
}

/** `temps mieux`, `en temps que`, `il est tant de`. */
function tempsOrTant(sentence: Tagged, index: number, text: string): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (text === 'temps') {
    if (next.text === 'mieux' || next.text === 'pis') return isMark(previous) ? 'tant' : null;
    return next.text === 'que' && (previous.text === 'en' || isMark(previous)) && !hasTimeSense(sentence, index)
      ? 'tant'
      : null;
  }
  if (/^(?:le|du|ce|quel|mon|votre|notre)$/u.test(previous.text))
    return isParticiple(next) || next.text === 'et' || (next.text === 'de' && previous.text !== 'le') ? null : 'temps';
  if (previous.text === 'de') return raw(sentence, index + 1).text === 'en' ? 'temps' : null;
  return (previous.text === 'est' || previous.text === 'grand') &&
    /^(?:de|d')$/u.test(next.text) &&
    can(raw(sentence, index + 2), infinitive)
    ? 'temps'
    : null;
}

const hasTimeSense = (sentence: Tagged, index: number): boolean =>
  /^(?:même|temps)$/u.test(raw(sentence, index - 2).text);

/** `quoiqu'il en soit`, `quoique vous en pensiez`. */
function quoique(sentence: Tagged, index: number): Correction | null {
  const text = raw(sentence, index).text;
  const next = raw(sentence, index + 1);
  const right = text.endsWith("'") ? "quoi qu'" : 'quoi que';
  const at = { from: index, to: index + 1, right };
  const after = raw(sentence, index + 2);
  if (next.text === 'ce' && /^(?:soit|fût)$/u.test(after.text)) return at;
  if (
    /^(?:il|l')$/u.test(next.text) &&
    ((after.text === 'en' && /^(?:soit|fût)$/u.test(raw(sentence, index + 3).text)) ||
      /^(?:arrive|advienne|advint)$/u.test(after.text))
  )
    return at;
  const head = after.text === 'en' || after.text === 'y' ? raw(sentence, index + 3) : after;
  const isSaid = ['faire', 'dire', 'penser'].some((lemma) => isForm(head, lemma, verb));
  if (!isSaid || !clauseSubjects.has(next.text)) return null;
  const end = raw(sentence, index + (head === after ? 3 : 4));
  return isMark(end) ? at : null;
}

/** Prepositions, `où`, `tout` and what sounds like them. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsPrepositions = syntax([
  {
    id: 'ou-for-where',
    language: 'fr',
    kind: 'grammar',
    ...replacing('ou', ouForWhere),
    explanation: {
      fr: 'Le lieu et le temps s’écrivent « où », avec accent ; « ou » veut dire « ou bien ».',
      en: 'Place and time are written “où”, with an accent; “ou” means “or”.',
    },
    examples: {
      found: [
        ['Au cas ou vous seriez absent, le voisin peut signer.', 'ou', 'où'],
        ["D'ou vient le colis ?", 'ou', 'où'],
        ['Ou est ma commande ?', 'Ou', 'Où'],
        ['Dites-nous le jour ou il passe.', 'ou', 'où'],
        ['Nous voulons savoir ou en est le dossier.', 'ou', 'où'],
      ],
      innocent: [
        'Au cas où vous seriez absent, le voisin peut signer.',
        'Le matin ou le soir.',
        'Choisissez un jour ou une heure.',
        'Appelez le service ou écrivez-nous.',
        'Le mois ou la semaine vous convient ?',
      ],
    },
  },
  {
    id: 'where-for-ou',
    language: 'fr',
    kind: 'grammar',
    ...replacing('où', whereForOu),
    explanation: {
      fr: 'Le choix s’écrit « ou », sans accent (on pourrait dire « ou bien »).',
      en: 'The choice is written “ou”, without accent.',
    },
    examples: {
      found: [
        ['Écrivez-nous par mail où par lettre.', 'où', 'ou'],
        ['Êtes-vous livré, oui où non ?', 'où', 'ou'],
        ['Comptez 2 où 3 jours.', 'où', 'ou'],
      ],
      innocent: ['La boutique où vous étiez.', 'Je ne sais où aller.', 'Le jour où par chance il passe.'],
    },
  },
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
    ...replacing('des dés', desForFrom),
    explanation: {
      fr: 'La préposition de temps s’écrit « dès », avec un accent grave.',
      en: 'The preposition of time is written “dès”, with a grave accent.',
    },
    examples: {
      found: [
        ['Nous vous écrivons des que possible.', 'des', 'dès'],
        ['Des réception du colis, nous le vérifions.', 'Des', 'Dès'],
        ['Dés que le colis arrive, écrivez-nous.', 'Dés', 'Dès'],
        ['Payez des maintenant.', 'des', 'dès'],
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
    id: 'nulle-part',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'nul',
    find: nulPart,
    explanation: { fr: '« Part » est féminin : « nulle part ».', en: '“Part” is feminine: “nulle part”.' },
    examples: {
      found: [
        ['Le code n’est nul part.', 'nul part', 'nulle part'],
        ['Nul part sur le bon.', 'Nul part', 'Nulle part'],
        ['Je ne le vois nul part.', 'nul part', 'nulle part'],
      ],
      innocent: ['Le code n’est nulle part.', 'Nul ne le sait.', 'Le score est nul partout.'],
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
  {
    id: 'or-or-hors',
    language: 'fr',
    kind: 'spelling',
    ...replacing('or hors', orOrHors),
    explanation: {
      fr: '« Hors » veut dire « en dehors de » ; « or » introduit un argument.',
      en: '“Hors” means outside; “or” brings in an argument.',
    },
    examples: {
      found: [
        ['Le site est or ligne.', 'or', 'hors'],
        ['Hors, le colis est parti.', 'Hors', 'Or'],
        ['Le prix est de 20 euros or taxes.', 'or', 'hors'],
      ],
      innocent: ['Or, le colis est parti.', 'Une bague en or.', 'Le site est hors ligne.'],
    },
  },
  {
    id: 'temps-or-tant',
    language: 'fr',
    kind: 'grammar',
    ...replacing('temps tant', tempsOrTant),
    explanation: {
      fr: '« Tant » marque la quantité (« tant mieux », « en tant que ») ; « temps » la durée.',
      en: '“Tant” marks quantity (“tant mieux”, “en tant que”); “temps” duration.',
    },
    examples: {
      found: [
        ['Temps mieux si le colis est là.', 'Temps', 'Tant'],
        ['En temps que client, vous avez un bonus.', 'temps', 'tant'],
        ['Il est tant de payer.', 'tant', 'temps'],
      ],
      innocent: [
        'Il a le temps que vous voulez.',
        'En tant que client.',
        'En même temps que vous.',
        'Il y en a tant de fois.',
      ],
    },
  },
  {
    id: 'quoi-que',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'quoique' || text === "quoiqu'",
    find: quoique,
    explanation: {
      fr: '« Quoi que » en deux mots veut dire « quelle que soit la chose que » ; « quoique », « bien que ».',
      en: '“Quoi que” in two words means “whatever”; “quoique” means “although”.',
    },
    examples: {
      found: [
        ["Quoiqu'il en soit, écrivez-nous.", "Quoiqu'", "Quoi qu'"],
        ['Si vous voulez quoique ce soit, appelez.', 'quoique', 'quoi que'],
        ['Quoique vous en disiez, le prix est juste.', 'Quoique', 'Quoi que'],
      ],
      innocent: ['Quoi qu’il en soit, écrivez-nous.', 'Quoique en retard, il est là.', 'Quoiqu’il soit tard, appelez.'],
    },
  },
]);
