import type { Message } from '../../model/conversation.ts';
import type { Group } from './held.ts';
import type { MessageLines } from './lines.ts';

/** `key, tab, place, tab, message`; a key holds no tab. */
export const line = (key: string | number, place: number, message: string): string => `${key}\t${place}\t${message}`;

/** The parts of such a line. */
export function fields(text: string): readonly [key: string, place: number, message: string] {
  const one = text.indexOf('\t');
  const two = text.indexOf('\t', one + 1);
  return [text.slice(0, one), Number(text.slice(one + 1, two)), text.slice(two + 1)];
}

/** A sorted part that is read group by group. */
export class Run {
  readonly #batches: AsyncIterator<readonly string[]>;
  #batch: readonly string[] = [];
  #next = 0;
  /** Place of the group that comes next; infinite when the run is read out. */
  first = Number.POSITIVE_INFINITY;
  #message = '';

  constructor(batches: AsyncIterable<readonly string[]>) {
    this.#batches = batches[Symbol.asyncIterator]();
  }

  async step(): Promise<void> {
    while (this.#next === this.#batch.length) {
      const { done, value } = await this.#batches.next();
      if (done === true) {
        this.first = Number.POSITIVE_INFINITY;
        return;
      }
      this.#batch = value;
      this.#next = 0;
    }
    const [key, , message] = fields(this.#batch[this.#next] as string);
    this.#next += 1;
    this.first = Number(key);
    this.#message = message;
  }

  async group(lines: MessageLines): Promise<Group> {
    const first = this.first;
    const messages: Message[] = [];
    while (this.first === first) {
      messages.push(lines.read(this.#message));
      await this.step();
    }
    return { first, messages };
  }
}
