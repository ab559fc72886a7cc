import {
  adjective,
  adverb,
  conjunction,
  determiner,
  feminine,
  infinitive,
  masculine,
  name,
  noun,
  preposition,
  pronoun,
  singular,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isBeing, isMark, isNoun, isVerb, raw, words } from '../classes.ts';

/** Words whose h is « aspiré », by their beginnings. Source: Grevisse, Le Bon Usage, § 48; Le Robert. */
const aspirated =
  /^h(?:a(?:ch(?!ur)|gard|ie|ill|ine|ir|l(?:age|er|eur|et|l|o(?!g)|te)|m(?!eç)|nch|nd|ng|nt|pp|r(?!mon)|s(?!t)|t|u(?!t(?:ain|aine)s?$)|v)|e(?:nn|rn|rse|urt|aume)|é(?:ler|ra(?:ut)?$|ris|ron|ros$|tre)|i(?:bou|d|e|p(?!p|no)|sse|t)|o(?:bb|che|ll|mard|ng|nni|nte|quet|rde|rs|ue|uill|ul|uss|t(?!e)|ck)|u(?:a|che|ée|er|guenot|it(?!re|ile|iè)|lul|ppe|rl|ron|ssard|tte))|^haut/u;

/** Words whose h is « muet », by their beginnings. Source: the same. */
export const silent =
  /^h(?:ab|al(?:ein|luc|og)|ame[çc]|armo|ebd|éb|ect|égém|élic|émi|émo|épat|erb|éréd|érit|ermé|éroï|és|étéro|eure|exa|ier|ilar|ippo|irond|ist|iver|oméo|omici|omm|omo|onn[êe][tu]|onor|ôp|orai|oriz|orlo|ormo|oros|orr|orti|osp|osti|ôt|uil|uiss|uît|uma|umb|umeu|umi|umou|ydr|ygi|yper|ypn|ypo|ystér)/u;

/** Words before which nothing is elided although a vowel begins them. */
const unelided = words(
  'ouf oui onze onzième onzièmes ouistiti ouistitis uhlan ululement yaourt yaourts yacht yachts yoga yen yeti un une uns ou où et à a au aux y en est ont iel iels ouate week e i o u x h ii iii iv',
);

/** Shared by the rules on these words. */
export const vowel = /^[aàâæeéèêiîïoôœuùûü]/u;

/** Whether a word's sound begins with a vowel, so that the word before is elided. */
export const isElidable = (word: Word): boolean => {
  if (word.kind !== 'word' || !word.known || word.readings.length === 0 || word.text.length < 2) return false;
  if (word.text.startsWith('h')) return silent.test(word.text);
  return vowel.test(word.text) && !unelided.has(word.text);
};

/** Shared by the rules on these words. */
export const elided: Readonly<Record<string, string>> = {
  de: "d'",
  le: "l'",
  la: "l'",
  je: "j'",
  me: "m'",
  te: "t'",
  se: "s'",
  ne: "n'",
  que: "qu'",
  jusque: "jusqu'",
  lorsque: "lorsqu'",
  puisque: "puisqu'",
  quoique: "quoiqu'",
};

const clauseWords = words('il elle ils elles on un une en à au');
/** Before which `quoique`, `lorsque` and `puisque` lose their e (Grevisse). */
const pronounsAndArticles = words('il elle ils elles on un une');

/** `le erreur`, `de avoir`, `que il`, `si il`. */
function missingElision(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const next = raw(sentence, index + 1);
  if (next.kind !== 'word' || (next.tags & name) !== 0) return null;
  const at = { from: index, to: index + 2 };
  if (text === 'si') return next.text === 'il' || next.text === 'ils' ? { ...at, right: `s'${next.text}` } : null;
  const before = text === 'que' || text === 'jusque' ? clauseWords : pronounsAndArticles;
  if (/^(?:que|lorsque|puisque|quoique|jusque)$/u.test(text) && before.has(next.text))
    return unlessQuoted(sentence, index, `${elided[text]}${next.text}`);
  if (!isElidable(next) || /^(?:lorsque|puisque|quoique)$/u.test(text)) return null;
  if (text === 'le' || text === 'la')
    return isThing(next) && !isPronounBefore(sentence, index) ? { ...at, right: `l'${next.text}` } : null;
  if (/^(?:je|me|te|se|ne)$/u.test(text))
    return isVerbal(next) ? { ...at, right: `${elided[text]}${next.text}` } : null;
  return { ...at, right: `${elided[text]}${next.text}` };
}

const unlessQuoted = (sentence: Tagged, index: number, right: string): Correction | null =>
  raw(sentence, index + 1).text === 'un' && raw(sentence, index).text === 'que' && isMark(raw(sentence, index + 2))
    ? null
    : { from: index, to: index + 2, right };

const isThing = (word: Word): boolean =>
  can(word, noun | adjective) && (word.tags & (preposition | conjunction | pronoun)) === 0;

const isVerbal = (word: Word): boolean =>
  (word.tags & (verb | infinitive)) !== 0 || word.text === 'en' || word.text === 'y';

/** Whether `le` or `la` is the object of an imperative before: `prenez le avec vous`. */
const isPronounBefore = (sentence: Tagged, index: number): boolean =>
  isVerb(raw(sentence, index - 1)) && !can(raw(sentence, index + 1), noun);

/** `d'haut`, `l'handicap`: no elision before an aspirated h; the article by the noun's gender. */
function superfluousElision(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const next = raw(sentence, index + 1);
  if (!aspirated.test(next.text) || next.readings.length === 0 || /^(?:haïti|hollande?$)/u.test(next.text)) return null;
  const at = { from: index, to: index + 2 };
  if (text === "d'") return { ...at, right: `de ${next.text}` };
  if (text === "qu'") return { ...at, right: `que ${next.text}` };
  if (can(next, verb) && !can(next, noun)) return { ...at, right: `le ${next.text}` };
  return { ...at, right: `${can(next, noun | feminine) && !can(next, noun | masculine) ? 'la' : 'le'} ${next.text}` };
}

const feminines: Readonly<Record<string, string>> = { ma: 'mon', ta: 'ton', sa: 'son' };

const adjectives: Readonly<Record<string, string>> = {
  nouveau: 'nouvel',
  beau: 'bel',
  vieux: 'vieil',
  fou: 'fol',
  mou: 'mol',
};

const consonant = /^[bcdfgjklmnpqrstvwxz]/u;

/** `ma adresse`, `ce article`, `nouveau appareil`, `du argent`, `au hôtel`. */
function euphony(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const next = raw(sentence, index + 1);
  if ((next.tags & name) !== 0 || next.kind !== 'word') return null;
  const one: Correction = { from: index, to: index + 1, right: '' };
  if (text === 'cet')
    return consonant.test(next.text) && isNoun(next) && can(next, noun | masculine) && !can(next, noun | feminine)
      ? { ...one, right: 'ce' }
      : null;
  if (!isElidable(next)) return null;
  const isMasculine = can(next, noun | masculine | singular) && !can(next, noun | feminine);
  const possessive = feminines[text];
  if (possessive !== undefined)
    return can(next, noun | feminine | singular) || can(next, adjective | feminine | singular)
      ? { ...one, right: possessive }
      : null;
  const bound = adjectives[text];
  if (bound !== undefined) {
    const isHead = can(next, noun | masculine | singular) && !can(next, verb | preposition | adverb);
    return isHead && can(raw(sentence, index - 1), determiner) ? { ...one, right: bound } : null;
  }
  if ((next.tags & (verb | preposition | adverb)) !== 0 || !isMasculine) return null;
  if (text === 'ce')
    return can(raw(sentence, index - 1), verb | pronoun) && isBeing(raw(sentence, index - 1))
      ? null
      : { ...one, right: 'cet' };
  return isNoun(next) ? { from: index, to: index + 2, right: `${text === 'du' ? 'de' : 'à'} l'${next.text}` } : null;
}

const contractions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { le: 'du', les: 'des' },
  à: { le: 'au', les: 'aux' },
};

/** `de le colis`, `à les clients`: before a noun, not before an infinitive. */
function contraction(sentence: Tagged, index: number): Correction | null {
  const right = contractions[raw(sentence, index).text]?.[raw(sentence, index + 1).text];
  if (right === undefined) return null;
  const next = raw(sentence, index + 2);
  if (next.kind !== 'word' || can(next, infinitive | pronoun | preposition | adverb) || !can(next, noun)) return null;
  if (can(raw(sentence, index + 3), infinitive)) return null;
  return /^\p{Lu}/u.test(sentence.written(index + 1)) ? null : { from: index, to: index + 2, right };
}

/** Elision, euphony and contraction. Source: Grevisse, Le Bon Usage. */
export const frenchMissingWordsElision = syntax([
  {
    id: 'missing-elision',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(['si', ...Object.keys(elided)]),
    find: missingElision,
    explanation: {
      fr: 'Devant une voyelle ou un h muet, ce mot s’élide : « l’erreur », « d’avoir », « qu’il ».',
      en: 'Before a vowel or a silent h this word is elided: “l’erreur”, “d’avoir”, “qu’il”.',
    },
    examples: {
      found: [
        ['Merci de envoyer la facture.', 'de envoyer', "d'envoyer"],
        ['Il faut que il nous écrive.', 'que il', "qu'il"],
        ['Écrivez-nous si il manque une pièce.', 'si il', "s'il"],
        ['La adresse est fausse.', 'La adresse', "L'adresse"],
        ['Vous ne avez rien à payer.', 'ne avez', "n'avez"],
      ],
      innocent: [
        'Le onze mai, le colis part.',
        'Le haut de la page.',
        'Prenez-le avec vous.',
        'Le huit au soir.',
        'Il répond que oui.',
        'La hausse de prix.',
        'Le héros du jour.',
      ],
    },
  },
  {
    id: 'superfluous-elision',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(["l'", "d'", "qu'"]),
    find: superfluousElision,
    explanation: {
      fr: 'Devant un h aspiré, on n’élide pas : « le handicap », « de haut ».',
      en: 'Before an aspirated h there is no elision: “le handicap”, “de haut”.',
    },
    examples: {
      found: [
        ["L'handicap est pris en compte.", "L'handicap", 'Le handicap'],
        ["Une table d'haut de gamme.", "d'haut", 'de haut'],
        ["L'hausse des prix est faible.", "L'hausse", 'La hausse'],
      ],
      innocent: [
        'L’hôtel est complet.',
        'L’heure est passée.',
        'Un jour d’hiver.',
        'L’huile est livrée.',
        'L’histoire de l’héroïne.',
      ],
    },
  },
  {
    id: 'euphonic-form',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) =>
      feminines[text] !== undefined ||
      adjectives[text] !== undefined ||
      text === 'ce' ||
      text === 'cet' ||
      text === 'du' ||
      text === 'au',
    find: euphony,
    explanation: {
      fr: 'Devant une voyelle, la forme change : « mon adresse », « cet article », « un nouvel achat », « de l’argent ».',
      en: 'Before a vowel the form changes: “mon adresse”, “cet article”, “un nouvel achat”, “de l’argent”.',
    },
    examples: {
      found: [
        ['Voici ma adresse.', 'ma', 'mon'],
        ['Ce article est épuisé.', 'Ce', 'Cet'],
        ['Un nouveau appareil vous attend.', 'nouveau', 'nouvel'],
        ['Nous parlons du entretien.', 'du entretien', "de l'entretien"],
        ['Cet colis est perdu.', 'Cet', 'Ce'],
      ],
      innocent: [
        'Voici mon adresse.',
        'Un vieux et beau modèle.',
        'Ce haut est bleu.',
        'Le nouveau est arrivé.',
        'Au onze de la rue.',
      ],
    },
  },
  {
    id: 'missing-contraction',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['de', 'à']),
    find: contraction,
    explanation: {
      fr: '« De le » et « à le » se contractent en « du » et « au » devant un nom.',
      en: '“De le” and “à le” become “du” and “au” before a noun.',
    },
    examples: {
      found: [
        ['Le suivi de le colis est en ligne.', 'de le', 'du'],
        ['Nous répondons à les clients.', 'à les', 'aux'],
        ['La fin de les soldes approche.', 'de les', 'des'],
      ],
      innocent: ['Merci de le signaler.', 'Il reste à les envoyer.', 'Nous venons de le faire.'],
    },
  },
]);
