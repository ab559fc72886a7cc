import type { Grid } from '../model/grid.ts';
import type { BrandingMeasure, MarkedCriterion, Measures, Verdicts } from '../model/verdict.ts';

/** The one number of a measure that the grid's curve reads; null where the measure holds none. */
type Quantity<Id extends MarkedCriterion> = (measure: Measures[Id], grid: Grid) => number | null;

const quantities: { readonly [Id in MarkedCriterion]: Quantity<Id> } = {
  delay: (measure, grid) => (grid.clock === 'business' ? measure.businessSeconds : measure.seconds),
  relevance: (measure) => measure.level,
  empathy: (measure) => measure.score,
  spelling: (measure) => (measure.words === 0 ? null : (100 * measure.mistakes) / measure.words),
  branding: signsPresent,
};

/** What the criterion's curve reads of an exchange, in the criterion's unit; null: not applicable. */
export function quantityOf<Id extends MarkedCriterion>(id: Id, verdicts: Verdicts, grid: Grid): number | null {
  const verdict = verdicts[id];
  return 'measure' in verdict ? quantities[id](verdict.measure, grid) : null;
}

/** Share of the signs that can be seen (logo and charter only with HTML) that are present. */
function signsPresent({ signed, brandNamed, logo, charter }: BrandingMeasure): number {
  const seen = [signed, brandNamed, logo, charter].filter((sign) => sign !== null);
  return seen.filter(Boolean).length / seen.length;
}
