import type { OpenedInput } from '../head.ts';
import { beginsAsMail, describeMail, longestMail, mailEvent, requireMail } from '../mail/source.ts';
import type { Source } from '../mapped/source.ts';
import type { SourceEvent } from '../source.ts';
import type { Tally } from '../table/read.ts';

async function* read(opened: OpenedInput, tally: Tally): AsyncGenerator<readonly SourceEvent[]> {
  requireMail(opened.head, 'eml', beginsAsMail(opened.head.text));
  yield [{ kind: 'description', description: describeMail(opened.head, 'eml') }];
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of opened.bytes) {
    if (length < longestMail) parts.push(chunk.subarray(0, longestMail - length));
    length += chunk.length;
  }
  yield [await mailEvent(Buffer.concat(parts), length > longestMail, opened, tally)];
}

/** One mail in a file of its own (RFC 5322), as mail programs save it. */
export const eml: Source = { id: 'eml', recognise: ({ text }) => (beginsAsMail(text) ? 0.95 : 0), read };
