import type { Origin, Rejection, SourceRecord } from '../../model/conversation.ts';
import type { Condition, FieldSpec, MappedField, MessageTemplate } from '../../model/mapping.ts';
import { listSeparator } from '../json/paths.ts';
import type { SourceEvent } from '../source.ts';
import { type Cell, type Cells, compileField } from './field.ts';
import { isLost, wholeNumber } from './identifier.ts';

/** Words that say yes in exports, French and English. */
const yes = /^(?:true|yes|y|1|oui|vrai|o|x)$/i;

const trimmed = <R>(read: Cell<R>): Cell<R> => {
  return (row) => read(row)?.trim() || null;
};

/** The identifiers of a cell, several where the spec names what separates them. */
function identifiers<R>(spec: FieldSpec | undefined, cells: Cells<R>): (row: R) => readonly string[] {
  if (spec === undefined) return () => [];
  const read = compileField(spec, cells);
  const separator = typeof spec === 'object' && 'separator' in spec ? spec.separator : undefined;
  return (row) => {
    const words = read(row);
    if (words === null) return [];
    return words
      .split(listSeparator)
      .flatMap((word) => (separator === undefined ? word : word.split(separator)))
      .map((word) => wholeNumber(word.trim()))
      .filter((word) => word !== '');
  };
}

/** Whether a row meets a condition. */
export function compileCondition<R>(condition: Condition, cells: Cells<R>): (row: R) => boolean {
  const read = cells.cell(condition.column);
  const words = new Set(condition.in ?? condition.notIn ?? []);
  const wanted = condition.in !== undefined;
  return (row) => words.has(read(row)?.trim() ?? '') === wanted;
}

/** The column that a field is read from, for rejections. */
function columnOf(spec: FieldSpec | undefined): { readonly column?: string } {
  if (typeof spec === 'string') return { column: spec };
  return typeof spec === 'object' && 'column' in spec ? { column: spec.column } : {};
}

/** The first identifier that the message needs and that a spreadsheet has rounded. */
function lostIdentifier(record: SourceRecord, fields: MessageTemplate['fields']): Rejection | null {
  const needed: readonly (readonly [MappedField, readonly (string | null)[]])[] =
    record.conversation !== null
      ? [['conversation', [record.conversation]]]
      : [
          ['id', [record.id]],
          ['inReplyTo', record.inReplyTo],
        ];
  for (const [field, words] of needed) {
    const value = words.find((word) => word !== null && isLost(word));
    if (typeof value === 'string') {
      return { origin: record.origin, code: 'identifier-lost', value, ...columnOf(fields[field]) };
    }
  }
  return null;
}

/** Fields that are read as words, white space around them dropped. */
const wordFields = [
  ...([
    'id',
    'conversation',
    'role',
    'visibility',
    'channel',
    'sentAt',
    'author',
    'brand',
    'sector',
    'language',
  ] as const),
  ...(['scenario', 'customer', 'case', 'automatic'] as const),
];

/** One reader per field; texts are read as they are. */
function fieldReaders<R>(fields: MessageTemplate['fields'], cells: Cells<R>) {
  const words = wordFields.map((field) => [field, trimmed(compileField(fields[field], cells))]);
  return {
    ...(Object.fromEntries(words) as Readonly<Record<(typeof wordFields)[number], Cell<R>>>),
    text: compileField(fields.text, cells),
    html: compileField(fields.html, cells),
    subject: compileField(fields.subject, cells),
    inReplyTo: identifiers(fields.inReplyTo, cells),
    repliedBy: identifiers(fields.repliedBy, cells),
  };
}

/** The message of a row, its identifiers as found. */
function recordReader<R>(fields: MessageTemplate['fields'], cells: Cells<R>, alone: boolean) {
  const read = fieldReaders(fields, cells);
  const undated = fields.sentAt === undefined;
  return (row: R, origin: Origin): SourceRecord => ({
    origin,
    id: wholeNumber(read.id(row)),
    conversation: read.conversation(row) ?? (alone ? `${origin.source}:${origin.record}` : null),
    inReplyTo: read.inReplyTo(row),
    repliedBy: read.repliedBy(row),
    role: read.role(row),
    visibility: read.visibility(row),
    channel: read.channel(row),
    sentAt: read.sentAt(row),
    undated,
    text: read.text(row),
    html: read.html(row),
    subject: read.subject(row),
    author: read.author(row),
    brand: read.brand(row),
    sector: read.sector(row),
    language: read.language(row),
    scenario: read.scenario(row),
    customer: read.customer(row),
    case: read.case(row),
    automatic: yes.test(read.automatic(row) ?? ''),
  });
}

/** Appends the message of a row, or why there is none. */
export type TemplateReader<R> = (row: R, origin: Origin, events: SourceEvent[]) => void;

/** Compiles a template. `alone`: a record without conversation column is a conversation of its own. */
export function compileTemplate<R>({ fields }: MessageTemplate, cells: Cells<R>, alone: boolean): TemplateReader<R> {
  const read = recordReader(fields, cells, alone);
  return (row, origin, events) => {
    const record = read(row, origin);
    const rejection = lostIdentifier(record, fields);
    if (rejection !== null) events.push({ kind: 'rejection', rejection });
    else if (record.id !== null && isLost(record.id)) events.push({ kind: 'record', record: { ...record, id: null } });
    else events.push({ kind: 'record', record });
  };
}
