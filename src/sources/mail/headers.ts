import { addressParser, decodeWords } from 'postal-mime';
import type { Correspondents } from '../../model/conversation.ts';

/** The header of one message; names in lower case. */
export type Headers = readonly { readonly key: string; readonly value: string }[];

/** Links that a message may have: the nearest of a longer list (ours). */
const mostLinks = 200;
const bracketed = /<([^<>\s]{1,998})>/g;

/** The first value of a header; null where there is none. */
export function headerOf(headers: Headers, name: string): string | null {
  return headers.find(({ key }) => key === name)?.value ?? null;
}

/** Identifiers between angle brackets, in their order; a bare word counts where there are no brackets. */
function identifiers(value: string | null): readonly string[] {
  if (value === null) return [];
  const found = Array.from(value.matchAll(bracketed), ([, id]) => id as string);
  const bare = value.trim();
  return found.length === 0 && /^\S+@\S+$/.test(bare) ? [bare] : found;
}

/** The message's own identifier, without its brackets. */
export const messageIdOf = (headers: Headers): string | null =>
  identifiers(headerOf(headers, 'message-id')).at(0) ?? null;

/** What a message answers, nearest first: In-Reply-To, References from their end, then Gmail's own thread. */
export function linksOf(headers: Headers): readonly string[] {
  const direct = identifiers(headerOf(headers, 'in-reply-to'));
  const above = identifiers(headerOf(headers, 'references')).toReversed();
  const thread = headerOf(headers, 'x-gm-thrid')?.trim();
  const links = [...new Set([...direct, ...above])].slice(0, mostLinks);
  return thread ? [...links, `gmail-thread:${thread}`] : links;
}

function addresses(headers: Headers, names: readonly string[]): readonly string[] {
  const found = headers
    .filter(({ key }) => names.includes(key))
    .flatMap(({ value }) => addressParser(value, { flatten: true }));
  return [...new Set(found.flatMap(({ address }) => (address ? [address.trim().toLowerCase()] : [])))];
}

/** The sender's name, or the address where there is no name. */
export function senderOf(headers: Headers): string | null {
  const [sender] = addressParser(headerOf(headers, 'from') ?? '', { flatten: true });
  return sender?.name.trim() || sender?.address?.trim() || null;
}

/** Gmail's names for what the owner sent, in French and English; for what arrived. */
const sentLabels = new Set(['sent', 'envoyés', 'messages envoyés']);
const inboxLabels = new Set(['inbox', 'boîte de réception']);
const draftLabels = new Set(['draft', 'drafts', 'brouillon', 'brouillons']);
const binLabels = new Set(['spam', 'trash', 'bin', 'corbeille', 'courrier indésirable']);

/** Gmail's labels of a message, in lower case. */
export function labelsOf(headers: Headers): readonly string[] {
  const value = headerOf(headers, 'x-gmail-labels');
  return value === null
    ? []
    : decodeWords(value)
        .toLowerCase()
        .split(',')
        .map((label) => label.trim().replace(/^"|"$/g, ''));
}

const any = (labels: readonly string[], known: ReadonlySet<string>): boolean =>
  labels.some((label) => known.has(label));

/** Why a message of a mailbox is none of the service's: it was never sent, or thrown away. */
export function setAside(headers: Headers): 'never-sent' | 'unwanted-mail' | null {
  const labels = labelsOf(headers);
  if (any(labels, draftLabels) || headerOf(headers, 'x-draft-info') !== null) return 'never-sent';
  return any(labels, binLabels) ? 'unwanted-mail' : null;
}

/** Who wrote to whom. */
export function correspondentsOf(headers: Headers): Correspondents {
  const labels = labelsOf(headers);
  const [from = null] = addresses(headers, ['from']);
  const type = headerOf(headers, 'content-type') ?? '';
  return {
    from,
    replyTo: addresses(headers, ['reply-to']),
    to: addresses(headers, ['to', 'cc', 'bcc', 'delivered-to', 'x-original-to', 'resent-to']),
    sent: any(labels, sentLabels) ? true : any(labels, inboxLabels) ? false : null,
    notice: /^\s*multipart\/report\b/i.test(type) || /^(?:mailer-daemon|postmaster)@/.test(from ?? ''),
  };
}

/**
 * Whether the header says that no person wrote the message: Auto-Submitted other than `no` (RFC 3834), Precedence
 * auto_reply, and the names that autoresponders use. X-Auto-Response-Suppress only asks others to be silent.
 */
export function isAutomatic(headers: Headers): boolean {
  const submitted = headerOf(headers, 'auto-submitted');
  if (submitted !== null && !/^\s*no\b/i.test(submitted)) return true;
  if (/^\s*auto[_-]?reply/i.test(headerOf(headers, 'precedence') ?? '')) return true;
  return ['x-autoreply', 'x-autorespond', 'x-autoresponder'].some((name) => {
    const value = headerOf(headers, name);
    return value !== null && !/^\s*(?:no|false|0)\s*$/i.test(value);
  });
}

/** When the message was sent: its date, or else when the last server received it. */
export function dateOf(headers: Headers): string | null {
  const date = headerOf(headers, 'date')?.trim();
  if (date) return date;
  const received = headerOf(headers, 'received');
  return received === null ? null : received.slice(received.lastIndexOf(';') + 1).trim() || null;
}
