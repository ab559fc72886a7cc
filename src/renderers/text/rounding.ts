/** A number as machine outputs print it: at most `decimals` decimals, never `-0`. */
export function rounded(value: number, decimals = 4): number {
  return Number.isInteger(value) ? value + 0 : Number(value.toFixed(decimals)) + 0;
}

/** Every number inside a value rounded to four decimals: enough to recompute each printed figure. */
export function roundedDeep<T>(value: T): T {
  if (typeof value === 'number') return rounded(value) as T;
  if (Array.isArray(value)) return value.map(roundedDeep) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundedDeep(inner)])) as T;
}
