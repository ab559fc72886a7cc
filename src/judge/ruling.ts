import type { JudgeOpinion } from '../model/judge.ts';
import type { EmpathyMeasure, Judged, Measurement, RelevanceMeasure, Verdicts } from '../model/verdict.ts';

/** Whether our verdict gives way: always, or only where it is too doubtful; never where we could not read at all. */
function yielded<M>(verdict: Measurement<M>, { mode }: JudgeOpinion): Judged<M> | null {
  if ('measure' in verdict) return mode === 'replace' ? verdict : null;
  return verdict.doubted ?? null;
}

/**
 * Verdicts with a judge's opinion in the place of ours; the share of repeats that agree is its confidence. What a judge
 * is not asked (score, questions answered, greeting, pasted sentences) and our findings stay.
 */
export function ruled(verdicts: Verdicts, opinion: JudgeOpinion): Verdicts {
  const { ruling, repeats } = opinion;
  if (ruling === null) return verdicts;
  const relevance = yielded<RelevanceMeasure>(verdicts.relevance, opinion);
  const empathy = yielded<EmpathyMeasure>(verdicts.empathy, opinion);
  const ours = { ...verdicts };
  const { outcome, handoff, named, reformulated } = ruling;
  const level = { relevance: ruling.relevance, empathy: ruling.empathy };
  return {
    ...ours,
    ...(relevance && {
      relevance: {
        ...relevance,
        measure: { ...relevance.measure, level: level.relevance.value, outcome: outcome.value, handoff: handoff.value },
        confidence: level.relevance.agreed / repeats,
      },
    }),
    ...(empathy && {
      empathy: {
        ...empathy,
        measure: {
          ...empathy.measure,
          level: level.empathy.value,
          score: level.empathy.value / 2,
          named: named.value,
          reformulated: reformulated.value,
        },
        confidence: level.empathy.agreed / repeats,
      },
    }),
  };
}
