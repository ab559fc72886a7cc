import { tzOffset } from '@date-fns/tz/tzOffset';

const day = 86_400_000;

/** How a wall-clock time met the zone's changes of offset. */
export type Resolution = 'exact' | 'gap' | 'overlap';

/** An IANA time zone (or a fixed offset such as `+02:00`), its offsets remembered. Times are in milliseconds. */
export type Zone = {
  readonly name: string;
  /** What to add to an instant to get the wall clock. */
  readonly offsetAt: (instant: number) => number;
  /**
   * The instant of a wall-clock time. As ECMAScript's Date, on which date-fns builds, both a time that is skipped and
   * one that happens twice are read with the offset before the change, whatever the machine's own zone.
   */
  readonly instantOf: (wall: number) => { readonly at: number; readonly resolution: Resolution };
};

/** Whether the machine's time zone data know this name. */
export function isZone(name: string): boolean {
  return name !== '' && !Number.isNaN(tzOffset(name, new Date(0)));
}

/** Offsets by whole day, for a day rarely changes its offset; only those that do are looked up each time. */
function offsets(name: string): (instant: number) => number {
  const ofDay = new Map<number, number>();
  const exact = (instant: number): number => Math.round(tzOffset(name, new Date(instant)) * 60) * 1000;
  return (instant) => {
    const index = Math.floor(instant / day);
    let offset = ofDay.get(index);
    if (offset === undefined) {
      offset = exact(index * day);
      if (offset !== exact((index + 1) * day)) offset = Number.NaN;
      ofDay.set(index, offset);
    }
    return Number.isNaN(offset) ? exact(instant) : offset;
  };
}

/** Opens a time zone. Throws RangeError for a name that `isZone` refuses. */
export function zone(name: string): Zone {
  if (!isZone(name)) throw new RangeError(`unknown time zone ${name}`);
  const offsetAt = offsets(name);
  return {
    name,
    offsetAt,
    instantOf(wall) {
      const before = offsetAt(wall - day);
      const after = offsetAt(wall + day);
      const early = wall - before;
      if (before === after) return { at: early, resolution: 'exact' };
      const late = wall - after;
      const earlyHolds = offsetAt(early) === before;
      const lateHolds = offsetAt(late) === after;
      if (earlyHolds && lateHolds) return { at: early, resolution: 'overlap' };
      if (earlyHolds || lateHolds) return { at: earlyHolds ? early : late, resolution: 'exact' };
      return { at: early, resolution: 'gap' };
    },
  };
}
