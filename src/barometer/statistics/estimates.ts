import type { Mean, Rate } from '../../model/barometer.ts';
import type { ClusterTally } from './cluster-tally.ts';
import { tInterval } from './stratified.ts';
import { wilson } from './wilson.ts';

/** A share of cases with its Wilson interval. */
export function rate(count: number, of: number): Rate {
  const share = of === 0 ? null : count / of;
  return { kind: 'rate', count, of, share, interval: share === null ? null : wilson(share, of) };
}

/**
 * A share whose cases come in conversations (questions of one customer): Wilson's interval with the number of cases
 * divided by the design effect, which is at least 1 and, where all cases agree, the cases per conversation (Kish 1965).
 */
export function clusteredRate(tally: ClusterTally): Rate {
  const { sum: count, of } = tally;
  const share = tally.ratio();
  if (share === null) return rate(0, 0);
  const independent = (share * (1 - share)) / of;
  const variance = tally.estimate()?.variance ?? 0;
  const effect = variance === 0 ? of / tally.conversations : Math.max(1, variance / independent);
  return { kind: 'rate', count, of, share, interval: wilson(share, of / effect) };
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
