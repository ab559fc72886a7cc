/** Distinct delays in rising order, with how many replies came at each and how many exchanges were last seen waiting. */
export type Moments = {
  readonly seconds: Float64Array;
  readonly events: Float64Array;
  readonly censored: Float64Array;
};

/** No delays. */
export const noMoments: Moments = allocate(0);

/** Counts delays, in any order. */
export function momentsOf(events: readonly number[], censored: readonly number[]): Moments {
  return mergeMoments(counted(events, 'events'), counted(censored, 'censored'));
}

/** The counts of both, in time linear in their distinct delays. */
export function mergeMoments(a: Moments, b: Moments): Moments {
  const merged = allocate(a.seconds.length + b.seconds.length);
  let [i, j, size] = [0, 0, 0];
  while (i < a.seconds.length || j < b.seconds.length) {
    const [left, right] = [a.seconds[i] ?? Infinity, b.seconds[j] ?? Infinity];
    merged.seconds[size] = Math.min(left, right);
    if (left <= right) addAt(merged, size, a, i++);
    if (right <= left) addAt(merged, size, b, j++);
    size += 1;
  }
  return shortened(merged, size);
}

/** How many replies came and how many exchanges were last seen waiting. */
export function totals({ events, censored }: Moments): { readonly events: number; readonly censored: number } {
  return { events: sum(events), censored: sum(censored) };
}

function counted(delays: readonly number[], kind: 'events' | 'censored'): Moments {
  const sorted = Float64Array.from(delays).sort();
  const moments = allocate(sorted.length);
  let size = 0;
  for (const [at, seconds] of sorted.entries()) {
    if (at === 0 || seconds !== sorted[at - 1]) moments.seconds[size++] = seconds;
    moments[kind][size - 1] = (moments[kind][size - 1] ?? 0) + 1;
  }
  return shortened(moments, size);
}

function addAt(to: Moments, place: number, from: Moments, at: number): void {
  to.events[place] = (to.events[place] ?? 0) + (from.events[at] ?? 0);
  to.censored[place] = (to.censored[place] ?? 0) + (from.censored[at] ?? 0);
}

function allocate(size: number): Moments {
  return { seconds: new Float64Array(size), events: new Float64Array(size), censored: new Float64Array(size) };
}

function shortened({ seconds, events, censored }: Moments, size: number): Moments {
  return { seconds: seconds.slice(0, size), events: events.slice(0, size), censored: censored.slice(0, size) };
}

function sum(counts: Float64Array): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
