/** What a character can be in running text; `rare` ones are left to the pattern of `tokens.ts`. */
export const rare = 0;
export const space = 1;
export const letter = 2;
export const digit = 3;
/** Joins the parts of a word, and may end one: ' and ’. */
export const apostrophe = 4;
/** Joins the parts of a word, or the labels of an address. */
export const hyphen = 5;
/** Joins the parts of a word only: ´, ` and the hyphen that does not break. */
export const joiner = 6;
/** May stand, with letters, digits and hyphens, before the @ of an address: . _ % + */
export const local = 7;
/** The @ and # that open a handle or a tag. */
export const sigil = 8;
/** Any other sign. */
export const mark = 9;

/** Basic Latin to Latin Extended-B, then general punctuation and currency signs: all that French and English use. */
const ranges: readonly (readonly [from: number, to: number])[] = [
  [0, 0x24f],
  [0x2000, 0x20cf],
];

/** Patterns of each class; the first that fits wins. */
const patterns: readonly (readonly [pattern: RegExp, as: number])[] = [
  [/\s/u, space],
  [/\p{L}/u, letter],
  [/\d/u, digit],
  [/['’]/u, apostrophe],
  [/-/u, hyphen],
  [/[´`‑]/u, joiner],
  [/[._%+]/u, local],
  [/[@#]/u, sigil],
  [/[\p{M}\p{Extended_Pictographic}]/u, rare],
];

function classes(): Uint8Array {
  const table = new Uint8Array(0x20d0);
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code += 1) {
      const character = String.fromCharCode(code);
      table[code] = patterns.find(([pattern]) => pattern.test(character))?.[1] ?? mark;
    }
  }
  return table;
}

const table = classes();

/** The class of a UTF-16 unit; NaN, the unit past the end of a text, counts as space. */
export function classOf(code: number): number {
  if (code < table.length) return table[code] as number;
  return Number.isNaN(code) ? space : rare;
}

/** How many codes `smallOf` answers for: up to Latin Extended-B, and the apostrophe ’ beyond. */
export const smallLetters = 0x250;
const curlyApostrophe = 0x2019;

const smalls = Uint16Array.from({ length: smallLetters }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 && small.charCodeAt(0) < smallLetters ? small.charCodeAt(0) : 0;
});

/** The small letter of a UTF-16 unit, or itself; 0 where only `toLowerCase` can tell. */
export function smallOf(code: number): number {
  if (code < smallLetters) return smalls[code] as number;
  return code === curlyApostrophe ? code : 0;
}

export const isApostrophe = (code: number): boolean => code === 0x27 || code === curlyApostrophe;

const smallFirst = /\p{Ll}/uy;

/** Whether a small letter stands at `at`. */
export function beginsSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return true;
  if (code < 0x80) return false;
  smallFirst.lastIndex = at;
  return smallFirst.test(text);
}
