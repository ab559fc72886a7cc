import type { Chance } from './chance.ts';

/** Facts that a wording may name. */
export type Facts = Readonly<Record<string, string>>;

/** One of the wordings that a template allows, with its facts filled in: `[a|b]` chooses, `{fact}` names. */
export function worded(template: string, facts: Facts, chance: Chance): string {
  return template
    .replace(/\[([^\]]*\|[^\]]*)\]/g, (_, options: string) => chance.pick(options.split('|')))
    .replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

type Slip = readonly [right: RegExp, wrong: string];

/** Mistakes that French agents make, by what they replace. */
const french: readonly Slip[] = [
  [/(?<= avons )(\p{L}+)é(?= )/u, '$1er'],
  [/(?<= avez )(\p{L}+)é(?= )/u, '$1er'],
  [/est en cours/, 'et en cours'],
  [/dès que/, 'dés que'],
  [/plus brefs délais/, 'plus bref délais'],
  [/meilleurs délais/, 'meilleur délais'],
  [/ à (?=\p{Ll}+er )/u, ' a '],
  [/désolée?s?/, 'desolés'],
  [/réclamation/, 'reclamation'],
  [/dossier/, 'dosier'],
  [/facture/, 'factrue'],
  [/votre/, 'vorte'],
  [/service/, 'sercice'],
  [/remboursé/, 'rembourcé'],
  [/compte/, 'conpte'],
  [/ ([:!?])/, '$1'],
  [/([a-zé])\. (?=\p{Lu})/u, '$1 . '],
  [/([a-zé]), /, '$1 , '],
  [/([a-zé]{4,}) (?=[a-zé]{4,})/, '$1  '],
];

const english: readonly Slip[] = [
  [/received|receive/, 'recieve'],
  [/refunded/, 'refunbed'],
  [/morning/, 'mornning'],
  [/ your /, " you're "],
  [/[Pp]lease/, 'Plese'],
  [/sorry/, 'sory'],
  [/question/, 'qestion'],
  [/([a-z])\. (?=[A-Z])/, '$1 . '],
  [/([a-z]{3,}) (?=[a-z]{3,})/, '$1  '],
];

/** The text with one or two mistakes of ours. */
export function withSlips(text: string, language: 'fr' | 'en', chance: Chance): string {
  let written = text;
  for (let left = chance.whole(1, 2); left > 0; left -= 1) {
    const fitting = (language === 'fr' ? french : english).filter(([right]) => right.test(written));
    if (fitting.length === 0) return written;
    const [right, wrong] = chance.pick(fitting);
    written = written.replace(right, wrong);
  }
  return written;
}

/** As hurried customers write: small letters at the start, no accents on capitals, missing signs. */
export function hurried(text: string, chance: Chance): string {
  const small = text.replace(
    /(^|[.!?] )(\p{Lu})/gu,
    (_, before: string, first: string) => before + first.toLowerCase(),
  );
  const plain = chance.happens(0.5) ? small.replaceAll('ç', 'c').replaceAll('ê', 'e').replaceAll(' ?', '?') : small;
  return plain.replace(/\.$/, chance.pick(['', '...', ' !!!']));
}
