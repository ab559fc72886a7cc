import type { Origin, SourceRecord } from '../../model/conversation.ts';
import { isObject, type JsonObject } from '../json/parse.ts';
import { valueAt, wordsOf } from '../json/paths.ts';
import { excerpt } from '../mapped/record.ts';
import type { SourceEvent } from '../source.ts';

/** What an export says of one message; what is left out or null, it does not say. */
export type Said = Partial<Omit<SourceRecord, 'origin'>>;

const unsaid: Omit<SourceRecord, 'origin'> = {
  id: null,
  conversation: null,
  inReplyTo: [],
  repliedBy: [],
  role: null,
  visibility: null,
  channel: null,
  sentAt: null,
  undated: false,
  text: null,
  html: null,
  subject: null,
  author: null,
  brand: null,
  sector: null,
  language: null,
  scenario: null,
  automatic: false,
};

/** Takes down what one record of an export holds. */
export class Teller {
  readonly #origin: Origin;
  readonly #events: SourceEvent[];

  constructor(origin: Origin, events: SourceEvent[]) {
    this.#origin = origin;
    this.#events = events;
  }

  /** A message. */
  say(said: Said): void {
    this.#events.push({ kind: 'record', record: { ...unsaid, ...said, origin: this.#origin } });
  }

  /** Something that is no message: a change of status, a draft, a call. `field` and `value` say by what it is known. */
  skip(field: string, value: string): void {
    const rejection = { origin: this.#origin, code: 'no-message', column: field, value: excerpt(value) } as const;
    this.#events.push({ kind: 'rejection', rejection });
  }

  /** A message whose words the export leaves out, or replaces by others. */
  withhold(field: string, value: string): void {
    const rejection = { origin: this.#origin, code: 'empty-text', column: field, value: excerpt(value) } as const;
    this.#events.push({ kind: 'rejection', rejection });
  }
}

/** The words at a path such as `via.source.rel`; null where there are none. */
export function wordsAt(object: unknown, path: string): string | null {
  const words = wordsOf(valueAt(object, path.split('.')));
  return words === null || words.trim() === '' ? null : words;
}

/** The first of several paths that holds words. */
export function firstWords(object: unknown, paths: readonly string[]): string | null {
  for (const path of paths) {
    const words = wordsAt(object, path);
    if (words !== null) return words;
  }
  return null;
}

/** The objects of the list at a path; none where there is no such list. */
export function objectsAt(object: unknown, path: string): readonly JsonObject[] {
  const list = valueAt(object, path.split('.'));
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** Whether there is a list at a path, be it empty. */
export const hasList = (object: unknown, path: string): boolean => Array.isArray(valueAt(object, path.split('.')));

/** Whether an object has all these keys. */
export const hasKeys = (object: JsonObject, keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(object, key));

/** Whether a field holds `true`. */
export const isTrue = (object: unknown, path: string): boolean => valueAt(object, path.split('.')) === true;

/** Our channel for the word of one export; a word that is not in its list counts as `other`, no word as unknown. */
export function channelIn(table: Readonly<Record<string, string>>, word: string | null): string | null {
  if (word === null) return null;
  return Object.hasOwn(table, word) ? (table[word] ?? 'other') : 'other';
}
