import type { Spill } from '../../model/spill.ts';
import type { Group, Held, Loose } from './held.ts';
import { bucketOf, type LinkedIdentifiers } from './identifiers.ts';
import { linesOf, MessageLines } from './lines.ts';
import { fields, line, Run } from './run.ts';

/** Parts that messages are spread over; one at a time is sorted in memory. Ours. */
const parts = 64;
/** Characters gathered before they are written. Ours. */
const gathered = 1_000_000;

/** Gathers lines by part, so that each write is a long one. */
class Writer {
  readonly #spill: Spill;
  readonly #waiting = new Map<string, string[]>();
  #characters = 0;

  constructor(spill: Spill) {
    this.#spill = spill;
  }

  add(part: string, line: string): void {
    const waiting = this.#waiting.get(part);
    if (waiting === undefined) this.#waiting.set(part, [line]);
    else waiting.push(line);
    this.#characters += line.length;
    if (this.#characters > gathered) this.flush();
  }

  flush(): void {
    for (const [part, lines] of this.#waiting) this.#spill.write(part, `${lines.join('\n')}\n`);
    this.#waiting.clear();
    this.#characters = 0;
  }
}

/** Messages outside memory: written as they come, sorted part by part, then merged by each group's first message. */
export class Spilled {
  readonly #spill: Spill;
  readonly #writer: Writer;
  readonly #lines = new MessageLines();
  readonly #filled = new Set<number>();
  #sorted = false;

  constructor(spill: Spill) {
    this.#spill = spill;
    this.#writer = new Writer(spill);
  }

  /** Moves messages out of memory. */
  take(named: ReadonlyMap<string, readonly Held[]>, loose: readonly Loose[]): void {
    for (const [conversation, held] of named) {
      const key = JSON.stringify(conversation);
      for (const { place, message } of held)
        this.#place(bucketOf(key, parts), line(key, place, this.#lines.write(message)));
    }
    for (const { node, place, message } of loose)
      this.#writer.add('loose', line(node, place, this.#lines.write(message)));
    this.#writer.flush();
  }

  /** Every group, in the order of its first message. To be called when everything was taken; again gives the same. */
  async *groups(identifiers: LinkedIdentifiers): AsyncGenerator<Group> {
    if (!this.#sorted) await this.#sortAll(identifiers);
    const runs = [...this.#filled].map((part) => new Run(linesOf(this.#spill.read(`run-${part}`))));
    await Promise.all(runs.map((run) => run.step()));
    for (;;) {
      let next = runs[0];
      for (const run of runs) if (run.first < (next as Run).first) next = run;
      if (next === undefined || next.first === Number.POSITIVE_INFINITY) return;
      yield await next.group(this.#lines);
    }
  }

  async #sortAll(identifiers: LinkedIdentifiers): Promise<void> {
    await this.#gatherLoose(identifiers);
    for (const part of this.#filled) await this.#sort(part);
    this.#sorted = true;
  }

  #place(part: number, text: string): void {
    this.#filled.add(part);
    this.#writer.add(`part-${part}`, text);
  }

  /** Linked messages find their part only when every link is known. */
  async #gatherLoose(identifiers: LinkedIdentifiers): Promise<void> {
    for await (const batch of linesOf(this.#spill.read('loose'))) {
      for (const text of batch) {
        const [node, place, message] = fields(text);
        const root = identifiers.find(Number(node));
        this.#place(root % parts, line(`#${root}`, place, message));
      }
    }
    this.#writer.flush();
  }

  /** Writes a part again with its groups in the order of their first messages, each group in one piece. */
  async #sort(part: number): Promise<void> {
    const found = new Map<string, { first: number; lines: string[] }>();
    for await (const batch of linesOf(this.#spill.read(`part-${part}`))) {
      for (const text of batch) {
        const [key, place, message] = fields(text);
        const group = found.get(key);
        if (group === undefined) found.set(key, { first: place, lines: [message] });
        else group.lines.push(message);
      }
    }
    const sorted = [...found.values()].sort((a, b) => a.first - b.first);
    for (const { first, lines } of sorted) {
      for (const message of lines) this.#writer.add(`run-${part}`, line(first, first, message));
    }
    this.#writer.flush();
  }
}
