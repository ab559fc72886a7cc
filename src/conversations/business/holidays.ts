/** Whether a day, `yyyy-mm-dd`, is a public holiday. */
export type IsHoliday = (day: string) => boolean;

/**
 * Public holidays of a country (`FR`) or of a region of it (`CA-QC`). The calendar is big, and read only when asked for.
 * Null: no such country or region.
 */
export async function publicHolidays(place: string): Promise<IsHoliday | null> {
  const { default: Holidays } = await import('date-holidays');
  const [country = '', ...rest] = place.toUpperCase().split('-');
  const region = rest.join('-');
  const known = new Holidays();
  const states = known.getCountries('en')[country] === undefined ? null : (known.getStates(country, 'en') ?? {});
  if (states === null || (region !== '' && states[region] === undefined)) return null;
  const calendar = region === '' ? new Holidays(country) : new Holidays(country, region);
  const years = new Map<string, ReadonlySet<string>>();
  return (day) => {
    const year = day.slice(0, 4);
    let days = years.get(year);
    if (days === undefined) {
      const found = calendar.getHolidays(Number(year)).filter(({ type }) => type === 'public');
      days = new Set(found.map(({ date }) => date.slice(0, 10)));
      years.set(year, days);
    }
    return days.has(day);
  };
}
