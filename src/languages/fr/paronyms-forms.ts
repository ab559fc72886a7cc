import { frenchLexicon } from '../morphology/lexicon.ts';
import { fits, noun, plural, present, singular, verb } from '../morphology/tags.ts';

/** Letters at the end of a word that are rarely heard, the longest first. */
const silent = ['ent', 'es', 'ds', 'ts', 'e', 's', 'x', 't', 'd', 'p', 'c', 'z'];
const doubled = /([lnrst])\1$/u;
const single = /([aeiouyéèêâîô])([flmnprt])(?=[aeiouyéèêâîô])/gu;

/** Endings that sound like -é. */
const accented = /(?:er|ez|ai|ais|ait|aient)$/u;

/** What a word may begin with when its end is not heard, likeliest first: `accueille`: accueill, accueil. */
function stems(form: string): readonly string[] {
  const found = [form];
  for (const end of silent) {
    if (!form.endsWith(end)) continue;
    const stem = form.slice(0, -end.length);
    found.push(stem);
    if (doubled.test(stem)) found.push(stem.slice(0, -1));
    if (/è[lt]$/u.test(stem)) found.push(stem.replace(/è(?=[lt]$)/u, 'e'));
  }
  return [...new Set(found.filter((part) => part.length > 2))];
}

const has = (form: string, tag: number): boolean =>
  frenchLexicon()
    .readingsOf(form)
    .some((reading) => fits(reading.tag, tag));

const first = (form: string, endings: string, tag: number, from: readonly string[]): string | null => {
  for (const ending of endings.split(' ')) {
    for (const stem of from) {
      const candidate = stem + ending.replace('-', '');
      if (candidate !== form && has(candidate, tag)) return candidate;
    }
  }
  return null;
};

/** Nouns in -é and -ée that sound like a form: `employer` gives employé, employée. */
const nounsIn = (form: string): readonly string[] => {
  const end = accented.exec(form);
  return end === null ? stems(form) : [`${form.slice(0, end.index)}é`, `${form.slice(0, end.index)}ée`];
};

/** The noun that sounds like a form of a verb: `accueille` gives accueil, `maintient` maintien; null: there is none. */
export function nounLike(form: string, isPlural: boolean): string | null {
  return isPlural
    ? first(form, 's ts ds x es', noun | plural, nounsIn(form))
    : first(form, '- t x s d e p c', noun | singular, nounsIn(form));
}

/** Endings of a finite verb by its subject. */
const endings = { je: 's e x', tu: 's es x', il: 't e -', nous: 's', ils: 'ent' } as const;

/** Subjects that a form of a verb is sought for. */
export type SubjectKind = keyof typeof endings;

/** `arête` may be meant for arrête, `appel` for appelle. */
function lengthened(form: string): readonly string[] {
  const found = stems(form).flatMap((stem) => (/[lnt]$/u.test(stem) ? [stem, stem + stem.slice(-1)] : [stem]));
  const within = [...form.matchAll(single)].map(
    ({ index, 0: { length } }) => form.slice(0, index + length) + form.slice(index + length - 1),
  );
  return [...new Set([...found, ...within, ...within.map((text) => text.replace(/e$/u, ''))])];
}

/** The form of a verb that sounds like a noun, for a subject: `conseil` gives conseille; null: there is none. */
export const verbLike = (form: string, subject: SubjectKind, person: number): string | null =>
  first(form, endings[subject], verb | person | (subject === 'nous' ? 0 : present), lengthened(form));

/** Present participles and the adjectives or nouns that sound like them: the verb's form first. */
export const gerundPairs: ReadonlyMap<string, string> = new Map(
  `adhérant adhérent
affluant affluent
coïncidant coïncident
communiquant communicant
confluant confluent
convainquant convaincant
convergeant convergent
déférant déférent
détergeant détergent
différant différent
divaguant divagant
divergeant divergent
émergeant émergent
équivalant équivalent
excédant excédent
excellant excellent
extravaguant extravagant
fabriquant fabricant
fatiguant fatigant
influant influent
interférant interférent
intriguant intrigant
naviguant navigant
négligeant négligent
précédant précédent
présidant président
provoquant provocant
résidant résident
somnolant somnolent
suffoquant suffocant
vaquant vacant
violant violent
zigzaguant zigzagant`
    .split('\n')
    .map((line): [string, string] => line.split(' ') as [string, string]),
);
