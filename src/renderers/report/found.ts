import type { ScoredExchange } from '../../model/barometer.ts';
import type { CriterionId, Finding } from '../../model/verdict.ts';

/** A finding with the criterion that made it. */
export type Found = { readonly criterion: CriterionId; readonly finding: Finding };

/** The findings of every criterion, those of a verdict too doubtful to count among them. */
export function foundIn({ verdicts }: ScoredExchange): readonly Found[] {
  const ids = Object.keys(verdicts) as CriterionId[];
  return ids.flatMap((criterion) => {
    const verdict = verdicts[criterion];
    const given = 'findings' in verdict ? verdict : verdict.doubted;
    return (given?.findings ?? []).map((finding) => ({ criterion, finding }));
  });
}
