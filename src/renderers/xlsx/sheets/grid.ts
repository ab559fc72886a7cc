import type { Barometer, Mean, Rate } from '../../../model/barometer.ts';
import type { Channel } from '../../../model/conversation.ts';
import { markedCriteria, type Reason } from '../../../model/verdict.ts';
import { describeCurve } from '../../report/curve.ts';
import type { Cell } from '../cell.ts';
import type { Line } from '../page.ts';
import type { SheetWords } from '../words.ts';
import { heading, named, notes, tableLines } from './lines.ts';
import { figure } from './marks.ts';

const markCell = (value: number | null): Cell => ({ value: figure(value), style: 'mark' });
const shareCell = (value: number | null): Cell => ({ value: figure(value), style: 'share' });
const countCell = (value: number): Cell => ({ value, style: 'count' });

/** The grid: its thresholds, weights and marks, curves, sources, and what in it is this project's own choice. */
export function gridLines(barometer: Barometer, words: SheetWords): readonly Line[] {
  const { grid } = barometer;
  const { tell, say, labels } = words;
  const optional = (label: string, value: number | null): readonly Line[] =>
    value === null ? [] : [named(label, value, 'mark')];
  return [
    ...heading(tell('grid')),
    named(tell('grid'), grid.title[labels.language]),
    named(tell('grid-id'), grid.id),
    named(tell('grid-hash'), grid.hash),
    named(tell('clock'), tell(`clock-${grid.clock}`)),
    named(tell('minimum-sample'), grid.minimumSample, 'count'),
    ...optional(tell('pass-mark'), grid.passMark),
    ...optional(tell('cap-exposed'), grid.caps.exposed),
    ...optional(tell('cap-insult'), grid.caps.insult),
    ...markedCriteria.flatMap((id) => {
      const floor = grid.floors[id];
      return floor === undefined ? [] : [named(tell('floor-of', { name: labels.criteria[id].name }), floor, 'decimal')];
    }),
    ...heading(say('criteria')),
    ...criteriaTable(barometer, words),
    ...heading(tell('curves')),
    ...curveTable(barometer, words),
    ...notes(say('sources'), grid.sources),
    ...notes(say('ours'), grid.ours[labels.language]),
  ];
}

function criteriaTable({ grid, total }: Barometer, { tell, say, labels }: SheetWords): readonly Line[] {
  const titles = [
    tell('criterion'),
    tell('effective-weight'),
    tell('weight'),
    say('mark'),
    tell('low'),
    tell('high'),
    tell('exchanges'),
  ];
  const rows = markedCriteria.map((id): readonly Cell[] => {
    const { mean, interval, n }: Mean = total.marks[id];
    return [
      labels.criteria[id].name,
      shareCell(grid.effectiveWeights[id]),
      { value: grid.weights[id], style: 'decimal' },
      markCell(mean),
      markCell(interval?.[0] ?? null),
      markCell(interval?.[1] ?? null),
      countCell(n),
    ];
  });
  return [
    ...tableLines(titles, rows),
    ...Object.values(labels.criteria).map(({ name, definition }) => named(name, definition)),
  ];
}

function curveTable({ grid }: Barometer, words: SheetWords): readonly Line[] {
  const { tell, labels } = words;
  const rows = markedCriteria.flatMap((id) => {
    const channels = Object.keys(grid.curves[id]) as ('default' | Channel)[];
    return channels.map((channel): Line => {
      const where = channel === 'default' ? tell('every-channel') : labels.channels[channel];
      const curve = describeCurve(id, channel === 'default' ? 'other' : channel, grid, words);
      return { cells: [labels.criteria[id].name, where, curve], style: 'wrapped', merged: true };
    });
  });
  return [...tableLines([tell('criterion'), labels.dimensions.channel, tell('curve')], []), ...rows];
}

/** What each criterion could judge of the answered exchanges, and why not the others. */
export function coverageLines({ coverage }: Barometer, { tell, labels }: SheetWords): readonly Line[] {
  const ids = Object.keys(coverage.judged) as (keyof typeof coverage.judged)[];
  const titles = [tell('criterion'), tell('count'), tell('base'), tell('share'), tell('low'), tell('high')];
  const rows = ids.map((id): readonly Cell[] => {
    const { count, of, share, interval }: Rate = coverage.judged[id];
    const ends = interval ?? [null, null];
    return [labels.criteria[id].name, countCell(count), countCell(of), ...[share, ...ends].map(shareCell)];
  });
  const reasons = ids.flatMap((id) => {
    const counts = Object.entries(coverage.unmeasured[id]) as [Reason, number][];
    return counts.map(([reason, n]): readonly Cell[] => [
      labels.criteria[id].name,
      countCell(n),
      labels.reasons[reason],
    ]);
  });
  return [
    ...heading(tell('judged')),
    ...tableLines(titles, rows),
    ...(reasons.length === 0
      ? []
      : [...heading(tell('unmeasured')), ...tableLines([tell('criterion'), tell('count'), tell('reason')], reasons)]),
  ];
}
