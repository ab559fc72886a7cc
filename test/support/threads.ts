import { Threads, type ThreadsOptions } from '../../src/conversations/index.ts';
import type { Conversation, Message, Rejection } from '../../src/model/conversation.ts';
import type { Spill } from '../../src/model/spill.ts';

/** A spill that keeps its parts in memory and gives them back in chunks of seven characters. */
export function memorySpill(): Spill {
  const parts = new Map<string, string>();
  return {
    write: (part, text) => void parts.set(part, (parts.get(part) ?? '') + text),
    async *read(part) {
      const text = parts.get(part) ?? '';
      for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7);
    },
  };
}

/** Threads messages to the end. */
export async function threaded(
  messages: readonly Message[],
  options: Partial<ThreadsOptions> = {},
): Promise<{ conversations: Conversation[]; rejections: Rejection[] }> {
  const rejections: Rejection[] = [];
  const threads = new Threads({ reject: (rejection) => rejections.push(rejection), ...options });
  for (const message of messages) threads.add(message);
  const conversations: Conversation[] = [];
  for await (const batch of threads.conversations()) conversations.push(...batch);
  return { conversations, rejections };
}
