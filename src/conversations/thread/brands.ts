import type { Message } from '../../model/conversation.ts';
import { byId, parents } from './links.ts';

/** Messages by brand (null: none of them names one), and those that could belong to several. */
export type ByBrand = {
  readonly parts: ReadonlyMap<string | null, readonly Message[]>;
  readonly ambiguous: readonly Message[];
};

/** The brand that answers first is whom a message was for; only then the brand whose message it answers. */
type Candidate = { readonly brand: string; readonly answers: boolean; readonly at: number; readonly id: string };

function better(one: Candidate, other: Candidate): boolean {
  if (one.answers !== other.answers) return one.answers;
  if (one.at !== other.at) return one.at < other.at;
  return one.id === other.id ? one.brand < other.brand : one.id < other.id;
}

type Neighbours = ReadonlyMap<Message, readonly { readonly message: Message; readonly answered: boolean }[]>;

function neighbours(messages: readonly Message[]): Neighbours {
  const found = new Map<Message, { message: Message; answered: boolean }[]>(messages.map((message) => [message, []]));
  for (const [child, parent] of parents(messages, byId(messages))) {
    found.get(child)?.push({ message: parent, answered: true });
    found.get(parent)?.push({ message: child, answered: false });
  }
  return found;
}

/** Spreads brands along the links, nearest first. */
function spread(messages: readonly Message[], brandOf: Map<Message, string>): void {
  const around = neighbours(messages);
  let frontier = [...brandOf.keys()];
  while (frontier.length > 0) {
    const candidates = new Map<Message, Candidate>();
    for (const message of frontier) {
      const brand = brandOf.get(message) as string;
      for (const { message: other, answered } of around.get(message) ?? []) {
        if (brandOf.has(other)) continue;
        const own = { brand, answers: answered, at: message.at ?? Number.POSITIVE_INFINITY, id: message.id ?? '' };
        const best = candidates.get(other);
        if (best === undefined || better(own, best)) candidates.set(other, own);
      }
    }
    for (const [message, { brand }] of candidates) brandOf.set(message, brand);
    frontier = [...candidates.keys()];
  }
}

/** Brands by source; a message that names none is for the one brand of its file. */
function fromSource(messages: readonly Message[], brandOf: Map<Message, string>): void {
  const brands = new Map<string, Set<string>>();
  for (const { origin, brand } of messages) {
    if (brand === null) continue;
    const own = brands.get(origin.source);
    if (own === undefined) brands.set(origin.source, new Set([brand]));
    else own.add(brand);
  }
  for (const message of messages) {
    const own = brands.get(message.origin.source);
    const [brand] = own ?? [];
    if (!brandOf.has(message) && own?.size === 1 && brand !== undefined) brandOf.set(message, brand);
  }
}

/** Parts the messages of one conversation where they are of several brands: two exports may number their tickets alike. */
export function byBrand(messages: readonly Message[]): ByBrand {
  const brands = new Set<string>();
  for (const { brand } of messages) if (brand !== null) brands.add(brand);
  if (brands.size < 2) return { parts: new Map([[[...brands][0] ?? null, messages]]), ambiguous: [] };
  const brandOf = new Map<Message, string>();
  for (const message of messages) if (message.brand !== null) brandOf.set(message, message.brand);
  spread(messages, brandOf);
  fromSource(messages, brandOf);
  const parts = new Map<string, Message[]>();
  const ambiguous: Message[] = [];
  for (const message of messages) {
    const brand = brandOf.get(message);
    const part = brand === undefined ? ambiguous : parts.get(brand);
    if (part !== undefined) part.push(message);
    else if (brand !== undefined) parts.set(brand, [message]);
  }
  return { parts, ambiguous };
}
