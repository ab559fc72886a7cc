import { longestMail, type RawMail } from '../mail/source.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** The empty line that a mailbox does not have above its first mail. */
const beginning = Buffer.from('\n\n');
const mark = Buffer.from('From ');
/** Bytes in which a separator and the beginning of the header line below it fit (ours). */
const reach = 1024;
/** "From someone Mon Mar  2 10:12:00 2026", with or without offset: somebody, then a time and a year. */
const separator =
  /^From \S[^\n]{0,300}\d{1,2}:\d{2}(?::\d{2})?(?: [^\n]{0,40})? ?\d{4}[^\n]{0,40}\r?\n(?:>?From [^\n]*\r?\n)?[!-9;-~]{1,120}:/;
const quotedMark = /^>(>*From )/gm;

/** What a line at `at` is; `unknown`: more bytes are needed to tell. */
function lineAt(bytes: Buffer, at: number, last: boolean): 'separator' | 'text' | 'unknown' {
  const text = bytes.toString('latin1', at, at + reach);
  if (separator.test(text)) return 'separator';
  return !last && text.length < reach ? 'unknown' : 'text';
}

/** Whether a line begins at `at`, below an empty one. */
function followsEmptyLine(bytes: Buffer, at: number): boolean {
  if (bytes[at - 1] !== lineFeed) return false;
  const before = bytes[at - 2];
  return before === lineFeed || (before === carriageReturn && bytes[at - 3] === lineFeed);
}

/** The next place from `from` on where `From ` begins a line below an empty one. */
function candidate(bytes: Buffer, from: number): number | null {
  for (let at = bytes.indexOf(mark, from); at !== -1; at = bytes.indexOf(mark, at + 1)) {
    if (followsEmptyLine(bytes, at)) return at;
  }
  return null;
}

/** A mail in the making: its first `longestMail` bytes. */
class Gathering {
  #parts: Buffer[] = [];
  #length = 0;
  #cut = false;

  add(bytes: Buffer): void {
    const room = longestMail - this.#length;
    if (bytes.length > room) this.#cut = true;
    if (room <= 0 || bytes.length === 0) return;
    this.#parts.push(Buffer.from(bytes.subarray(0, room)));
    this.#length += Math.min(room, bytes.length);
  }

  /** The mail without its separator, `>From ` unquoted; null above the first one. */
  take(): RawMail | null {
    const whole = Buffer.concat(this.#parts);
    const cut = this.#cut;
    this.#parts = [];
    this.#length = 0;
    this.#cut = false;
    if (!whole.subarray(0, mark.length).equals(mark)) return null;
    return { bytes: unquoted(whole.subarray(whole.indexOf(lineFeed) + 1)), cut };
  }
}

function unquoted(bytes: Buffer): Buffer {
  if (!bytes.includes('>From ')) return bytes;
  return Buffer.from(bytes.toString('latin1').replace(quotedMark, '$1'), 'latin1');
}

/**
 * The mails of a mailbox, one after the other, in memory one at a time. A separator is a `From ` line with a time in it,
 * below an empty line and above a header: Content-Length is not trusted, since programs that rewrite mails let it lie.
 */
export async function* mails(chunks: AsyncIterable<Buffer>): AsyncGenerator<RawMail> {
  const gathering = new Gathering();
  let held: Buffer = beginning;
  for await (const chunk of chunks) {
    held = yield* parted(Buffer.concat([held, chunk]), gathering, false);
  }
  yield* parted(held, gathering, true);
  const mail = gathering.take();
  if (mail !== null) yield mail;
}

/** Gives the mails that end in these bytes, gathers what follows, and returns what only the next bytes can tell. */
function* parted(bytes: Buffer, gathering: Gathering, last: boolean): Generator<RawMail, Buffer> {
  let from = 0;
  for (let at = candidate(bytes, 0); at !== null; at = candidate(bytes, at + 1)) {
    const line = lineAt(bytes, at, last);
    if (line === 'text') continue;
    if (line === 'unknown') return keep(bytes, from, at, gathering);
    gathering.add(bytes.subarray(from, at));
    const mail = gathering.take();
    if (mail !== null) yield mail;
    from = at;
  }
  if (!last) return keep(bytes, from, Math.max(from, bytes.length - mark.length), gathering);
  gathering.add(bytes.subarray(from));
  return bytes;
}

/** Gathers up to a place and keeps the rest, with the line break before it. */
function keep(bytes: Buffer, from: number, at: number, gathering: Gathering): Buffer {
  const start = Math.max(from, at - 3);
  gathering.add(bytes.subarray(from, start));
  return Buffer.from(bytes.subarray(start));
}
