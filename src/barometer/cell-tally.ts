import type { Cell, Estimate, IndicatorId, Mean, Rate, StatusCounts } from '../model/barometer.ts';
import { indicatorIds } from '../model/barometer.ts';
import type { DelayPoints } from '../model/detail.ts';
import { type Status, statuses } from '../model/exchange.ts';
import type { Marks } from '../model/grid.ts';
import { type CriterionId, markedCriteria } from '../model/verdict.ts';
import { type DelayId, delayIds } from './delays.ts';
import { FormTally } from './form-tally.ts';
import { type Indicator, indicators } from './indicators.ts';
import type { Observed } from './observed.ts';
import { RateTally } from './rate-tally.ts';
import { type RatioId, ratioIds, ratios } from './ratios.ts';
import { ClusterTally } from './statistics/cluster-tally.ts';
import { type DelayCurve, DelayTally, quantileOf } from './statistics/delay-tally.ts';
import { clusteredRate, mean, rate } from './statistics/estimates.ts';
import { thinned } from './statistics/kaplan-meier.ts';
import type { Estimated } from './statistics/stratified.ts';
import { WeightTally } from './weight-tally.ts';

/** Steps of a drawn curve (ours): at 600 pixels of width more could not be told apart. */
const drawnSteps = 60;

type DelayCurves = Readonly<Record<DelayId, DelayCurve | null>>;

/** Everything that one cell of the barometer sums; parts merge to the last bit, in any order. */
export class CellTally {
  readonly weights = new WeightTally();
  readonly #statuses: Record<Status, number> = { answered: 0, unanswered: 0, 'too-recent': 0 };
  #conversations = 0;
  readonly #rates = new RateTally();
  readonly #forms = new FormTally();
  readonly #ratios: Readonly<Record<RatioId, ClusterTally>> = record(ratioIds, () => new ClusterTally());
  readonly #delays: Readonly<Record<DelayId, DelayTally>> = record(delayIds, () => new DelayTally());

  /** Adds the exchanges of one whole conversation that belong to this cell. */
  add(exchanges: readonly Observed[]): void {
    this.#conversations += 1;
    for (const observed of exchanges) {
      this.#statuses[observed.status] += 1;
      this.weights.add(observed);
    }
    this.#rates.add(exchanges);
    this.#forms.add(exchanges.map(({ form }) => form));
    for (const id of delayIds) this.#delays[id].add(exchanges.map(({ delays }) => delays[id]));
    let place = 0;
    for (const id of ratioIds) addTerms(this.#ratios[id], exchanges, place++);
  }

  merge(other: CellTally): void {
    this.#conversations += other.#conversations;
    for (const status of statuses) this.#statuses[status] += other.#statuses[status];
    this.#rates.merge(other.#rates);
    this.#forms.merge(other.#forms);
    this.weights.merge(other.weights);
    for (const id of delayIds) this.#delays[id].merge(other.#delays[id]);
    for (const id of ratioIds) this.#ratios[id].merge(other.#ratios[id]);
  }

  get exchanges(): StatusCounts {
    return { ...this.#statuses };
  }

  /** Fewer settled exchanges than the minimum sample. */
  isSmall(minimum: number): boolean {
    return this.#statuses.answered + this.#statuses.unanswered < minimum;
  }

  mark(id: keyof Marks): Mean {
    return this.#mean(id);
  }

  /** The overall mark with the variance of its mean, in points of 20; null with fewer than two conversations. */
  overallEstimate(): Estimated | null {
    return this.#ratios.overall.estimate(ratios.overall.scale.unit);
  }

  /** Kaplan and Meier's curve of the calendar delays, for drawing; empty where there is none. */
  delayPoints(): DelayPoints {
    const curve = this.#delays.calendar.curve();
    return curve === null ? [] : thinned(curve.survival, drawnSteps);
  }

  /** How many replies each criterion could judge. */
  judged(): Readonly<Record<CriterionId, Rate>> {
    return record([...markedCriteria, 'privacy'] as const, (id) => this.#rates.rate(`judged ${id}`));
  }

  /** The cell as reported; `by` says what its exchanges share. */
  finish(by: Cell['by'], minimum: number): Cell {
    const curves = record(delayIds, (id) => this.#delays[id].curve());
    return {
      by,
      exchanges: this.exchanges,
      conversations: this.#conversations,
      marks: record([...markedCriteria, 'overall'] as const, (id) => this.mark(id)),
      indicators: record(indicatorIds, (id) => this.#indicator(id, indicators[id], curves)),
      small: this.isSmall(minimum),
    };
  }

  #indicator(id: IndicatorId, row: Indicator, curves: DelayCurves): Estimate {
    switch (row.kind) {
      case 'rate':
        return this.#rates.rate(id);
      case 'consistency':
        return this.#forms.rate();
      case 'within':
        return curves.calendar === null ? rate(0, 0) : this.#rates.rate(id);
      case 'quantile':
        return quantileOf(curves[row.delays], row.q);
      case 'mean':
        return this.#mean(row.ratio);
      case 'clustered-rate':
        return clusteredRate(this.#ratios[row.ratio]);
    }
  }

  #mean(id: RatioId): Mean {
    return mean(this.#ratios[id], ratios[id].scale);
  }
}

/** Sums one ratio over a conversation; exchanges whose y is 0 have no part in it. */
function addTerms(tally: ClusterTally, exchanges: readonly Observed[], place: number): void {
  let sum = 0;
  let of = 0;
  let counted = 0;
  for (const { terms } of exchanges) {
    const [x, y] = terms[place] ?? [0, 0];
    if (y === 0) continue;
    sum += x;
    of += y;
    counted += 1;
  }
  tally.add(sum, of, counted);
}

function record<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}
