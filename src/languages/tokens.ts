import type { Token, TokenKind } from '../model/language.ts';

const topLevelDomains = 'com|fr|net|org|be|ch|ca|eu|uk|io|info|co|app|tv|me|de|es|it|lu|shop|store|gouv';
const kinds: readonly TokenKind[] = ['url', 'email', 'handle', 'hashtag', 'emoji', 'number', 'word', 'punctuation'];

/**
 * One alternative per kind, in the order of `kinds`; the first that fits wins. Lengths are bounded as RFC 1035 and
 * RFC 5321 bound them, so that no text takes more than linear time.
 */
const token = new RegExp(
  [
    `((?:https?:\\/\\/|www\\.)[^\\s<>"«»]+|[\\p{L}\\d][\\p{L}\\d-]{0,62}(?:\\.[\\p{L}\\d-]{1,63}){0,5}\\.(?:${topLevelDomains})(?![\\p{L}\\d@])(?:\\/[^\\s<>"«»]*)?)`,
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

const trailing = /[.,;:!?…)\]}'’»]+$/u;

/**
 * Cuts a text into tokens. An elided article stays with its word (`l'équipe`), an inverted pronoun with its verb
 * (`pouvez-vous`), as spelling dictionaries expect.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const kind = kinds[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] ?? 'punctuation';
    let end = match.index + match[0].length;
    if (kind === 'url') {
      end -= trailing.exec(match[0])?.[0].length ?? 0;
      token.lastIndex = end;
    }
    tokens.push({ kind, start: match.index, end });
  }
  return tokens;
}
