import { BarometreError } from '../../errors.ts';
import type { Origin } from '../../model/conversation.ts';
import { decoded, decoderFor } from '../bytes/decode.ts';
import type { Head, OpenedInput } from '../head.ts';
import type { JsonObject } from '../json/parse.ts';
import { readJson } from '../json/read.ts';
import type { Source } from '../mapped/source.ts';
import type { FormatId, MappedColumns, SourceDescription, SourceEvent } from '../source.ts';
import type { Tally } from '../table/read.ts';
import { objectsAt, Teller } from './said.ts';
import { type Known, type Shape, shapeOf } from './shape.ts';

/** A JSON export whose records hold more than a mapping can say: threads, people by number, several kinds of events. */
export type DeskFormat = Known & {
  readonly id: FormatId;
  /** Where the fields of a message come from, for people and for rejections. */
  readonly mapped: readonly MappedColumns[];
  /** Zone of timestamps that name none; null: the user's. */
  readonly timezone?: string | null;
  /** Begins to read a file; the first records may tell who is who. */
  readonly begin: (samples: readonly JsonObject[], path: string) => (record: JsonObject, teller: Teller) => void;
};

/** How sure a format is of a file half of whose first records have its keys (ours): surer than of any table. */
const confidence = 0.95;

/** What is said of a file that a format reads by its own rules. */
export function ownDescription(
  head: Head,
  format: FormatId,
  { mapped, timezone = null }: { readonly mapped: readonly MappedColumns[]; readonly timezone?: string | null },
): SourceDescription {
  return {
    format,
    encoding: head.encoding.label,
    bom: head.encoding.bom,
    newline: head.newline,
    delimiter: null,
    titles: [],
    columns: [],
    mapped,
    unknownColumns: [],
    dates: null,
    timezone,
    mapping: null,
  };
}

/** The error of a file that was to be read as a format and is something else. */
export function mismatch({ path, text }: Head, format: FormatId): BarometreError {
  return new BarometreError('format-mismatch', { file: path, format, reason: text.slice(0, 60) });
}

/** The bytes of one record as those of a list of one. */
async function* asList(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from('[');
  yield* bytes;
  yield Buffer.from(']');
}

type Tell = ReturnType<DeskFormat['begin']>;

/** Tells what one record holds; one that holds nothing is listed. */
function tellRecord(record: JsonObject, origin: Origin, tell: Tell, events: SourceEvent[]): void {
  const before = events.length;
  const teller = new Teller(origin, events);
  tell(record, teller);
  if (events.length === before) teller.skip('', Object.keys(record).join(', '));
}

async function* readShape(
  { id, mapped, timezone = null, begin }: DeskFormat,
  { head, bytes }: OpenedInput,
  { kind, path: records, pages, samples }: Shape,
  tally: Tally,
): AsyncGenerator<readonly SourceEvent[]> {
  const { path, encoding } = head;
  yield [{ kind: 'description', description: ownDescription(head, id, { mapped, timezone }) }];
  const decoder = decoderFor(encoding, encoding.label !== 'utf-8', path);
  const characters = decoded(bytes, decoder, encoding);
  const tell = begin(samples, path);
  yield* readJson({
    path,
    layout: { kind: kind === 'lines' ? 'lines' : 'document', records, columns: [], samples },
    bytes: kind === 'record' ? asList(characters) : characters,
    damaged: decoder.damaged,
    tally,
    read: ({ whole }, origin, events) => {
      const found = pages === null ? [whole] : objectsAt(whole, pages);
      for (const [index, record] of found.entries()) {
        const own = index === 0 ? origin : { source: path, record: ++tally.records };
        tellRecord(record, own, tell, events);
      }
      if (found.length === 0) new Teller(origin, events).skip(pages ?? '', Object.keys(whole).join(', '));
    },
  });
}

/** A format of JSON records that is read by its own rules. */
export function deskSource(format: DeskFormat): Source {
  return {
    id: format.id,
    recognise: (head) => (shapeOf(head, format) === null ? 0 : confidence),
    read: async function* (opened, tally) {
      const shape = shapeOf(opened.head, format);
      if (shape === null) throw mismatch(opened.head, format.id);
      yield* readShape(format, opened, shape, tally);
    },
  };
}
