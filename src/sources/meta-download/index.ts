import { hasKeys, isTrue, objectsAt, type Teller, wordsAt } from '../desk/said.ts';
import { deskSource } from '../desk/source.ts';
import type { JsonObject } from '../json/parse.ts';
import { mended } from './mojibake.ts';

/** Values of a message's `type` that are words; older downloads call ordinary messages `Generic`, newer ones say nothing. */
const spoken = new Set(['Generic', 'Share', '']);

/** What the download writes where somebody only liked or reacted. */
const reaction =
  /^(?:Liked a message|Reacted .{1,12} to your message|A aimé (?:un|votre) message|A réagi .{1,12} à (?:un|votre) message)\s*$/u;

const mendedAt = (object: unknown, path: string): string | null => {
  const words = wordsAt(object, path);
  return words === null ? null : mended(words);
};

/** What of a message makes it none, and its value; null where it is one. */
function noMessage(message: JsonObject, text: string | null): readonly [string, string] | null {
  const type = wordsAt(message, 'type') ?? '';
  if (isTrue(message, 'is_unsent')) return ['is_unsent', 'true'];
  if (!spoken.has(type)) return ['type', type];
  if (text !== null) return reaction.test(text) ? ['content', text] : null;
  const media = ['photos', 'videos', 'audio_files', 'gifs', 'sticker', 'files', 'share'].find((key) =>
    hasKeys(message, [key]),
  );
  return ['content', media ?? ''];
}

/** The account whose download it is: not the person after whom the conversation is called; else the last one named. */
function ownerOf(thread: JsonObject): string | null {
  const names = objectsAt(thread, 'participants').map((participant) => wordsAt(participant, 'name'));
  const title = wordsAt(thread, 'title');
  const others = names.filter((name) => name !== title);
  return (others.length === names.length ? names.at(-1) : others.at(-1)) ?? null;
}

function tellThread(thread: JsonObject, path: string, teller: Teller): void {
  const owner = ownerOf(thread);
  for (const message of objectsAt(thread, 'messages')) {
    const text = mendedAt(message, 'content');
    const none = noMessage(message, text);
    if (none !== null) {
      teller.skip(...none);
      continue;
    }
    const sender = wordsAt(message, 'sender_name');
    teller.say({
      conversation: mendedAt(thread, 'thread_path') ?? path,
      role: sender === null || owner === null ? null : sender === owner ? 'agent' : 'customer',
      channel: 'messenger',
      sentAt: wordsAt(message, 'timestamp_ms'),
      text,
      author: mendedAt(message, 'sender_name'),
      brand: owner === null ? null : mended(owner),
    });
  }
}

/**
 * `message_1.json` of a Facebook or Instagram download, one conversation of at most 10,000 messages. Its encoding is
 * mended; the account's owner is the brand.
 */
export const metaDownload = deskSource({
  id: 'meta-download',
  lists: [],
  knows: (record) =>
    objectsAt(record, 'participants').some((participant) => hasKeys(participant, ['name'])) &&
    objectsAt(record, 'messages').some((message) => hasKeys(message, ['sender_name', 'timestamp_ms'])),
  mapped: [
    {
      conversation: 'thread_path',
      role: 'messages.sender_name',
      sentAt: 'messages.timestamp_ms',
      text: 'messages.content',
      author: 'messages.sender_name',
      brand: 'participants',
    },
  ],
  begin: (_, path) => (record, teller) => tellThread(record, path, teller),
});
