import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { type Part, type Parts, unreadable } from './archive.ts';

/** What a reader of one part is told; names come without their prefix. */
export type Listener = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Longest stretch without a tag, in characters (ours; a cell holds 32,767 at most). */
const textLimit = 1024 * 1024;

type Parser = SaxesParser<{ position: false; xmlns: false }>;

function parserFor({ open, close, text }: Listener): { parser: Parser; seen: { tag: number } } {
  const parser: Parser = new SaxesParser({ position: false, xmlns: false });
  const seen = { tag: 0 };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    seen.tag++;
    open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    seen.tag++;
    close?.(localName(name));
  });
  if (text !== undefined) parser.on('text', text);
  return { parser, seen };
}

/** How much is parsed at once, in bytes (ours): what is not compressed comes as a whole. */
const stretch = 64 * 1024;

async function* stretchesOf(part: Part): AsyncGenerator<Buffer> {
  for await (const chunk of await part.open()) {
    const bytes = chunk as Buffer;
    for (let at = 0; at < bytes.length; at += stretch) yield bytes.subarray(at, at + stretch);
  }
}

async function* parsed(part: Part, listener: Listener): AsyncGenerator<void> {
  const { parser, seen } = parserFor(listener);
  const decoder = new StringDecoder('utf8');
  let [silent, before] = [0, 0];
  for await (const bytes of stretchesOf(part)) {
    parser.write(decoder.write(bytes));
    silent = seen.tag === before ? silent + bytes.length : 0;
    before = seen.tag;
    if (silent > textLimit) throw new Error('a text longer than a cell can hold');
    yield;
  }
  parser.close();
}

/**
 * Reads a part of a document, yielding after each stretch of it. Entities are never expanded beyond XML's own. Throws
 * `file-unreadable` for a part that is missing, no XML, or larger than `limit` once unpacked.
 */
export async function* readPart(
  path: string,
  parts: Parts,
  name: string,
  limit: number,
  listener: Listener,
): AsyncGenerator<void> {
  const part = parts.get(name);
  if (part === undefined) throw unreadable(path, `no ${name} inside`);
  if (part.size > limit) throw unreadable(path, `${name} unpacks to over ${limit / 1024 / 1024} MiB`);
  try {
    yield* parsed(part, listener);
  } catch (error) {
    throw unreadable(path, `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads a part to its end. */
export async function readWhole(
  path: string,
  parts: Parts,
  name: string,
  limit: number,
  listener: Listener,
): Promise<void> {
  for await (const _ of readPart(path, parts, name, limit, listener));
}
