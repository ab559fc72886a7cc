import type { Message, Rejection, SourceRecord } from '../../model/conversation.ts';
import { type InstantDescription, InstantReader } from '../instant/index.ts';
import type { BrandDomains } from './correspondents.ts';
import { type Columns, type Known, normalise } from './message.ts';

/** Records looked at before the first is judged, to tell the day from the month: ours. */
const sampleSize = 1_000;
/** Characters held meanwhile at most: ours. */
const sampleCharacters = 4_000_000;

export type NormaliserOptions = {
  /** IANA zone of times without offset; see `isZone`. */
  readonly zone: string;
  /** date-fns patterns of the mapping; see `isPattern`. */
  readonly patterns?: readonly string[] | undefined;
  /** The source's columns by our fields: named in rejections, and they say what a yes means. */
  readonly columns?: Columns | undefined;
  /** Brands by their domains: whose side a mail is on. */
  readonly domains?: BrandDomains | undefined;
  readonly accept: (message: Message) => void;
  readonly reject: (rejection: Rejection) => void;
};

/**
 * Turns the records of one file into messages, in their order. The first thousand are held back until the order of day
 * and month is known. Throws RangeError for a zone or pattern that `isZone` or `isPattern` refuses.
 */
export class Normaliser {
  readonly #options: NormaliserOptions;
  readonly #known: Known;
  readonly #instants: InstantReader;
  readonly #read: (value: string) => ReturnType<InstantReader['read']>;
  #held: SourceRecord[] | null = [];
  #characters = 0;

  constructor(options: NormaliserOptions) {
    this.#options = options;
    this.#known = { columns: options.columns ?? {}, domains: options.domains ?? new Map() };
    this.#instants = new InstantReader({ zone: options.zone, patterns: options.patterns ?? [] });
    this.#read = (value) => this.#instants.read(value);
  }

  /** Takes the next record of the file. */
  push(record: SourceRecord): void {
    if (this.#held === null) {
      this.#judge(record);
      return;
    }
    this.#held.push(record);
    this.#characters += (record.text?.length ?? 0) + (record.html?.length ?? 0);
    for (const { bytes } of record.images ?? []) this.#characters += bytes.length;
    if (this.#held.length >= sampleSize || this.#characters > sampleCharacters) this.#release(this.#held);
  }

  /** Judges what is held back still, and says how the file's dates were read. To be called once, after the last record. */
  end(): InstantDescription {
    if (this.#held !== null) this.#release(this.#held);
    return this.#instants.description();
  }

  #release(held: readonly SourceRecord[]): void {
    this.#held = null;
    this.#instants.learn(held.flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt])));
    for (const record of held) this.#judge(record);
  }

  #judge(record: SourceRecord): void {
    const found = normalise(record, this.#known, this.#read);
    if ('message' in found) this.#options.accept(found.message);
    else this.#options.reject(found.rejection);
  }
}
