import { isPlausible, type Written } from './clock-face.ts';
import {
  type DayOrder,
  orderOf,
  readBasic,
  readIso,
  readSerial,
  readUnix,
  readYearFirst,
  readYearLast,
} from './figures.ts';
import { patternReader } from './patterns.ts';
import { readWords } from './words.ts';
import { type Zone, zone } from './zone.ts';

/** How a file writes its dates. `words`: the month in letters. `pattern`: as the mapping says. */
export type DateFormat = 'iso' | DayOrder | 'year-first' | 'words' | 'unix' | 'excel-serial' | 'pattern';

/** What was understood of the dates of one file. */
export type InstantDescription = {
  /** The most frequent one; null: no date was read. */
  readonly dateFormat: DateFormat | null;
  /** Nothing in the sample tells the day from the month: the day was taken to come first. */
  readonly ambiguous: boolean;
  /** Zone in which times without offset were read. */
  readonly zone: string;
  readonly withoutOffset: number;
  readonly dateOnly: number;
  /** Times that the clocks skipped, and times that they showed twice. */
  readonly gaps: number;
  readonly overlaps: number;
  /** In milliseconds since 1970 UTC. */
  readonly first: number | null;
  readonly last: number | null;
};

export type InstantOptions = {
  /** IANA zone of times that name no offset. */
  readonly zone: string;
  /** date-fns patterns tried in order; none: detected. */
  readonly patterns?: readonly string[];
};

/** An instant in milliseconds since 1970 UTC, and whether only its day is known. */
export type Instant = { readonly at: number; readonly dateOnly: boolean };

/** Longer texts are no dates. */
const longest = 80;

/** Reads the dates of one file and keeps account of how they were written. */
export class InstantReader {
  readonly #zone: Zone;
  readonly #patterns: readonly ((value: string) => Written | null)[];
  readonly #formats = new Map<DateFormat, number>();
  #order: DayOrder = 'day-first';
  #ambiguous = false;
  #withoutOffset = 0;
  #dateOnly = 0;
  #gaps = 0;
  #overlaps = 0;
  #first: number | null = null;
  #last: number | null = null;

  /** Throws RangeError for an unknown zone or a pattern that is none. */
  constructor({ zone: name, patterns = [] }: InstantOptions) {
    this.#zone = zone(name);
    this.#patterns = patterns.map(patternReader);
  }

  /** Learns from a sample whether the day or the month comes first. */
  learn(sample: Iterable<string>): void {
    const seen = { 'day-first': 0, 'month-first': 0, either: 0 };
    for (const value of sample) {
      const order = value.length > longest ? null : orderOf(value.trim());
      if (order !== null) seen[order] += 1;
    }
    this.#order = seen['month-first'] > seen['day-first'] ? 'month-first' : 'day-first';
    this.#ambiguous = seen.either > 0 && seen['month-first'] === seen['day-first'];
  }

  /** The instant of a written date, or null where it is none, does not exist or lies outside 1990 to 2100. */
  read(value: string): Instant | null {
    const text = value.trim();
    if (text.length > longest) return null;
    const found = this.#patterns.length > 0 ? this.#byPattern(text) : this.#byShape(text);
    if (found === null) return null;
    return this.#place(found);
  }

  #byPattern(text: string): Written | null {
    for (const reader of this.#patterns) {
      const found = reader(text);
      if (found !== null) return this.#seen('pattern', found);
    }
    return null;
  }

  #byShape(text: string): Written | null {
    let found = readIso(text);
    if (found !== undefined) return this.#seen('iso', found);
    found = readYearLast(text, this.#order);
    if (found !== undefined) return this.#seen(this.#order, found);
    found = readUnix(text);
    if (found !== undefined) return this.#seen('unix', found);
    found = readSerial(text);
    if (found !== undefined) return this.#seen('excel-serial', found);
    found = readBasic(text);
    if (found !== undefined) return this.#seen('iso', found);
    found = readYearFirst(text);
    if (found !== undefined) return this.#seen('year-first', found);
    return this.#seen('words', readWords(text));
  }

  #seen(format: DateFormat, found: Written | null): Written | null {
    if (found !== null) this.#formats.set(format, (this.#formats.get(format) ?? 0) + 1);
    return found;
  }

  #place(found: Written): Instant | null {
    const at = found.zoned ? found.time : this.#local(found.time);
    if (!isPlausible(at)) return null;
    if (found.dateOnly) this.#dateOnly += 1;
    if (this.#first === null || at < this.#first) this.#first = at;
    if (this.#last === null || at > this.#last) this.#last = at;
    return { at, dateOnly: found.dateOnly };
  }

  #local(wall: number): number {
    this.#withoutOffset += 1;
    const { at, resolution } = this.#zone.instantOf(wall);
    if (resolution === 'gap') this.#gaps += 1;
    if (resolution === 'overlap') this.#overlaps += 1;
    return at;
  }

  /** What was understood so far. */
  description(): InstantDescription {
    const [most] = [...this.#formats].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return {
      dateFormat: most?.[0] ?? null,
      ambiguous: this.#ambiguous,
      zone: this.#zone.name,
      withoutOffset: this.#withoutOffset,
      dateOnly: this.#dateOnly,
      gaps: this.#gaps,
      overlaps: this.#overlaps,
      first: this.#first,
      last: this.#last,
    };
  }
}
