import { type IndicatorId, indicatorIds, type ScoredExchange } from '../model/barometer.ts';
import type { Status } from '../model/exchange.ts';
import { type CriterionId, markedCriteria } from '../model/verdict.ts';
import { type Delays, delaysOf, type Observation } from './delays.ts';
import { type Form, formOf } from './form-tally.ts';
import { couldJudge, indicators } from './indicators.ts';
import { type Measured, measured } from './populations.ts';
import { ratioIds, ratios } from './ratios.ts';

/** A share that a cell counts: an indicator, or how many replies a criterion could judge. */
export type RateId = IndicatorId | `judged ${CriterionId}`;

type Condition = (one: Measured, observation: Observation) => boolean | null;

const conditions = new Map<RateId, Condition>();
for (const id of indicatorIds) {
  const row = indicators[id];
  if (row.kind === 'rate' || row.kind === 'within') conditions.set(id, row.holds);
}
for (const id of [...markedCriteria, 'privacy'] as const) conditions.set(`judged ${id}`, couldJudge(id));

/** The shares that a cell counts, in the order of `Observed.holds`. */
export const rateIds: readonly RateId[] = [...conditions.keys()];

const holds = [...conditions.values()];
const terms = ratioIds.map((id) => ratios[id]);

/** All that the cells sum of one exchange, read once however many cells it falls into. */
export type Observed = {
  readonly scored: ScoredExchange;
  readonly status: Status;
  /** In the order of `rateIds`; null: not in the denominator. */
  readonly holds: readonly (boolean | null)[];
  /** In the order of `ratioIds`. */
  readonly terms: readonly (readonly [x: number, y: number])[];
  readonly delays: Delays;
  /** How the reply looks, to be held against the brand's others. */
  readonly form: Form | null;
  /** Which criteria have a mark, as bits in the order of `markedCriteria`. */
  readonly marked: number;
};

/** Reads an exchange by the tables of indicators, ratios and delays. */
export function observe(scored: ScoredExchange, observation: Observation): Observed {
  const one = measured(scored);
  return {
    scored,
    status: scored.exchange.status,
    holds: holds.map((condition) => condition(one, observation)),
    terms: terms.map(({ x, y }) => [x(one), y(one)] as const),
    delays: delaysOf(one, observation),
    form: formOf(one),
    marked: markedSet(one),
  };
}

function markedSet({ marks }: Measured): number {
  let set = 0;
  let bit = 1;
  for (const id of markedCriteria) {
    if (marks[id] !== null) set += bit;
    bit *= 2;
  }
  return set;
}
