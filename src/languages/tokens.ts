import type { Token, TokenKind } from '../model/language.ts';
import { apostrophe, classOf, digit, hyphen, joiner, letter, local, mark, rare, sigil, space } from './characters.ts';

const topLevelDomains = 'com|fr|net|org|be|ch|ca|eu|uk|io|info|co|app|tv|me|de|es|it|lu|shop|store|gouv';
const kinds: readonly TokenKind[] = ['url', 'email', 'handle', 'hashtag', 'emoji', 'number', 'word', 'punctuation'];

/**
 * What a token is: one alternative per kind, in the order of `kinds`; the first that fits wins. Lengths are bounded as
 * RFC 1035 and RFC 5321 bound them, so that no text takes more than linear time.
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

/** The next token at `from` or after it, by the pattern; null where only space is left. */
function matched(text: string, from: number): Token | null {
  token.lastIndex = from;
  const match = token.exec(text);
  if (match === null) return null;
  const kind = kinds[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] ?? 'punctuation';
  const end = match.index + match[0].length;
  return { kind, start: match.index, end: kind === 'url' ? end - (trailing.exec(match[0])?.[0].length ?? 0) : end };
}

/** What the functions below return where only the pattern can tell. */
const unsure = -1;
const [comma, slash, colon] = [0x2c, 0x2f, 0x3a];
const [exclamation, fullStop, question] = [0x21, 0x2e, 0x3f];

/** Whether a word or number surely ends before `at`: what stands there makes no address of it. */
function stops(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const here = classOf(code);
  if (here === space) return true;
  if (here === mark) return code !== colon || text.charCodeAt(at + 1) !== slash;
  return here === local && classOf(text.charCodeAt(at + 1)) === space;
}

/** End of the word that begins with the letter at `from`. */
function wordEnd(text: string, from: number): number {
  for (let end = from + 1; ; end += 1) {
    const here = classOf(text.charCodeAt(end));
    if (here === letter || here === digit) continue;
    if (here !== apostrophe && here !== hyphen && here !== joiner) return stops(text, end) ? end : unsure;
    const next = classOf(text.charCodeAt(end + 1));
    if (next === letter || next === digit) continue;
    if (next === rare || here === hyphen) return unsure;
    return here === apostrophe ? end + 1 : end;
  }
}

const isDigit = (code: number): boolean => classOf(code) === digit;

/** End of the number that begins with the digit at `from`: 12, 3,50, 14:30, 01/02/2026. */
function numberEnd(text: string, from: number): number {
  for (let end = from + 1; ; end += 1) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) continue;
    const groups = code === comma || code === colon || code === slash;
    if (!groups || !isDigit(text.charCodeAt(end + 1))) return stops(text, end) ? end : unsure;
  }
}

/** End of the sign at `from`, or of the row of full stops, exclamation or question marks. */
function signEnd(text: string, from: number, here: number): number {
  const code = text.charCodeAt(from);
  let end = from + 1;
  if (code === fullStop || code === exclamation || code === question) while (text.charCodeAt(end) === code) end += 1;
  if (here !== local && here !== hyphen) return end;
  const next = classOf(text.charCodeAt(end));
  return next === space || next === mark || next === apostrophe ? end : unsure;
}

const kindOf = (here: number): TokenKind => (here === letter ? 'word' : here === digit ? 'number' : 'punctuation');

/** End of the token at `from`, of class `here`. */
function endOf(text: string, from: number, here: number): number {
  if (here === letter) return wordEnd(text, from);
  if (here === digit) return numberEnd(text, from);
  return here === rare || here === sigil ? unsure : signEnd(text, from, here);
}

/**
 * Cuts a text into tokens. An elided article stays with its word (`l'équipe`), an inverted pronoun with its verb
 * (`pouvez-vous`), as spelling dictionaries expect. Plain words, numbers and signs are read character by character; the
 * pattern decides wherever a token could be anything else, and says the same of the plain ones.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const here = classOf(text.charCodeAt(at));
    if (here === space) {
      at += 1;
      continue;
    }
    const end = endOf(text, at, here);
    const found = end === unsure ? matched(text, at) : { kind: kindOf(here), start: at, end };
    if (found === null) break;
    tokens.push(found);
    at = found.end;
  }
  return tokens;
}
