import type { Message } from '../../model/conversation.ts';
import { byId, compare, depths, parents, turn, withRows } from './links.ts';
import { followers, withFollowers } from './undated.ts';

const figures = /^\d+$/u;

/** Numbers that grow with time put messages of one instant in order; other identifiers are drawn by chance. */
function numbered(a: Message, b: Message): number {
  const [one, other] = [a.id ?? '', b.id ?? ''];
  return one.length - other.length || compare(one, other);
}

function unnumbered(a: Message, b: Message): number {
  return (
    turn[a.role] - turn[b.role] ||
    compare(a.id ?? '', b.id ?? '') ||
    compare(a.text, b.text) ||
    compare(a.author ?? '', b.author ?? '')
  );
}

/** Messages of one instant, by links, then numbers, then who speaks: never by their place in the file. */
function sameInstant(messages: Message[], depth: ReadonlyMap<Message, number>): Message[] {
  const ids = new Set(messages.map(({ id }) => id));
  const inNumbers = ids.size === messages.length && messages.every(({ id }) => id !== null && figures.test(id));
  const rule = inNumbers ? numbered : unnumbered;
  return messages.sort((a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || rule(a, b));
}

/** The last moment of a day after its midnight, in milliseconds. */
const restOfDay = 86_399_999;

/** When a message counts as sent. Of a reply only its day is known: then it may follow all that was asked on that day. */
function sentAt({ at, dateOnly, role }: Message): number {
  if (at === null) return Number.NEGATIVE_INFINITY;
  return dateOnly === true && (role === 'agent' || role === 'bot') ? at + restOfDay : at;
}

/** A message never comes before the one that it answers, whatever the clocks say: the later of both times counts. */
function effectiveTimes(
  messages: readonly Message[],
  parentOf: ReadonlyMap<Message, Message>,
  depth: ReadonlyMap<Message, number>,
): ReadonlyMap<Message, number> {
  const times = new Map<Message, number>();
  const fromTop = [...messages].sort((a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0));
  for (const message of fromTop) {
    const parent = parentOf.get(message);
    const above = parent === undefined ? Number.NEGATIVE_INFINITY : (times.get(parent) ?? Number.NEGATIVE_INFINITY);
    times.set(message, Math.max(sentAt(message), above));
  }
  return times;
}

/**
 * The messages of one conversation in order of time, whatever their order in the file; undated ones follow the message
 * that they answer, or the one above them in the file.
 */
export function inOrder(messages: readonly Message[]): Message[] {
  if (messages.length < 2) return [...messages];
  const parentOf = withRows(messages, parents(messages, byId(messages)));
  const dated = messages.filter(({ at }) => at !== null);
  const depth = depths(messages, parentOf);
  const times = effectiveTimes(messages, parentOf, depth);
  const timeOf = (message: Message): number => times.get(message) ?? 0;
  dated.sort((a, b) => timeOf(a) - timeOf(b));
  const ordered: Message[] = [];
  for (let from = 0; from < dated.length; ) {
    let to = from + 1;
    while (to < dated.length && timeOf(dated[to] as Message) === timeOf(dated[from] as Message)) to += 1;
    const together = dated.slice(from, to);
    for (const message of to - from === 1 ? together : sameInstant(together, depth)) ordered.push(message);
    from = to;
  }
  return dated.length === messages.length ? ordered : withFollowers(ordered, followers(messages, parentOf));
}
