import { stat } from 'node:fs/promises';
import type { Entry, ZipFile } from 'yauzl';
import { BarometreError, type ErrorCode } from '../../errors.ts';

/** A file inside an archive. */
export type ArchivedFile = {
  /** Path inside the archive, with `/` between folders. */
  readonly name: string;
  readonly bytes: number;
  readonly open: () => AsyncIterable<Uint8Array>;
};

/** An entry that is not read, with the reason. */
export type RefusedEntry = { readonly name: string; readonly code: ErrorCode };

/** What an archive holds, folders and hidden files left out. */
export type Archive = { readonly files: readonly ArchivedFile[]; readonly refused: readonly RefusedEntry[] };

/** What may come out of an archive for each byte of it, above `harmless` bytes; texts reach about 20 (ours). */
const largestRatio = 100;
const harmless = 64 * 1024 * 1024;
/** Mails that one archive may hold (ours). */
const mostEntries = 500_000;

const invalid = (file: string, error: unknown): BarometreError =>
  error instanceof BarometreError
    ? error
    : new BarometreError('archive-invalid', { file, reason: (error as Error).message });

/** Names stay bytes, so that one bad name does not make the whole archive unreadable. */
async function opened(file: string): Promise<ZipFile> {
  const { openPromise } = await import('yauzl');
  return openPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false });
}

async function* contentOf(file: string, name: string, entry: Entry): AsyncGenerator<Uint8Array> {
  let zip: ZipFile | null = null;
  try {
    zip = await opened(file);
    yield* await zip.openReadStreamPromise(entry);
  } catch (error) {
    throw invalid(`${file}/${name}`, error);
  } finally {
    zip?.close();
  }
}

const hidden = (name: string): boolean => name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

/** Throws `archive-bomb` where the archive claims to hold more than an honest one could. */
function requireHonest(file: string, packed: number, unpacked: number, entries: number): void {
  if (entries > mostEntries || unpacked > Math.max(harmless, packed * largestRatio)) {
    throw new BarometreError('archive-bomb', { file, packed, unpacked, entries });
  }
}

/** Lists a zip archive without unpacking it. Throws `archive-invalid`, `archive-bomb`. */
export async function archiveOf(file: string): Promise<Archive> {
  const { getFileNameLowLevel, validateFileName } = await import('yauzl');
  const { size } = await stat(file);
  const files: ArchivedFile[] = [];
  const refused: RefusedEntry[] = [];
  let zip: ZipFile | null = null;
  let unpacked = 0;
  let entries = 0;
  try {
    zip = await opened(file);
    for await (const entry of zip.eachEntry()) {
      entries += 1;
      unpacked += entry.uncompressedSize;
      requireHonest(file, size, unpacked, entries);
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (name.endsWith('/')) continue;
      if (validateFileName(name) !== null) refused.push({ name, code: 'archive-name' });
      else if (hidden(name)) continue;
      else if (entry.isEncrypted()) refused.push({ name, code: 'archive-encrypted' });
      else files.push({ name, bytes: entry.uncompressedSize, open: () => contentOf(file, name, entry) });
    }
  } catch (error) {
    throw invalid(file, error);
  } finally {
    zip?.close();
  }
  return { files, refused };
}
