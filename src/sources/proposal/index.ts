import type { Mapping } from '../../model/mapping.ts';
import type { Head, Layout } from '../head.ts';
import { jsonLayout } from '../json/layout.ts';
import { logLayout } from '../log/layout.ts';
import { tableLayout } from '../table/layout.ts';
import { type Group, plainWords } from './column.ts';
import { isDate, isHour, isText } from './content.ts';
import { type Day, isHourOnly } from './fields.ts';
import { recordsPath } from './lists.ts';
import { logPatterns } from './log.ts';
import { groupsOf } from './shape.ts';
import { best, isBody, isTextual, textScore } from './text.ts';
import { threadMapping, withOpening } from './thread.ts';
import { isNamedReply, type Known, pairOf, wideMapping } from './wide.ts';
import { replyHeader, threadHeader } from './words.ts';

/** A mapping that headers and contents led to. */
export type Proposed = {
  readonly mapping: Mapping;
  /** The file gives hours without days: all were put on this day. Null: it gives days, or no times at all. */
  readonly day: string | null;
};

/** Lists that answer a record's own text: replies, responses, comments of the owner. */
const isAnswers = ({ each, columns }: Group): boolean =>
  each !== null && replyHeader.test(plainWords(each)) && columns.some(isTextual);

/** The dialogue in a list, the pair in one record, or the messages in rows: whichever the contents allow. */
function mappingOf([record, ...lists]: readonly Group[], known: Known): Mapping | null {
  if (record === undefined) return null;
  const text = best(record.columns.filter(isBody), textScore);
  const answers = lists.find(isAnswers);
  const reply = best(answers?.columns.filter(isTextual) ?? [], textScore);
  if (text !== null && answers !== undefined && reply !== null) {
    return wideMapping(record, { request: text, reply }, answers, known);
  }
  for (const list of lists.filter(({ each }) => threadHeader.test(plainWords(each ?? '')) || text === null)) {
    const found = threadMapping(list, record, known, text !== null);
    if (found !== null) return text === null ? found : withOpening(found, record, text, known);
  }
  const pair = pairOf(record.columns);
  if (pair !== null && isNamedReply(pair.reply)) return wideMapping(record, pair, null, known);
  return threadMapping(record, null, known) ?? (pair && wideMapping(record, pair, null, known));
}

/** The day that hours without days are put on (ours): long before any export, so that nobody takes it for a real one. */
const anyDay = '2000-01-01';

/** The day in a file's name or above its header: `chat_2026-03-04.csv`, "Export du 04/03/2026". */
function dayOf(texts: readonly string[]): Day {
  for (const text of texts) {
    const iso = /(?<!\d)(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text);
    if (iso !== null) return `${iso[1]}-${iso[2]}-${iso[3]}`;
    const french = /(?<!\d)(0?[1-9]|[12]\d|3[01])[-_./](0?[1-9]|1[0-2])[-_./](20\d{2})(?!\d)/.exec(text);
    if (french !== null) return `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}`;
  }
  return anyDay;
}

/** How a file is to be laid out: the mapping's part that says so, and the layout that it gives. */
type Laid = { readonly how: Omit<Mapping, 'messages'>; readonly layout: Layout };

/** A table whose first row holds values, not headers. */
function isHeaderless({ kind, columns }: Layout): boolean {
  return kind === 'table' && columns.some((cell) => isDate(cell) || isHour(cell) || (isText(cell) && cell.length > 40));
}

/** The text as lines of a conversation, as the list of records with most text, or as the table that it is. */
function laidOut({ layout, text, whole }: Head): Laid | null {
  const isJson = layout?.kind === 'lines' || layout?.kind === 'document';
  const log = isJson ? null : logPatterns(text);
  if (log !== null) {
    const how = { format: 'log' as const, line: log.line, ...(log.part === null ? {} : { part: log.part }) };
    return { how, layout: logLayout(text, log.line, log.part) };
  }
  if (layout === null) return null;
  if (layout.kind === 'table' && isHeaderless(layout)) {
    const bare = tableLayout(text, whole, layout.dialect.delimiter, false);
    return bare && { how: { format: 'csv', header: false }, layout: bare };
  }
  const records = layout.kind === 'document' ? recordsPath(text) : null;
  const list = records ? jsonLayout(text, whole, 'json', records) : null;
  if (records && list !== null) return { how: { format: 'json', records }, layout: list };
  return { how: { format: layout.kind === 'table' ? 'csv' : layout.kind === 'lines' ? 'ndjson' : 'json' }, layout };
}

/**
 * A mapping for a file that no format fits: the list of records, who wrote, when, and what, by headers in French and
 * English and by the contents of the first records. Null where no text, or nobody who wrote, is found.
 */
export function proposeMapping(head: Head): Proposed | null {
  const laid = laidOut(head);
  if (laid === null) return null;
  const { how, layout } = laid;
  const titles = layout.kind === 'table' ? layout.above.titles : [];
  const day = dayOf([head.path.slice(head.path.lastIndexOf('/') + 1), ...titles]);
  const found = mappingOf(groupsOf(layout), { path: head.path, day });
  if (found === null) return null;
  const hours = found.messages.some(({ fields }) => isHourOnly(fields.sentAt ?? null));
  return { mapping: { ...how, ...found }, day: hours ? day : null };
}
