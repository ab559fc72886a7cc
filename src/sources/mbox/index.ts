import type { OpenedInput } from '../head.ts';
import { beginsAsMail, readMails, requireMail } from '../mail/source.ts';
import type { Source } from '../mapped/source.ts';
import type { SourceEvent } from '../source.ts';
import type { Tally } from '../table/read.ts';
import { mails } from './split.ts';

async function* read(opened: OpenedInput, tally: Tally): AsyncGenerator<readonly SourceEvent[]> {
  requireMail(opened.head, 'mbox', beginsAsMailbox(opened.head.text));
  yield* readMails(opened.head, 'mbox', mails(opened.bytes), tally);
}

/** Whether a text begins with the line that separates mails, and then with a mail. */
function beginsAsMailbox(text: string): boolean {
  const start = text.replace(/^\ufeff?\s*/, '');
  return start.startsWith('From ') && beginsAsMail(start.slice(start.indexOf('\n') + 1));
}

/** Many mails in one file (RFC 4155, mboxrd and mboxo quoting), as Gmail Takeout, Thunderbird and Apple Mail give them. */
export const mbox: Source = { id: 'mbox', recognise: ({ text }) => (beginsAsMailbox(text) ? 0.95 : 0), read };
