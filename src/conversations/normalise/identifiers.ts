/** Words that programs write for "no identifier". */
const nothing = /^(?:|null|none|nan|nil|undefined|n\/?a|\\n|-)$/iu;
/** A number that passed through a table of decimals: `119237.0`. */
const decimal = /^(\d+)\.0$/u;
/** A number that a spreadsheet rounded: its last digits are gone. */
const rounded = /^-?\d(?:[.,]\d+)?e\+?\d+$/iu;

/** An identifier as the export means it, or null where it means none. */
export function identifier(value: string | null): string | null {
  const trimmed = value?.trim() ?? '';
  if (nothing.test(trimmed)) return null;
  return decimal.exec(trimmed)?.[1] ?? trimmed;
}

/** Whether a spreadsheet has rounded this identifier (`1,72517E+18`): it no longer names one thing. */
export function isRounded(id: string): boolean {
  return rounded.test(id);
}
