import type { JudgeOpinion, Ruling } from '../model/judge.ts';
import type { EmpathyMeasure, Judged, Measurement, RelevanceMeasure, Verdicts } from '../model/verdict.ts';

/** Whether our verdict gives way: always, or only where it is too doubtful; never where we could not read at all. */
function yielded<M>(verdict: Measurement<M>, { mode }: JudgeOpinion): Judged<M> | null {
  if ('measure' in verdict) return mode === 'replace' ? verdict : null;
  return verdict.doubted ?? null;
}

function relevanceOf(ours: Judged<RelevanceMeasure>, ruling: Ruling, repeats: number): Judged<RelevanceMeasure> {
  const { relevance, outcome, handoff } = ruling;
  const labels = { level: relevance.value, outcome: outcome.value, handoff: handoff.value };
  return { ...ours, measure: { ...ours.measure, ...labels }, confidence: relevance.agreed / repeats };
}

function empathyOf(ours: Judged<EmpathyMeasure>, ruling: Ruling, repeats: number): Judged<EmpathyMeasure> {
  const { empathy, named, reformulated } = ruling;
  const level = { level: empathy.value, score: empathy.value / 2 };
  const labels = { ...level, named: named.value, reformulated: reformulated.value };
  return { ...ours, measure: { ...ours.measure, ...labels }, confidence: empathy.agreed / repeats };
}

/**
 * Verdicts with a judge's opinion in the place of ours; the share of repeats that agree is its confidence. What a judge
 * is not asked (closeness, questions answered, greeting, pasted sentences) and our findings stay.
 */
export function ruled(verdicts: Verdicts, opinion: JudgeOpinion): Verdicts {
  const { ruling, repeats } = opinion;
  if (ruling === null) return verdicts;
  const relevance = yielded<RelevanceMeasure>(verdicts.relevance, opinion);
  const empathy = yielded<EmpathyMeasure>(verdicts.empathy, opinion);
  return {
    ...verdicts,
    ...(relevance && { relevance: relevanceOf(relevance, ruling, repeats) }),
    ...(empathy && { empathy: empathyOf(empathy, ruling, repeats) }),
  };
}
