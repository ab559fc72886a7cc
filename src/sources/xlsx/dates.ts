/** Formats that Excel knows by number and that show a date (ECMA-376, 18.8.30; 27 to 36 and 50 to 58 in East Asia). */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** What in the code of a format is no letter of a date: quoted words, colours and locales, single signs. */
const decoration = /"[^"]*"|\[[^\]]*\]|\\.|[_*]./g;

/** Whether a format shows a number as a date: its own code, or the number of a format that Excel brings along. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  return code === undefined ? builtIn(id) : /[dmyhs]/i.test(code.replace(decoration, ''));
}

/** Days from 1900's day 0 (1899-12-30) to 1970-01-01, and from there to 1904's day 0. */
const epoch = 25_569;
const to1904 = 1_462;

/** Day after 9999-12-31, where Excel's dates end. */
const end = 2_958_466;

/** A date as Excel counts it, as `2026-03-15T10:12:00`, or without hour where it is a whole day; null: no date. */
export function dateOf(serial: number, from1904: boolean): string | null {
  const days = serial + (from1904 ? to1904 : 0);
  if (!Number.isFinite(days) || days < 1 || days >= end) return null;
  const written = new Date(Math.round((days - epoch) * 86_400) * 1000).toISOString();
  return Number.isInteger(serial) ? written.slice(0, 10) : written.slice(0, 19);
}
