import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessClock, opening, openingClock, publicHolidays } from '../../../src/conversations/index.ts';
import { type OpeningHours, weekdays } from '../../../src/model/hours.ts';

const office = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['09:00-12:30', '14:00-18:00']]),
);
const hours = (more: Partial<OpeningHours> = {}): OpeningHours => ({
  zone: 'Europe/Paris',
  week: office,
  holidays: null,
  closed: [],
  ...more,
});
const everyDay = (...ranges: string[]): OpeningHours['week'] =>
  Object.fromEntries(weekdays.map((day) => [day, ranges]));
const open = (own: OpeningHours, from: string, to: string): number =>
  businessClock(own)(Date.parse(from), Date.parse(to));

describe('opening hours', () => {
  it('leave out nights, lunch and week-ends', () => {
    expect(open(hours(), '2026-03-06T16:30:00Z', '2026-03-09T08:30:00Z')).toBe(3_600);
    expect(open(hours(), '2026-03-02T11:00:00Z', '2026-03-02T13:30:00Z')).toBe(3_600);
    expect(open(hours(), '2026-03-02T00:00:00Z', '2026-03-09T00:00:00Z')).toBe(37.5 * 3_600);
    expect(open(hours(), '2026-03-07T10:00:00Z', '2026-03-08T10:00:00Z')).toBe(0);
    expect(open(hours(), '2026-03-03T10:00:00Z', '2026-03-02T10:00:00Z')).toBe(0);
  });

  it('follow the clock changes', () => {
    const always = hours({ week: everyDay('00:00-24:00') });
    expect(open(always, '2024-03-30T23:00:00Z', '2024-03-31T22:00:00Z')).toBe(23 * 3_600);
    expect(open(always, '2024-10-26T22:00:00Z', '2024-10-27T23:00:00Z')).toBe(25 * 3_600);
    expect(open(hours({ week: everyDay('01:00-04:00') }), '2024-03-30T23:00:00Z', '2024-03-31T22:00:00Z')).toBe(
      2 * 3_600,
    );
    expect(open(hours({ week: everyDay('02:15-02:45') }), '2024-03-30T23:00:00Z', '2024-03-31T22:00:00Z')).toBe(0);
  });

  it('may run over midnight, and overlap', () => {
    const night = hours({ week: { fri: ['22:00-02:00'], sat: ['01:00-03:00'] } });
    expect(open(night, '2026-03-06T12:00:00Z', '2026-03-08T12:00:00Z')).toBe(5 * 3_600);
  });

  it('close on the days that are named', () => {
    expect(open(hours({ closed: ['2026-03-03'] }), '2026-03-03T00:00:00Z', '2026-03-04T00:00:00Z')).toBe(0);
  });

  it.each(['9h-12h', '09:00', '25:00-26:00', '09:60-10:00', '09:00-09:00', ''])('refuse %s', (text) => {
    expect(opening(text)).toBeNull();
    expect(() => businessClock(hours({ week: { mon: [text] } }))).toThrow(RangeError);
  });
});

describe('public holidays', () => {
  it('close the day in the country, or in the region', async () => {
    const french = await openingClock(hours({ holidays: 'FR' }));
    expect(french(Date.parse('2026-05-01T00:00:00Z'), Date.parse('2026-05-01T22:00:00Z'))).toBe(0);
    const quebec = await publicHolidays('CA-QC');
    const ontario = await publicHolidays('CA-ON');
    expect(quebec?.('2026-06-24')).toBe(true);
    expect(ontario?.('2026-06-24')).toBe(false);
    expect(await publicHolidays('ZZ')).toBeNull();
    expect(await publicHolidays('FR-ZZZ')).toBeNull();
    await expect(openingClock(hours({ holidays: 'ZZ' }))).rejects.toThrow(RangeError);
    expect(() => businessClock(hours({ holidays: 'FR' }))).toThrow(RangeError);
  });
});

describe('at all times', () => {
  const clocks = [
    hours(),
    hours({ zone: 'America/St_Johns', week: everyDay('00:00-00:30', '02:00-23:59') }),
    hours({ zone: 'Australia/Lord_Howe', week: everyDay('22:00-03:00') }),
    hours({ zone: 'UTC', week: { sun: ['01:00-02:00'] }, closed: ['2025-06-01'] }),
  ].map((own) => businessClock(own));
  const instant = fc
    .integer({ min: Date.UTC(2019, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 })
    .map((seconds) => seconds * 1000);
  const three = fc.tuple(instant, instant, instant).map((instants) => instants.sort((a, b) => a - b));

  it('adds up, and never runs faster than time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clocks), three, (clock, [a = 0, b = 0, c = 0]) => {
        expect(clock(a, b) + clock(b, c)).toBe(clock(a, c));
        expect(clock(a, b)).toBeGreaterThanOrEqual(0);
        expect(clock(a, b)).toBeLessThanOrEqual((b - a) / 1000);
      }),
    );
  });
});
