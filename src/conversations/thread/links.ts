import type { Message, Role } from '../../model/conversation.ts';

/** Messages of one group that can be named by a link. */
export type ById = ReadonlyMap<string, Message>;

/** Order of code units, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** At one and the same instant, the one who asks comes before the one who answers. */
export const turn: Readonly<Record<Role, number>> = { customer: 0, system: 1, bot: 2, agent: 3 };

/** The messages of a group by identifier; where two roles share one, the one who asks. */
export function byId(messages: readonly Message[]): ById {
  const found = new Map<string, Message>();
  for (const message of messages) {
    if (message.id === null) continue;
    const other = found.get(message.id);
    if (other === undefined || turn[message.role] < turn[other.role]) found.set(message.id, message);
  }
  return found;
}

/**
 * The message that each one answers: the first of its own links that leads somewhere, or else the one that names it among
 * its answers (the lowest identifier where several do).
 */
export function parents(messages: readonly Message[], ids: ById): ReadonlyMap<Message, Message> {
  const found = new Map<Message, Message>();
  for (const message of messages) {
    for (const id of message.inReplyTo) {
      const parent = ids.get(id);
      if (parent !== undefined && parent !== message && !found.has(message)) found.set(message, parent);
    }
  }
  const claimed = new Map<Message, Message>();
  for (const message of messages) {
    for (const id of message.repliedBy) {
      const child = ids.get(id);
      if (child === undefined || child === message || found.has(child)) continue;
      const other = claimed.get(child);
      if (other === undefined || compare(message.id ?? '', other.id ?? '') < 0) claimed.set(child, message);
    }
  }
  for (const [child, parent] of claimed) found.set(child, parent);
  return found;
}

const sameRecord = (one: Message | undefined, other: Message | undefined): boolean =>
  one?.origin.record === other?.origin.record && one?.origin.source === other?.origin.source;

/** Adds what a table says that holds request and reply in one row: the one answers the other, whatever their clocks say. */
export function withRows(
  messages: readonly Message[],
  linked: ReadonlyMap<Message, Message>,
): ReadonlyMap<Message, Message> {
  const found = new Map(linked);
  for (const [index, reply] of messages.entries()) {
    const request = messages[index - 1];
    if (request?.role !== 'customer' || reply.role !== 'agent' || found.has(reply) || !sameRecord(request, reply))
      continue;
    if (sameRecord(messages[index - 2], reply) || sameRecord(messages[index + 1], reply)) continue;
    found.set(reply, request);
  }
  return found;
}

/** How far a message stands below the message that opens its thread; a circle of links is cut where it is met. */
export function depths(
  messages: readonly Message[],
  parentOf: ReadonlyMap<Message, Message>,
): ReadonlyMap<Message, number> {
  const found = new Map<Message, number>();
  for (const message of messages) {
    const path: Message[] = [];
    const walked = new Set<Message>();
    let at: Message | undefined = message;
    while (at !== undefined && !found.has(at) && !walked.has(at)) {
      walked.add(at);
      path.push(at);
      at = parentOf.get(at);
    }
    let depth = at === undefined ? -1 : (found.get(at) ?? -1);
    for (const one of path.reverse()) {
      depth += 1;
      found.set(one, depth);
    }
  }
  return found;
}
