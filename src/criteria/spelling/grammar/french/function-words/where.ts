import { infinitive, noun, preposition, verb } from '../../../../../languages/morphology/tags.ts';
import { can, isForm } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isBeing, isDeterminer, isMark, isParticiple, raw, replacing, words } from '../classes.ts';

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
    const word = sentence.word(at);
    if (isMark(word)) return false;
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

/** `nul part`, `nulle par`: nowhere. */
function nulPart(sentence: Tagged, index: number): Correction | null {
  const next = raw(sentence, index + 1);
  return next.text === 'part' ? { from: index, to: index + 2, right: 'nulle part' } : null;
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

/** Où and what sounds like it; or, temps, quoi que. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsWhere = syntax([
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
    anchor: new Set(['quoique', "quoiqu'"]),
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
  {
    id: 'nulle-part',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['nul']),
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
]);
