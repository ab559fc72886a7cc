import { dayOf, fullYear, type Hour, hourOf, isPlausible, offsetOf, type Written, written } from './clock-face.ts';

/** Which of `03/04/2026`'s figures is the day. */
export type DayOrder = 'day-first' | 'month-first';

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:T|\s+)(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?(?:\[[\w/+-]+\])?)?$/iu;
const basic = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})(Z)?)?$/u;
const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/u;
const yearLast = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/u;
const hour =
  /^(?:[\s,T–-]|à|at)*(\d{1,2})(?:\s?([:h.])\s?(\d{2})?(?:[:m.]\s?(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(?:min|mn|s)?\s*(?:([ap])\.?m\.?)?\s*(?:\(?([A-Z]{1,4}|(?:UTC|GMT)?\s?[+-]\d{1,2}:?(?:\d{2})?)\)?)?$/iu;

/** An hour of the day: `10:12`, `10:12:33.5`, `10h12`, `2:05 PM`, with or without an offset. Undefined: it is none. */
function readHour(text: string): Hour | undefined {
  const match = hour.exec(text);
  if (match === null) return undefined;
  const [, hours, mark, minutes, seconds, fraction, half, zone] = match;
  if (half === undefined && (mark === undefined || (minutes === undefined && mark.toLowerCase() !== 'h')))
    return undefined;
  const offset = zone === undefined ? null : offsetOf(zone);
  if (zone !== undefined && offset === null) return undefined;
  const milliseconds = hourOf(
    Number(hours),
    Number(minutes ?? 0),
    Number(seconds ?? 0),
    fraction ?? '',
    half === undefined ? '' : `${half.toLowerCase()}m`,
  );
  return milliseconds === null ? undefined : { milliseconds, offset };
}

function withRest(midnight: number | null, rest: string): Written | null {
  if (/^[\s,]*$/u.test(rest)) return written(midnight, null);
  const time = readHour(rest);
  return time === undefined ? null : written(midnight, time);
}

/** ISO 8601 in its extended form, a blank allowed for the `T`. Undefined: another shape. */
export function readIso(value: string): Written | null | undefined {
  const match = iso.exec(value);
  if (match === null) return undefined;
  const midnight = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (match[4] === undefined) return written(midnight, null);
  const milliseconds = hourOf(Number(match[4]), Number(match[5]), Number(match[6] ?? 0), match[7] ?? '', '');
  const offset = match[8] === undefined ? null : offsetOf(match[8]);
  if (milliseconds === null || (match[8] !== undefined && offset === null)) return null;
  return written(midnight, { milliseconds, offset });
}

/** `20260315` and `20260315T101200Z`. Undefined: another shape. */
export function readBasic(value: string): Written | null | undefined {
  const match = basic.exec(value);
  if (match === null) return undefined;
  const midnight = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (match[4] === undefined) return written(midnight, null);
  const milliseconds = hourOf(Number(match[4]), Number(match[5]), Number(match[6]), '', '');
  return milliseconds === null ? null : written(midnight, { milliseconds, offset: match[7] === undefined ? null : 0 });
}

/** `2026/03/15 10:12`: the year first. Undefined: another shape. */
export function readYearFirst(value: string): Written | null | undefined {
  const match = yearFirst.exec(value);
  if (match === null) return undefined;
  return withRest(dayOf(Number(match[1]), Number(match[3]), Number(match[4])), match[5] ?? '');
}

/** `15/03/2026 10:12`, `03/15/2026 2:05 PM`, `15.03.26`; a full stop always sets the day first. Undefined: another shape. */
export function readYearLast(value: string, order: DayOrder): Written | null | undefined {
  const match = yearLast.exec(value);
  if (match === null) return undefined;
  const dayFirst = order === 'day-first' || match[2] === '.';
  const day = Number(dayFirst ? match[1] : match[3]);
  const month = Number(dayFirst ? match[3] : match[1]);
  return withRest(dayOf(fullYear(match[4] as string), month, day), match[5] ?? '');
}

/** What one value says about the order of day and month: only a figure above 12 tells. Null: not of that shape. */
export function orderOf(value: string): DayOrder | 'either' | null {
  const match = yearLast.exec(value);
  if (match === null || match[2] === '.') return null;
  const first = Number(match[1]) > 12;
  const second = Number(match[3]) > 12;
  if (first === second) return 'either';
  return first ? 'day-first' : 'month-first';
}

const unix = /^(\d{9,10}|\d{12,13}|\d{15,16})(?:[.,](\d{1,9}))?$/u;

/** Unix seconds, milliseconds or microseconds, told apart by their length. Undefined: another shape. */
export function readUnix(value: string): Written | null | undefined {
  const match = unix.exec(value);
  if (match === null) return undefined;
  const whole = match[1] as string;
  let time = Number(whole);
  if (whole.length <= 10) time = time * 1000 + Number((match[2] ?? '').slice(0, 3).padEnd(3, '0'));
  else if (whole.length >= 15) time = Math.floor(time / 1000);
  return isPlausible(time) ? { time, zoned: true, dateOnly: false } : null;
}

const serial = /^(\d{5})(?:[.,](\d{1,15}))?$/u;
/** Days from Excel's day 0 (1899-12-30, its 1900 system) to 1970-01-01. */
const excelEpoch = 25_569;

/** Excel's serial dates: days since 1900, the hour in the fraction, decimal comma allowed. Undefined: another shape. */
export function readSerial(value: string): Written | null | undefined {
  const match = serial.exec(value);
  if (match === null) return undefined;
  const days = Number(`${match[1]}.${match[2] ?? 0}`);
  const time = Math.round((days - excelEpoch) * 86_400) * 1000;
  return isPlausible(time) ? { time, zoned: false, dateOnly: match[2] === undefined } : null;
}
