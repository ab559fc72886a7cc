import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { BarometreError, type ErrorCode } from '../errors.ts';
import { archiveOf } from './archive/entries.ts';
import type { Input } from './source.ts';

/** A file of a folder that holds no export, with the reason. */
export type SkippedFile = { readonly path: string; readonly code: ErrorCode; readonly args: BarometreError['args'] };

/** What the paths of a command line stand for. */
export type Inputs = { readonly inputs: readonly Input[]; readonly skipped: readonly SkippedFile[] };

/** How much is read at once, in bytes (ours: beyond it reading gets no faster). */
const chunkSize = 256 * 1024;

function unreadable(file: string, error: unknown): BarometreError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new BarometreError('file-not-found', { file });
  return new BarometreError('file-unreadable', { file, reason: code ?? message });
}

async function* bytesOf(path: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** A file to be read. */
function fileInput(path: string, bytes: number | null): Input {
  return { path, bytes, open: () => bytesOf(path, createReadStream(path, { highWaterMark: chunkSize })) };
}

const shown = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/)+(?=.)/, '');

/** A path as given on a command line, once the system was asked about it. */
type Found = { readonly input: Input; readonly explicit: boolean; readonly identity: string };

async function found(path: string, explicit: boolean): Promise<Found> {
  try {
    const facts = await stat(path);
    const input = fileInput(shown(path), facts.isFile() ? facts.size : null);
    return { input, explicit, identity: facts.isFile() ? await realpath(path) : path };
  } catch (error) {
    throw unreadable(shown(path), error);
  }
}

/** A path, or the files of the archive that it names; what an archive holds that nobody may read goes to `refused`. */
async function unpacked(one: Found, refused: SkippedFile[]): Promise<readonly Found[]> {
  const { path, bytes } = one.input;
  if (bytes === null || !/\.zip$/i.test(path)) return [one];
  const archive = await archiveOf(path);
  for (const { name, code } of archive.refused)
    refused.push({ path: `${path}/${name}`, code, args: { file: `${path}/${name}` } });
  return archive.files.map(({ name, ...file }) => ({
    input: { path: `${path}/${name}`, ...file },
    explicit: false,
    identity: `${one.identity}/${name}`,
  }));
}

/** The same, where an archive that merely lies in a folder may be no archive. */
async function contained(one: Found, skipped: SkippedFile[]): Promise<readonly Found[]> {
  try {
    return await unpacked(one, skipped);
  } catch (error) {
    if (one.explicit || !(error instanceof BarometreError)) throw error;
    skipped.push({ path: one.input.path, code: error.code, args: error.args });
    return [];
  }
}

/** The files of a folder and of its folders; those whose name begins with a dot are left out. */
async function filesOf(folder: string): Promise<readonly Found[]> {
  const names = await glob('**/*', {
    cwd: folder,
    onlyFiles: true,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return Promise.all(names.map((name) => found(`${folder.replace(/\/+$/, '')}/${name}`, false)));
}

async function expand(path: string): Promise<readonly Found[]> {
  const facts = await stat(path).catch(() => null);
  if (facts?.isDirectory()) return filesOf(path);
  if (facts !== null || !/[*?[\]{}]/.test(path)) return [await found(path, true)];
  const names = await glob(path, { onlyFiles: true, dot: false, expandDirectories: false, absolute: false });
  if (names.length === 0) throw new BarometreError('file-not-found', { file: path });
  return Promise.all(names.map((name) => found(name, false)));
}

/** Throws a BarometreError for a file that cannot be read. */
export type Trial = (input: Input) => Promise<void>;

/** Why a file that nobody named is not read; null where it is. */
async function skipOf({ input, explicit }: Found, trial: Trial): Promise<SkippedFile | null> {
  if (explicit) return null;
  try {
    await trial(input);
    return null;
  } catch (error) {
    if (!(error instanceof BarometreError)) throw error;
    return { path: input.path, code: error.code, args: error.args };
  }
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/** See `inputsOf`; `trial` decides on files that nobody named. */
export async function expandPaths(
  paths: readonly string[],
  stdin: () => AsyncIterable<Uint8Array>,
  trial: Trial,
): Promise<Inputs> {
  const skipped: SkippedFile[] = [];
  const named = (await Promise.all(paths.filter((path) => path !== '-').map(expand))).flat();
  const files = (await Promise.all(named.map((one) => contained(one, skipped)))).flat();
  const distinct = new Map<string, Found>();
  for (const file of files.sort((a, b) => byPath(a.input, b.input))) {
    const known = distinct.get(file.identity);
    if (known === undefined) distinct.set(file.identity, file);
    else if (file.explicit && !known.explicit) distinct.set(file.identity, { ...known, explicit: true });
  }
  const inputs: Input[] = paths.includes('-') ? [{ path: '-', bytes: null, open: () => bytesOf('-', stdin()) }] : [];
  for (const file of distinct.values()) {
    const skip = await skipOf(file, trial);
    if (skip === null) inputs.push(file.input);
    else skipped.push(skip);
  }
  if (inputs.length === 0) throw new BarometreError('no-input', { path: paths.join(' ') });
  return { inputs, skipped: skipped.sort(byPath) };
}
