import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BarometreError } from '../errors.ts';

/** A file that appears whole or not at all: written beside its place, then renamed. */
export type WholeFile = {
  readonly path: string;
  readonly write: (part: string | Uint8Array) => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly discard: () => Promise<void>;
};

/** Starts a file under a temporary name; `commit` gives it its own. Throws `output-unwritable`. */
export async function wholeFile(path: string): Promise<WholeFile> {
  const unwritable = (error: NodeJS.ErrnoException): never => {
    throw new BarometreError('output-unwritable', { file: path, reason: error.code ?? error.message });
  };
  await mkdir(dirname(path), { recursive: true }).catch(unwritable);
  const temporary = `${path}.partial`;
  const handle = await open(temporary, 'w').catch(unwritable);
  return {
    path,
    write: async (part) => {
      await handle.writeFile(part).catch(unwritable);
    },
    commit: async () => {
      await handle.close();
      await rename(temporary, path).catch(unwritable);
    },
    discard: async () => {
      await handle.close().catch(() => {});
      await rm(temporary, { force: true });
    },
  };
}

/** Waits where the reader of standard output is slower than we are. */
export async function print(stdout: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  if (!stdout.write(text)) await new Promise<void>((resolve) => stdout.once('drain', resolve));
}
