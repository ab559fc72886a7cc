import { type Cell, type Indicators, indicatorIds, type Mean } from '../../model/barometer.ts';
import type { Caution, ChannelMean, Comparison, ComparisonKind, SideFacts } from '../../model/comparison.ts';
import { markedCriteria } from '../../model/verdict.ts';
import { difference, figureOf } from './difference.ts';
import { directionOf, unitOf } from './directions.ts';
import { mixOf } from './mix.ts';

/** One side with all that is known of it. */
export type Side = SideFacts & {
  readonly marks: Cell['marks'];
  readonly indicators: Indicators | null;
  readonly channels: readonly ChannelMean[];
};

const meanFigure = ({ mean, interval }: Mean) => ({ value: mean, interval });

function indicatorsOf(a: Indicators | null, b: Indicators | null, sure: boolean): Comparison['indicators'] {
  if (a === null || b === null) return null;
  return Object.fromEntries(
    indicatorIds.map((id) => [
      id,
      difference(unitOf(id, b[id].kind), directionOf(id), figureOf(a[id]), figureOf(b[id]), sure),
    ]),
  ) as Comparison['indicators'];
}

function channelsOf(a: Side, b: Side, sure: boolean): Comparison['channels'] {
  return b.channels.flatMap(({ channel, overall }) => {
    const before = a.channels.find((other) => other.channel === channel);
    if (before === undefined) return [];
    return [{ channel, overall: difference('mark', 'up', meanFigure(before.overall), meanFigure(overall), sure) }];
  });
}

function cautionsOf(a: Side, b: Side, known: readonly Caution[]): readonly Caution[] {
  const names = ({ channels }: Side): string =>
    channels
      .map(({ channel }) => channel)
      .sort()
      .join();
  return [
    ...known,
    ...(a.small || b.small ? (['small-sample'] as const) : []),
    ...(names(a) === names(b) ? [] : (['channels'] as const)),
    ...(a.indicators === null || b.indicators === null ? (['no-indicators'] as const) : []),
  ];
}

const factsOf = ({ name, exchanges, small, period, grid }: Side): SideFacts => ({
  name,
  exchanges,
  small,
  period,
  grid,
});

/**
 * Two sides beside each other, as changes from `a` to `b`. Under two grids the exchanges are the same ones, so no
 * interval applies to the changes.
 */
export function compared(kind: ComparisonKind, a: Side, b: Side, known: readonly Caution[] = []): Comparison {
  const sure = kind !== 'grids';
  const marks = Object.fromEntries(
    (['overall', ...markedCriteria] as const).map((id) => [
      id,
      difference('mark', 'up', meanFigure(a.marks[id]), meanFigure(b.marks[id]), sure),
    ]),
  ) as Comparison['marks'];
  return {
    kind,
    a: factsOf(a),
    b: factsOf(b),
    marks,
    indicators: indicatorsOf(a.indicators, b.indicators, sure),
    channels: channelsOf(a, b, sure),
    mix: sure ? mixOf(a.channels, b.channels) : null,
    cautions: cautionsOf(a, b, known),
  };
}
