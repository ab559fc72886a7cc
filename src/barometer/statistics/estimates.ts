import type { Mean, Rate } from '../../model/barometer.ts';
import type { ClusterTally } from './cluster-tally.ts';
import { effectiveCases } from './effective-cases.ts';
import { tInterval } from './stratified.ts';
import { wilson } from './wilson.ts';

/** A share of cases with its Wilson interval, of as many independent cases as they are worth: all, unless said otherwise. */
export function rate(count: number, of: number, effective = of): Rate {
  const share = of === 0 ? null : count / of;
  return { kind: 'rate', count, of, share, interval: share === null ? null : wilson(share, effective) };
}

/** A share whose cases come in conversations (questions of one customer). */
export function clusteredRate(tally: ClusterTally): Rate {
  const { sum: count, of, conversations } = tally;
  return rate(count, of, effectiveCases({ count, of, conversations }, tally.squares()));
}

/** The unit in which a tally counts, and the bounds that no mean can leave. */
export type Scale = { readonly unit: number; readonly lowest: number; readonly highest: number };

/** A mean over exchanges, or a ratio, in the unit of the report. */
export function mean(tally: ClusterTally, { unit, lowest, highest }: Scale): Mean {
  const ratio = tally.ratio();
  const estimate = tally.estimate(unit);
  return {
    kind: 'mean',
    mean: ratio === null ? null : ratio * unit,
    n: tally.exchanges,
    conversations: tally.conversations,
    interval: estimate && tInterval(estimate, lowest, highest),
  };
}
