import { difference, figureOf } from '../../src/barometer/comparison/difference.ts';
import { mixOf } from '../../src/barometer/comparison/mix.ts';
import {
  type Barometer,
  type BrandRow,
  type Cell,
  type Dimension,
  type IndicatorId,
  indicatorIds,
  type Rank,
} from '../../src/model/barometer.ts';
import { barometerOf } from '../../test/support/barometer.ts';
import type { CoverageTally } from './coverage.ts';
import { rateIds } from './rates.ts';
import {
  type BrandTruth,
  type Component,
  componentsOf,
  delayQuantile,
  meanMark,
  mistakesPer100,
  repliedBy,
  responseRate,
  shareOf,
} from './truth.ts';
import { type Drawing, runningWindow, waveOf } from './waves.ts';

/** The barometer of a wave. */
const audited = (
  brands: readonly BrandTruth[],
  drawing: Drawing,
  dimensions: readonly Dimension[] = ['brand'],
): Barometer => barometerOf(waveOf(brands, drawing), { dimensions });

const cellOf = ({ cells }: Barometer, brand: string): Cell => {
  const cell = cells.find(({ by }) => by.brand === brand);
  if (cell === undefined) throw new Error(`no cell of ${brand}`);
  return cell;
};
const rowOf = ({ brands }: Barometer, name: string): BrandRow => {
  const row = brands.find(({ brand }) => brand === name);
  if (row === undefined) throw new Error(`no row of ${name}`);
  return row;
};

/** What is true of some indicators of a population. */
export const truths: Readonly<Partial<Record<IndicatorId, (all: readonly Component[]) => number | null>>> = {
  'response-rate': responseRate,
  ...Object.fromEntries(rateIds.map((id) => [id, (all: readonly Component[]) => shareOf(all, id)])),
  'mistakes-per-100-words': mistakesPer100,
  'within-24h': (all) => repliedBy(all, 86_400),
  'delay-median': (all) => delayQuantile(all, 0.5),
  'delay-p90': (all) => delayQuantile(all, 0.9),
};

const markIds = ['overall', 'delay', 'relevance', 'empathy', 'spelling', 'branding'] as const;

/** Some indicators of one cell; where the truth is never reached (a delay that too few replies keep), nothing is checked. */
function checkIndicators(
  tally: CoverageTally,
  { indicators }: Cell,
  population: readonly Component[],
  ids: readonly IndicatorId[],
): void {
  for (const id of ids) {
    const truth = truths[id]?.(population) ?? null;
    if (truth !== null) tally.add(id, indicators[id].interval, truth);
  }
}

/** The marks and indicators of one cell against what is true of its population. */
export function checkCell(tally: CoverageTally, cell: Cell, truth: readonly Component[]): void {
  checkIndicators(
    tally,
    cell,
    truth,
    indicatorIds.filter((id) => id in truths),
  );
  for (const id of markIds) tally.add(`mark: ${id}`, cell.marks[id].interval, meanMark(truth, id));
}

/** The brand's mark is the equal mean of its channels. */
export const trueMark = ({ channels }: BrandTruth): number =>
  channels.reduce((sum, one) => sum + meanMark(componentsOf([one]), 'overall'), 0) / channels.length;

/** Brands and sectors of one wave. */
export function checkPanel(tally: CoverageTally, brands: readonly BrandTruth[], drawing: Drawing): void {
  const barometer = audited(brands, drawing);
  for (const brand of brands) {
    checkCell(tally, cellOf(barometer, brand.brand), componentsOf(brand.channels));
    tally.add('brand’s weighted mark', rowOf(barometer, brand.brand).weightedInterval, trueMark(brand));
  }
  for (const { sector, interval } of barometer.sectors) {
    const marks = brands.filter((brand) => brand.sector === sector).map(trueMark);
    tally.add('sector’s mean', interval, marks.reduce((sum, mark) => sum + mark, 0) / marks.length);
  }
  const pooled = brands.flatMap(({ channels }) => componentsOf(channels));
  tally.add('pooled mark of the panel', barometer.total.marks.overall.interval, meanMark(pooled, 'overall'));
}

const compared: readonly IndicatorId[] = ['response-rate', 'with-mistake', 'mistakes-per-100-words', 'delay-median'];

/** Channels of one brand, with their shares of its exchanges and their true marks. */
function channelTruths(components: readonly Component[]) {
  const total = components.reduce((sum, { weight }) => sum + weight, 0);
  return [...new Set(components.map(({ channel }) => channel))].map((channel) => {
    const own = components.filter((one) => one.channel === channel);
    return { share: own.reduce((sum, { weight }) => sum + weight, 0) / total, mark: meanMark(own, 'overall') };
  });
}

/** Kitagawa's two parts between two populations on the same channels. */
export function trueMix(before: readonly Component[], after: readonly Component[]) {
  const [a, b] = [channelTruths(before), channelTruths(after)];
  let [within, shares] = [0, 0];
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? one;
    within += ((one.share + other.share) / 2) * (other.mark - one.mark);
    shares += (other.share - one.share) * ((one.mark + other.mark) / 2);
  }
  return { within, shares };
}

/** Changes between two waves of the same brands. */
export function checkChanges(
  tally: CoverageTally,
  [earlier, later]: readonly [readonly BrandTruth[], readonly BrandTruth[]],
  drawing: Drawing,
): void {
  const [a, b] = [audited(earlier, drawing), audited(later, { ...drawing, seed: drawing.seed + 500_000_000 })];
  for (const [at, brand] of earlier.entries()) {
    const [before, after] = [componentsOf(brand.channels), componentsOf(later[at]?.channels ?? [])];
    const [left, right] = [cellOf(a, brand.brand), cellOf(b, brand.brand)];
    for (const id of compared) {
      const [from, to] = [truths[id]?.(before) ?? null, truths[id]?.(after) ?? null];
      const { interval } = difference('ratio', null, figureOf(left.indicators[id]), figureOf(right.indicators[id]));
      if (from !== null && to !== null) tally.add(`change of ${id}`, interval, to - from);
    }
    const { interval } = difference('mark', 'up', figureOf(left.marks.overall), figureOf(right.marks.overall));
    tally.add('change of the overall mark', interval, meanMark(after, 'overall') - meanMark(before, 'overall'));
    const mix = mixOf(rowOf(a, brand.brand).channels, rowOf(b, brand.brand).channels);
    const truth = trueMix(before, after);
    tally.add('mix: channels’ own marks', mix?.within.interval ?? null, truth.within);
    tally.add('mix: channels’ shares', mix?.shares.interval ?? null, truth.shares);
  }
}

/** Whether a brand's interval holds every rank that is truly its: several where others have the same mark. */
function holdsRanks({ low, high }: Rank, mark: number, marks: readonly number[]): boolean {
  const better = marks.filter((other) => other > mark + 1e-9).length;
  const worse = marks.filter((other) => other < mark - 1e-9).length;
  return low <= 1 + better && high >= marks.length - worse;
}

/** Whether all the true ranks of a panel lie in their intervals at once, and whether true equals share a group. */
export function checkRanks(tally: CoverageTally, name: string, brands: readonly BrandTruth[], drawing: Drawing): void {
  const { ranking } = audited(brands, drawing, []);
  const marks = new Map(brands.map((brand) => [brand.brand, trueMark(brand)]));
  const all = [...marks.values()];
  const markOf = ({ brand }: Rank): number => marks.get(brand) ?? Number.NaN;
  tally.count(
    `all ranks: ${name}`,
    ranking.every((rank) => holdsRanks(rank, markOf(rank), all)),
  );
  const together = ranking.every((a) =>
    ranking.every((b) => Math.abs(markOf(a) - markOf(b)) > 1e-9 || a.groups.some((group) => b.groups.includes(group))),
  );
  tally.count(`all equals share a group: ${name}`, together);
}

const published = [
  ['email', 'off-topic'],
  ['facebook', 'solved'],
  ['twitter', 'solved'],
  ['email', 'with-mistake'],
  ['facebook', 'with-mistake'],
  ['email', 'charter'],
] as const;

/** A wave of published figures, channel by channel. */
export function checkPublished(tally: CoverageTally, [brand]: readonly BrandTruth[], drawing: Drawing): void {
  if (brand === undefined) return;
  const { cells } = audited([brand], drawing, ['channel']);
  const cell = (id: string): Cell | undefined => cells.find(({ by }) => by.channel === id);
  const truth = (id: string): readonly Component[] =>
    componentsOf(brand.channels.filter(({ channel }) => channel === id));
  for (const [id, indicator] of published)
    tally.add(`${id}: ${indicator}`, cell(id)?.indicators[indicator].interval ?? null, shareOf(truth(id), indicator));
  tally.add(
    'twitter: within-1h',
    cell('twitter')?.indicators['within-1h'].interval ?? null,
    repliedBy(truth('twitter'), 3600),
  );
}

/** Some indicators of each brand of a wave that is cut off while requests still come. */
export function checkRunning(
  tally: CoverageTally,
  brands: readonly BrandTruth[],
  ids: readonly IndicatorId[],
  drawing: Drawing,
): void {
  const barometer = audited(brands, { ...drawing, window: runningWindow });
  for (const brand of brands) checkIndicators(tally, cellOf(barometer, brand.brand), componentsOf(brand.channels), ids);
}
