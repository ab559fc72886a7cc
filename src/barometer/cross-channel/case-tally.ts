import type { CrossChannel, TriedChannels } from '../../model/barometer.ts';
import { DelayTally, quantileOf } from '../statistics/delay-tally.ts';
import { rate } from '../statistics/estimates.ts';
import type { Case } from './case.ts';
import { HomogeneityTally } from './homogeneity.ts';

/** Counts cases that were asked on several channels. */
export class CaseTally {
  /** By channels tried: how many cases were answered on 0, 1, 2… of them. */
  readonly #answered = new Map<number, number[]>();
  readonly #homogeneity = new HomogeneityTally();
  readonly #gaps = new DelayTally();

  get isEmpty(): boolean {
    return this.#answered.size === 0;
  }

  /** Adds a case; one that was asked on a single channel says nothing here. */
  add({ tried, answers }: Case): void {
    if (tried < 2) return;
    const counts = this.#answered.get(tried) ?? Array.from({ length: tried + 1 }, () => 0);
    counts[answers.length] = (counts[answers.length] ?? 0) + 1;
    this.#answered.set(tried, counts);
    if (answers.length < 2) return;
    this.#homogeneity.add(answers);
    const delays = answers.flatMap(({ delay }) => (delay === null ? [] : [delay]));
    if (delays.length > 1) this.#gaps.add([{ answered: Math.max(...delays) - Math.min(...delays) }]);
  }

  finish(): Omit<CrossChannel, 'windowDays' | 'exchanges' | 'changedBefore' | 'changedAfter'> {
    const all = [...this.#answered.values()];
    const cases = sum(all.flat());
    const everywhere = sum(all.map((counts) => counts.at(-1) ?? 0));
    const nowhere = sum(all.map((counts) => counts[0] ?? 0));
    return {
      everywhere: rate(everywhere, cases),
      somewhere: rate(cases - everywhere - nowhere, cases),
      nowhere: rate(nowhere, cases),
      byTried: [...this.#answered].sort(([a], [b]) => a - b).map(triedOn),
      ...this.#homogeneity.finish(),
      delayGap: quantileOf(this.#gaps.curve(), 0.5),
    };
  }
}

function triedOn([tried, counts]: readonly [number, readonly number[]]): TriedChannels {
  return { tried, answered: counts.map((count) => rate(count, sum(counts))) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
