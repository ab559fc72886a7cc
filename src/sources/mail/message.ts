import { createHash } from 'node:crypto';
import PostalMime, { type Attachment, decodeWords, type Email } from 'postal-mime';
import type { MessageImage, RejectionCode, SourceRecord } from '../../model/conversation.ts';
import { isDamaged, mended, relabelled, withReadableHeader } from './charset.ts';
import {
  correspondentsOf,
  dateOf,
  headerOf,
  isAutomatic,
  linksOf,
  messageIdOf,
  senderOf,
  setAside,
} from './headers.ts';

/** Images beyond these show no logo, or too many of them (ours). */
const largestImage = 256 * 1024;
const mostImages = 8;
/** A text this short that speaks of HTML only says that the message is elsewhere (ours). */
const longestStub = 300;

/** One mail, or why it is set aside. */
export type Mail = Omit<SourceRecord, 'origin'> | { readonly refused: RejectionCode; readonly value: string };

const parse = (message: Buffer): Promise<Email> => PostalMime.parse(message, { forceRfc822Attachments: true });

/** Reads the parts; if a declared encoding was wrong, once more in one that loses nothing. */
async function parsed(message: Buffer): Promise<Email> {
  const email = await parse(message);
  return isDamaged(`${email.text ?? ''}${email.html ?? ''}`) ? parse(relabelled(message)) : email;
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

function imagesOf({ attachments }: Email): readonly MessageImage[] {
  return attachments
    .filter(({ mimeType }) => mimeType.startsWith('image/'))
    .map((attachment) => ({
      name: attachment.filename,
      contentId: attachment.contentId?.replace(/^<|>$/g, '') ?? null,
      type: attachment.mimeType,
      bytes: bytesOf(attachment),
    }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length <= largestImage)
    .slice(0, mostImages);
}

/** A text as our own: line breaks of one kind, what was declared wrongly mended; null where it is empty. */
function said(text: string | undefined): string | null {
  const own = mended(text ?? '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
  return own === '' ? null : own;
}

const isStub = (text: string): boolean => text.length < longestStub && /\bhtml\b/i.test(text);

/** A name for a message that has none: the same wherever it is met again. */
const nameless = (message: Buffer): string => `sha-${createHash('sha256').update(message).digest('hex').slice(0, 24)}`;

/** Accepted, declined: answers of a calendar, not of a person. */
const isCalendarReply = ({ attachments }: Email): boolean => attachments.some(({ method }) => method === 'REPLY');

/** Reads one mail (RFC 5322, MIME). What no parser understands is refused as malformed. */
export async function mailOf(bytes: Buffer): Promise<Mail> {
  const message = withReadableHeader(bytes);
  let email: Email;
  try {
    email = await parsed(message);
  } catch (error) {
    return { refused: 'malformed-record', value: (error as Error).message };
  }
  const { headers } = email;
  const refused = setAside(headers);
  const subject = headerOf(headers, 'subject');
  if (refused !== null) return { refused, value: subject === null ? '' : decodeWords(subject) };
  const html = said(email.html);
  const text = said(email.text);
  const sentAt = dateOf(headers);
  const images = imagesOf(email);
  return {
    id: messageIdOf(headers) ?? nameless(bytes),
    conversation: null,
    inReplyTo: linksOf(headers),
    repliedBy: [],
    role: null,
    visibility: null,
    channel: 'email',
    sentAt,
    undated: sentAt === null,
    text: text !== null && html !== null && isStub(text) ? null : text,
    html,
    subject: subject === null ? null : mended(decodeWords(subject)),
    author: senderOf(headers),
    brand: null,
    sector: null,
    language: null,
    scenario: null,
    automatic: isAutomatic(headers) || isCalendarReply(email),
    correspondents: correspondentsOf(headers),
    ...(images.length === 0 ? {} : { images }),
  };
}
