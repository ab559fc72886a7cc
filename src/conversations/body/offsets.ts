import type { Offsets } from '../../model/conversation.ts';
import type { Span } from '../../model/language.ts';

/** The offsets of a text in which nothing was changed. */
export const identity: Offsets = [[0, 0]];

/** Index of the first entry whose clean position is not before `position`. */
function firstFrom(offsets: Offsets, position: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle]?.[0] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where a stretch of the cleaned text stands in the raw one. What was cut right before or after it stays outside; an
 * entity inside it is covered whole.
 */
export function spanInRaw(offsets: Offsets, [start, end]: Span): Span {
  const [clean, raw] = offsets[firstFrom(offsets, start + 1) - 1] ?? [0, 0];
  const from = raw + (start - clean);
  if (end <= start) return [from, from];
  const at = firstFrom(offsets, end);
  const here = offsets[at];
  if (here?.[0] === end) return [from, here[1]];
  const [before, rawBefore] = offsets[at - 1] ?? [0, 0];
  return [from, rawBefore + (end - before)];
}

/** Builds a cleaned text beside its offsets: stretches are copied in order or replaced, and what is passed over is left out. */
export class CleanText {
  readonly #raw: string;
  readonly #parts: string[] = [];
  readonly #offsets: [clean: number, raw: number][] = [];
  #length = 0;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Notes that what follows comes from `raw`, and where the stretch before ended if there is a gap. */
  #from(raw: number): void {
    const last = this.#offsets.at(-1);
    const expected = last && last[1] + (this.#length - last[0]);
    if (expected === raw) return;
    if (last && expected !== undefined && last[0] !== this.#length) this.#offsets.push([this.#length, expected]);
    this.#offsets.push([this.#length, raw]);
  }

  /** Keeps raw characters as they are. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    this.#from(start);
    this.#parts.push(this.#raw.slice(start, end));
    this.#length += end - start;
  }

  /** Puts other characters in the place of raw ones. */
  replace(start: number, end: number, by: string): void {
    this.#from(start);
    if (this.#offsets.at(-1)?.[0] !== this.#length) this.#offsets.push([this.#length, start]);
    this.#parts.push(by);
    this.#length += by.length;
    this.#offsets.push([this.#length, end]);
  }

  /** The text and its offsets so far. */
  finish(): { text: string; offsets: Offsets } {
    return { text: this.#parts.join(''), offsets: this.#offsets.length === 0 ? identity : this.#offsets };
  }
}
