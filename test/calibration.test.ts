import { describe, expect, it } from 'vitest';
import {
  binsOf,
  type Checked,
  calibrationError,
  crossValidated,
  discrimination,
  lineOf,
  moved,
} from '../bench/calibration/reliability.ts';

/** Verdicts of one confidence, of which some are right. */
const verdicts = (confidence: number, count: number, right: number): Checked[] =>
  Array.from({ length: count }, (_, index) => ({ confidence, right: index < right }));

describe('reliability of confidence', () => {
  const honest = [...verdicts(0.6, 50, 30), ...verdicts(0.92, 50, 46)];
  const boastful = [...verdicts(0.97, 100, 60), ...verdicts(0.99, 100, 90)];

  it('is read by bins', () => {
    expect(binsOf(honest)).toEqual([
      { from: 0.6, count: 50, confidence: expect.closeTo(0.6), right: 0.6 },
      { from: 0.9, count: 50, confidence: expect.closeTo(0.92), right: 0.92 },
    ]);
  });

  it('has no error where confidence is the share that is right, and the difference where it is not', () => {
    expect(calibrationError(honest)).toBeCloseTo(0);
    expect(calibrationError(verdicts(0.97, 100, 60))).toBeCloseTo(0.37);
  });

  it('discriminates by pairs of right and wrong, ties counting half', () => {
    expect(discrimination([...verdicts(0.9, 1, 1), ...verdicts(0.5, 1, 0)])).toBe(1);
    expect(discrimination([...verdicts(0.5, 1, 1), ...verdicts(0.9, 1, 0)])).toBe(0);
    expect(discrimination([...verdicts(0.9, 2, 1)])).toBe(0.5);
    expect(discrimination(verdicts(0.9, 2, 2))).toBeNull();
  });

  it('is left as it is where it is honest, and brought down where it boasts', () => {
    const { slope, intercept } = lineOf(honest);
    expect([slope, intercept]).toEqual([expect.closeTo(1, 2), expect.closeTo(0, 2)]);
    expect(calibrationError(moved(boastful, lineOf(boastful)))).toBeLessThan(calibrationError(boastful) / 4);
  });

  it('is validated on the half that did not make the line', () => {
    const [even, odd] = [verdicts(0.8, 40, 40), verdicts(0.8, 40, 0)];
    const mixed = even.flatMap((one, index) => [one, odd[index] ?? one]);
    const [first, second] = [crossValidated(mixed)[0], crossValidated(mixed).at(-1)];
    expect(first?.confidence).toBeLessThan(0.2);
    expect(second?.confidence).toBeGreaterThan(0.8);
  });
});
