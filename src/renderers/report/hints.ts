import type { Barometer, Cell } from '../../model/barometer.ts';
import { type MarkedCriterion, markedCriteria } from '../../model/verdict.ts';
import type { Wording } from '../text/wording.ts';
import { dimensionValue } from './cells.ts';
import { weightShares } from './criteria.ts';

/** What a reader should look at next, most telling first. */
export function hintLines(barometer: Barometer, wording: Wording): readonly string[] {
  return [
    lostPoints(barometer, wording),
    unanswered(barometer, wording),
    exposed(barometer, wording),
    weakest(barometer, wording),
    small(barometer, wording),
    rejected(barometer, wording),
    wording.say('next-explain'),
  ].filter((line) => line !== null);
}

/** The criterion through which answered exchanges lose most, its weight counted. */
function lostPoints({ total, grid }: Barometer, wording: Wording): string | null {
  const weights = weightShares(grid.effectiveWeights);
  const lost = (id: MarkedCriterion) => weights[id] * (20 - (total.marks[id].mean ?? 20));
  const worst = markedCriteria.reduce((a, b) => (lost(b) > lost(a) ? b : a));
  if (lost(worst) <= 0) return null;
  return wording.say('next-lost-points', {
    criterion: wording.labels.criteria[worst].name,
    points: wording.decimal(lost(worst), 1),
  });
}

function unanswered({ total }: Barometer, wording: Wording): string | null {
  const complaints = total.indicators['unanswered-complaints'];
  if (total.exchanges.unanswered === 0 || complaints.kind !== 'rate') return null;
  return wording.say('next-unanswered', { n: total.exchanges.unanswered, complaints: complaints.count });
}

function exposed({ total }: Barometer, wording: Wording): string | null {
  const estimate = total.indicators['data-exposed'];
  return estimate.kind === 'rate' && estimate.count > 0 ? wording.say('next-exposed', { n: estimate.count }) : null;
}

/** The lowest of the cells that are large enough. */
function weakest({ cells, dimensions }: Barometer, wording: Wording): string | null {
  const sound = cells.filter(({ small, marks }) => !small && marks.overall.mean !== null);
  if (sound.length < 2) return null;
  const markOf = (cell: Cell) => cell.marks.overall.mean ?? 20;
  const lowest = sound.reduce((a, b) => (markOf(b) < markOf(a) ? b : a));
  const name = dimensions.map((dimension) => dimensionValue(dimension, lowest.by[dimension], wording)).join(' · ');
  return wording.say('next-weakest', { cell: name, mark: wording.mark(markOf(lowest)) });
}

function small({ cells, grid }: Barometer, wording: Wording): string | null {
  const n = cells.filter((cell) => cell.small).length;
  return n > 0 ? wording.say('next-small', { n, of: cells.length, minimum: grid.minimumSample }) : null;
}

function rejected({ coverage }: Barometer, wording: Wording): string | null {
  const n = Object.values(coverage.rejected).reduce((sum, count) => sum + count, 0);
  return n > 0 ? wording.say('next-rejected', { n }) : null;
}
