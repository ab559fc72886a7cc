import type { Automaton } from './automaton.ts';
import { initial, kept, known, ordinary } from './forms.ts';
import { capitalised, capitalsOf, lowered, sentenceCased } from './letters.ts';

/** Words of so many bytes or more in UTF-8 are refused unread (MAXWORDUTF8LEN of libhunspell). */
const tooLong = 300;
/** Words with this many break points or more are not broken (libhunspell's limit against exponential time). */
const mostBreaks = 10;

const bytes = new TextEncoder();
const number = /^\d+(?:[.,-]\d+)*$/u;

type Breaks = {
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly inner: readonly string[];
};

function breaksOf(patterns: readonly string[]): Breaks {
  return {
    starts: patterns.filter((pattern) => /^\^./u.test(pattern)).map((pattern) => pattern.slice(1)),
    ends: patterns.filter((pattern) => /.\$$/u.test(pattern)).map((pattern) => pattern.slice(0, -1)),
    inner: patterns,
  };
}

function converter(inputs: readonly (readonly [string, string])[]): (word: string) => string {
  if (inputs.length === 0) return (word) => word;
  const table = new Map(inputs);
  const pattern = new RegExp(inputs.map(([from]) => from).join('|'), 'gu');
  return (word) => word.replace(pattern, (found) => table.get(found) ?? found);
}

/** Forms of a word in capitals after an elided article: `L'ÉTÉ` → `l'Été`, `L'Été`. */
function elided(word: string): readonly string[] {
  const apostrophe = word.indexOf("'");
  if (apostrophe === -1 || apostrophe === word.length - 1) return [];
  const lower = lowered(word);
  const form = lower.slice(0, apostrophe + 1) + capitalised(lower.slice(apostrophe + 1));
  return [form, capitalised(form)];
}

/**
 * Whether a word, its letter case being what it is, is in the dictionary as it stands (`Hunspell::spell_internal`
 * before its BREAK loop). `dotted`: full stops followed, so an abbreviation may be meant.
 */
function isWhole(word: string, dotted: boolean, bitsOf: Automaton['bitsOf']): boolean {
  const capitals = capitalsOf(word);
  if (capitals !== 'initial') {
    if (bitsOf(word) !== 0 || (dotted && bitsOf(`${word}.`) !== 0)) return true;
    if (capitals !== 'all') return false;
    if (elided(word).some((form) => bitsOf(form) !== 0)) return true;
  }
  const asked = capitals === 'initial' ? initial : known;
  const forbidden = capitals === 'initial' ? 0 : kept;
  const fits = (bits: number): boolean => (bits & asked) !== 0 && (bits & forbidden) === 0;
  if (fits(bitsOf(sentenceCased(word)))) return true;
  if (word.startsWith('İ')) return false;
  const lower = lowered(word);
  let bits = bitsOf(lower);
  if (bits === 0 && dotted) {
    bits = bitsOf(`${lower}.`);
    if (bits === 0) return fits(bitsOf(`${capitalised(lower)}.`));
  }
  return bits !== 0 && (bits & kept) === 0;
}

function occurrences(word: string, part: string): number {
  let count = 0;
  for (let at = word.indexOf(part); at !== -1; at = word.indexOf(part, at + part.length)) count += 1;
  return count;
}

/** libhunspell's verdict on single words with the rules of one dictionary. */
export function verdicts({ header, bitsOf: listed }: Automaton): (word: string) => boolean {
  const { starts, ends, inner } = breaksOf(header.breaks);
  const convert = converter(header.inputs);
  const compounds = header.compounds.map((source) => new RegExp(`^(?:${source})$`, 'u'));
  const isCompound = (word: string): boolean => compounds.some((pattern) => pattern.test(word));
  const bitsOf = (word: string): number => listed(word) || (isCompound(word) ? ordinary : 0);

  const splits = (word: string, second: boolean): boolean =>
    inner.some((part) => {
      let at = word.indexOf(part);
      if (at <= 0 || at >= word.length - part.length) return false;
      const next = word.indexOf(part, at + 1);
      if (second && next > 0 && next < word.length - part.length) at = next;
      return isKnown(word.slice(at + part.length)) && isKnown(word.slice(0, at));
    });
  const isBroken = (word: string): boolean => {
    let points = 0;
    for (const part of header.breaks) points += occurrences(word, part);
    if (points >= mostBreaks) return false;
    const longer = (part: string): boolean => word.length > part.length;
    const begun = starts.some((part) => longer(part) && word.startsWith(part) && isKnown(word.slice(part.length)));
    if (begun) return true;
    const ended = ends.some((part) => longer(part) && word.endsWith(part) && isKnown(word.slice(0, -part.length)));
    if (ended) return true;
    return splits(word, true) || splits(word, false);
  };
  /** Whether a word is listed just so, which settles it unless its capital might be a sentence's. */
  const isListed = (given: string): boolean => listed(given) !== 0 && capitalsOf(given) !== 'initial';
  const isKnown = (given: string): boolean => {
    if (isListed(given)) return true;
    if (given.length >= tooLong / 3 && bytes.encode(given).length >= tooLong) return false;
    const converted = convert(given).replace(/^ +/u, '');
    const word = converted.replace(/\.+$/u, '');
    if (word === '' || number.test(word)) return true;
    if (isWhole(word, word.length < converted.length, bitsOf)) return true;
    return isBroken(capitalsOf(word) === 'all' ? sentenceCased(word) : word);
  };
  return isKnown;
}
