import {
  type Channel,
  type Message,
  type Rejection,
  type RejectionCode,
  type SourceRecord,
  socialChannels,
} from '../../model/conversation.ts';
import type { MappedField } from '../../model/mapping.ts';
import { cleanBody, textOfHtml } from '../body/index.ts';
import type { Instant } from '../instant/index.ts';
import { isAutomatic } from './automatic.ts';
import { channelOf } from './channels.ts';
import { type BrandDomains, topicOf, type Written, writtenBy } from './correspondents.ts';
import { identifier, isRounded } from './identifiers.ts';
import { roleOf } from './roles.ts';
import { usualVisibility, visibilityOf } from './visibilities.ts';

/** What is known besides the record. */
export type Known = { readonly columns: Columns; readonly domains: BrandDomains };

/** Names of the export's columns by our fields, for messages and for what a yes means. */
export type Columns = Readonly<Partial<Record<MappedField, string>>>;

/** What a record became. */
export type Normalised = { readonly message: Message } | { readonly rejection: Rejection };

/** Why a record is refused, and the field that says so. */
type Refusal = { readonly code: RejectionCode; readonly field: MappedField; readonly value?: string };

const refuse = (code: RejectionCode, field: MappedField, value?: string | null): Refusal =>
  value === undefined || value === null ? { code, field } : { code, field, value };

const isRefusal = (found: object): found is Refusal => 'code' in found;

/** A value short enough for a message, never cut inside a surrogate pair. */
function shortened(value: string): string {
  if (value.length <= 80) return value;
  const last = value.charCodeAt(79);
  return value.slice(0, last >= 0xd800 && last <= 0xdbff ? 79 : 80);
}

type Vocabulary = Pick<Message, 'role' | 'channel' | 'visibility'>;

/** Of a mail, who wrote it; null where the export itself names the role. */
function writerOf({ role, correspondents }: SourceRecord, domains: BrandDomains): Written | Refusal | null {
  if (correspondents === undefined || role !== null) return null;
  return writtenBy(correspondents, domains) ?? refuse('unknown-sender', 'role', correspondents.from);
}

function vocabularyOf(record: SourceRecord, writer: Written | null, columns: Columns): Vocabulary | Refusal {
  if (writer !== null) {
    return { role: writer.role, channel: 'email', visibility: writer.internal ? 'internal' : 'private' };
  }
  const written = record.role?.trim() ?? '';
  if (written === '') return refuse('missing-role', 'role');
  const role = roleOf(written, columns.role);
  if (role === null) return refuse('unknown-role', 'role', written);
  const channel = record.channel?.trim() ? channelOf(record.channel) : 'other';
  if (channel === null) return refuse('unknown-channel', 'channel', record.channel);
  const said = record.visibility?.trim() ?? '';
  const visibility = said === '' ? usualVisibility(channel) : visibilityOf(said, columns.visibility, channel);
  if (visibility === null) return refuse('unknown-visibility', 'visibility', said);
  return { role, channel, visibility };
}

type Time = { readonly at: number | null; readonly dateOnly?: boolean };

function timeOf(record: SourceRecord, read: (value: string) => Instant | null): Time | Refusal {
  const written = record.sentAt?.trim() ?? '';
  if (written === '') return record.undated ? { at: null } : refuse('missing-instant', 'sentAt');
  const instant = read(written);
  if (instant === null) return refuse('bad-instant', 'sentAt', written);
  return instant.dateOnly ? instant : { at: instant.at };
}

type Place = Pick<Message, 'id' | 'conversation' | 'inReplyTo' | 'repliedBy'>;

/** Links that name a message: `0` names none, and one that a spreadsheet rounded would tie strangers together. */
function links(values: readonly string[]): readonly string[] {
  if (values.length === 0) return values;
  return values.flatMap((value) => {
    const id = identifier(value);
    return id === null || id === '0' || isRounded(id) ? [] : [id];
  });
}

/** Where a message belongs: to a conversation that the export names, or else to those it is linked with. */
function placeOf(record: SourceRecord, columns: Columns): Place | Refusal {
  const conversation = identifier(record.conversation);
  if (conversation !== null && isRounded(conversation)) return refuse('identifier-lost', 'conversation', conversation);
  const written = identifier(record.id);
  const lost = written !== null && isRounded(written);
  if (lost && conversation === null) return refuse('identifier-lost', 'id', written);
  const id = lost ? null : written;
  const inReplyTo = links(record.inReplyTo);
  const repliedBy = links(record.repliedBy);
  const linked = inReplyTo.length > 0 || repliedBy.length > 0;
  if (conversation === null && !linked && (id === null || columns.conversation !== undefined)) {
    return refuse('missing-conversation', 'conversation');
  }
  return { id, conversation, inReplyTo, repliedBy };
}

/** Identifiers that link conversations; one that a spreadsheet rounded links nothing. */
function linkedBy({ customer, case: written }: SourceRecord): Pick<Message, 'customer' | 'case'> {
  const [person] = links([customer ?? '']);
  const [dossier] = links([written ?? '']);
  return { ...(person !== undefined && { customer: person }), ...(dossier !== undefined && { case: dossier }) };
}

type Body = Pick<Message, 'raw' | 'text' | 'offsets' | 'html'>;

/** Channels whose markup is the platform's and shows nothing of the brand. */
const platformMarkup: readonly Channel[] = [...socialChannels, 'chat', 'sms'];

function bodyOf(record: SourceRecord, channel: Channel): Body | Refusal {
  const written = record.html?.trim() ? record.html : null;
  const raw = record.text?.trim() || written === null ? (record.text ?? '') : textOfHtml(written);
  const html = platformMarkup.includes(channel) ? null : written;
  if (raw.trim() === '') return refuse('empty-text', 'text');
  const { text, offsets } = cleanBody(raw, channel === 'email' || channel === 'form');
  return text.trim() === '' ? refuse('empty-text', 'text', raw) : { raw, text, offsets, html };
}

const wordOrNull = (value: string | null): string | null => value?.trim() || null;

function rejectionOf(record: SourceRecord, { code, field, value }: Refusal, columns: Columns): Normalised {
  const column = columns[field];
  return {
    rejection: {
      origin: record.origin,
      code,
      ...(column === undefined ? {} : { column }),
      ...(value === undefined ? {} : { value: shortened(value) }),
    },
  };
}

/** Puts one record into our vocabulary, or says why it cannot be. Nothing is guessed. */
export function normalise(
  record: SourceRecord,
  { columns, domains }: Known,
  read: (value: string) => Instant | null,
): Normalised {
  const writer = writerOf(record, domains);
  if (writer !== null && isRefusal(writer)) return rejectionOf(record, writer, columns);
  const vocabulary = vocabularyOf(record, writer, columns);
  if (isRefusal(vocabulary)) return rejectionOf(record, vocabulary, columns);
  const time = timeOf(record, read);
  if (isRefusal(time)) return rejectionOf(record, time, columns);
  const place = placeOf(record, columns);
  if (isRefusal(place)) return rejectionOf(record, place, columns);
  const body = bodyOf(record, vocabulary.channel);
  if (isRefusal(body)) return rejectionOf(record, body, columns);
  const subject = wordOrNull(record.subject);
  const topic = writer === null ? undefined : topicOf(subject, writer);
  const sender = record.correspondents?.from ?? null;
  return {
    message: {
      origin: record.origin,
      ...place,
      ...vocabulary,
      ...time,
      ...body,
      subject,
      author: writer?.form ?? wordOrNull(record.author),
      brand: wordOrNull(record.brand) ?? writer?.brand ?? null,
      sector: wordOrNull(record.sector),
      language: wordOrNull(record.language),
      scenario: wordOrNull(record.scenario),
      ...linkedBy(record),
      automatic: isAutomatic(record, vocabulary.role, writer, body.text),
      ...(sender === null ? {} : { sender }),
      ...(topic === undefined ? {} : { topic }),
      ...(record.images === undefined ? {} : { images: record.images }),
    },
  };
}
