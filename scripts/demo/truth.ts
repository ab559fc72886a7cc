import type { Outcome } from './outcome.ts';
import type { Channel, Habits } from './panel.ts';

/** What was planted in one exchange: probabilities for its brand, channel, day and kind of request. */
export type Planted = {
  /** As the audit names it: conversation and ordinal. */
  readonly exchange: string;
  readonly brand: string;
  readonly channel: Channel;
  readonly askedAt: number;
  /** When a person replied; null where nobody did before the export was made. */
  readonly repliedAt: number | null;
  /** What the reply came to; null without one. */
  readonly outcome: Outcome | null;
  readonly answers: number;
  /** Null where nothing was to be solved. */
  readonly solved: number | null;
  readonly redirected: number;
  readonly offTopic: number;
  readonly withoutEmpathy: number;
  readonly personal: number;
  readonly mistaken: number;
  readonly signed: number;
};

/** What was planted in the replies of a brand, by the names of the barometer's indicators. */
export type PlantedShares = Readonly<Record<keyof typeof shares, number>>;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const answered = (planted: readonly Planted[]): readonly Planted[] =>
  planted.filter(({ repliedAt }) => repliedAt !== null);

const shares = {
  response: (planted: readonly Planted[]) => mean(planted.map(({ answers }) => answers)),
  solved: (planted: readonly Planted[]) =>
    mean(answered(planted).flatMap(({ solved }) => (solved === null ? [] : [solved]))),
  redirected: (planted: readonly Planted[]) => mean(answered(planted).map(({ redirected }) => redirected)),
  offTopic: (planted: readonly Planted[]) => mean(answered(planted).map(({ offTopic }) => offTopic)),
  empathyNone: (planted: readonly Planted[]) => mean(answered(planted).map(({ withoutEmpathy }) => withoutEmpathy)),
  empathyPersonal: (planted: readonly Planted[]) => mean(answered(planted).map(({ personal }) => personal)),
  mistaken: (planted: readonly Planted[]) => mean(answered(planted).map(({ mistaken }) => mistaken)),
  signed: (planted: readonly Planted[]) => mean(answered(planted).map(({ signed }) => signed)),
};

/** Habits on a day between the first (0) and the last (1). */
export function habitsAt(habits: Habits, later: Partial<Habits> | undefined, day: number): Habits {
  const entries = Object.entries(habits) as [keyof Habits, number][];
  return Object.fromEntries(
    entries.map(([habit, first]) => [habit, first + ((later?.[habit] ?? first) - first) * day]),
  ) as Habits;
}

/** The planted shares of one brand. */
export function plantedShares(planted: readonly Planted[], brand: string): PlantedShares {
  const own = planted.filter((one) => one.brand === brand);
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, share(own)])) as PlantedShares;
}
