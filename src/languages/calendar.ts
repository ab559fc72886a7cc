import { calendar as en } from './en/calendar.ts';
import { calendar as fr } from './fr/calendar.ts';

/** Names that stand in dates of one language. */
export type Calendar = {
  /** Names and abbreviations of the twelve months. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** Words that may stand in a date and say nothing: "le", "at". */
  readonly fillers: readonly string[];
};

/** Month by name, January 1, in both languages. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  [fr, en].flatMap(({ months }) => months.flatMap((names, index) => names.map((name) => [name, index + 1] as const))),
);

/** Words that a date may hold besides its figures and its month. */
export const silentWords: ReadonlySet<string> = new Set(
  [fr, en].flatMap(({ weekdays, fillers }) => [...weekdays, ...fillers]),
);
