import { withoutAccents } from '../../languages/dictionary/letters.ts';
import { dictionaryOf } from '../../languages/dictionary/load.ts';
import type { Suggestion } from '../../languages/dictionary/search.ts';
import { isDerived as derivedInEnglish } from '../../languages/en/derivation.ts';
import { isDerived as derivedInFrench, isReformed } from '../../languages/fr/derivation.ts';
import type { LanguageCode } from '../../model/language.ts';

/** What should stand in place of an unknown word. */
export type Correction = {
  readonly form: string;
  /** Whether only accents differ. */
  readonly accent: boolean;
  /** Whether one slip turns a frequent word into this one: then hardly anything else can be meant. */
  readonly sure: boolean;
};

/** Shorter words without their apostrophe are initials as well (ours): `dun`, `im`. */
const shortestContraction = 4;

/** Shorter words of the other language are rather borrowed than slips (ours): `player`, not `command`. */
const shortestForeign = 7;

/** What is known of the place of an unknown word. */
export type Place = {
  /** Whether the customer or other replies use the word. */
  readonly usual: (word: string) => boolean;
  /** Whether words of this language stand on both sides, so that no phrase of another one is quoted. */
  readonly amid: () => boolean;
};

const others: Readonly<Record<LanguageCode, LanguageCode>> = { fr: 'en', en: 'fr' };
const derived: Readonly<Record<LanguageCode, typeof derivedInFrench>> = { fr: derivedInFrench, en: derivedInEnglish };

/** Shorter unknown words are clippings, initials and names unless a slip is sure or only an accent is wrong (ours): `publi`. */
const shortestSlip = 6;
const clipped = /^\p{L}{1,4}[io]s?$/u;

/** Costs of `languages/dictionary/search.ts`; two small slips are letters swapped or doubled. */
const [oneSwap, oneSlip, twoSmall, twoSlips] = [2, 3, 4, 6];

/** Shortest words of which slips are sure, by what they cost together (ours). */
const shortestSure: Readonly<Record<LanguageCode, readonly [swap: number, slip: number, twoSmall: number]>> = {
  fr: [4, 5, 6],
  en: [4, 6, 7],
};

/**
 * How far a right word may be otherwise: in French one slip in a short word, two in a long one; in English, whose new
 * words no dictionary keeps up with, letters swapped or doubled, and one slip in a very long word (ours).
 */
function limitFor(word: string, language: LanguageCode): number {
  if (language === 'en') return word.length < 10 ? oneSwap : oneSlip;
  return word.length < 8 ? oneSlip : twoSlips;
}

/** A frequent word that a slip or two small ones made of it, or that lost its apostrophe: `paiment`, `cest`. */
function surely(word: string, [best]: readonly Suggestion[], language: LanguageCode): string | null {
  if (best === undefined || !dictionaryOf(language).isFrequent(best.form)) return null;
  if (best.form.replace("'", '') === word) return word.length < shortestContraction ? null : best.form;
  const [swap, slip, small] = shortestSure[language];
  const shortest =
    best.cost > twoSmall ? Number.POSITIVE_INFINITY : best.cost > oneSlip ? small : best.cost > oneSwap ? slip : swap;
  return word.length >= shortest ? best.form : null;
}

const isForeign = (word: string, language: LanguageCode): boolean => dictionaryOf(others[language]).knows(word);

/** Whether a word that the other language has as well stands here by a slip. */
const isSlipAmid = (word: string, { amid }: Place): boolean => word.length >= shortestForeign && amid();

/** Whether an unknown word may well be meant: formed by rule, of the other language, or in use. */
function isMeant(word: string, language: LanguageCode, { usual }: Place): boolean {
  const { knows } = dictionaryOf(language);
  return clipped.test(word) || derived[language](word, knows) || isForeign(word, language) || usual(word);
}

/**
 * A form within the usual limit; where it is two slips away, only one that begins alike: names are as near to something.
 * A hyphen alone makes no slip: many compounds are written either way.
 */
function perhaps(word: string, found: readonly Suggestion[], language: LanguageCode): string | null {
  const limit = limitFor(word, language);
  const best = found.find(({ cost }) => cost <= limit);
  if (best === undefined || best.form.replaceAll('-', '') === word) return null;
  return best.cost <= oneSlip || best.form.slice(0, 2) === word.slice(0, 2) ? best.form : null;
}

/** Forms that may be meant, the likeliest first; one search serves every question. */
function candidates(word: string, language: LanguageCode): readonly Suggestion[] {
  const [, , small] = shortestSure[language];
  const limit = limitFor(word, language);
  return dictionaryOf(language).near(word, Math.max(limit, word.length < small ? oneSlip : twoSmall));
}

/** The right word for an unknown one in small letters; null where it is no slip. */
export function corrected(word: string, language: LanguageCode, place: Place): Correction | null {
  const found = candidates(word, language);
  const bare = withoutAccents(word);
  const accents = found.filter(({ form }) => withoutAccents(form) === bare).map(({ form }) => form);
  if (language === 'fr' && accents.some((form) => isReformed(word, form))) return null;
  if (accents[0] !== undefined) return { form: accents[0], accent: true, sure: true };
  const sure = surely(word, found, language);
  if (sure !== null && (!isForeign(word, language) || sure.includes("'") || isSlipAmid(word, place))) {
    return { form: sure, accent: false, sure: true };
  }
  if (word.length < shortestSlip || isMeant(word, language, place)) return null;
  const form = perhaps(word, found, language);
  return form === null ? null : { form, accent: false, sure: false };
}
