import type { Cell, Dimension } from '../model/barometer.ts';
import { CellTally } from './cell-tally.ts';
import { dimensionValue, type MonthOf } from './dimension.ts';
import type { Observed } from './observed.ts';
import { compareKeys } from './order.ts';

type Values = readonly (string | null)[];

/** One cell of a cut: the values that its exchanges share, in the order of the cut's dimensions. */
export type CutCell = { readonly values: Values; readonly tally: CellTally };

/** Exchanges cut into cells by some dimensions. */
export class Cut {
  readonly dimensions: readonly Dimension[];
  readonly #cells = new Map<string, CutCell>();

  constructor(dimensions: readonly Dimension[]) {
    this.dimensions = dimensions;
  }

  /** Adds one whole conversation; its exchanges may fall into several cells. */
  add(conversation: readonly Observed[], monthOf: MonthOf): void {
    const groups = new Map<CellTally, Observed[]>();
    for (const observed of conversation) {
      const tally = this.#tally(
        this.dimensions.map((dimension) => dimensionValue(dimension, observed.scored, monthOf)),
      );
      const group = groups.get(tally);
      if (group === undefined) groups.set(tally, [observed]);
      else group.push(observed);
    }
    for (const [tally, exchanges] of groups) tally.add(exchanges);
  }

  merge(other: Cut): void {
    for (const { values, tally } of other.#cells.values()) this.#tally(values).merge(tally);
  }

  /** The same exchanges cut by fewer dimensions. Exact where the dropped ones hold for whole conversations. */
  rollUp(dimensions: readonly Dimension[]): Cut {
    const rolled = new Cut(dimensions);
    const places = dimensions.map((dimension) => this.dimensions.indexOf(dimension));
    for (const { values, tally } of this.#cells.values()) {
      rolled.#tally(places.map((place) => values[place] ?? null)).merge(tally);
    }
    return rolled;
  }

  /** Sorted by their values, null last. */
  cells(): readonly CutCell[] {
    return [...this.#cells.values()].sort((a, b) => compareKeys(a.values, b.values));
  }

  /** The cells as reported. */
  finish(minimum: number): readonly Cell[] {
    return this.cells().map(({ values, tally }) => {
      const by = Object.fromEntries(this.dimensions.map((dimension, at) => [dimension, values[at] ?? null]));
      return tally.finish(by, minimum);
    });
  }

  #tally(values: Values): CellTally {
    const key = JSON.stringify(values);
    const known = this.#cells.get(key);
    if (known !== undefined) return known.tally;
    const tally = new CellTally();
    this.#cells.set(key, { values, tally });
    return tally;
  }
}
