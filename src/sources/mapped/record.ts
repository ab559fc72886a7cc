import type { Origin, Rejection } from '../../model/conversation.ts';
import type { Mapping, MessageTemplate } from '../../model/mapping.ts';
import type { SourceEvent } from '../source.ts';
import type { Cells } from './field.ts';
import { compileCondition, compileTemplate } from './template.ts';

/** Appends the messages that one record holds, or the reason why it holds none. */
export type RecordReader<R> = (row: R, origin: Origin, events: SourceEvent[]) => void;

/** The value of a rejection: at most 80 characters of what was found. */
export function excerpt(value: string): string {
  return value.length <= 80 ? value : `${value.slice(0, 79)}…`;
}

/** Appends the messages of one template; nothing where its condition does not hold or its list is empty. */
function messageReader<R>(template: MessageTemplate, cells: Cells<R>, alone: boolean): RecordReader<R> {
  const read = compileTemplate(template, cells, alone);
  const holds = template.when === undefined ? () => true : compileCondition(template.when, cells);
  const elements = template.each === undefined ? (row: R) => [row] : cells.elements(template.each);
  return (row, origin, events) => {
    for (const element of elements(row)) if (holds(element)) read(element, origin, events);
  };
}

/** Why no template gave a message. */
function unused<R>(mapping: Mapping, cells: Cells<R>): (row: R, origin: Origin) => Rejection {
  const column = mapping.messages[0]?.when?.column ?? mapping.messages[0]?.each;
  const read = column === undefined ? () => null : cells.cell(column);
  return (row, origin) => ({
    origin,
    code: 'skipped-by-mapping',
    ...(column === undefined ? {} : { column, value: excerpt(read(row) ?? '') }),
  });
}

/** Turns a mapping into a reader of rows. Every record gives at least one event. */
export function compileMapping<R>(mapping: Mapping, cells: Cells<R>): RecordReader<R> {
  const linked = mapping.messages.some(
    ({ fields }) => fields.inReplyTo !== undefined || fields.repliedBy !== undefined,
  );
  const named = mapping.messages.some(({ fields }) => fields.conversation !== undefined);
  const readers = mapping.messages.map((template) => messageReader(template, cells, !linked && !named));
  const skips = (mapping.skip ?? []).map((skip) => ({ ...skip, holds: compileCondition(skip, cells) }));
  const rejectionOf = unused(mapping, cells);
  return (row, origin, events) => {
    const skip = skips.find(({ holds }) => holds(row));
    if (skip !== undefined) {
      const { column, reason } = skip;
      events.push({
        kind: 'rejection',
        rejection: { origin, code: 'skipped-by-mapping', column, value: excerpt(reason) },
      });
      return;
    }
    const before = events.length;
    for (const read of readers) read(row, origin, events);
    if (events.length === before) events.push({ kind: 'rejection', rejection: rejectionOf(row, origin) });
  };
}
