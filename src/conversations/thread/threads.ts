import type { Conversation, Message, Rejection } from '../../model/conversation.ts';
import type { Spill } from '../../model/spill.ts';
import { assemble } from './assemble.ts';
import { type Group, groups, type Held, type Loose, linked, weight } from './held.ts';
import { LinkedIdentifiers } from './identifiers.ts';
import { Spilled } from './spilled.ts';

/** Characters of messages held in memory before they are spilled: ours, about 100 MB. */
const memoryBudget = 40_000_000;

/** Conversations that come out together, and their characters, images included: ours. */
const batchSize = 256;
const batchWeight = 4_000_000;

export type ThreadsOptions = {
  /** Repetitions and messages that could be of several brands. */
  readonly reject: (rejection: Rejection) => void;
  /** Where messages go that memory cannot hold; without it, everything is held. */
  readonly spill?: Spill | undefined;
  /** In characters. */
  readonly budget?: number | undefined;
};

/**
 * Gathers messages into conversations: by conversation identifier, or where the export has none by links between
 * messages. Add the sources one after the other, in their order. The result is the same with and without spilling.
 */
export class Threads {
  readonly #reject: (rejection: Rejection) => void;
  readonly #spilled: Spilled | null;
  readonly #budget: number;
  readonly #identifiers = new LinkedIdentifiers();
  #named = new Map<string, Held[]>();
  #loose: Loose[] = [];
  #next = 0;
  #characters = 0;
  #overflowed = false;
  #told = false;

  constructor({ reject, spill, budget = memoryBudget }: ThreadsOptions) {
    this.#reject = reject;
    this.#spilled = spill === undefined ? null : new Spilled(spill);
    this.#budget = budget;
  }

  add(message: Message): void {
    const place = this.#next;
    this.#next += 1;
    const { conversation } = message;
    if (conversation === null) {
      this.#loose.push({ place, message, node: linked(this.#identifiers, message) });
    } else {
      const held = this.#named.get(conversation);
      if (held === undefined) this.#named.set(conversation, [{ place, message }]);
      else held.push({ place, message });
    }
    this.#characters += weight(message);
    if (this.#spilled !== null && this.#characters > this.#budget) this.#overflow(this.#spilled);
  }

  /**
   * All conversations, in the order in which their first messages were added. To be called after the last message, each
   * time read to its end; the first time tells what was rejected.
   */
  async *conversations(): AsyncGenerator<readonly Conversation[]> {
    let batch: Conversation[] = [];
    let characters = 0;
    for await (const group of this.#groups()) {
      const { conversations, rejections } = assemble(group.messages);
      for (const conversation of conversations) batch.push(conversation);
      for (const message of group.messages) characters += weight(message);
      if (!this.#told) for (const rejection of rejections) this.#reject(rejection);
      if (batch.length < batchSize && characters < batchWeight) continue;
      yield batch;
      batch = [];
      characters = 0;
    }
    this.#told = true;
    if (batch.length > 0) yield batch;
  }

  #groups(): AsyncIterable<Group> | Iterable<Group> {
    if (this.#spilled === null || !this.#overflowed) return groups(this.#named, this.#loose, this.#identifiers);
    this.#overflow(this.#spilled);
    return this.#spilled.groups(this.#identifiers);
  }

  #overflow(spilled: Spilled): void {
    spilled.take(this.#named, this.#loose);
    this.#named = new Map();
    this.#loose = [];
    this.#characters = 0;
    this.#overflowed = true;
  }
}
