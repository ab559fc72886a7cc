import { BarometreError } from '../../errors.ts';
import type { Origin } from '../../model/conversation.ts';
import type { Head } from '../head.ts';
import type { SourceDescription, SourceEvent } from '../source.ts';
import type { Tally } from '../table/read.ts';
import type { Mail } from './message.ts';

/** Bytes of one mail that are read (ours): texts come first, what follows are attachments. */
export const longestMail = 8 * 1024 * 1024;

/** Lines of one mail that are read (ours): in base64 as many as bytes; a mail of empty lines would keep a parser busy. */
const mostLines = 150_000;

/** Where the fields of a mail come from, in words. */
const mapped = {
  id: 'Message-ID',
  inReplyTo: 'In-Reply-To | References | X-GM-THRID',
  role: 'From | Reply-To | To',
  sentAt: 'Date | Received',
  text: 'text/plain | text/html',
  html: 'text/html',
  subject: 'Subject',
  author: 'From',
  channel: '= email',
  automatic: 'Auto-Submitted | Precedence | X-Autoreply',
} as const;

/** What is known of a mail file before it is read: each part names its own encoding. */
function describeMail({ encoding, newline }: Head, format: string): SourceDescription {
  return {
    format,
    encoding: encoding.label,
    bom: encoding.bom,
    newline,
    delimiter: null,
    titles: [],
    columns: [],
    mapped: [mapped],
    unknownColumns: [],
    dates: null,
    timezone: null,
    mapping: null,
  };
}

/** Header lines that nearly every mail has one of (RFC 5322, RFC 5321). */
const usual =
  /^(?:from|to|subject|date|message-id|received|return-path|delivered-to|mime-version|x-gm-thrid|x-mozilla-status|reply-to|dkim-signature|content-type):/i;
const header = /^[!-9;-~]{1,120}:/;

/** Whether a text begins as a mail does: header lines only, two of them usual ones. */
export function beginsAsMail(text: string): boolean {
  let found = 0;
  for (const line of text.slice(0, 16_384).split(/\r?\n/)) {
    if (/^[ \t]/.test(line)) continue;
    if (!header.test(line)) break;
    if (usual.test(line)) found += 1;
  }
  return found > 1;
}

/** Throws `format-mismatch` for a file that the user takes for mail, and that is none. */
export function requireMail({ path: file, text }: Head, format: string, isMail: boolean): void {
  if (!isMail) throw new BarometreError('format-mismatch', { file, format, reason: text.slice(0, 60) });
}

/** The mail up to as many lines as are read. */
function withinLines(bytes: Buffer): Buffer {
  let at = -1;
  for (let lines = 0; lines < mostLines; lines += 1) {
    at = bytes.indexOf(0x0a, at + 1);
    if (at === -1) return bytes;
  }
  return bytes.subarray(0, at + 1);
}

/** The bytes of one mail; `cut`: more of it follows than is read. */
export type RawMail = { readonly bytes: Buffer; readonly cut: boolean };

type MailReader = (bytes: Buffer) => Promise<Mail>;

async function eventOf({ bytes, cut }: RawMail, origin: Origin, mailOf: MailReader): Promise<SourceEvent> {
  const read = withinLines(bytes);
  const mail = await mailOf(read);
  if ('refused' in mail) {
    return { kind: 'rejection', rejection: { origin, code: mail.refused, value: mail.value.slice(0, 80) } };
  }
  const isCut = cut || read.length < bytes.length;
  if (isCut && mail.text === null && mail.html === null) {
    return { kind: 'rejection', rejection: { origin, code: 'record-too-long' } };
  }
  return { kind: 'record', record: { origin, ...mail } };
}

/** Reads mails one after the other, counting them. The parser is loaded only here. */
export async function* readMails(
  head: Head,
  format: string,
  mails: AsyncIterable<RawMail>,
  tally: Tally,
): AsyncGenerator<readonly SourceEvent[]> {
  const { mailOf } = await import('./message.ts');
  yield [{ kind: 'description', description: describeMail(head, format) }];
  for await (const mail of mails) {
    tally.records += 1;
    yield [await eventOf(mail, { source: head.path, record: tally.records }, mailOf)];
  }
}
