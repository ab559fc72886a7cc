import { describe, expect, it } from 'vitest';
import { calendarDay, calendarMonth, decimal, duration, percent, range } from '../../../src/renderers/text/figures.ts';
import { labelsForTests } from '../words.ts';

const fr = labelsForTests('fr').figures;
const en = labelsForTests('en').figures;
/** Non-breaking spaces written as `_`, so that a reader of the test sees them. */
const seen = (text: string) => text.replaceAll('\u00a0', '_');

describe('numbers', () => {
  it.each([
    [1482.5, 1, '1_482,5', '1,482.5'],
    [1_000_000, 0, '1_000_000', '1,000,000'],
    [999, 0, '999', '999'],
    [-1.56, 2, '−1,56', '−1.56'],
    [-0.001, 1, '0,0', '0.0'],
    [0, 1, '0,0', '0.0'],
  ])('%d with %d decimals', (value, digits, french, english) => {
    expect(seen(decimal(value, digits, fr))).toBe(french);
    expect(decimal(value, digits, en)).toBe(english);
  });

  it.each([
    [0.171, '17_%', '17%'],
    [0, '0_%', '0%'],
    [1, '100_%', '100%'],
    [0.002, '<1_%', '<1%'],
    [0.998, '>99_%', '>99%'],
  ])('share %d', (share, french, english) => {
    expect(seen(percent(share, fr))).toBe(french);
    expect(percent(share, en)).toBe(english);
  });
});

describe('durations', () => {
  it.each([
    [0, '0_s', '0_s'],
    [45, '45_s', '45_s'],
    [59.6, '1_min', '1_min'],
    [150, '2_min_30_s', '2_min_30_s'],
    [599.7, '10_min', '10_min'],
    [720, '12_min', '12_min'],
    [3599, '1_h', '1_h'],
    [6600, '1_h_50', '1_h_50_min'],
    [18_300, '5_h_05', '5_h_05_min'],
    [86_400, '24_h', '24_h'],
    [183_600, '2_j_3_h', '2_d_3_h'],
    [172_700, '2_j', '2_d'],
    [1_036_800, '12_j', '12_d'],
  ])('%d seconds', (seconds, french, english) => {
    expect(seen(duration(seconds, fr))).toBe(french);
    expect(seen(duration(seconds, en))).toBe(english);
  });
});

describe('dates', () => {
  it('writes the first of a month as each language does', () => {
    expect(seen(calendarDay('2026-03-01', fr))).toBe('1er_mars_2026');
    expect(seen(calendarDay('2026-03-01T10:00:00.000Z', en))).toBe('1_March_2026');
    expect(seen(calendarDay('2026-12-24', fr))).toBe('24_décembre_2026');
  });

  it('leaves what is no date as it is', () => {
    expect(calendarDay('hier', fr)).toBe('hier');
    expect(calendarDay('2026-13-01', fr)).toBe('2026-13-01');
    expect(calendarMonth('2026-3', fr)).toBe('2026-3');
    expect(seen(calendarMonth('2026-03', fr))).toBe('mars_2026');
  });
});

describe('intervals', () => {
  const format = (end: number) => String(end);
  it('shows an open end, and nothing where neither is known', () => {
    expect(range([1, 2], format, ' à ')).toBe('1 à 2');
    expect(seen(range([1, null], format, ' à ') ?? '')).toBe('≥_1');
    expect(seen(range([null, 2], format, ' à ') ?? '')).toBe('≤_2');
    expect(range([null, null], format, ' à ')).toBeNull();
    expect(range(null, format, ' à ')).toBeNull();
  });
});
