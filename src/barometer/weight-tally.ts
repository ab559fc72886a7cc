import type { Grid } from '../model/grid.ts';
import { type MarkedCriterion, markedCriteria } from '../model/verdict.ts';
import type { Observed } from './observed.ts';

type Weights = Readonly<Record<MarkedCriterion, number>>;

/** How often each set of criteria applied to a reply: enough to say what each of them truly weighed. */
export class WeightTally {
  /** Indexed by `Observed.marked`. */
  readonly #sets: number[] = Array.from({ length: 2 ** markedCriteria.length }, () => 0);

  add({ status, marked }: Observed): void {
    if (status === 'answered') this.#sets[marked] = (this.#sets[marked] ?? 0) + 1;
  }

  merge(other: WeightTally): void {
    for (const [set, count] of other.#sets.entries()) this.#sets[set] = (this.#sets[set] ?? 0) + count;
  }

  /** The mean share of each criterion in the overall marks of replies, adding up to 1; without replies, as the grid has it. */
  effective({ weights }: Grid): Weights {
    const shares = this.#sets.map((count, set) => ({ count, shares: sharesOf(weights, set) }));
    const counted = shares.filter((each) => each.count > 0 && each.shares !== null);
    const terms = counted.length > 0 ? counted : shares.slice(-1);
    const replies = terms.reduce((sum, { count }) => sum + count, 0);
    const mean = (id: MarkedCriterion) =>
      terms.reduce((sum, { count, shares }) => sum + (replies === 0 ? 1 : count / replies) * (shares?.[id] ?? 0), 0);
    return eachCriterion(mean);
  }
}

/** Weights scaled to 1 over the criteria of a set; null where they weigh nothing. */
function sharesOf(weights: Weights, set: number): Weights | null {
  const applied = eachCriterion((id) => (applies(set, id) ? weights[id] : 0));
  const sum = markedCriteria.reduce((total, id) => total + applied[id], 0);
  return sum === 0 ? null : eachCriterion((id) => applied[id] / sum);
}

function applies(set: number, id: MarkedCriterion): boolean {
  return (set & (1 << markedCriteria.indexOf(id))) !== 0;
}

function eachCriterion(value: (id: MarkedCriterion) => number): Weights {
  return {
    delay: value('delay'),
    relevance: value('relevance'),
    empathy: value('empathy'),
    spelling: value('spelling'),
    branding: value('branding'),
  };
}
