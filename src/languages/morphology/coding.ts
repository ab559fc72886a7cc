import { automaton, rootPlace } from '../dictionary/automaton.ts';

/** What a form is in one of its readings: bits of `tags.ts`, and the form that dictionaries list it under. */
export type Reading = { readonly tag: number; readonly lemma: string };

/** Stands between a form and what is known of it; no form has it. */
const separator = '\t';
/** Letters that stand for small numbers in a code. */
const firstDigit = 'A'.charCodeAt(0);

/** How `to` is made from `from`: how many letters to cut, then what to put there. */
function edit(from: string, to: string): string {
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return String.fromCharCode(firstDigit + from.length - common) + to.slice(common);
}

const edited = (from: string, code: string): string =>
  from.slice(0, from.length - (code.charCodeAt(0) - firstDigit)) + code.slice(1);

/** First of the letters that stand for tags; the private use area holds no letters of words. */
const firstTag = 0xe000;

/** Codes of a lexicon's entries: form to lemma (`readings`), lemma to form (`forms`), and the tags by their place. */
export type LexiconCodes = {
  readonly readings: readonly string[];
  readonly forms: readonly string[];
  readonly tags: readonly number[];
};

/** Writes entries as words of an automaton: base, separator, letter of the tag, edit. Shared endings share states. */
export function encode(entries: readonly (readonly [form: string, reading: Reading])[]): LexiconCodes {
  const tags = [...new Set(entries.map(([, { tag }]) => tag))].sort((a, b) => a - b);
  const letters = new Map(tags.map((tag, index) => [tag, String.fromCharCode(firstTag + index)]));
  const code = (from: string, to: string, tag: number): string => from + separator + letters.get(tag) + edit(from, to);
  const readings = entries.map(([form, { tag, lemma }]) => code(form, lemma, tag));
  const forms = entries.map(([form, { tag, lemma }]) => code(lemma, form, tag));
  return { readings: [...new Set(readings)].sort(), forms: [...new Set(forms)].sort(), tags };
}

/** What follows a base in a packed lexicon: pairs of tag and the other form, in the order of the tags. */
export type Decoder = (base: string) => readonly (readonly [tag: number, form: string])[];

/** Opens a packed list of codes (`encode`); `tags` are those of the lexicon. */
export function decoder(bytes: Uint8Array, tags: readonly number[]): Decoder {
  const { header, edges, kinds } = automaton(bytes);
  const symbols = new Map([...header.alphabet].map((letter, index) => [letter, index]));
  const step = (place: number, symbol: number | undefined): number => {
    for (let at = place; place !== 0 && symbol !== undefined; at += 1) {
      const edge = edges[at] as number;
      if ((edge & 255) === symbol) return edge >>> 10;
      if ((edge & 256) !== 0) break;
    }
    return 0;
  };
  const collect = (place: number, code: string, found: string[]): void => {
    for (let at = place, edge = 0; place !== 0 && (edge & 256) === 0; at += 1) {
      edge = edges[at] as number;
      const longer = code + header.alphabet[edge & 255];
      if (kinds[at] !== 0) found.push(longer);
      collect(edge >>> 10, longer, found);
    }
  };
  return (base) => {
    let place: number = rootPlace;
    for (const letter of base + separator) place = step(place, symbols.get(letter));
    const codes: string[] = [];
    collect(place, '', codes);
    return codes.map((code) => [tags[code.charCodeAt(0) - firstTag] as number, edited(base, code.slice(1))]);
  };
}
