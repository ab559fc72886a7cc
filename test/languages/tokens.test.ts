import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/languages/tokens.ts';

const domains = 'com|fr|net|org|be|ch|ca|eu|uk|io|info|co|app|tv|me|de|es|it|lu|shop|store|gouv';
const kinds = ['url', 'email', 'handle', 'hashtag', 'emoji', 'number', 'word', 'punctuation'];

/** What a token is, as one pattern: the definition that the scanner has to keep to. */
const definition = new RegExp(
  [
    `((?:https?:\\/\\/|www\\.)[^\\s<>"«»]+|[\\p{L}\\d][\\p{L}\\d-]{0,62}(?:\\.[\\p{L}\\d-]{1,63}){0,5}\\.(?:${domains})(?![\\p{L}\\d@])(?:\\/[^\\s<>"«»]*)?)`,
    '([\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,5})',
    '(@[\\p{L}\\d_]+)',
    '(#[\\p{L}\\d_]*\\p{L}[\\p{L}\\d_]*)',
    '((?:\\p{Extended_Pictographic}|\\p{Regional_Indicator})(?:\\u200d\\p{Extended_Pictographic}|\\ufe0f|\\p{Emoji_Modifier}|\\p{Regional_Indicator})*)',
    "(\\d+(?:[.,:/]\\d+)*(?![\\p{L}\\d'’-]))",
    "([\\p{L}\\p{M}\\d]+(?:['’ʼ´`‑-][\\p{L}\\p{M}\\d]+)*['’]?)",
    '(\\.{2,}|!{2,}|\\?{2,}|[^\\s])',
  ].join('|'),
  'gu',
);

function defined(text: string): unknown[] {
  const tokens: unknown[] = [];
  definition.lastIndex = 0;
  for (let match = definition.exec(text); match !== null; match = definition.exec(text)) {
    const kind = kinds[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    const tail = kind === 'url' ? (/[.,;:!?…)\]}'’»]+$/u.exec(match[0])?.[0].length ?? 0) : 0;
    const end = match.index + match[0].length - tail;
    definition.lastIndex = end;
    tokens.push({ kind, start: match.index, end });
  }
  return tokens;
}

const pieces = [
  ...[
    "L'équipe",
    'peut-être',
    'Œuvre',
    'e\u0301te\u0301',
    'naïve',
    '12',
    '3,50',
    '14:30',
    '01/02/2026',
    '48h',
    '1er',
    'ª',
    'ⁿ',
  ],
  ...['a', 'Z', 'é', 'ß', 'Ж', '漢', '0', '9', '²', '½', 'ʼ', '´', '`', '‑', '-', "'", '’', '‘', '“', '”', '«', '»'],
  ...[
    '.',
    '..',
    '...',
    '…',
    '!',
    '!!',
    '?',
    '?!',
    ',',
    ';',
    ':',
    '/',
    '//',
    '(',
    ')',
    '[',
    '&',
    '*',
    '^',
    '_',
    '%',
    '+',
  ],
  ...[
    '@',
    '#',
    '@service',
    '#panne',
    '@x.fr',
    'http://',
    'https://',
    'www.',
    '.fr',
    '.com',
    '.co',
    '.fr/',
    'a@b.fr',
    'mail',
  ],
  ...[
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u202f',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2028',
    '\ufe0f',
    '©',
    '™',
    '‼',
    '€',
    '–',
    '•',
  ],
  ...[
    '🎉',
    '👍🏽',
    '🇫🇷',
    '👨‍👩‍👧',
    '𝒳',
    '\ud800',
    '\udc00',
    '\u0301',
    '\u20e3',
    '\u24ff',
    '\u0250',
    '\u20d0',
    '\u1fff',
  ],
];

describe('tokens', () => {
  it('are what the pattern says, whatever stands beside what', () => {
    const mixed = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(mixed, (text) => {
        expect(tokenize(text)).toEqual(defined(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it('are what the pattern says for every character among letters, digits and marks', () => {
    for (let code = 0; code <= 0xffff; code += code < 0x3100 ? 1 : 7) {
      const character = String.fromCharCode(code);
      const text = `a${character}b 1${character}2 ${character} .${character} a.${character}b a-${character}`;
      const found = tokenize(text);
      const wanted = defined(text);
      const same = found.length === wanted.length && JSON.stringify(found) === JSON.stringify(wanted);
      expect(same, `U+${code.toString(16)}`).toBe(true);
    }
  });

  it('take linear time on hostile lines', () => {
    for (const piece of ['a', 'a-', "a'", '1,', '1.', 'a.', 'a@', '#1', '.', '-', 'é´', '\u0301', 'a_', '://']) {
      expect(tokenize(piece.repeat(100_000)).at(-1)?.end).toBe(piece.length * 100_000);
    }
  });
});
