import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { BarometreError } from '../../errors.ts';

/** Largest file that is opened, in bytes (ours): it is held in memory, for its table of contents stands at its end. */
const fileLimit = 256 * 1024 * 1024;

/** A part of an office document, its size once unpacked known; `open` gives its bytes. */
export type Part = { readonly size: number; readonly open: () => Promise<Readable> };

/** The parts of an office document, by name. */
export type Parts = ReadonlyMap<string, Part>;

/** An error about the file as a whole. */
export function unreadable(file: string, reason: string): BarometreError {
  return new BarometreError('file-unreadable', { file, reason });
}

async function gathered(path: string, bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > fileLimit) throw unreadable(path, `over ${fileLimit / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function opener(zip: ZipFile, entry: Entry): Part['open'] {
  return () =>
    new Promise((resolve, reject) => {
      zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
    });
}

function entriesOf(buffer: Buffer): Promise<Parts> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => {
      if (error !== null) return reject(error);
      const parts = new Map<string, Part>();
      zip.on('error', reject);
      zip.on('end', () => resolve(parts));
      zip.on('entry', (entry) => {
        parts.set(entry.fileName, { size: entry.uncompressedSize, open: opener(zip, entry) });
        zip.readEntry();
      });
      zip.readEntry();
    });
  });
}

/** Opens the archive that an office document is. Throws `file-unreadable`. */
export async function partsOf(path: string, bytes: AsyncIterable<Buffer>): Promise<Parts> {
  const buffer = await gathered(path, bytes);
  return entriesOf(buffer).catch((error: unknown) => {
    throw unreadable(path, error instanceof Error ? error.message : String(error));
  });
}
