/** What the head of a written conversation shows: one message a line, cut by a regular expression. */
export type LogLayout = {
  readonly kind: 'log';
  readonly line: string;
  readonly part: string | null;
  /** The groups of the expression; `part`, the heading or the place of the stretch, is the last. */
  readonly columns: readonly string[];
  readonly samples: readonly (readonly string[])[];
};

const groupsIn = (pattern: string): string[] =>
  Array.from(pattern.matchAll(/\(\?<([A-Za-z]\w*)>/g), ([, name = '']) => name);

/** Longest line that is matched, in characters (ours); longer ones go on with the message before. */
const longestLine = 20_000;

/**
 * Cuts lines into messages: a line that fits begins one, a heading begins a new part, and any other line goes on with
 * the message before it.
 */
export class LineCutter {
  readonly columns: readonly string[];
  readonly #line: RegExp;
  readonly #part: RegExp | null;
  #heading = '';
  #parts = 0;
  #open: string[] | null = null;

  constructor(line: string, part: string | null) {
    this.#line = new RegExp(line, 'u');
    this.#part = part === null ? null : new RegExp(part, 'u');
    this.columns = [...groupsIn(line), 'part'];
  }

  /** The message that this line shows to be complete, if it does. */
  push(written: string): readonly string[] | null {
    const line = written.replace(/\r$/, '').replace(/^\ufeff/, '');
    const match = line.length > longestLine ? null : this.#line.exec(line);
    if (match !== null) {
      const done = this.end();
      this.#open = [...this.columns.slice(0, -1).map((name) => match.groups?.[name]?.trim() ?? ''), this.#heading];
      return done;
    }
    const heading = line.length > longestLine ? null : (this.#part?.exec(line) ?? null);
    if (heading !== null) {
      const done = this.end();
      this.#parts += 1;
      this.#heading = heading[1]?.trim() || String(this.#parts);
      return done;
    }
    const text = this.columns.indexOf('text');
    if (this.#open !== null && text !== -1 && line.trim() !== '')
      this.#open[text] = `${this.#open[text]}\n${line.trim()}`;
    return null;
  }

  /** The last message. */
  end(): readonly string[] | null {
    const done = this.#open;
    this.#open = null;
    return done;
  }
}

/** The layout of a text that is cut by a line's expression. */
export function logLayout(text: string, line: string, part: string | null): LogLayout {
  const cutter = new LineCutter(line, part);
  const rows = text.split('\n').map((one) => cutter.push(one));
  const samples = [...rows, cutter.end()].filter((row) => row !== null);
  return { kind: 'log', line, part, columns: cutter.columns, samples };
}
