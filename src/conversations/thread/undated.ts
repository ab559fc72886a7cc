import type { Message } from '../../model/conversation.ts';

/** Undated messages by the message that they follow: the one they answer, or else the one above them in the file. */
export function followers(
  messages: readonly Message[],
  parentOf: ReadonlyMap<Message, Message>,
): Map<Message | null, Message[]> {
  const found = new Map<Message | null, Message[]>();
  let above: Message | null = null;
  for (const message of messages) {
    if (message.at === null) {
      const leader = parentOf.get(message) ?? above;
      const own = found.get(leader);
      if (own === undefined) found.set(leader, [message]);
      else own.push(message);
    }
    above = message;
  }
  return found;
}

/** Puts the undated after those that they follow. What circles of links keep apart goes to the end, in the file's order. */
export function withFollowers(dated: readonly Message[], following: Map<Message | null, Message[]>): Message[] {
  const ordered: Message[] = [];
  const stack = [...(following.get(null) ?? []), ...dated].reverse();
  following.delete(null);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    ordered.push(next);
    const own = following.get(next);
    following.delete(next);
    for (const one of own?.reverse() ?? []) stack.push(one);
  }
  return ordered.concat(...following.values());
}
