import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InstantOptions, InstantReader, isPattern, isZone } from '../../../src/conversations/instant/index.ts';

function read(value: string, options: Partial<InstantOptions> = {}, sample: readonly string[] = []): string | null {
  const reader = new InstantReader({ zone: 'Europe/Paris', ...options });
  reader.learn(sample);
  const found = reader.read(value);
  if (found === null) return null;
  return new Date(found.at).toISOString() + (found.dateOnly ? ' (day)' : '');
}

describe('shapes of dates', () => {
  it.each([
    ['2026-03-04T08:12:00.123Z', '2026-03-04T08:12:00.123Z'],
    ['2024-10-27 02:30:00 +02:00', '2024-10-27T00:30:00.000Z'],
    ['2024-10-31 10:12:00 -0500', '2024-10-31T15:12:00.000Z'],
    ['2026-03-04T08:12:00+01:00[Europe/Paris]', '2026-03-04T07:12:00.000Z'],
    ['2026-03-04 08:12', '2026-03-04T07:12:00.000Z'],
    ['2026-07-04', '2026-07-03T22:00:00.000Z (day)'],
    ['20260315T101200Z', '2026-03-15T10:12:00.000Z'],
    ['2026/03/15 10:12', '2026-03-15T09:12:00.000Z'],
    ['1714556789', '2024-05-01T09:46:29.000Z'],
    ['1714556789.25', '2024-05-01T09:46:29.250Z'],
    ['1714556789123', '2024-05-01T09:46:29.123Z'],
    ['Tue Oct 31 22:10:47 +0000 2017', '2017-10-31T22:10:47.000Z'],
    ['Tue, 3 Mar 2026 10:12:00 +0100', '2026-03-03T09:12:00.000Z'],
    ['Tue, 3 Mar 2026 10:12:00 GMT', '2026-03-03T10:12:00.000Z'],
    ['Tue Mar 03 2026 10:12:00 GMT+0100 (CET)', '2026-03-03T09:12:00.000Z'],
    ['15/03/2026 10:12', '2026-03-15T09:12:00.000Z'],
    ['15/03/2026 à 10h12', '2026-03-15T09:12:00.000Z'],
    ['3/4/26 9:05:07', '2026-04-03T07:05:07.000Z'],
    ['15.03.2026 10:12', '2026-03-15T09:12:00.000Z'],
    ['45000,5', '2023-03-15T11:00:00.000Z'],
    ['45000', '2023-03-14T23:00:00.000Z (day)'],
    ['15 mars 2023', '2023-03-14T23:00:00.000Z (day)'],
    ['1er avril 2024', '2024-03-31T22:00:00.000Z (day)'],
    ['March 15, 2023', '2023-03-14T23:00:00.000Z (day)'],
    ['le 3 mars 2026 à 10:12', '2026-03-03T09:12:00.000Z'],
    ['mar. 3 mars 2026 10 h 12', '2026-03-03T09:12:00.000Z'],
    ['Mar 3, 2026, 2:05 PM', '2026-03-03T13:05:00.000Z'],
    ['Oct 31, 2017 at 10 PM', '2017-10-31T21:00:00.000Z'],
    ['15-mars-23 10:12', '2023-03-15T09:12:00.000Z'],
    ['5 août 2023 10:12 CEST', '2023-08-05T08:12:00.000Z'],
  ])('%s', (value, expected) => expect(read(value)).toBe(expected));

  it.each([
    '31/02/2026',
    '2026-02-31',
    '29/02/2025',
    '2026-03-04T24:00:00Z',
    '15/03/2026 25:00',
    '12/2026',
    '10:12',
    'il y a 3 jours',
    'mars 2023',
    '15 marsupial 2023',
    '1850-01-01',
    '2200-01-01',
    '99999',
    '9',
    '99999999999999999999',
    'hier',
    '',
    `2026-03-04${' '.repeat(90)}x`,
    '15/03/2026 10:12 XYZ',
    '30 PM mars 2023',
  ])('no date: %s', (value) => expect(read(value)).toBeNull());

  it('reads back every instant that it is given', () => {
    const instants = fc.date({
      min: new Date('1990-01-02T00:00:00Z'),
      max: new Date('2100-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(instants, (date) => read(date.toISOString(), { zone: 'Asia/Tokyo' }) === date.toISOString()));
  });

  it('takes any text without throwing', () => {
    const reader = new InstantReader({ zone: 'UTC' });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => void reader.read(value)));
  });
});

describe('the order of day and month', () => {
  it('follows what a sample shows', () => {
    expect(read('03/04/2026 10:00', {}, ['03/15/2026 08:00', '01/02/2026 09:00'])).toBe('2026-03-04T09:00:00.000Z');
    expect(read('03/04/2026 10:00', {}, ['15/03/2026 08:00'])).toBe('2026-04-03T08:00:00.000Z');
  });

  it('refuses a later value that contradicts it', () => expect(read('03/15/2026', {}, ['15/03/2026'])).toBeNull());

  it('takes the day first where nothing tells, and says so', () => {
    const reader = new InstantReader({ zone: 'UTC' });
    reader.learn(['03/04/2026', '05/06/2026']);
    expect(reader.read('03/04/2026')?.at).toBe(Date.UTC(2026, 3, 3));
    expect(reader.description()).toMatchObject({ dateFormat: 'day-first', ambiguous: true, dateOnly: 1 });
  });
});

describe('clocks that change', () => {
  it('reads a skipped hour and a repeated one with the offset before the change, and counts them', () => {
    const reader = new InstantReader({ zone: 'Europe/Paris' });
    expect(reader.read('2024-03-31 02:30')?.at).toBe(Date.parse('2024-03-31T01:30:00Z'));
    expect(reader.read('2024-10-27 02:30')?.at).toBe(Date.parse('2024-10-27T00:30:00Z'));
    expect(reader.read('2024-10-27 02:30 +01:00')?.at).toBe(Date.parse('2024-10-27T01:30:00Z'));
    expect(reader.description()).toMatchObject({ gaps: 1, overlaps: 1, withoutOffset: 2 });
  });

  it('knows zones off the hour', () => {
    expect(read('2026-01-05 12:00', { zone: 'Asia/Kolkata' })).toBe('2026-01-05T06:30:00.000Z');
    expect(read('2026-04-05 01:45', { zone: 'Australia/Lord_Howe' })).toBe('2026-04-04T14:45:00.000Z');
  });

  it('tells zones from words', () => {
    expect(isZone('America/Toronto')).toBe(true);
    expect(isZone('Paris')).toBe(false);
    expect(() => new InstantReader({ zone: 'Mars/Base' })).toThrow(RangeError);
  });
});

describe("a mapping's patterns", () => {
  it('are tried in order, in French and English, and leave nothing else', () => {
    const patterns = ['d MMM yyyy, HH:mm', "dd/MM/yyyy 'à' HH'h'mm"];
    expect(read('3 mars 2026, 10:12', { patterns })).toBe('2026-03-03T09:12:00.000Z');
    expect(read('3 Mar 2026, 10:12', { patterns })).toBe('2026-03-03T09:12:00.000Z');
    expect(read('27/10/2024 à 02h30', { patterns })).toBe('2024-10-27T00:30:00.000Z');
    expect(read('31/02/2024 à 02h30', { patterns })).toBeNull();
    expect(read('2026-03-03T10:12:00Z', { patterns })).toBeNull();
    expect(read('2026-03-03T10:12:00+05:00', { patterns: ["yyyy-MM-dd'T'HH:mm:ssxxx"] })).toBe(
      '2026-03-03T05:12:00.000Z',
    );
  });

  it('must be patterns', () => {
    expect(isPattern('dd/MM/yyyy')).toBe(true);
    expect(isPattern('jj/mm/aaaa n')).toBe(false);
  });
});
