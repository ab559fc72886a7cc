import { createHash } from 'node:crypto';
import { BarometreError } from '../errors.ts';
import { csv } from './csv/index.ts';
import { eml } from './eml/index.ts';
import { type Head, headOf, type Layout, type OpenedInput, openInput } from './head.ts';
import { requireColumns } from './mapped/columns.ts';
import { readMapped, type Source } from './mapped/source.ts';
import { mbox } from './mbox/index.ts';
import { ndjson } from './ndjson/index.ts';
import { expandPaths, type Inputs } from './paths.ts';
import { recognise, sure, unrecognised } from './recognise.ts';
import type { Input, ReadOptions, SourceEvent, SourceEvents } from './source.ts';
import type { Tally } from './table/read.ts';
import { twcs } from './twcs/index.ts';
import { wide } from './wide/index.ts';

export type { Head } from './head.ts';
export type { Inputs, SkippedFile } from './paths.ts';
export * from './source.ts';

/** Every format, in the order in which equals are preferred. */
export const sources: readonly Source[] = [twcs, eml, mbox, csv, wide, ndjson];

const layoutNames = { table: 'csv', lines: 'ndjson', document: 'json' } as const;

type UserMapping = NonNullable<ReadOptions['mapping']>;

/** The layout by which a mapping reads. Throws `format-binary`, `format-mismatch`, `column-missing`. */
function mappableLayout({ path: file, layout, text, binary }: Head, user: UserMapping): Layout {
  if (binary !== null) throw new BarometreError('format-binary', { file, kind: binary });
  if (layout === null) {
    throw new BarometreError('format-mismatch', {
      file,
      format: user.mapping.format ?? 'csv',
      reason: text.slice(0, 60),
    });
  }
  requireColumns(user, layout, file);
  return layout;
}

function sourceFor(head: Head, from: ReadOptions['from']): Source {
  const source = from === undefined ? recognise(head, sources) : sources.find(({ id }) => id === from);
  if (source === undefined || source === null || head.binary !== null) throw unrecognised(head, sources);
  return source;
}

/** Throws where a file that merely lies in a folder is no export that can be read. */
async function requireReadable(input: Input, { from, mapping }: ReadOptions): Promise<void> {
  const head = await headOf(input, mapping?.mapping);
  if (mapping !== undefined) mappableLayout(head, mapping);
  else {
    const candidates = sources.filter(({ id }) => from === undefined || id === from);
    if (recognise(head, candidates, sure) === null) throw unrecognised(head, sources);
  }
}

/**
 * Files, folders, globs and `-` as inputs: sorted by path, each file once. A file that was not named but found in a
 * folder or by a glob, and that is no readable export, is listed in `skipped`. Throws `file-not-found`,
 * `file-unreadable`, `no-input`.
 */
export function inputsOf(
  paths: readonly string[],
  stdin: () => AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): Promise<Inputs> {
  return expandPaths(paths, stdin, (input) => requireReadable(input, options));
}

/** Bytes read so far and their hash. */
async function* counted(
  bytes: AsyncIterable<Buffer>,
  read: { bytes: number; readonly hash: ReturnType<typeof createHash> },
): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    read.bytes += chunk.length;
    read.hash.update(chunk);
    yield chunk;
  }
}

function eventsOf(opened: OpenedInput, { from, mapping: user }: ReadOptions, tally: Tally): SourceEvents {
  if (user === undefined) return sourceFor(opened.head, from).read(opened, tally);
  const layout = mappableLayout(opened.head, user);
  return readMapped(opened, layout, layoutNames[layout.kind], user.mapping, tally);
}

/**
 * Reads one input to its end. A record that makes no sense is a rejection; BarometreErrors are about the file as a
 * whole: `file-not-found`, `file-unreadable`, `file-empty`, `format-unknown`, `format-binary`, `format-mismatch`,
 * `field-missing`, `column-missing`, `encoding-unknown`, `json-invalid`.
 */
export async function* readInput(input: Input, options: ReadOptions = {}): AsyncGenerator<readonly SourceEvent[]> {
  const { head, bytes } = await openInput(input, options.mapping?.mapping);
  const read = { bytes: 0, hash: createHash('sha256') };
  const opened = { head, bytes: counted(bytes, read) };
  const tally: Tally = { records: 0 };
  const events = eventsOf(opened, options, tally);
  let format = '';
  for await (const batch of events) {
    for (const event of batch) if (event.kind === 'description') format = event.description.format;
    yield [...batch, { kind: 'progress', bytes: read.bytes }];
  }
  const file = { path: input.path, bytes: read.bytes, sha256: read.hash.digest('hex'), format, records: tally.records };
  yield [{ kind: 'end', file }];
}
