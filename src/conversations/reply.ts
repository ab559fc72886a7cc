import { read } from '../languages/sentences.ts';
import type { Message, Offsets } from '../model/conversation.ts';
import type { Reply, Request } from '../model/exchange.ts';
import type { LanguageCode } from '../model/language.ts';
import { partsOf } from './parts/index.ts';

/** What stands between two messages of one turn. */
const separator = '\n\n';

/** The offsets of several messages joined with a blank line. */
function joinedOffsets(messages: readonly Message[]): Offsets {
  if (messages.length === 1) return (messages[0] as Message).offsets;
  const offsets: [clean: number, raw: number][] = [];
  let clean = 0;
  let raw = 0;
  for (const message of messages) {
    for (const [from, to] of message.offsets) offsets.push([clean + from, raw + to]);
    const [lastClean, lastRaw] = message.offsets.at(-1) ?? [0, 0];
    clean += message.text.length;
    offsets.push([clean, raw + lastRaw + (message.text.length - lastClean)]);
    raw += message.raw.length;
    if (offsets.at(-1)?.[1] !== raw) offsets.push([clean, raw]);
    clean += separator.length;
    raw += separator.length;
  }
  return offsets;
}

/** The texts of a turn as one. */
export function joinedText(messages: readonly Message[]): string {
  return messages.map(({ text }) => text).join(separator);
}

/** The brand's answer out of its messages; `at` is when the first substantive one was sent. */
export function composeReply(messages: readonly Message[], at: number | null): Reply {
  const text = joinedText(messages);
  const html = messages.flatMap((message) => (message.html === null ? [] : [message.html]));
  return {
    ...read(text),
    messages,
    at,
    raw: messages.map(({ raw }) => raw).join(separator),
    offsets: joinedOffsets(messages),
    html: html.length === 0 ? null : html.join('\n'),
    parts: partsOf(text, messages[0]?.brand ?? null),
  };
}

/** Longer replies that do not name their language are in another one (ours). */
const longestUnnamed = 8;
const latin = /^\p{Script=Latin}/u;

/**
 * The language of an exchange: the reply's, or the request's where there is no reply or one too short to tell. Null for
 * other languages and scripts.
 */
export function spokenIn(reply: Reply | null, request: Request): LanguageCode | null {
  if (reply === null) return request.language;
  if (reply.language !== null) return reply.language;
  const words = reply.tokens.filter(({ kind }) => kind === 'word');
  const isLatin = words.every(({ start }) => latin.test(reply.text.slice(start)));
  return isLatin && words.length <= longestUnnamed ? request.language : null;
}
