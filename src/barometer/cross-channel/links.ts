import { createHash } from 'node:crypto';
import type { Contact } from './contact.ts';

/** What links exchanges: an identifier of some kind, within a brand. */
export type LinkKey = {
  readonly kind: 'case' | 'scenario' | 'customer';
  readonly brand: string | null;
  readonly value: string;
};

/** Contacts that share a key. */
export type Link = { readonly kind: LinkKey['kind']; readonly contacts: readonly Contact[] };

/** `contacts` is null where there were too many: such an identifier names no case and no person ("0", "anonymous"). */
type Held = { readonly kind: LinkKey['kind']; count: number; contacts: Contact[] | null };

/** Contacts that are held in all, and of one key; ours. */
const usualCapacity = 50_000;
const mostContacts = 500;

/**
 * Contacts by what links them, in bounded memory. Keys are followed in the order of their hashes, as many as fit: a
 * random sample where not all do, and the same whatever the order of the exchanges and the parts they came in.
 */
export class Links {
  readonly #capacity: number;
  readonly #held = new Map<string, Held>();
  #weight = 0;
  /** Keys from this hash on do not fit. */
  #bound: string | null = null;

  constructor(capacity = usualCapacity) {
    this.#capacity = capacity;
  }

  add(key: LinkKey, contact: Contact): void {
    const hash = createHash('sha256')
      .update(JSON.stringify([key.kind, key.brand, key.value]))
      .digest('base64url');
    this.#take(hash.slice(0, 22), { kind: key.kind, count: 1, contacts: [contact] });
  }

  merge(other: Links): void {
    if (other.#bound !== null && (this.#bound === null || other.#bound < this.#bound)) this.#lower(other.#bound);
    for (const [hash, held] of other.#held) this.#take(hash, held);
  }

  /** Those that are followed. */
  *[Symbol.iterator](): Generator<Link> {
    if (this.#weight > this.#capacity) this.#shrink();
    for (const hash of [...this.#held.keys()].sort()) {
      const { kind, contacts } = this.#held.get(hash) as Held;
      if (contacts !== null) yield { kind, contacts };
    }
  }

  #take(hash: string, { kind, count, contacts }: Held): void {
    if (this.#bound !== null && hash >= this.#bound) return;
    const held = this.#held.get(hash) ?? { kind, count: 0, contacts: [] };
    this.#weight -= weightOf(held);
    held.count += count;
    if (held.count > mostContacts || contacts === null) held.contacts = null;
    else held.contacts?.push(...contacts);
    this.#weight += weightOf(held);
    this.#held.set(hash, held);
    if (this.#weight > 2 * this.#capacity) this.#shrink();
  }

  /** Keeps the longest row of keys, in the order of their hashes, that fits. */
  #shrink(): void {
    let weight = 0;
    for (const hash of [...this.#held.keys()].sort()) {
      weight += weightOf(this.#held.get(hash) as Held);
      if (weight <= this.#capacity) continue;
      this.#lower(hash);
      return;
    }
  }

  #lower(bound: string): void {
    this.#bound = bound;
    for (const [hash, held] of this.#held) {
      if (hash < bound) continue;
      this.#weight -= weightOf(held);
      this.#held.delete(hash);
    }
  }
}

/** It never falls, whatever is added: a key that did not fit once would not fit in the end. */
function weightOf({ count }: Held): number {
  return Math.min(count, mostContacts);
}
