export { businessClock, openingClock } from './clock.ts';
export { type IsHoliday, publicHolidays } from './holidays.ts';
export { opening } from './week.ts';
