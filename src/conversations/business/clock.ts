import type { OpeningHours } from '../../model/hours.ts';
import type { BusinessClock } from '../../model/verdict.ts';
import { type Zone, zone } from '../instant/index.ts';
import { type IsHoliday, publicHolidays } from './holidays.ts';
import { type Opening, openingsOn, weekOf } from './week.ts';

const day = 86_400_000;
/** Days since 1970 of the years that instants may lie in (1990 to 2100), with room for zones. */
const firstDay = 7_304;
const lastDay = 47_848;

/** The instant of a wall-clock time; of one that is skipped, the moment at which the clocks jump. */
function boundary(wall: number, place: Zone): number {
  const { at, resolution } = place.instantOf(wall);
  if (resolution !== 'gap') return at;
  const after = place.offsetAt(at);
  let early = wall - after;
  let late = at;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (place.offsetAt(middle) === after) late = middle;
    else early = middle;
  }
  return late;
}

/** Opening time since some fixed moment, in milliseconds, from sums over whole days; only the years that are asked for are summed. */
class OpenTime {
  readonly #zone: Zone;
  readonly #week: readonly (readonly Opening[])[];
  readonly #isClosed: (date: string) => boolean;
  /** By day since 1970: starts and ends of opening time in turn, as instants. */
  readonly #openings = new Map<number, readonly number[]>();
  /** By day: open time between the start of the first day asked for and the start of this day; negative before it. */
  readonly #before = new Map<number, number>();
  #low = 0;
  #high = 0;

  constructor(hours: OpeningHours, isHoliday: IsHoliday) {
    const closed = new Set(hours.closed);
    this.#zone = zone(hours.zone);
    this.#week = weekOf(hours);
    this.#isClosed = (date) => closed.has(date) || isHoliday(date);
  }

  until(instant: number): number {
    const index = Math.floor((instant + this.#zone.offsetAt(instant)) / day);
    const today = Math.min(Math.max(index, firstDay), lastDay);
    return this.#beforeDay(today) + this.#openOn(today, instant);
  }

  #beforeDay(index: number): number {
    if (this.#before.size === 0) {
      this.#before.set(index, 0);
      this.#low = index;
      this.#high = index;
    }
    for (; this.#high < index; this.#high += 1) {
      this.#before.set(this.#high + 1, this.#sum(this.#high) + this.#openOn(this.#high, Number.POSITIVE_INFINITY));
    }
    for (; this.#low > index; this.#low -= 1) {
      this.#before.set(this.#low - 1, this.#sum(this.#low) - this.#openOn(this.#low - 1, Number.POSITIVE_INFINITY));
    }
    return this.#sum(index);
  }

  #sum(index: number): number {
    return this.#before.get(index) as number;
  }

  #openOn(index: number, limit: number): number {
    const instants = this.#openingsOf(index);
    let open = 0;
    for (let at = 0; at < instants.length; at += 2) {
      const start = instants[at] as number;
      if (start >= limit) break;
      open += Math.max(0, Math.min(instants[at + 1] as number, limit) - start);
    }
    return open;
  }

  /** A closed day lets nothing start on it; what the evening before ran over still counts. */
  #openingsOf(index: number): readonly number[] {
    let instants = this.#openings.get(index);
    if (instants === undefined) {
      const walls = openingsOn(this.#starting(index), this.#starting(index - 1)).flat();
      instants = walls.map((wall) => boundary(index * day + wall, this.#zone));
      this.#openings.set(index, instants);
    }
    return instants;
  }

  #starting(index: number): readonly Opening[] {
    const own = this.#week[(index + 3) % 7] ?? [];
    return own.length === 0 || this.#isClosed(new Date(index * day).toISOString().slice(0, 10)) ? [] : own;
  }
}

/**
 * A clock that runs only in opening hours, exact across changes of offset: seconds of opening time between two instants
 * in milliseconds, 0 where the second is not later. Throws RangeError for hours or zones that do not exist, and where the
 * hours name public holidays that were not loaded: see `openingClock`.
 */
export function businessClock(hours: OpeningHours, isHoliday?: IsHoliday): BusinessClock {
  if (hours.holidays !== null && isHoliday === undefined)
    throw new RangeError(`holidays of ${hours.holidays} not loaded`);
  const open = new OpenTime(hours, isHoliday ?? (() => false));
  return (from, to) => (to <= from ? 0 : (open.until(to) - open.until(from)) / 1000);
}

/** The clock of opening hours, with the public holidays that they name. Throws RangeError where there is no such country. */
export async function openingClock(hours: OpeningHours): Promise<BusinessClock> {
  if (hours.holidays === null) return businessClock(hours);
  const isHoliday = await publicHolidays(hours.holidays);
  if (isHoliday === null) throw new RangeError(`no public holidays known for ${hours.holidays}`);
  return businessClock(hours, isHoliday);
}
