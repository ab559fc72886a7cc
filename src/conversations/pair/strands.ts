import type { Conversation, Message } from '../../model/conversation.ts';
import { byId, parents } from '../thread/links.ts';
import { isContent } from './small-talk.ts';

/** Messages that one party exchanges with the brand, in their order. */
export type Strand = readonly Message[];

/** A conversation by who talks with the brand, and what is no talk with it. */
export type Strands = {
  readonly strands: readonly Strand[];
  /** Customers among themselves. */
  readonly aside: readonly Message[];
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
const handles = /@([\p{L}\d_.]+)/gu;
const words = /[\p{L}\p{M}\d]+/gu;

/** Whether a text names the brand, or one of its accounts; `@LumeliaAide` names Lumélia as well. */
function namesBrand(text: string, names: ReadonlySet<string>): boolean {
  for (const [, handle] of text.matchAll(handles)) {
    const account = plain(handle as string);
    for (const name of names) if (name.length >= 3 && account.includes(name)) return true;
  }
  for (const [word] of text.matchAll(words)) if (names.has(plain(word))) return true;
  return false;
}

/** Names under which the brand appears in a conversation: its own, and those of the accounts that answer. */
function brandNames({ facts, messages }: Conversation): ReadonlySet<string> {
  const names = new Set<string>();
  if (facts.brand !== null) names.add(plain(facts.brand));
  for (const { role, author } of messages) if (role === 'agent' && author !== null) names.add(plain(author));
  return names;
}

/**
 * A post on a medium where one speaks to somebody by naming them, that names nobody. It came into the export because of
 * what others wrote below it.
 */
function isPostToNobody({ channel, conversation, inReplyTo, text }: Message): boolean {
  return channel === 'twitter' && conversation === null && inReplyTo.length === 0 && text.search(handles) === -1;
}

/** A public thread by its customers: whom each brand message answers follows from the links. */
class PublicThread {
  readonly #messages: readonly Message[];
  readonly #parentOf: ReadonlyMap<Message, Message>;
  readonly #names: ReadonlySet<string>;
  /** By customer; nobody else opens one. */
  readonly #strands = new Map<string, Message[]>();
  /** What the brand says to nobody whom we have. */
  readonly #nobody: Message[] = [];
  readonly #aside: Message[] = [];
  readonly #answered = new Set<Message>();
  #latest: Message[] = this.#nobody;

  constructor(conversation: Conversation) {
    this.#messages = conversation.messages;
    this.#parentOf = parents(conversation.messages, byId(conversation.messages));
    this.#names = brandNames(conversation);
    for (const [child, parent] of this.#parentOf) if (child.role === 'agent') this.#answered.add(parent);
  }

  split(): Strands {
    for (const message of this.#messages) {
      if (message.role === 'customer' && message.visibility !== 'internal') this.#takeCustomer(message);
      else this.#takeOther(message);
    }
    return { strands: [...this.#strands.values(), this.#nobody], aside: this.#aside };
  }

  /** Not for the brand: it has no answer from it and no word to it. */
  #isAside(message: Message): boolean {
    if (this.#answered.has(message)) return false;
    const parent = this.#parentOf.get(message);
    if (parent === undefined) return isPostToNobody(message) && !namesBrand(message.text, this.#names);
    if (parent.role !== 'customer' || parent.author === message.author) return false;
    return isContent(message.text) || !namesBrand(message.text, this.#names);
  }

  #takeCustomer(message: Message): void {
    if (this.#isAside(message)) {
      this.#aside.push(message);
      return;
    }
    const key = message.author ?? '';
    this.#latest = this.#strands.get(key) ?? [];
    this.#latest.push(message);
    this.#strands.set(key, this.#latest);
  }

  /** The customer whom a brand message answers, through other messages of the brand if need be. */
  #addressee(message: Message): Message | null {
    const walked = new Set<Message>();
    let at = this.#parentOf.get(message);
    while (at !== undefined && at.role !== 'customer' && !walked.has(at)) {
      walked.add(at);
      at = this.#parentOf.get(at);
    }
    return at?.role === 'customer' ? at : null;
  }

  /** Where links make the thread, what links to no customer speaks to nobody; elsewhere it goes to whoever spoke last. */
  #takeOther(message: Message): void {
    const addressee = this.#addressee(message);
    const unlinked = message.conversation === null ? this.#nobody : this.#latest;
    const strand = addressee === null ? unlinked : this.#strands.get(addressee.author ?? '');
    (strand ?? this.#nobody).push(message);
  }
}

/** Whether a thread made by links, or with customers of several names, is public: turns must be told from their neighbours'. */
function isPublicThread({ facts, messages }: Conversation): boolean {
  if (facts.visibility !== 'public') return false;
  const first = messages[0];
  if (
    first?.conversation === null &&
    messages.some(({ inReplyTo, repliedBy }) => inReplyTo.length + repliedBy.length > 0)
  )
    return true;
  const authors = new Set<string | null>();
  for (const { role, author } of messages) if (role === 'customer') authors.add(author);
  return authors.size > 1;
}

/** Parts a conversation by who talks with the brand: one party in private, every author on their own in public. */
export function strandsOf(conversation: Conversation): Strands {
  if (isPublicThread(conversation)) return new PublicThread(conversation).split();
  return { strands: [conversation.messages], aside: [] };
}
