import type { FieldSpec, Mapping, MessageTemplate } from '../../model/mapping.ts';
import type { Column, Group } from './column.ts';
import { authorOf, brandOf, channelOf, conversationOf, identifierOf, momentOf, plainFields } from './fields.ts';
import { rolesOf } from './roles.ts';
import { best, bodyOf, channelHint, fromInside, isTextual, present, textScore } from './text.ts';
import type { Known } from './wide.ts';

/** The place of each element of a list, as a column: which record it is of. */
function placeColumn({ each, sizes }: Group): Column | null {
  if (each === null) return null;
  const values = sizes.flatMap((size, record) => Array.from({ length: size }, () => String(record)));
  return { path: '', words: '', kind: 'number', values, filled: values, distinct: new Set(values) };
}

/** Fields that the record gives to every element of a list inside it. */
function sharedBy(record: Group, { path }: Known, own: readonly Column[]): Record<string, FieldSpec | null> {
  return {
    conversation: fromInside(identifierOf(record.columns)?.path ?? null),
    brand: fromInside(brandOf(record.columns)?.path ?? null),
    channel: fromInside(channelOf(record.columns, channelHint(path, [...own, ...record.columns]))),
  };
}

/**
 * Messages one a row, or one an element of a list in each record; null where no text, or nobody who wrote, is found.
 * Rows without any conversation are one, called like the file. `opens`: the record's own text is the first message.
 */
export function threadMapping(group: Group, record: Group | null, known: Known, opens = false): Mapping | null {
  const text = best(group.columns.filter(isTextual), textScore);
  if (text === null) return null;
  const conversation = record === null ? conversationOf(group, text) : null;
  const opening = opens ? (record?.columns ?? []) : [];
  const role = rolesOf(group, { text, conversation: conversation ?? placeColumn(group), opening });
  if (role === null) return null;
  const own = group.columns.filter((column) => column !== text);
  const others = own.filter((column) => column !== role.column && column !== conversation);
  const shared = record === null ? {} : sharedBy(record, known, own);
  const template: MessageTemplate = {
    ...(group.each === null ? {} : { each: group.each }),
    fields: present({
      id: identifierOf(others)?.path,
      ...(record === null
        ? {
            conversation: conversation?.path ?? { value: known.path.slice(known.path.lastIndexOf('/') + 1) },
            channel: channelOf(own, channelHint(known.path, own)),
          }
        : shared),
      role: role.spec,
      sentAt: momentOf(own, text, known.day),
      author: authorOf(own)?.path,
      ...(brandOf(others) && { brand: brandOf(others)?.path }),
      ...plainFields(others, new Set([text.path, role.column.path])),
      ...bodyOf(text, own),
    }),
  };
  return { messages: [template] };
}

/** A dialogue whose first message is the record's own text. */
export function withOpening(thread: Mapping, record: Group, text: Column, known: Known): Mapping {
  const own = record.columns.filter((column) => column !== text);
  const opening: MessageTemplate = {
    fields: present({
      conversation: identifierOf(own)?.path,
      brand: brandOf(own)?.path,
      channel: channelOf(own, channelHint(known.path, own)),
      role: { value: 'customer' },
      sentAt: momentOf(own, text, known.day),
      author: authorOf(own)?.path,
      ...bodyOf(text, own),
    }),
  };
  return { ...thread, messages: [opening, ...thread.messages] };
}
