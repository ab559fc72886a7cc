import type { Quantile } from '../../model/barometer.ts';
import { ClusterCounts } from './effective-cases.ts';
import { kaplanMeier, type Survival, survivalInterval, survivalQuantile } from './kaplan-meier.ts';
import { type Moments, mergeMoments, momentsOf, noMoments, totals } from './moments.ts';
import { orderStatisticInterval } from './order-statistic.ts';

/** What an exchange says of a delay, in seconds; null: nothing. `untimed`: a reply came, the export does not say when. */
export type Delay = { readonly answered: number } | { readonly waiting: number } | 'untimed' | null;

/** What the delays of a tally say, computed once for all its quantiles. */
export type DelayCurve = {
  readonly moments: Moments;
  readonly survival: Survival;
  /** How many independent exchanges each exchange is worth near a delay: 1, or less where conversations have several. */
  readonly worth: (seconds: number) => number;
};

/** Delays at which it is counted how much the exchanges of a conversation agree: 1 s, 2 s, 4 s, … two years (ours). */
const steps = Array.from({ length: 27 }, (_, power) => 2 ** power);

/** Delays that are kept one by one before they are counted. */
const pendingLimit = 4096;

/**
 * Delays in whole seconds with how often each came, replies and exchanges still waiting apart: exact and mergeable.
 * Memory grows with the distinct delays only (86,400 for a day's worth), never with the exchanges.
 */
export class DelayTally {
  #events: number[] = [];
  #censored: number[] = [];
  /** Counts so far, the largest first; each at least twice the next. */
  readonly #counted: Moments[] = [];
  readonly #clusters = new ClusterCounts(steps.length);
  #untimed = 0;

  /** Adds what the exchanges of one whole conversation say, if anything. */
  add(delays: readonly Delay[]): void {
    for (const delay of delays) this.#take(delay);
    if (delays.length < 2) return;
    for (const [place, limit] of steps.entries()) {
      const { count, of } = within(delays, limit);
      this.#clusters.add(place, count, of);
    }
  }

  #take(delay: Delay): void {
    if (delay === null) return;
    if (delay === 'untimed') this.#untimed += 1;
    else if ('answered' in delay) this.#events.push(Math.round(delay.answered));
    else this.#censored.push(Math.round(delay.waiting));
    if (this.#events.length + this.#censored.length >= pendingLimit) this.#count();
  }

  merge(other: DelayTally): void {
    this.#insert(other.#moments());
    this.#untimed += other.#untimed;
    this.#clusters.merge(other.#clusters);
  }

  /** Null without delays, and where most replies have no time: the silent would then be nearly all that is seen. */
  curve(): DelayCurve | null {
    const moments = this.#moments();
    if (moments.seconds.length === 0 || this.#untimed > totals(moments).events) return null;
    return { moments, survival: kaplanMeier(moments), worth: (seconds) => this.#worth(moments, seconds) };
  }

  #worth(moments: Moments, seconds: number): number {
    const place = steps.findIndex((step) => step >= seconds);
    const { count, of } = countWithin(moments, steps[place] ?? seconds);
    return of === 0 ? 1 : this.#clusters.effective(place, count, of) / of;
  }

  #moments(): Moments {
    this.#count();
    const moments = this.#counted.reduceRight(mergeMoments, noMoments);
    this.#counted.splice(0, Infinity, moments);
    return moments;
  }

  #count(): void {
    this.#insert(momentsOf(this.#events, this.#censored));
    this.#events = [];
    this.#censored = [];
  }

  /** Merges counts of like size only, so that each is merged a logarithmic number of times. */
  #insert(moments: Moments): void {
    let counts = moments;
    let previous = this.#counted.pop();
    while (previous !== undefined && previous.seconds.length < 2 * counts.seconds.length) {
      counts = mergeMoments(previous, counts);
      previous = this.#counted.pop();
    }
    if (previous !== undefined) this.#counted.push(previous);
    this.#counted.push(counts);
  }
}

/** A quantile of the delays: order statistics bound it where nobody was lost from sight, Brookmeyer and Crowley elsewhere. */
export function quantileOf(curve: DelayCurve | null, q: number): Quantile {
  if (curve === null) return { kind: 'quantile', q, seconds: null, answered: 0, censored: 0, interval: null };
  const { moments, survival, worth } = curve;
  const { events: answered, censored } = totals(moments);
  const seconds = survivalQuantile(survival, q);
  const each = worth(seconds ?? survival.seconds.at(-1) ?? 0);
  const interval = orderStatisticInterval(moments, q, each) ?? survivalInterval(survival, q, each);
  return { kind: 'quantile', q, seconds, answered, censored, interval };
}

type Count = { readonly count: number; readonly of: number };

/** Answered within a delay, out of the exchanges of a conversation answered or seen waiting at least that long. */
function within(delays: readonly Delay[], limit: number): Count {
  let [count, of] = [0, 0];
  for (const delay of delays) {
    if (delay === null || delay === 'untimed') continue;
    if ('waiting' in delay ? delay.waiting < limit : false) continue;
    of += 1;
    if ('answered' in delay && delay.answered <= limit) count += 1;
  }
  return { count, of };
}

/** The same of a whole cell. */
function countWithin({ seconds, events, censored }: Moments, limit: number): Count {
  let [count, of] = [0, 0];
  for (const [at, delay] of seconds.entries()) {
    const replies = events[at] ?? 0;
    of += replies;
    if (delay <= limit) count += replies;
    if (delay >= limit) of += censored[at] ?? 0;
  }
  return { count, of };
}
