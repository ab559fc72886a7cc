import { expect, it } from 'vitest';
import { references } from '../../src/barometer/references.ts';
import { barometerOf } from '../support/barometer.ts';

const { indicators } = barometerOf([]).total;

it.each(references.map((reference) => [reference.words.en, reference] as const))('%s', (_words, reference) => {
  const { indicator, value, source, year, words } = reference;
  expect(source).toContain(String(year));
  expect(words.fr).not.toBe(words.en);
  if (value === null) return;
  const points = indicator === 'overall';
  const share =
    indicator !== null && !points && (indicator === 'cross-channel' || indicators[indicator].kind === 'rate');
  expect(value).toBeGreaterThan(0);
  expect(value).toBeLessThanOrEqual(points ? 20 : share ? 1 : Number.POSITIVE_INFINITY);
});
