import type { SingleBar } from 'cli-progress';
import type { CliWords } from '../languages/words.ts';

/** Nothing is shown before this much time: short runs stay quiet. */
const patienceMs = 2000;
/** Where standard error is no terminal, a line this often. */
const lineMs = 10_000;

export type Stage = 'read' | 'score';

/** How far a long run is, on standard error: a bar in a terminal, a line now and then elsewhere. */
export class Progress {
  readonly #stderr: NodeJS.WriteStream;
  readonly #words: CliWords;
  readonly #enabled: boolean;
  readonly #started = performance.now();
  #bar: SingleBar | null = null;
  #loading = false;
  #stage: Stage | null = null;
  #lastLine = 0;
  #stopped = false;

  constructor(stderr: NodeJS.WriteStream, words: CliWords, enabled: boolean) {
    this.#stderr = stderr;
    this.#words = words;
    this.#enabled = enabled;
  }

  /** Says how much of a stage is done. `total` 0: unknown (standard input). */
  update(stage: Stage, done: number, total: number, count: number): void {
    if (!this.#enabled) return;
    const now = performance.now();
    if (now - this.#started < patienceMs) return;
    if (this.#stderr.isTTY) this.#show(stage, done, total, count);
    else if (now - this.#lastLine > lineMs) {
      this.#lastLine = now;
      const share = total > 0 ? ` ${Math.floor((100 * done) / total)} %` : '';
      this.#stderr.write(`${this.#label(stage)}${share}, ${count} ${this.#unit(stage)}\n`);
    }
  }

  /** Takes the bar off the screen. */
  stop(): void {
    this.#stopped = true;
    this.#clear();
  }

  #clear(): void {
    this.#bar?.stop();
    this.#bar = null;
  }

  #label(stage: Stage): string {
    return this.#words[stage === 'read' ? 'progress.read' : 'progress.score'];
  }

  #unit(stage: Stage): string {
    return this.#words[stage === 'read' ? 'progress.messages' : 'progress.exchanges'];
  }

  #show(stage: Stage, done: number, total: number, count: number): void {
    if (this.#bar !== null && this.#stage === stage) {
      this.#bar.update(done, { count });
      return;
    }
    if (this.#loading) return;
    this.#loading = true;
    this.#clear();
    void import('cli-progress').then(({ default: { SingleBar } }) => {
      this.#loading = false;
      if (this.#stopped) return;
      this.#stage = stage;
      this.#bar = new SingleBar({
        stream: this.#stderr,
        format: `${this.#label(stage)} {bar} {percentage} % · {count} ${this.#unit(stage)} · {eta_formatted}`,
        barsize: 24,
        barCompleteChar: '█',
        barIncompleteChar: '░',
        clearOnComplete: true,
        hideCursor: true,
        etaBuffer: 50,
      });
      this.#bar.start(Math.max(total, done), done, { count });
    });
  }
}
