import type { Result, Wave } from '../../model/barometer.ts';
import { comparability, type Incomparable } from './comparable.ts';
import { difference } from './difference.ts';

/** A saved result with the name that a reader knows it by. */
export type NamedResult = { readonly name: string; readonly result: Result };

/** The waves of a history in the order of their last messages, this one among them, and those that do not compare with it. */
export type History = {
  readonly waves: readonly Wave[];
  readonly leftOut: readonly { readonly name: string; readonly reason: Incomparable | 'same' }[];
};

const byTime = (a: NamedResult, b: NamedResult): number => {
  const [left, right] = [a.result.asOf ?? '', b.result.asOf ?? ''];
  return left === right ? (a.name < b.name ? -1 : 1) : left < right ? -1 : 1;
};

const meanFigure = ({ mean, interval }: Wave['overall']) => ({ value: mean, interval });

/** Builds a history that ends in `current`, whatever the order of the others; the same exchanges count once. */
export function historyOf(others: readonly NamedResult[], current: NamedResult): History {
  const leftOut: { name: string; reason: Incomparable | 'same' }[] = [];
  const kept: NamedResult[] = [];
  for (const one of [...others].sort(byTime)) {
    const found = comparability(one.result, current.result);
    const same = [...kept, current].some(
      ({ result }) =>
        JSON.stringify([result.inputs, result.period]) === JSON.stringify([one.result.inputs, one.result.period]),
    );
    if ('incomparable' in found) leftOut.push({ name: one.name, reason: found.incomparable });
    else if (same) leftOut.push({ name: one.name, reason: 'same' });
    else kept.push(one);
  }
  const ordered = [...kept, current].sort(byTime);
  const waves = ordered.map(({ name, result }, index): Wave => {
    const before = ordered[index - 1]?.result.total.marks.overall;
    const { overall } = result.total.marks;
    return {
      name,
      period: result.period,
      asOf: result.asOf,
      overall,
      small: result.total.small,
      change: before === undefined ? null : difference('mark', 'up', meanFigure(before), meanFigure(overall)),
    };
  });
  return { waves, leftOut };
}
