import type { Result, SpellingFacts } from '../../model/barometer.ts';
import type { Caution, ComparisonKind } from '../../model/comparison.ts';

/** Why two barometers do not compare. */
export type Incomparable = 'grids' | 'spelling';

/** Whether two barometers compare: as what, with which cautions; or why not. */
export type Comparability =
  | { readonly kind: ComparisonKind; readonly cautions: readonly Caution[] }
  | { readonly incomparable: Incomparable };

const sums = ({ inputs }: Result): readonly string[] => inputs.map(({ sha256 }) => sha256).sort();

const shipped: SpellingFacts = { rules: {}, opinion: null };

/** Two barometers judge the same exchanges where they read the same files over the same period. */
function judgeTheSame(a: Result, b: Result): boolean {
  const samePeriod = a.period.from === b.period.from && a.period.to === b.period.to;
  return samePeriod && sums(a).join() === sums(b).join();
}

const periodsMeet = (a: Result['period'], b: Result['period']): boolean =>
  (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9');

/**
 * Marks under two grids are not on one scale, and mistakes under two sets of rules are not one measure: such
 * barometers do not compare, but for the same exchanges under two grids, which shows what the grids make of them.
 */
export function comparability(a: Result, b: Result): Comparability {
  if (JSON.stringify(a.spelling ?? shipped) !== JSON.stringify(b.spelling ?? shipped))
    return { incomparable: 'spelling' };
  const same = judgeTheSame(a, b);
  const grids = a.grid.hash !== b.grid.hash;
  if (grids && !same) return { incomparable: 'grids' };
  const left = sums(a);
  const shared = !grids && periodsMeet(a.period, b.period) && sums(b).some((sum) => left.includes(sum));
  return {
    kind: grids ? 'grids' : 'waves',
    cautions: [
      ...(a.version === b.version ? [] : (['versions'] as const)),
      ...(shared ? (['shared-files'] as const) : []),
    ],
  };
}
