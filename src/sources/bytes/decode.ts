import { isAscii, isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import { TextDecoder } from 'node:util';
import { BarometreError } from '../../errors.ts';
import { type Encoding, markLength } from './encoding.ts';
import { countSequences, cutAt, markStray, undecodable } from './utf8.ts';
import { fromWindows1252 } from './windows-1252.ts';

/** A stream of bytes rewritten as UTF-8, with `undecodable` where bytes made no sense. */
export type Decoder = {
  /** The encoding as known so far: an export in plain ASCII counts as UTF-8. */
  readonly label: () => string;
  /** Whether anything undecodable was met. */
  readonly damaged: () => boolean;
  readonly write: (bytes: Buffer) => Buffer;
  readonly end: () => Buffer;
};

const nothing = Buffer.alloc(0);

/**
 * UTF-8 until the first byte beyond ASCII; then whichever of UTF-8 and Windows-1252 explains that stretch. Text with
 * more stray bytes than sound sequences is Windows-1252.
 */
function eightBitDecoder(forced: boolean): Decoder {
  let label: 'utf-8' | 'windows-1252' | null = forced ? 'utf-8' : null;
  let damaged = false;
  let held: Buffer = nothing;
  const decide = (bytes: Buffer, last: boolean): void => {
    const { sound, stray } = countSequences(last ? bytes : bytes.subarray(0, cutAt(bytes)));
    if (sound + stray > 0) label = stray > sound ? 'windows-1252' : 'utf-8';
  };
  const convert = (chunk: Buffer, last: boolean): Buffer => {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    held = nothing;
    if (label === null && isAscii(bytes)) return bytes;
    if (label === null) decide(bytes, last);
    if (label === 'windows-1252') return fromWindows1252(bytes);
    const cut = last ? bytes.length : cutAt(bytes);
    held = bytes.subarray(cut);
    const whole = bytes.subarray(0, cut);
    if (isUtf8(whole)) return whole;
    damaged = true;
    return markStray(whole);
  };
  return {
    label: () => label ?? 'utf-8',
    damaged: () => damaged,
    write: (bytes) => convert(bytes, false),
    end: () => convert(nothing, true),
  };
}

/** UTF-16 in either byte order; a surrogate without its half is undecodable. */
function wideDecoder(label: string): Decoder {
  const decoder = new StringDecoder('utf16le');
  let damaged = false;
  let odd: Buffer = nothing;
  const swapped = (bytes: Buffer): Buffer => {
    const all = Buffer.concat([odd, bytes]);
    const even = all.length & ~1;
    odd = Buffer.from(all.subarray(even));
    return all.subarray(0, even).swap16();
  };
  const toUtf8 = (text: string): Buffer => {
    const marked = text.replace(/\p{Surrogate}/gu, undecodable);
    damaged ||= marked !== text;
    return Buffer.from(marked);
  };
  return {
    label: () => label,
    damaged: () => damaged,
    write: (bytes) => toUtf8(decoder.write(label === 'utf-16be' ? swapped(bytes) : bytes)),
    end: () => toUtf8(decoder.end()),
  };
}

/** Any other encoding that the platform knows, by the label of a mapping. */
function namedDecoder(label: string, file: string): Decoder {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { ignoreBOM: true });
  } catch {
    throw new BarometreError('encoding-unknown', { file, encoding: label });
  }
  return {
    label: () => label,
    damaged: () => false,
    write: (bytes) => Buffer.from(decoder.decode(bytes, { stream: true })),
    end: () => Buffer.from(decoder.decode()),
  };
}

const always1252: Decoder = {
  label: () => 'windows-1252',
  damaged: () => false,
  write: fromWindows1252,
  end: () => nothing,
};

/** A decoder for an encoding; `forced` where the user named it. Throws `encoding-unknown`. */
export function decoderFor(encoding: Encoding, forced: boolean, file: string): Decoder {
  const label = encoding.label.toLowerCase();
  if (label === 'utf-8' || label === 'utf8') return eightBitDecoder(forced || encoding.bom);
  if (label === 'utf-16le' || label === 'utf-16be') return wideDecoder(label);
  if (['windows-1252', 'cp1252', 'latin1', 'iso-8859-1'].includes(label)) return always1252;
  return namedDecoder(label, file);
}

/** The stream as UTF-8, without its byte order mark. */
export async function* decoded(
  bytes: AsyncIterable<Buffer>,
  decoder: Decoder,
  encoding: Encoding,
): AsyncGenerator<Buffer> {
  let skip = markLength(encoding);
  for await (const chunk of bytes) {
    const rest = chunk.subarray(skip);
    skip = Math.max(0, skip - chunk.length);
    const text = decoder.write(rest);
    if (text.length > 0) yield text;
  }
  const last = decoder.end();
  if (last.length > 0) yield last;
}
