import { TZDateMini } from '@date-fns/tz';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zone } from '../../../src/conversations/instant/index.ts';

const zones = [
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'UTC',
].map(zone);
const instants = fc
  .integer({ min: Date.UTC(1991, 0, 1) / 1000, max: Date.UTC(2099, 0, 1) / 1000 })
  .map((seconds) => seconds * 1000);

it('finds the instant of a wall clock again, but for hours shown twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (place, instant) => {
      const { at, resolution } = place.instantOf(instant + place.offsetAt(instant));
      return resolution === 'overlap' ? at <= instant : at === instant && resolution === 'exact';
    }),
  );
});

it('agrees with date-fns on the wall clock', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (place, instant) => {
      const date = new TZDateMini(instant, place.name);
      const wall = Date.UTC(
        date.getFullYear(),
        date.getMonth(),
        date.getDate(),
        date.getHours(),
        date.getMinutes(),
        date.getSeconds(),
      );
      expect(instant + place.offsetAt(instant)).toBe(wall);
    }),
  );
});
