import type { Cell, Estimate, IndicatorId } from '../../model/barometer.ts';
import type { Standing } from '../../model/detail.ts';
import { type MarkedCriterion, markedCriteria } from '../../model/verdict.ts';
import { figureOf, verdictOf } from '../comparison/difference.ts';
import { directionOf, unitOf } from '../comparison/directions.ts';

/** Indicators that tell a brand's strengths and weaknesses; those that say the same in other words are left out. */
const telling = [
  'response-rate',
  'unanswered-complaints',
  'delay-median',
  'off-topic',
  'solved',
  'questions-answered',
  'empathy-none',
  'empathy-personal',
  'named',
  'reformulated',
  'template-share',
  'greeting',
  'thanks',
  'closing',
  'signed',
  'with-mistake',
  'charter',
  'logo',
  'relaunched',
  'data-exposed',
  'data-asked-in-public',
] as const satisfies readonly IndicatorId[];

/** A brand needs this many cases before an indicator is called a strength or a weakness (ours). */
const fewestCases = 10;
/** Strengths and weaknesses listed, of each (ours). */
const listed = 5;

type Judged = Standing & { readonly better: boolean; readonly certainty: number };

/** Where a brand's 95 % interval leaves out the value of the whole sample, most certain first. */
export function standingsOf(
  brand: Cell,
  whole: Cell,
): { readonly strengths: readonly Standing[]; readonly weaknesses: readonly Standing[] } {
  const judged = [
    ...markedCriteria.flatMap((id) => judgedOf(id, brand.marks[id], whole.marks[id])),
    ...telling.flatMap((id) => judgedOf(id, brand.indicators[id], whole.indicators[id])),
  ].sort((a, b) => (b.certainty > a.certainty ? 1 : b.certainty < a.certainty ? -1 : 0));
  const list = (better: boolean): readonly Standing[] =>
    judged
      .filter((one) => one.better === better)
      .slice(0, listed)
      .map(({ id, unit, brand: own, whole: all }) => ({ id, unit, brand: own, whole: all }));
  return { strengths: list(true), weaknesses: list(false) };
}

function judgedOf(id: MarkedCriterion | IndicatorId, brand: Estimate, whole: Estimate): readonly Judged[] {
  const { value, interval } = figureOf(brand);
  const benchmark = figureOf(whole).value;
  if (value === null || interval === null || benchmark === null || casesOf(brand) < fewestCases) return [];
  const [low, high] = interval;
  const apart = [low === null ? null : low - benchmark, high === null ? null : high - benchmark] as const;
  const verdict = verdictOf(apart, isCriterion(id) ? 'up' : directionOf(id));
  if (verdict !== 'better' && verdict !== 'worse') return [];
  const near = value > benchmark ? low : high;
  const half = near === null ? Infinity : Math.abs(value - near);
  const certainty = half === 0 ? Infinity : Math.abs(value - benchmark) / half;
  const unit = isCriterion(id) ? 'mark' : unitOf(id, brand.kind);
  return [{ id, unit, brand, whole, better: verdict === 'better', certainty }];
}

function isCriterion(id: MarkedCriterion | IndicatorId): id is MarkedCriterion {
  return (markedCriteria as readonly string[]).includes(id);
}

function casesOf(estimate: Estimate): number {
  if (estimate.kind === 'rate') return estimate.of;
  return estimate.kind === 'mean' ? estimate.n : estimate.answered + estimate.censored;
}
