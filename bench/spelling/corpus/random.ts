/** A seeded source of chance: the same seed gives the same choices. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** One of a list. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** True with this probability. */
  readonly chance: (share: number) => boolean;
  /** A whole number between both, inclusive. */
  readonly whole: (from: number, to: number) => number;
  /** One of a list whose first entries come up far more often, with a long tail (`bend` from 1, even, upwards). */
  readonly tailed: <T>(list: readonly T[], bend: number) => T;
};

/** Mulberry32: small, seeded, good enough for a benchmark's text. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A source of chance from a seed. */
export function randomFrom(seed: number): Random {
  const next = mulberry(seed);
  const at = <T>(list: readonly T[], place: number): T => list[Math.floor(place * list.length)] as T;
  return {
    next,
    pick: (list) => at(list, next()),
    chance: (share) => next() < share,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    tailed: (list, bend) => at(list, next() ** bend),
  };
}
