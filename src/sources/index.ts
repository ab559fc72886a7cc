import { createHash } from 'node:crypto';
import { BarometreError } from '../errors.ts';
import { csv } from './csv/index.ts';
import { eml } from './eml/index.ts';
import { freshdesk } from './freshdesk/index.ts';
import { front } from './front/index.ts';
import { frontTable } from './front/table.ts';
import { gorgias } from './gorgias/index.ts';
import { type Head, headOf, type Layout, type OpenedInput, openInput, withMapping } from './head.ts';
import { hootsuite } from './hootsuite/index.ts';
import { intercom } from './intercom/index.ts';
import { requireColumns } from './mapped/columns.ts';
import { readMapped, type Source } from './mapped/source.ts';
import { mbox } from './mbox/index.ts';
import { meta } from './meta/index.ts';
import { metaDownload } from './meta-download/index.ts';
import { ndjson } from './ndjson/index.ts';
import { expandPaths, type Inputs } from './paths.ts';
import { proposeMapping } from './proposal/index.ts';
import { recognise, sure, unrecognised } from './recognise.ts';
import type { Input, ReadOptions, SourceEvent, SourceEvents } from './source.ts';
import type { Tally } from './table/read.ts';
import { twcs } from './twcs/index.ts';
import { whatsapp } from './whatsapp/index.ts';
import { wide } from './wide/index.ts';
import { xArchive } from './x-archive/index.ts';
import { workbookSource } from './xlsx/index.ts';
import { zendesk } from './zendesk/index.ts';
import { zendeskQa } from './zendesk-qa/index.ts';
import { qaTable } from './zendesk-qa/table.ts';

export type { Head } from './head.ts';
export type { Inputs, SkippedFile } from './paths.ts';
export * from './source.ts';

const xlsx = workbookSource(
  [twcs, qaTable, frontTable, hootsuite, csv, wide].flatMap(({ propose }) => (propose === undefined ? [] : [propose])),
);

/** Every format, in the order in which equals are preferred. */
export const sources: readonly Source[] = [
  ...[twcs, zendeskQa, zendesk, freshdesk, intercom, gorgias, front, hootsuite],
  ...[xArchive, meta, metaDownload, whatsapp, xlsx],
  ...[eml, mbox, csv, wide, ndjson],
];

const layoutNames = { table: 'csv', lines: 'ndjson', document: 'json', log: 'log' } as const;

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
  if (source === undefined || source === null || (head.binary !== null && source.binary !== true)) {
    throw unrecognised(head, sources);
  }
  return source;
}

/** Throws where a workbook has no sheet that can be read: which only shows once it is opened. */
async function requireSheets(input: Input, user: ReadOptions['mapping']): Promise<void> {
  for await (const _ of xlsx.readSheets(await openInput(input), { records: 0 }, user)) return;
}

/** Throws where a file that merely lies in a folder is no export that can be read. */
async function requireReadable(input: Input, { from, mapping }: ReadOptions): Promise<void> {
  const head = await headOf(input, mapping?.mapping);
  if (xlsx.recognise(head) > 0 && (from === undefined || from === xlsx.id)) await requireSheets(input, mapping);
  else if (mapping !== undefined) mappableLayout(head, mapping);
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

/** The source of a file with all the fields that it needs; null where it is to be read by a proposal. */
function formatFor(head: Head, { from, propose }: ReadOptions): Source | null {
  if (propose === undefined || from !== undefined) return sourceFor(head, from);
  return propose === 'always' ? null : recognise(head, sources, sure);
}

/** Reads by the mapping that the contents suggest. Throws `format-unknown` and others where they suggest none. */
function readProposed(opened: OpenedInput, { from }: ReadOptions, tally: Tally): SourceEvents {
  const proposed = opened.head.binary === null ? proposeMapping(opened.head) : null;
  if (proposed === null) return sourceFor(opened.head, from).read(opened, tally);
  const { mapping, day } = proposed;
  const layout = mappableLayout(withMapping(opened.head, mapping), { mapping, file: '' });
  return readMapped(opened, layout, layoutNames[layout.kind], mapping, tally, { day });
}

function eventsOf(opened: OpenedInput, options: ReadOptions, tally: Tally): SourceEvents {
  const { mapping: user } = options;
  if (user === undefined)
    return formatFor(opened.head, options)?.read(opened, tally) ?? readProposed(opened, options, tally);
  if (xlsx.recognise(opened.head) > 0) return xlsx.readSheets(opened, tally, user);
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
