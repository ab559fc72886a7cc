import { decoded, decoderFor } from '../bytes/decode.ts';
import { undecodable } from '../bytes/utf8.ts';
import { Teller } from '../desk/said.ts';
import { mismatch, ownDescription } from '../desk/source.ts';
import type { Head, OpenedInput } from '../head.ts';
import { linesOf } from '../json/lines.ts';
import type { Source } from '../mapped/source.ts';
import type { SourceEvent } from '../source.ts';
import type { Tally } from '../table/read.ts';
import { isNotice, isPlaceholder, wordsOf } from './events.ts';
import { type Line, lineOf } from './line.ts';

/** Lines of a file by which it is judged, and by which it is known who is who (ours). */
const sampleLines = 400;

/** Longest message that is read, in bytes (ours; WhatsApp allows 65,536 characters). */
const messageLimit = 1024 * 1024;

/** The chat's name in the name of its file: `WhatsApp Chat with X.txt`, `Discussion WhatsApp avec X.txt`. */
const chatName = /(?:WhatsApp Chat (?:with|-)|Discussion WhatsApp avec)\s+(.+?)(?: ?\(\d+\))?\.txt$/u;

const headLines = ({ text }: Head): readonly Line[] =>
  text
    .split(/\r?\n/, sampleLines)
    .map(lineOf)
    .filter((line) => line !== null);

const isSpoken = ({ sender, text }: Line): boolean => sender !== null && !isNotice(text, true);

/** The customer: the one after whom the file is called, if they write in it; else whoever writes first. */
function customerOf(head: Head, lines: readonly Line[]): string | null {
  const senders = lines.filter(isSpoken).map(({ sender }) => sender);
  const named = chatName.exec(head.path)?.[1] ?? null;
  return senders.includes(named) ? named : (senders[0] ?? null);
}

const mapped = [{ role: 'name', sentAt: 'date', text: 'text', author: 'name' }];

/** A message in the making: its first line, and the lines below it. */
type Open = { readonly line: Line; readonly record: number; readonly more: string[]; length: number };

class ChatReader {
  readonly #path: string;
  readonly #customer: string | null;
  readonly #tally: Tally;
  #open: Open | null = null;

  constructor(path: string, customer: string | null, tally: Tally) {
    this.#path = path;
    this.#customer = customer;
    this.#tally = tally;
  }

  /** Takes the next line; null: one that is too long to be read. */
  take(written: string | null, events: SourceEvent[]): void {
    const line = written === null ? null : lineOf(written);
    if (line !== null) {
      this.finish(events);
      this.#open = { line, record: ++this.#tally.records, more: [], length: 0 };
    } else if (this.#open !== null) {
      this.#open.length += written === null ? messageLimit + 1 : written.length + 1;
      if (this.#open.length <= messageLimit) this.#open.more.push(written ?? '');
    } else if (written === null || written.trim() !== '') this.#reject('malformed-record', written ?? '', events);
  }

  /** Tells the message that no further line goes on with. */
  finish(events: SourceEvent[]): void {
    if (this.#open === null) return;
    const { line, record, more, length } = this.#open;
    const origin = { source: this.#path, record };
    const text = [line.text, ...more].join('\n').trimEnd();
    this.#open = null;
    if (length > messageLimit) this.#refuse('record-too-long', record, text, events);
    else if (text.includes(undecodable)) this.#refuse('undecodable', record, text, events);
    else this.#tell(line, text, record, new Teller(origin, events));
  }

  #tell({ sender, sentAt }: Line, text: string, record: number, teller: Teller): void {
    if (sender === null || isNotice(text, true)) teller.skip('text', text);
    else if (isPlaceholder(text)) teller.skip('text', wordsOf(text));
    else
      teller.say({
        id: String(record),
        conversation: this.#path,
        role: sender === this.#customer ? 'customer' : 'agent',
        channel: 'whatsapp',
        sentAt,
        text: wordsOf(text),
        author: sender,
      });
  }

  #reject(code: 'malformed-record', value: string, events: SourceEvent[]): void {
    this.#refuse(code, ++this.#tally.records, value, events);
  }

  #refuse(
    code: 'malformed-record' | 'record-too-long' | 'undecodable',
    record: number,
    value: string,
    events: SourceEvent[],
  ): void {
    const found = value.slice(0, 79).replaceAll(undecodable, '\ufffd');
    events.push({ kind: 'rejection', rejection: { origin: { source: this.#path, record }, code, value: found } });
  }
}

async function* readChat({ head, bytes }: OpenedInput, tally: Tally): AsyncGenerator<readonly SourceEvent[]> {
  const lines = headLines(head);
  if (lines.length === 0) throw mismatch(head, 'whatsapp');
  yield [{ kind: 'description', description: ownDescription(head, 'whatsapp', { mapped }) }];
  const decoder = decoderFor(head.encoding, head.encoding.label !== 'utf-8', head.path);
  const chat = new ChatReader(head.path, customerOf(head, lines), tally);
  for await (const pieces of linesOf(decoded(bytes, decoder, head.encoding), messageLimit, true)) {
    const events: SourceEvent[] = [];
    for (const { text } of pieces) chat.take(text === null ? null : text.replace(/\r$/, ''), events);
    yield events;
  }
  const last: SourceEvent[] = [];
  chat.finish(last);
  yield last;
}

/** A chat that WhatsApp exported as text, French or English, from an iPhone or Android: one conversation per file. */
export const whatsapp: Source = {
  id: 'whatsapp',
  recognise: (head) => {
    if (head.binary !== null) return 0;
    const [first = ''] = head.text.trimStart().split(/\r?\n/, 1);
    return lineOf(first) !== null && headLines(head).some(isSpoken) ? 0.9 : 0;
  },
  read: readChat,
};
