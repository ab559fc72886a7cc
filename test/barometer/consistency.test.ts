import { expect, it } from 'vitest';
import type { Rate } from '../../src/model/barometer.ts';
import { barometerOf } from '../support/barometer.ts';
import { type ScoredCase, scoredOf } from '../support/scored.ts';

const consistencyOf = (cases: readonly ScoredCase[]): Rate =>
  barometerOf(cases.map((one, index) => [scoredOf({ conversation: `c-${index}`, ...one })])).total.indicators
    .consistency as Rate;

const signed = (signOff: 'name' | 'team' | null, more: ScoredCase = {}): ScoredCase => ({
  ...more,
  measures: { branding: { signOff } },
});

it('counts the replies in the form that a brand usually has', () => {
  expect(consistencyOf([signed('name'), signed('name'), signed('team')])).toMatchObject({ count: 2, of: 3 });
});

it('holds each brand and each channel against itself', () => {
  const other = { brand: 'Voltéa' };
  const posts = { channel: 'twitter' } as const;
  const cases = [signed('name'), signed('name'), signed('team', other), signed('team', other)];
  expect(consistencyOf([...cases, signed(null, posts), signed(null, posts)])).toMatchObject({ count: 6, of: 6 });
});

it('leaves out silences, replies of nobody, and a brand with a single reply on a channel', () => {
  const cases = [signed('name'), signed('name', { status: 'unanswered' }), signed('name', { brand: null })];
  expect(consistencyOf([...cases, signed('name', { brand: null })])).toMatchObject({ count: 0, of: 0, share: null });
});

it('does not hold what cannot be seen against a reply', () => {
  const form = (logo: boolean | null): ScoredCase => ({ measures: { branding: { logo } } });
  expect(consistencyOf([form(true), form(true), form(null), form(false)])).toMatchObject({ count: 3, of: 4 });
});

it('is the same in any order, with ties too', () => {
  const cases = [signed('name'), signed('team'), signed('team'), signed('name')];
  expect(consistencyOf(cases)).toEqual(consistencyOf(cases.toReversed()));
});
