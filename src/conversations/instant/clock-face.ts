/** A date as written: wall-clock milliseconds (as if UTC), or a true instant where the text names its offset. */
export type Written = { readonly time: number; readonly zoned: boolean; readonly dateOnly: boolean };

/** The hour as written, with the offset from UTC in minutes where it is named. */
export type Hour = { readonly milliseconds: number; readonly offset: number | null };

/** Years outside are slips of the keyboard or other people's units: ours. */
const firstYear = 1990;
const lastYear = 2100;

/** Offsets in minutes of the abbreviations that RFC 5322 and French mail programs write. */
const abbreviations: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  HNE: -300,
  HAE: -240,
};

const signed = /^(?:UTC|GMT|Z)?\s?([+\u2212-])(\d{1,2}):?(\d{2})?$/u;

/** Minutes from UTC of `Z`, `+02:00`, `-0500`, `GMT+2`, `CEST`; null for anything else. */
export function offsetOf(text: string): number | null {
  const named = abbreviations[text.toUpperCase()];
  if (named !== undefined) return named;
  const match = signed.exec(text.toUpperCase());
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60 || Number(match[3] ?? 0) > 59) return null;
  return match[1] === '+' ? minutes : -minutes;
}

/** Milliseconds since midnight, or null where no clock shows such a time. `half` is `am` or `pm` in lower case, or ''. */
export function hourOf(hour: number, minute: number, second: number, fraction: string, half: string): number | null {
  if (minute > 59 || second > 59) return null;
  if (half !== '' && (hour < 1 || hour > 12)) return null;
  const hours = half === '' ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  if (hours > 23) return null;
  return ((hours * 60 + minute) * 60 + second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

/** A year of two digits: 90 to 99 are of the last century, ours. */
export function fullYear(written: string): number {
  const year = Number(written);
  if (written.length !== 2) return year;
  return year >= 90 ? 1900 + year : 2000 + year;
}

/** Midnight of a day that exists within the years we read, as if in UTC; null otherwise (31/02). */
export function dayOf(year: number, month: number, day: number): number | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const midnight = Date.UTC(year, month - 1, day);
  return new Date(midnight).getUTCDate() === day ? midnight : null;
}

/** Whether an instant lies within the years we read. */
export function isPlausible(instant: number): boolean {
  return instant >= Date.UTC(firstYear, 0, 1) && instant < Date.UTC(lastYear + 1, 0, 1);
}

/** Day and hour together; `hour` null means that only the day is written. */
export function written(midnight: number | null, hour: Hour | null): Written | null {
  if (midnight === null) return null;
  if (hour === null) return { time: midnight, zoned: false, dateOnly: true };
  const { milliseconds, offset } = hour;
  return { time: midnight + milliseconds - (offset ?? 0) * 60_000, zoned: offset !== null, dateOnly: false };
}
