import type { Grid } from '../model/grid.ts';
import type { Measurement, Verdicts } from '../model/verdict.ts';

/** Verdicts under the grid's floor of confidence made "too doubtful": they leave every mean and every rate. */
export function withoutDoubtful(verdicts: Verdicts, { floors }: Grid): Verdicts {
  return {
    delay: settled(verdicts.delay, floors.delay),
    relevance: settled(verdicts.relevance, floors.relevance),
    empathy: settled(verdicts.empathy, floors.empathy),
    spelling: settled(verdicts.spelling, floors.spelling),
    branding: settled(verdicts.branding, floors.branding),
    privacy: verdicts.privacy,
  };
}

function settled<M>(verdict: Measurement<M>, floor = 0): Measurement<M> {
  const doubtful = 'measure' in verdict && (verdict.confidence ?? 1) < floor;
  return doubtful ? { notApplicable: 'too-doubtful', doubted: verdict } : verdict;
}
