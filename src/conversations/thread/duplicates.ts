import type { Message } from '../../model/conversation.ts';

/** What makes two messages of one conversation the same: identifier and role, or without identifier every word of them. */
function identityOf({ id, role, author, at, text, brand }: Message): string | null {
  if (id !== null) return JSON.stringify([id, role]);
  return at === null ? null : JSON.stringify([role, author, at, text, brand]);
}

/** Of two versions of one message the earlier stays, then the one whose text sorts first, then the first in the files. */
function supersedes(one: Message, other: Message): boolean {
  const [a, b] = [one.at ?? Number.POSITIVE_INFINITY, other.at ?? Number.POSITIVE_INFINITY];
  return a !== b ? a < b : one.text < other.text;
}

/** The messages of one conversation without repetitions, and the repetitions, both in the order of the files. */
export function withoutDuplicates(messages: readonly Message[]): { kept: Message[]; duplicates: Message[] } {
  const first = new Map<string, Message>();
  const duplicates = new Set<Message>();
  for (const message of messages) {
    const identity = identityOf(message);
    if (identity === null) continue;
    const other = first.get(identity);
    if (other === undefined || supersedes(message, other)) {
      first.set(identity, message);
      if (other !== undefined) duplicates.add(other);
    } else duplicates.add(message);
  }
  if (duplicates.size === 0) return { kept: [...messages], duplicates: [] };
  return { kept: messages.filter((message) => !duplicates.has(message)), duplicates: [...duplicates] };
}
