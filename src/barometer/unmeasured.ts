import type { Coverage, ScoredExchange } from '../model/barometer.ts';
import { type CriterionId, markedCriteria, type Reason } from '../model/verdict.ts';
import { compareValues } from './order.ts';

type Counts = Map<Reason, number>;

const criteria: readonly CriterionId[] = [...markedCriteria, 'privacy'];

/** How many answered exchanges each criterion could not judge, and why; parts merge in any order. */
export class UnmeasuredTally {
  readonly #counts: Readonly<Record<CriterionId, Counts>> = eachCriterion(() => new Map());

  add({ exchange, verdicts }: ScoredExchange): void {
    if (exchange.status !== 'answered') return;
    for (const id of criteria) {
      const verdict = verdicts[id];
      if ('notApplicable' in verdict) increase(this.#counts[id], verdict.notApplicable, 1);
    }
  }

  merge(other: UnmeasuredTally): void {
    for (const id of criteria) {
      for (const [reason, count] of other.#counts[id]) increase(this.#counts[id], reason, count);
    }
  }

  /** Reasons sorted by their codes. */
  finish(): Coverage['unmeasured'] {
    return eachCriterion((id) =>
      Object.fromEntries([...this.#counts[id]].sort(([one], [other]) => compareValues(one, other))),
    );
  }
}

function eachCriterion<Value>(value: (id: CriterionId) => Value): Record<CriterionId, Value> {
  return Object.fromEntries(criteria.map((id) => [id, value(id)])) as Record<CriterionId, Value>;
}

function increase(counts: Counts, reason: Reason, by: number): void {
  counts.set(reason, (counts.get(reason) ?? 0) + by);
}
