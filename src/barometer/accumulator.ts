import type { AuditFacts, Barometer, Cell, Dimension, ScoredExchange } from '../model/barometer.ts';
import type { DetailSettings } from '../model/detail.ts';
import type { Grid } from '../model/grid.ts';
import { brandMarks, type ChannelWeights } from './brands.ts';
import { CellTally } from './cell-tally.ts';
import { CrossChannelTally } from './cross-channel/index.ts';
import { Cut } from './cut.ts';
import type { Observation } from './delays.ts';
import { DetailAccumulator } from './detail/index.ts';
import { conversationDimensions, isOfConversation, type MonthOf } from './dimension.ts';
import { gridFacts } from './grid-facts.ts';
import { observe } from './observed.ts';
import { rankingOf } from './ranking.ts';
import { references } from './references.ts';
import { sectorRows } from './sectors.ts';
import { UnmeasuredTally } from './unmeasured.ts';

/** How a barometer is cut, weighed and observed; the same for all parts of one barometer. */
export type BarometerOptions = Observation & {
  readonly monthOf: MonthOf;
  readonly grid: Grid;
  readonly dimensions: readonly Dimension[];
  /** By brand; equal weights for brands that are not named. */
  readonly channelWeights?: ReadonlyMap<string, ChannelWeights>;
  /** Present: what a report of many pages shows is gathered too. */
  readonly detail?: DetailSettings;
};

/**
 * A barometer in the making. All that it holds are counts and exact sums of integers, so that neither the order of the
 * conversations nor the way they were shared out among parts changes a byte of the result.
 */
export class BarometerAccumulator {
  readonly #options: BarometerOptions;
  /** Cells that whole conversations fall into; every coarser cell is merged from these. */
  readonly #finest = new Cut(conversationDimensions);
  /** Cells that a conversation's exchanges can be spread over: they cannot be merged without counting it twice. */
  readonly #spread: readonly Cut[];
  readonly #crossChannel = new CrossChannelTally();
  readonly #unmeasured = new UnmeasuredTally();
  readonly #detail: DetailAccumulator | null;

  constructor(options: BarometerOptions) {
    this.#options = options;
    this.#detail = options.detail === undefined ? null : new DetailAccumulator(options.detail);
    this.#spread = cutsOf(options.dimensions)
      .filter((dimensions) => !dimensions.every(isOfConversation))
      .map((dimensions) => new Cut(dimensions));
  }

  /** Adds all exchanges of one conversation, which must come together. */
  addConversation(scored: readonly ScoredExchange[]): void {
    if (scored.length === 0) return;
    const { monthOf } = this.#options;
    const observed = scored.map((exchange) => observe(exchange, this.#options));
    for (const cut of [this.#finest, ...this.#spread]) cut.add(observed, monthOf);
    for (const exchange of scored) {
      this.#crossChannel.add(exchange);
      this.#unmeasured.add(exchange);
    }
    this.#detail?.add(observed, monthOf);
  }

  /** Takes in what another part, with the same options, has added. */
  merge(other: BarometerAccumulator): void {
    this.#finest.merge(other.#finest);
    for (const [at, cut] of other.#spread.entries()) this.#spread[at]?.merge(cut);
    this.#crossChannel.merge(other.#crossChannel);
    this.#unmeasured.merge(other.#unmeasured);
    if (other.#detail !== null) this.#detail?.merge(other.#detail);
  }

  /** The barometer of everything added so far. */
  finish(facts: AuditFacts): Barometer {
    const { grid, dimensions, channelWeights = new Map() } = this.#options;
    const minimum = grid.minimumSample;
    const total = this.#finest.rollUp([]).cells()[0]?.tally ?? new CellTally();
    const brands = brandMarks(this.#finest, channelWeights, minimum);
    const [cells = [], ...margins] = cutsOf(dimensions).map((by) => this.#cells(by, minimum));
    return {
      version: facts.version,
      grid: gridFacts(grid, total.weights),
      inputs: facts.inputs,
      period: facts.period,
      asOf: facts.asOf,
      ...(facts.spelling && { spelling: facts.spelling }),
      ...(facts.judge && { judge: facts.judge }),
      coverage: {
        ...facts.coverage,
        exchanges: total.exchanges,
        judged: total.judged(),
        unmeasured: this.#unmeasured.finish(),
      },
      dimensions,
      total: total.finish({}, minimum),
      cells,
      margins: margins.flat(),
      sectors: sectorRows(this.#finest, brands, minimum),
      brands: brands.map(({ row }) => row),
      ...rankingOf(brands),
      crossChannel: this.#crossChannel.finish(),
      references,
      ...(this.#detail && { detail: this.#detail.finish(this.#finest, total, minimum) }),
    };
  }

  #cells(by: readonly Dimension[], minimum: number): readonly Cell[] {
    const spread = this.#spread.find((cut) => cut.dimensions.join() === by.join());
    return (spread ?? this.#finest.rollUp(by)).finish(minimum);
  }
}

/** The crossing of the dimensions and, where there are several, each of them alone. */
function cutsOf(dimensions: readonly Dimension[]): readonly (readonly Dimension[])[] {
  return dimensions.length < 2 ? [dimensions] : [dimensions, ...dimensions.map((dimension) => [dimension])];
}
