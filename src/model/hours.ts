/** Days of the week, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** When a brand's service is open. */
export type OpeningHours = {
  /** IANA zone of the hours. */
  readonly zone: string;
  /** `"09:00-12:30"`, up to `24:00`; an end before its start is of the next day. A day left out is closed. */
  readonly week: Readonly<Partial<Record<Weekday, readonly string[]>>>;
  /** Country, or country and region, whose public holidays are closed: `FR`, `CA-QC`. Null: none. */
  readonly holidays: string | null;
  /** Further closed days, `yyyy-mm-dd`. */
  readonly closed: readonly string[];
};
