/** A value with its weight; null takes its weight out of the mean. */
export type Weighted = { readonly value: number | null; readonly weight: number };

/** Σ weight × value / Σ weight over the values that there are; null where they weigh nothing. */
export function weightedMean(terms: readonly Weighted[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { value, weight } of terms) {
    if (value === null) continue;
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}
