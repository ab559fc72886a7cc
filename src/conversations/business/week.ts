import { type OpeningHours, weekdays } from '../../model/hours.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Milliseconds since midnight of the wall clock, half-open; the end may lie in the next day. */
export type Opening = readonly [from: number, to: number];

const range = /^(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})$/u;

/** Reads `09:00-12:30`; null where it is no range of hours. */
export function opening(text: string): Opening | null {
  const match = range.exec(text.trim());
  if (match === null) return null;
  const [fromHour, fromMinute, toHour, toMinute] = match.slice(1).map(Number) as [number, number, number, number];
  const from = (fromHour * 60 + fromMinute) * minute;
  const to = (toHour * 60 + toMinute) * minute;
  if (fromMinute > 59 || toMinute > 59 || from >= day || to > day || from === to) return null;
  return [from, to < from ? to + day : to];
}

/** Puts ranges in order and joins those that touch or overlap. */
function merged(ranges: readonly Opening[]): Opening[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Openings by day of the week, Monday 0, as they start on that day. Throws RangeError for what `opening` refuses. */
export function weekOf({ week }: OpeningHours): readonly (readonly Opening[])[] {
  return weekdays.map((name) => {
    const ranges = (week[name] ?? []).map((text) => {
      const found = opening(text);
      if (found === null) throw new RangeError(`not opening hours: ${text}`);
      return found;
    });
    return merged(ranges);
  });
}

/** Openings that fall on a day: its own until midnight, and what the day before ran over. */
export function openingsOn(own: readonly Opening[], before: readonly Opening[]): readonly Opening[] {
  const today = own.map(([from, to]): Opening => [from, Math.min(to, day)]);
  const late = before.flatMap(([, to]): Opening[] => (to > day ? [[0, to - day]] : []));
  return late.length === 0 ? today : merged([...late, ...today]);
}
