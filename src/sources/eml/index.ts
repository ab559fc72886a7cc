import type { OpenedInput } from '../head.ts';
import { beginsAsMail, longestMail, type RawMail, readMails, requireMail } from '../mail/source.ts';
import type { Source } from '../mapped/source.ts';
import type { SourceEvent } from '../source.ts';
import type { Tally } from '../table/read.ts';

async function* only(chunks: AsyncIterable<Buffer>): AsyncGenerator<RawMail> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    if (length < longestMail) parts.push(chunk.subarray(0, longestMail - length));
    length += chunk.length;
  }
  yield { bytes: Buffer.concat(parts), cut: length > longestMail };
}

async function* read({ head, bytes }: OpenedInput, tally: Tally): AsyncGenerator<readonly SourceEvent[]> {
  requireMail(head, 'eml', beginsAsMail(head.text));
  yield* readMails(head, 'eml', only(bytes), tally);
}

/** One mail in a file of its own (RFC 5322), as mail programs save it. */
export const eml: Source = { id: 'eml', recognise: ({ text }) => (beginsAsMail(text) ? 0.95 : 0), read };
