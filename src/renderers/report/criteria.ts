import type { Barometer, Mean } from '../../model/barometer.ts';
import { type MarkedCriterion, markedCriteria } from '../../model/verdict.ts';
import type { Wording } from '../text/wording.ts';

/** One criterion's line: its mark, what it weighs, and how many answered exchanges it could judge. */
export type CriterionRow = {
  readonly id: MarkedCriterion;
  readonly name: string;
  readonly weight: string;
  readonly mark: string;
  readonly margin: string;
  /** Of 20, for a bar; null where nothing could be judged. */
  readonly value: number | null;
  readonly judged: string;
};

/** The marked criteria in the order of every report, with their weights as shares of the whole. */
export function criterionRows(barometer: Barometer, wording: Wording): readonly CriterionRow[] {
  const weights = weightShares(barometer.grid.effectiveWeights);
  return markedCriteria.map((id) => {
    const estimate: Mean = barometer.total.marks[id];
    return {
      id,
      name: wording.labels.criteria[id].name,
      weight: wording.percent(weights[id]),
      mark: wording.mark(estimate.mean),
      margin: wording.margin(estimate.interval),
      value: estimate.mean,
      judged: wording.percent(barometer.coverage.judged[id].share),
    };
  });
}

/** Weights on any positive scale as shares of their sum; all 0 where the sum is. */
export function weightShares(weights: Readonly<Record<MarkedCriterion, number>>): Record<MarkedCriterion, number> {
  const sum = markedCriteria.reduce((total, id) => total + weights[id], 0);
  const share = (id: MarkedCriterion) => (sum > 0 ? weights[id] / sum : 0);
  return {
    delay: share('delay'),
    relevance: share('relevance'),
    empathy: share('empathy'),
    spelling: share('spelling'),
    branding: share('branding'),
  };
}
