import type { InputFile } from '../model/barometer.ts';
import type { Rejection, SourceRecord } from '../model/conversation.ts';
import type { MappedField, Mapping } from '../model/mapping.ts';

/** Formats that `--from` accepts, in the order in which they are tried. */
export const formatIds = [
  ...(['twcs', 'zendesk', 'zendesk-qa', 'freshdesk', 'intercom', 'gorgias', 'front', 'hootsuite'] as const),
  ...(['x-archive', 'meta', 'meta-download', 'whatsapp', 'xlsx'] as const),
  ...(['eml', 'mbox', 'csv', 'wide', 'ndjson'] as const),
] as const;
export type FormatId = (typeof formatIds)[number];

/** One file, or standard input, before anything is known of it. */
export type Input = {
  /** As the user gave it, with `/` between folders; `-` for standard input. */
  readonly path: string;
  /** Size where the system knows it; null for pipes. */
  readonly bytes: number | null;
  /** The bytes from the start; standard input can be opened once only. Throws BarometreError where it cannot be read. */
  readonly open: () => AsyncIterable<Uint8Array>;
};

/** How the user wants an input to be read. */
export type ReadOptions = {
  /** The format to read as, instead of the one recognised. */
  readonly from?: FormatId;
  /** Applies to every input; `file` is where it was read from, for error messages. */
  readonly mapping?: { readonly mapping: Mapping; readonly file: string };
  /** Reads a file that no format fits by the mapping that its contents suggest; `always`: one that a format fits, too. */
  readonly propose?: 'unknown' | 'always';
};

/** Where the fields of one message of a record come from, in words: a column's name, `a | b`, or `= constant`. */
export type MappedColumns = Readonly<Partial<Record<MappedField, string>>>;

/** What the program understood of a file. */
export type SourceDescription = {
  /** A FormatId, or `csv`, `ndjson`, `json` for a file read through a mapping. */
  readonly format: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252` or the label that the mapping gave. */
  readonly encoding: string;
  readonly bom: boolean;
  readonly newline: '\n' | '\r\n' | '\r';
  readonly delimiter: string | null;
  /** Lines above the header that are no records: a title, a date of export. */
  readonly titles: readonly string[];
  /** Headers of the table, or keys (paths) of the first JSON records. */
  readonly columns: readonly string[];
  /** One entry per message that a record holds: two for a wide table. */
  readonly mapped: readonly MappedColumns[];
  readonly unknownColumns: readonly string[];
  /** date-fns patterns to try in order; null: to be detected. */
  readonly dates: readonly string[] | null;
  /** Zone of timestamps that have none; null: not said. */
  readonly timezone: string | null;
  /** The mapping by which the file is read: the user's, or the one that its headers led to; null: by the format's own rules. */
  readonly mapping: Mapping | null;
  /** The mapping was guessed from the contents; `day`: where the file gives hours only, the day they were put on. */
  readonly proposed?: { readonly day: string | null };
};

/**
 * What a source tells while it reads. `description` comes before the first record, and again if the encoding shows
 * only later: the last one holds. `end` is the last event.
 */
export type SourceEvent =
  | { readonly kind: 'description'; readonly description: SourceDescription }
  | { readonly kind: 'record'; readonly record: SourceRecord }
  | { readonly kind: 'rejection'; readonly rejection: Rejection }
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'end'; readonly file: InputFile };

/** Events in the order of the file, in batches of one stretch of reading. */
export type SourceEvents = AsyncIterable<readonly SourceEvent[]>;
