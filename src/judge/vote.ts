import type { Judgement, Ruling, Voted } from '../model/judge.ts';

/** The value that most give; of equals the lower level, or what was said first. */
function voted<Value>(values: readonly Value[]): Voted<Value> | null {
  const counts = new Map<Value, number>();
  const ordered = values.every((value) => typeof value === 'number') ? [...values].sort() : values;
  for (const value of ordered) counts.set(value, (counts.get(value) ?? 0) + 1);
  const agreed = Math.max(0, ...counts.values());
  for (const [value, count] of counts) if (count === agreed) return { value, agreed };
  return null;
}

/** What several answers come to, label by label; null without any. */
export function rulingOf(judgements: readonly Judgement[]): Ruling | null {
  const relevance = voted(judgements.map((one) => one.relevance));
  const empathy = voted(judgements.map((one) => one.empathy));
  const outcome = voted(judgements.map((one) => one.outcome));
  const named = voted(judgements.map((one) => one.named));
  const reformulated = voted(judgements.map((one) => one.reformulated));
  const handoff = voted(judgements.filter((one) => one.outcome === outcome?.value).map((one) => one.handoff));
  if (!relevance || !empathy || !outcome || !named || !reformulated || !handoff) return null;
  const reasons = {
    relevance: judgements.find((one) => one.relevance === relevance.value)?.reasons.relevance ?? '',
    empathy: judgements.find((one) => one.empathy === empathy.value)?.reasons.empathy ?? '',
  };
  return { relevance, outcome, handoff, empathy, named, reformulated, reasons };
}
