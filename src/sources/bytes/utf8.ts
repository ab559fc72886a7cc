import { withUpperSigns } from './windows-1252.ts';

/** Stands for a byte sequence that could not be decoded: U+FDD0, which Unicode reserves for use inside programs. */
export const undecodable = '\ufdd0';

/** Well-formed sequences of more than one byte (Unicode 15, table 3-7), over bytes read as Latin-1; or a stray byte. */
const sequence =
  /([\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})|[\x80-\xff]/g;

const markInLatin1 = Buffer.from(undecodable).toString('latin1');

/** How many well-formed sequences and how many stray bytes there are beyond ASCII. */
export function countSequences(bytes: Buffer): { readonly sound: number; readonly stray: number } {
  let sound = 0;
  let stray = 0;
  for (const [, good] of bytes.toString('latin1').matchAll(sequence)) good === undefined ? stray++ : sound++;
  return { sound, stray };
}

/** The same bytes with every stray one replaced by the mark `undecodable`. */
export function markStray(bytes: Buffer): Buffer {
  return Buffer.from(
    bytes.toString('latin1').replace(sequence, (_, good: string | undefined) => good ?? markInLatin1),
    'latin1',
  );
}

/** Bytes read by what explains them: well-formed sequences as UTF-8, each stray byte as Windows-1252. */
export function explained(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(sequence, (byte, good: string | undefined) =>
      good === undefined ? withUpperSigns(byte) : Buffer.from(good, 'latin1').toString(),
    );
}

/** Where a sequence that the end cuts short begins; the length where nothing is cut. */
export function cutAt(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc2 && byte <= 0xf4) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.length - back : bytes.length;
    }
    if (byte < 0x80 || byte > 0xbf) break;
  }
  return bytes.length;
}
