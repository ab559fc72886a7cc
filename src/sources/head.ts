import { BarometreError } from '../errors.ts';
import type { Mapping } from '../model/mapping.ts';
import { decoderFor } from './bytes/decode.ts';
import { type Encoding, encodingOf, looksBinary, markLength } from './bytes/encoding.ts';
import { signatureOf } from './bytes/signatures.ts';
import { type JsonLayout, jsonLayout } from './json/layout.ts';
import { type LogLayout, logLayout } from './log/layout.ts';
import type { Input } from './source.ts';
import { newlineOf } from './table/dialect.ts';
import { type TableLayout, tableLayout } from './table/layout.ts';

/** How a text is laid out. */
export type Layout = TableLayout | JsonLayout | LogLayout;

/** The beginning of a file and what it shows. */
export type Head = {
  readonly path: string;
  /** Whether the head is the whole file. */
  readonly whole: boolean;
  readonly encoding: Encoding;
  /** The head in characters; empty for a binary file. */
  readonly text: string;
  readonly newline: '\n' | '\r\n' | '\r';
  /** What a file that is no text looks like; null for text. */
  readonly binary: string | null;
  /** Null where no delimiter gives columns and no JSON begins. */
  readonly layout: Layout | null;
};

/** How much of a file is looked at before it is read, in bytes (ours). */
const headSize = 64 * 1024;

/** The layout of a text; a mapping's `format`, `delimiter`, `header` and `records` hold, whatever the text looks like. */
function layoutOf(text: string, whole: boolean, mapping: Mapping | undefined): Layout | null {
  const format = mapping?.format;
  if (mapping?.line !== undefined) return logLayout(text, mapping.line, mapping.part ?? null);
  if (format === 'log') return null;
  if (format !== 'csv') {
    const json = jsonLayout(text, whole, format, mapping?.records);
    if (json !== null) return json;
  }
  return tableLayout(text, whole, mapping?.delimiter, mapping?.header);
}

/** The same beginning of a file, laid out as a mapping says. */
export function withMapping(head: Head, mapping: Mapping): Head {
  return { ...head, layout: layoutOf(head.text, head.whole, mapping) };
}

/** What the first bytes of a file show. A byte order mark goes before the mapping's encoding. Throws `file-empty`, `encoding-unknown`. */
function examine(path: string, bytes: Buffer, whole: boolean, mapping: Mapping | undefined): Head {
  const found = encodingOf(bytes);
  const forced = found.bom ? undefined : mapping?.encoding;
  const decoder = decoderFor(forced === undefined ? found : { ...found, label: forced }, forced !== undefined, path);
  const start = decoder.write(bytes.subarray(markLength(found))).toString();
  const text = whole ? start + decoder.end().toString() : start;
  if (whole && text.trim() === '') throw new BarometreError('file-empty', { file: path });
  const binary = signatureOf(bytes) ?? (looksBinary(text) ? 'binary' : null);
  const layout = binary === null ? layoutOf(text, whole, mapping) : null;
  const known = { label: decoder.label(), bom: found.bom };
  return { path, whole, encoding: known, text: binary === null ? text : '', newline: newlineOf(text), binary, layout };
}

const asBuffer = (chunk: Uint8Array): Buffer => Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

/** A file whose head was looked at; `bytes` still gives all of it. */
export type OpenedInput = { readonly head: Head; readonly bytes: AsyncIterable<Buffer> };

/** Opens an input and looks at its head. Throws BarometreError where it cannot be read or is empty. */
export async function openInput(input: Input, mapping?: Mapping): Promise<OpenedInput> {
  const chunks = input.open()[Symbol.asyncIterator]();
  const parts: Buffer[] = [];
  let length = 0;
  let whole = false;
  while (!whole && length < headSize) {
    const { done, value } = await chunks.next();
    whole = done === true;
    if (!whole) {
      parts.push(asBuffer(value));
      length += value.length;
    }
  }
  const start = Buffer.concat(parts);
  const replay = async function* (): AsyncGenerator<Buffer> {
    try {
      yield start;
      for (let next = whole ? null : await chunks.next(); next?.done === false; next = await chunks.next()) {
        yield asBuffer(next.value);
      }
    } finally {
      await chunks.return?.();
    }
  };
  return {
    head: examine(input.path, start.subarray(0, headSize), whole && length <= headSize, mapping),
    bytes: replay(),
  };
}

/** What the head of an input shows, for those who do not want to read on. */
export async function headOf(input: Input, mapping?: Mapping): Promise<Head> {
  const { head, bytes } = await openInput(input, mapping);
  await bytes[Symbol.asyncIterator]().return?.();
  return head;
}
