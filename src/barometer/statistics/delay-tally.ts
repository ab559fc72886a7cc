import type { Quantile, Rate } from '../../model/barometer.ts';
import { rate } from './estimates.ts';
import { kaplanMeier, type Survival, survivalInterval, survivalQuantile } from './kaplan-meier.ts';
import { type Moments, mergeMoments, momentsOf, noMoments, totals } from './moments.ts';
import { orderStatisticInterval } from './order-statistic.ts';

/** What an exchange says of a delay, in seconds; null: nothing. `untimed`: a reply came, the export does not say when. */
export type Delay = { readonly answered: number } | { readonly waiting: number } | 'untimed' | null;

/** What the delays of a tally say, computed once for all its quantiles. */
export type DelayCurve = { readonly moments: Moments; readonly survival: Survival };

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
  #untimed = 0;

  /** Adds what one exchange says, if anything. */
  add(delay: Delay): void {
    if (delay === null) return;
    if (delay === 'untimed') this.#untimed += 1;
    else if ('answered' in delay) this.#events.push(Math.round(delay.answered));
    else this.#censored.push(Math.round(delay.waiting));
    if (this.#events.length + this.#censored.length >= pendingLimit) this.#count();
  }

  merge(other: DelayTally): void {
    this.#insert(other.#moments());
    this.#untimed += other.#untimed;
  }

  /** Null without delays, and where most replies have no time: the silent would then be nearly all that is seen. */
  curve(): DelayCurve | null {
    const moments = this.#moments();
    if (moments.seconds.length === 0 || this.#untimed > totals(moments).events) return null;
    return { moments, survival: kaplanMeier(moments) };
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
  const { moments, survival } = curve;
  const { events: answered, censored } = totals(moments);
  return {
    kind: 'quantile',
    q,
    seconds: survivalQuantile(survival, q),
    answered,
    censored,
    interval: orderStatisticInterval(moments, q) ?? survivalInterval(survival, q),
  };
}

/** Share answered within so many seconds, out of the exchanges answered or seen waiting at least that long. */
export function shareWithin(curve: DelayCurve | null, limit: number): Rate {
  const { seconds, events, censored } = curve?.moments ?? noMoments;
  let count = 0;
  let of = 0;
  for (let at = 0; at < seconds.length; at += 1) {
    const delay = seconds[at] ?? 0;
    const replies = events[at] ?? 0;
    of += replies;
    if (delay <= limit) count += replies;
    if (delay >= limit) of += censored[at] ?? 0;
  }
  return rate(count, of);
}
