import { BarometreError } from '../../errors.ts';
import type { Rejection } from '../../model/conversation.ts';
import { undecodable } from '../bytes/utf8.ts';
import { excerpt, type RecordReader } from '../mapped/record.ts';
import type { SourceEvent } from '../source.ts';
import type { Tally } from '../table/read.ts';
import { ElementCutter } from './elements.ts';
import { type JsonLayout, pieceLimit } from './layout.ts';
import { linesOf } from './lines.ts';
import { parseObject } from './parse.ts';
import type { JsonRow } from './paths.ts';
import type { Piece } from './piece.ts';

/** A JSON export to be read record by record. */
export type JsonReading = {
  readonly path: string;
  readonly layout: JsonLayout;
  readonly bytes: AsyncIterable<Buffer>;
  readonly damaged: () => boolean;
  readonly read: RecordReader<JsonRow>;
  readonly tally: Tally;
};

function takePiece({ text, line }: Piece, { path, damaged, read, tally }: JsonReading, events: SourceEvent[]): void {
  const origin = { source: path, record: ++tally.records };
  const reject = (code: Rejection['code']): void => {
    const value = excerpt((text ?? '').slice(0, 400).trim().replaceAll(undecodable, '\ufffd'));
    const lines = line === null ? {} : { lines: [line, line] as const };
    events.push({ kind: 'rejection', rejection: { origin, code, value, ...lines } });
  };
  const record = text === null ? null : parseObject(text);
  if (text === null) reject('record-too-long');
  else if (damaged() && text.includes(undecodable)) reject('undecodable');
  else if (record === null) reject('malformed-record');
  else read({ here: record, whole: record }, origin, events);
}

/** The elements of a document's list. Throws `json-invalid` where there is no such list. */
async function* elementsOf(reading: JsonReading): AsyncGenerator<readonly Piece[]> {
  const cutter = new ElementCutter(reading.layout.records, pieceLimit);
  for await (const chunk of reading.bytes) yield cutter.write(chunk);
  const { found, closed } = cutter.end;
  const list = reading.layout.records?.join('.') || '[…]';
  if (!found) throw new BarometreError('json-invalid', { file: reading.path, reason: `no list of records: ${list}` });
  if (!closed) yield [cutter.cutShort() ?? { text: '', line: null }];
}

/** Reads a JSON export; every line or element is a record or a rejection. */
export async function* readJson(reading: JsonReading): AsyncGenerator<readonly SourceEvent[]> {
  const pieces = reading.layout.kind === 'lines' ? linesOf(reading.bytes, pieceLimit) : elementsOf(reading);
  for await (const batch of pieces) {
    const events: SourceEvent[] = [];
    for (const piece of batch) takePiece(piece, reading, events);
    yield events;
  }
}
