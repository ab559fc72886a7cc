import { closeSync, createReadStream, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spill } from '../model/spill.ts';

/** Bytes read at a time; small, for dozens of parts are read side by side. Ours. */
const chunk = 128 * 1024;

/** A spill in a new folder of its own below `parent`, which must exist; `remove` deletes it with all that it holds. */
export function fileSpill(parent: string): Spill & { readonly remove: () => void } {
  let folder: string | null = null;
  const open = new Map<string, number>();
  const path = (part: string): string => {
    folder ??= mkdtempSync(join(parent, 'barometre-'));
    return join(folder, part);
  };
  const close = (part: string): void => {
    const descriptor = open.get(part);
    if (descriptor !== undefined) closeSync(descriptor);
    open.delete(part);
  };
  return {
    write(part, text) {
      let descriptor = open.get(part);
      if (descriptor === undefined) {
        descriptor = openSync(path(part), 'a');
        open.set(part, descriptor);
      }
      for (let bytes = Buffer.from(text); bytes.length > 0; ) bytes = bytes.subarray(writeSync(descriptor, bytes));
    },
    async *read(part) {
      close(part);
      if (folder === null || !existsSync(path(part))) return;
      for await (const text of createReadStream(path(part), { encoding: 'utf8', highWaterMark: chunk }))
        yield text as string;
    },
    remove() {
      for (const part of [...open.keys()]) close(part);
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
      folder = null;
    },
  };
}

/** A spill in the system's folder for temporary files, removed too when the program is told to stop. */
export function temporarySpill(process: NodeJS.Process): ReturnType<typeof fileSpill> {
  const spill = fileSpill(tmpdir());
  const stop = (signal: NodeJS.Signals): void => {
    spill.remove();
    process.kill(process.pid, signal);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return spill;
}
