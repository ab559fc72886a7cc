import type { Message, MessageImage, Offsets } from '../../model/conversation.ts';

/** Writes messages as lines of text and reads them back, exactly; sources are written as numbers. */
export class MessageLines {
  readonly #sources: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** One line, without its end. */
  write(message: Message): string {
    const { origin, id, inReplyTo, repliedBy, role, visibility, channel, at, raw, text, offsets, html } = message;
    const { subject, author, brand, sector, language, scenario, automatic, conversation, dateOnly } = message;
    const { topic, sender } = message;
    return JSON.stringify([
      [
        this.#number(origin.source),
        origin.record,
        id,
        conversation,
        inReplyTo,
        repliedBy,
        role,
        visibility,
        channel,
        at,
      ],
      [raw, text === raw ? 0 : text, offsets, html, subject, author, brand, sector, language, scenario],
      automatic ? 1 : 0,
      dateOnly === true ? 1 : 0,
      topic ?? 0,
      sender ?? 0,
      writtenImages(message.images ?? []),
      [message.customer ?? null, message.case ?? null],
    ]);
  }

  /** The message of a line that `write` gave. */
  read(line: string): Message {
    const [place, body, automatic, dateOnly, topic, sender, images, keys] = JSON.parse(line) as Written;
    const [source, record, id, conversation, inReplyTo, repliedBy, role, visibility, channel, at] = place;
    const [raw, text, offsets, html, subject, author, brand, sector, language, scenario] = body;
    return {
      origin: { source: this.#sources[source] as string, record },
      id,
      conversation,
      inReplyTo,
      repliedBy,
      role,
      visibility,
      channel,
      at,
      ...(dateOnly === 1 ? { dateOnly: true } : {}),
      raw,
      text: text === 0 ? raw : text,
      offsets,
      html,
      subject,
      author,
      brand,
      sector,
      language,
      scenario,
      ...(keys[0] !== null && { customer: keys[0] }),
      ...(keys[1] !== null && { case: keys[1] }),
      automatic: automatic === 1,
      ...(sender === 0 ? {} : { sender }),
      ...(topic === 0 ? {} : { topic }),
      ...(images.length === 0 ? {} : { images: images.map(readImage) }),
    };
  }

  #number(source: string): number {
    let number = this.#numbers.get(source);
    if (number === undefined) {
      number = this.#sources.push(source) - 1;
      this.#numbers.set(source, number);
    }
    return number;
  }
}

type Text = string | null;
type Written = [
  Place,
  Body,
  automatic: 0 | 1,
  dateOnly: 0 | 1,
  topic: 0 | string,
  sender: 0 | string,
  images: Image[],
  keys: Keys,
];
type Image = [name: Text, contentId: Text, type: string, base64: string];
type Place = [
  source: number,
  record: number,
  id: Text,
  conversation: Text,
  inReplyTo: string[],
  repliedBy: string[],
  role: Message['role'],
  visibility: Message['visibility'],
  channel: Message['channel'],
  at: number | null,
];
type Keys = [customer: Text, dossier: Text];
type Body = [string, 0 | string, Offsets, Text, Text, Text, Text, Text, Text, Text];

const writtenImages = (images: readonly MessageImage[]): Image[] =>
  images.map(({ name, contentId, type, bytes }) => [name, contentId, type, Buffer.from(bytes).toString('base64')]);

const readImage = ([name, contentId, type, base64]: Image): MessageImage => ({
  name,
  contentId,
  type,
  bytes: new Uint8Array(Buffer.from(base64, 'base64')),
});

/** Cuts chunks of text into lines, without their ends; the lines that end in one chunk come together. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  const open: string[] = [];
  for await (const chunk of chunks) {
    const lines = chunk.split('\n');
    open.push(lines.shift() ?? '');
    if (lines.length === 0) continue;
    const first = open.join('');
    open.length = 0;
    open.push(lines.pop() ?? '');
    yield [first, ...lines];
  }
  const last = open.join('');
  if (last !== '') yield [last];
}
