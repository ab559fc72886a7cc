import { type Channel, type Message, socialChannels } from '../../model/conversation.ts';
import { isContent } from './small-talk.ts';

const minute = 60_000;

/** Silence after which writing again is a relaunch and not the same breath, in milliseconds: ours. */
const relaunchGap = { quick: 10 * minute, slow: 60 * minute } as const;

/** Channels in which people expect to be answered at once: social media, chat, text messages. */
export function isQuick(channel: Channel): boolean {
  return channel === 'chat' || channel === 'sms' || socialChannels.includes(channel);
}

/** One customer turn with what followed it until the customer wrote again. */
export type Turn = {
  readonly messages: Message[];
  readonly reply: Message[];
  acknowledgement: Message | null;
  relaunches: number;
};

/** The turns of one strand, and its messages that are no part of any. */
export type Turns = {
  readonly turns: readonly Turn[];
  readonly automatic: readonly Message[];
  readonly internal: readonly Message[];
  readonly unsolicited: readonly Message[];
  readonly closing: readonly Message[];
};

/** Milliseconds between two messages; null where one of them has no time. */
const between = (one: Message, other: Message): number | null =>
  one.at === null || other.at === null ? null : other.at - one.at;

/** Walks a strand message by message. */
class Walk {
  readonly turns: Turn[] = [];
  readonly automatic: Message[] = [];
  readonly internal: Message[] = [];
  readonly unsolicited: Message[] = [];
  readonly closing: Message[] = [];

  take(message: Message): void {
    if (message.visibility === 'internal') this.internal.push(message);
    else if (message.role === 'system') this.automatic.push(message);
    else if (message.role === 'customer') {
      if (message.automatic) this.automatic.push(message);
      else this.#asked(message);
    } else if (message.role === 'bot' || message.automatic) this.#answeredByMachine(message);
    else this.#answered(message);
  }

  /** A last turn that only thanks for the reply before it asks for nothing. */
  end(): Turns {
    const last = this.turns.at(-1);
    if (last !== undefined && this.#isClosing(last)) this.#close();
    return this;
  }

  #asked(message: Message): void {
    const open = this.turns.at(-1);
    if (open === undefined || open.reply.length > 0) {
      this.turns.push({ messages: [message], reply: [], acknowledgement: null, relaunches: 0 });
      return;
    }
    const silence = between(open.messages.at(-1) as Message, message);
    const again = silence !== null && silence > (isQuick(message.channel) ? relaunchGap.quick : relaunchGap.slow);
    if (again && this.#isClosing(open)) {
      this.#close();
      this.#asked(message);
      return;
    }
    if (again) open.relaunches += 1;
    open.messages.push(message);
  }

  #answeredByMachine(message: Message): void {
    const open = this.turns.at(-1);
    if (message.automatic && open !== undefined && open.reply.length === 0 && open.acknowledgement === null) {
      open.acknowledgement = message;
    } else this.automatic.push(message);
  }

  #answered(message: Message): void {
    const open = this.turns.at(-1);
    if (open === undefined) this.unsolicited.push(message);
    else open.reply.push(message);
  }

  #isClosing(turn: Turn): boolean {
    const before = this.turns.at(-2);
    return turn.reply.length === 0 && before !== undefined && turn.messages.every(({ text }) => isContent(text));
  }

  #close(): void {
    const turn = this.turns.pop();
    if (turn === undefined) return;
    this.closing.push(...turn.messages);
    if (turn.acknowledgement !== null) this.automatic.push(turn.acknowledgement);
  }
}

/** Cuts a strand into turns. */
export function turnsOf(strand: readonly Message[]): Turns {
  const walk = new Walk();
  for (const message of strand) walk.take(message);
  return walk.end();
}
