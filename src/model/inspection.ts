import type { Channel, Rejection, RejectionCode, Role } from './conversation.ts';
import type { MappedField } from './mapping.ts';

/** How the times of a file were understood. */
export type DatesFound = {
  /** The most frequent pattern; null: no date was read. */
  readonly format: string | null;
  /** Nothing tells the day from the month: the day was taken to come first. */
  readonly ambiguous: boolean;
  /** Zone in which times without offset were read, and how many there were. */
  readonly zone: string;
  readonly withoutOffset: number;
  /** Times that the clocks skipped, and times that they showed twice. */
  readonly gaps: number;
  readonly overlaps: number;
  /** In milliseconds since 1970 UTC. */
  readonly first: number | null;
  readonly last: number | null;
};

/** One side of an exchange that is shown as it would be read. */
export type SampleTurn = { readonly author: string | null; readonly at: number | null; readonly text: string };

/** An exchange shown as it would be read; personal data covered. */
export type SampleExchange = {
  readonly id: string;
  readonly channel: Channel;
  readonly brand: string | null;
  readonly request: SampleTurn;
  readonly reply: SampleTurn | null;
};

/** What the program understands of one file. */
export type FileInspection = {
  readonly path: string;
  readonly bytes: number;
  readonly format: string;
  readonly encoding: string;
  readonly bom: boolean;
  readonly newline: '\n' | '\r\n' | '\r';
  readonly delimiter: string | null;
  /** One entry per message that a record holds: where each field comes from, in words. */
  readonly mapped: readonly Readonly<Partial<Record<MappedField, string>>>[];
  readonly unknownColumns: readonly string[];
  readonly dates: DatesFound;
  readonly records: number;
  readonly messages: number;
  readonly byRole: Readonly<Partial<Record<Role, number>>>;
  readonly byChannel: Readonly<Partial<Record<Channel, number>>>;
  readonly rejected: Readonly<Partial<Record<RejectionCode, number>>>;
  /** The first of them, in the order of the file. */
  readonly rejections: readonly Rejection[];
  /** The mapping was guessed from the contents; `day`: where the file gives hours only, the day they were put on. */
  readonly proposed: { readonly day: string | null } | null;
  readonly samples: readonly SampleExchange[];
};

/** What `inspect` shows: the files in the order in which they are read. */
export type Inspection = {
  readonly files: readonly FileInspection[];
  /** Where the mapping was written; null: nowhere. */
  readonly written: string | null;
  /** The commands to type next, as they are typed. */
  readonly next: readonly string[];
};
