import type { Interval } from '../../model/barometer.ts';
import type { FigureWords } from '../../model/labels.ts';

const nbsp = '\u00a0';
const minute = 60;
const hour = 3600;
const day = 86_400;

/** What stands for a value that does not exist; legends explain it. */
export const nothing = '–';
/** What stands in a table for a median that too many silences keep out of reach. */
export const unreached = '∞';

/** A number with `digits` decimals and groups of three: `1 482,5`. */
export function decimal(value: number, digits: number, words: FigureWords): string {
  const fixed = Math.abs(value).toFixed(digits);
  const [whole = '0', fraction] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, words.thousands);
  const sign = value < 0 && Number(fixed) !== 0 ? '−' : '';
  return sign + grouped + (fraction === undefined ? '' : words.decimal + fraction);
}

/** A share from 0 to 1 as a whole percentage; a share that is not quite none or all never shows as 0 or 100. */
export function percent(share: number, words: FigureWords): string {
  const hundredths = Math.round(share * 100);
  const kept = share > 0 && share < 1 ? Math.min(99, Math.max(1, hundredths)) : hundredths;
  const rough = share > 0 && share < 0.005 ? '<' : share < 1 && share >= 0.995 ? '>' : '';
  return rough + words.percent.replace('{value}', String(kept));
}

/** Seconds in the two largest units that matter: `45 s`, `2 min 30 s`, `12 min`, `1 h 50`, `2 j 3 h`, `12 j`. */
export function duration(seconds: number, words: FigureWords): string {
  const whole = Math.round(seconds);
  if (whole < minute) return `${whole}${nbsp}${words.second}`;
  if (whole < 10 * minute) return pair(whole, minute, words.minute, 1, words.second);
  const minutes = Math.round(seconds / minute);
  if (minutes < 60) return `${minutes}${nbsp}${words.minute}`;
  if (minutes <= 24 * 60) return hourAndMinutes(minutes, words);
  const hours = Math.round(seconds / hour);
  if (hours < 10 * 24) return pair(hours * hour, day, words.day, hour, words.hour);
  return `${decimal(Math.round(seconds / day), 0, words)}${nbsp}${words.day}`;
}

function pair(seconds: number, large: number, largeUnit: string, small: number, smallUnit: string): string {
  const rest = Math.floor((seconds % large) / small);
  const first = `${Math.floor(seconds / large)}${nbsp}${largeUnit}`;
  return rest === 0 ? first : `${first}${nbsp}${rest}${nbsp}${smallUnit}`;
}

function hourAndMinutes(minutes: number, words: FigureWords): string {
  const rest = minutes % 60;
  const first = `${Math.floor(minutes / 60)}${nbsp}${words.hour}`;
  if (rest === 0) return first;
  return `${first}${nbsp}${String(rest).padStart(2, '0')}${words.minuteAfterHour}`;
}

/** An ISO date or instant as a day: `1er mars 2026`. What is no date stays as it is. */
export function calendarDay(iso: string, words: FigureWords): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = words.months[Number(month) - 1];
  if (year === undefined || date === undefined || name === undefined) return iso;
  return `${date === '01' ? words.firstDay : Number(date)}${nbsp}${name}${nbsp}${year}`;
}

/** `2026-03` as `mars 2026`. What is no month stays as it is. */
export function calendarMonth(iso: string, words: FigureWords): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(iso) ?? [];
  const name = words.months[Number(month) - 1];
  return year === undefined || name === undefined ? iso : `${name}${nbsp}${year}`;
}

/** Both ends of an interval; an open end shows as `≥` or `≤`. Null where neither is known. */
export function range(interval: Interval | null, format: (end: number) => string, to: string): string | null {
  if (interval === null) return null;
  const [low, high] = interval;
  if (low === null) return high === null ? null : `≤${nbsp}${format(high)}`;
  return high === null ? `≥${nbsp}${format(low)}` : `${format(low)}${to}${format(high)}`;
}
