import type { Rank, Unranked, UnrankedReason } from '../model/barometer.ts';
import type { BrandMark } from './brands.ts';
import { compareKeys } from './order.ts';
import type { Estimated } from './statistics/stratified.ts';
import { differ } from './statistics/tukey.ts';

type Contender = { readonly brand: string; readonly sector: string | null; readonly estimate: Estimated };

/** The brands in order of their marks, with the ranks that each could truly have, and those that are not ranked. */
export function rankingOf(brands: readonly BrandMark[]): { ranking: readonly Rank[]; unranked: readonly Unranked[] } {
  const contenders: Contender[] = [];
  const unranked: Unranked[] = [];
  for (const { row, estimate } of brands) {
    const { brand, sector } = row;
    if (brand === null) continue;
    const reason = reasonAgainst(row);
    if (reason === null && estimate !== null) contenders.push({ brand, sector, estimate });
    else unranked.push({ brand, sector, reason: reason ?? 'no-interval' });
  }
  contenders.sort((a, b) => b.estimate.mean - a.estimate.mean || compareKeys([a.brand, a.sector], [b.brand, b.sector]));
  return { ranking: ranks(contenders), unranked };
}

function reasonAgainst({ weighted, weightedInterval, small }: BrandMark['row']): UnrankedReason | null {
  if (weighted === null) return 'no-mark';
  if (small) return 'small-sample';
  return weightedInterval === null ? 'no-interval' : null;
}

/**
 * Simultaneous rank intervals (Al Mohamad, Goeman, van Zwet 2022): a brand ranks below those that are surely better
 * and above those that are surely worse.
 */
function ranks(contenders: readonly Contender[]): readonly Rank[] {
  const estimates = contenders.map(({ estimate }) => estimate);
  const apart = differ(estimates);
  const differs = estimates.map((a) => estimates.map((b) => apart(a, b)));
  const groups = tiedGroups(differs);
  return contenders.map(({ brand, sector, estimate }, at) => {
    const better = estimates.filter((other, i) => other.mean > estimate.mean && differs[at]?.[i]).length;
    const worse = estimates.filter((other, i) => other.mean < estimate.mean && differs[at]?.[i]).length;
    return {
      brand,
      sector,
      mark: estimate.mean,
      rank: 1 + estimates.filter((other) => other.mean > estimate.mean).length,
      low: 1 + better,
      high: contenders.length - worse,
      groups: groups.flatMap((members, group) => (members.has(at) ? [group + 1] : [])),
    };
  });
}

/** Sets of places within which no two differ, such that two that do not differ share one: a compact letter display. */
function tiedGroups(differs: readonly (readonly boolean[])[]): readonly ReadonlySet<number>[] {
  const groups: Set<number>[] = [];
  for (const [a, row] of differs.entries()) {
    for (const [b, apart] of row.entries()) {
      if (b < a || apart || groups.some((group) => group.has(a) && group.has(b))) continue;
      groups.push(groupAround(a, b, differs));
    }
  }
  return groups;
}

function groupAround(a: number, b: number, differs: readonly (readonly boolean[])[]): Set<number> {
  const group = new Set([a, b]);
  for (const [place, row] of differs.entries()) {
    if ([...group].every((member) => !row[member])) group.add(place);
  }
  return group;
}
