/** Letters without accents and capitals, so that énergie comes before hôtellerie. */
const plain = (value: string): string => value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Compares letters without accents, then UTF-16 code units, whatever the machine's language; null last. */
export function compareValues(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const [left, right] = [plain(a), plain(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : 1;
}

/** Compares lists of equal length, the first difference deciding. */
export function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [at, value] of a.entries()) {
    const order = compareValues(value, b[at] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}
