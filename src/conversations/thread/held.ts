import type { Message } from '../../model/conversation.ts';
import type { LinkedIdentifiers } from './identifiers.ts';

/** A message with its place among all messages of the run. */
export type Held = { readonly place: number; readonly message: Message };

/** The messages of one conversation identifier or of one web of links. */
export type Group = { readonly first: number; readonly messages: readonly Message[] };

/** Messages that no conversation identifier holds together: their node among the linked identifiers. */
export type Loose = Held & { readonly node: number };

/** What a message weighs besides its texts, in characters: ours. */
const overhead = 400;

/** Characters that a message keeps in memory, roughly. */
export function weight({ raw, text, html, images = [] }: Message): number {
  const bytes = images.reduce((sum, image) => sum + image.bytes.length, 0);
  return overhead + raw.length + (text === raw ? 0 : text.length) + (html?.length ?? 0) + bytes;
}

/** Ties a message to those that its links name, and to those on its topic, and gives its node. */
export function linked(identifiers: LinkedIdentifiers, { id, inReplyTo, repliedBy, topic }: Message): number {
  const node = id === null ? identifiers.anonymous() : identifiers.node(id);
  for (const link of inReplyTo) identifiers.unite(node, identifiers.node(link));
  for (const link of repliedBy) identifiers.unite(node, identifiers.node(link));
  if (topic !== undefined) identifiers.unite(node, identifiers.node(topic));
  return node;
}

/** Groups what is held in memory, in the order of each group's first message. */
export function groups(
  named: ReadonlyMap<string, readonly Held[]>,
  loose: readonly Loose[],
  identifiers: LinkedIdentifiers,
): Group[] {
  const webs = new Map<number, Held[]>();
  for (const one of loose) {
    const root = identifiers.find(one.node);
    const web = webs.get(root);
    if (web === undefined) webs.set(root, [one]);
    else web.push(one);
  }
  const all = [...named.values(), ...webs.values()].map((held) => ({
    first: (held[0] as Held).place,
    messages: held.map(({ message }) => message),
  }));
  return all.sort((a, b) => a.first - b.first);
}
