import { isUtf8 } from 'node:buffer';
import { countSequences, explained } from '../bytes/utf8.ts';
import { fromWindows1252, toWindows1252, withUpperSigns } from '../bytes/windows-1252.ts';

/** What decoders put where bytes make no sense in the encoding that a part declares. */
const unreadable = '\ufffd';

const typeHeader = /^content-type:[ \t]*text\/[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim;
const charsetParameter = /;\s*charset\s*=\s*(?:"[^"\r\n]*"|[^\s;"]+)/gi;

/** Where the header of a message ends: at its first empty line. */
function headerEnd(message: Buffer): number {
  const ends = ['\n\n', '\n\r\n'].map((mark) => message.indexOf(mark)).filter((at) => at !== -1);
  return ends.length === 0 ? message.length : Math.min(...ends);
}

/** The same message with a header in UTF-8: programs write 8-bit names and subjects in whatever they have. */
export function withReadableHeader(message: Buffer): Buffer {
  const end = headerEnd(message);
  const header = message.subarray(0, end);
  return isUtf8(header) ? message : Buffer.concat([fromWindows1252(header), message.subarray(end)]);
}

/** Whether a decoded text shows that its part declared a wrong encoding, so that bytes were lost. */
export const isDamaged = (text: string): boolean => text.includes(unreadable);

/** The same message with every text part declared as Windows-1252, in which no byte is lost. */
export function relabelled(message: Buffer): Buffer {
  const text = message.toString('latin1');
  const header = text.slice(0, headerEnd(message));
  const relabel = (type: string): string => `${type.replace(charsetParameter, '')}; charset=windows-1252`;
  const first = /^content-type:/im.test(header) ? '' : 'Content-Type: text/plain; charset=windows-1252\r\n';
  return Buffer.from(first + text.replace(typeHeader, relabel), 'latin1');
}

/**
 * A decoded text as it was meant: UTF-8 that was declared as an eight-bit encoding is read again as UTF-8, and controls
 * of Latin-1 are the signs of Windows-1252 (curly quotes, dashes, the euro).
 */
export function mended(text: string): string {
  if (!/[\x80-\uffff]/.test(text)) return text;
  const bytes = toWindows1252(text);
  const { sound, stray } = bytes === null ? { sound: 0, stray: 1 } : countSequences(bytes);
  return bytes !== null && sound > stray ? explained(bytes) : withUpperSigns(text);
}
