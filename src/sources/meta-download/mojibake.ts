import { isAscii, isUtf8 } from 'node:buffer';

/**
 * Words as they were written: the download spells each byte of UTF-8 as a character of its own (`Ã©` for `é`). Words
 * that are not so spelt, because somebody mended them before, stay as they are.
 */
export function mended(words: string): string {
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) > 0xff) return words;
  const bytes = Buffer.from(words, 'latin1');
  return !isAscii(bytes) && isUtf8(bytes) ? bytes.toString('utf8') : words;
}
