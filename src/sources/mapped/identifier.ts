/** A number as spreadsheets shorten it: `1,72517E+18`. Its last digits, and so the identity, are gone. */
const scientific = /^[+-]?\d(?:[.,]\d+)?E\+?\d{2,}$/i;

/** Whether a spreadsheet has rounded this identifier. */
export function isLost(identifier: string): boolean {
  return scientific.test(identifier);
}

/** The same identifier without the decimal that tables give to whole numbers: `3.0` → `3`. */
export function wholeNumber<T extends string | null>(identifier: T): T | string {
  return identifier !== null && /^\d+\.0+$/.test(identifier)
    ? identifier.slice(0, identifier.indexOf('.'))
    : identifier;
}
