import { linesOf } from '../json/lines.ts';
import { excerpt, type RecordReader } from '../mapped/record.ts';
import type { SourceEvent } from '../source.ts';
import type { Tally } from '../table/read.ts';
import { LineCutter, type LogLayout } from './layout.ts';

/** A written conversation to be read message by message. */
export type LogReading = {
  readonly path: string;
  readonly layout: LogLayout;
  readonly bytes: AsyncIterable<Buffer>;
  readonly read: RecordReader<readonly string[]>;
  readonly tally: Tally;
};

/** Longest line, in bytes (ours). */
const lineLimit = 16 * 1024 * 1024;

/** Reads a log; every message is a record, and a line that is too long a rejection. */
export async function* readLog({
  path,
  layout,
  bytes,
  read,
  tally,
}: LogReading): AsyncGenerator<readonly SourceEvent[]> {
  const cutter = new LineCutter(layout.line, layout.part);
  const take = (row: readonly string[] | null, events: SourceEvent[]): void => {
    if (row !== null) read(row, { source: path, record: ++tally.records }, events);
  };
  for await (const pieces of linesOf(bytes, lineLimit)) {
    const events: SourceEvent[] = [];
    for (const { text, line } of pieces) {
      if (text !== null) take(cutter.push(text), events);
      else {
        take(cutter.end(), events);
        const lines = line === null ? {} : { lines: [line, line] as const };
        const origin = { source: path, record: ++tally.records };
        events.push({
          kind: 'rejection',
          rejection: { origin, code: 'record-too-long', value: excerpt(''), ...lines },
        });
      }
    }
    yield events;
  }
  const last: SourceEvent[] = [];
  take(cutter.end(), last);
  yield last;
}
