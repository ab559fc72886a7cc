import { isAscii } from 'node:buffer';

/** Bytes 0x80 to 0x9F of Windows-1252 (WHATWG index; five are unassigned and stay as they are). */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const byteOf = new Map(Array.from(upper, (sign, index) => [sign, String.fromCharCode(0x80 + index)]));

/** Controls of Latin-1 as the signs that Windows-1252 has in their place. */
export function withUpperSigns(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (byte) => upper[byte.charCodeAt(0) - 0x80] ?? byte);
}

/** Written out because TextDecoder of several Node versions reads windows-1252 as Latin-1. */
export function fromWindows1252(bytes: Buffer): Buffer {
  return isAscii(bytes) ? bytes : Buffer.from(withUpperSigns(bytes.toString('latin1')));
}

/** The bytes that Windows-1252 has for a text; null where it lacks a sign of it. */
export function toWindows1252(text: string): Buffer | null {
  const latin = text.replace(/[^\0-\xff]/gu, (sign) => byteOf.get(sign) ?? sign);
  return /[^\0-\xff]/.test(latin) ? null : Buffer.from(latin, 'latin1');
}
