import { describe, expect, it } from 'vitest';
import type { ScoredExchange } from '../../src/model/barometer.ts';
import type { BrandDetail, Detail } from '../../src/model/detail.ts';
import { accumulated, barometerOf } from '../support/barometer.ts';
import { monday, noFacts, type ScoredCase, scoredOf } from '../support/scored.ts';

const detail = { cover: (text: string) => text };
const day = 86_400_000;

function detailOf(cases: readonly ScoredCase[]): Detail {
  const gathered = barometerOf(conversationsOf(cases), { detail }).detail;
  if (gathered === undefined) throw new Error('no detail');
  return gathered;
}

const conversationsOf = (cases: readonly ScoredCase[]): readonly (readonly ScoredExchange[])[] =>
  cases.map((one, index) => [scoredOf({ conversation: `c-${String(index).padStart(3, '0')}`, ...one })]);

const idsOf = (list: BrandDetail['best']): readonly string[] => list.map(({ id }) => id.replace(/#.*/, ''));
const delayed = (seconds: number): ScoredCase => ({ measures: { delay: { seconds, businessSeconds: seconds } } });

describe('the most telling exchanges', () => {
  it('are the best and the lowest marks of each brand, ties by identifier', () => {
    const seconds = [900, 90_000, 400_000, 900, 900, 30_000, 900, 700_000];
    const [brand] = detailOf(seconds.map(delayed)).brands;
    expect(idsOf(brand?.best ?? [])).toEqual(['c-000', 'c-003', 'c-004']);
    expect(idsOf(brand?.worst ?? [])).toEqual(['c-007', 'c-002', 'c-001']);
  });

  it('show no exchange twice where there are few', () => {
    const [brand] = detailOf([delayed(900), delayed(90_000)]).brands;
    expect(idsOf(brand?.best ?? [])).toEqual(['c-000', 'c-001']);
    expect(brand?.worst).toEqual([]);
  });

  it('take the unanswered by themselves: complaints first, then the longest wait', () => {
    const silent = (type: 'question' | 'complaint', days: number): ScoredCase => ({
      status: 'unanswered',
      type,
      requestedAt: monday + days * day,
    });
    const [brand] = detailOf([silent('question', 0), silent('complaint', 9), silent('complaint', 2)]).brands;
    expect(idsOf(brand?.silent ?? [])).toEqual(['c-002', 'c-001', 'c-000']);
    expect(brand?.worst).toEqual([]);
  });

  it('are the same in any order and however shared out', () => {
    const cases = Array.from({ length: 40 }, (_, at) => ({
      ...delayed(((at * 7919) % 101) * 3000),
      brand: `b${at % 3}`,
    }));
    const conversations = conversationsOf(cases);
    const whole = barometerOf(conversations, { detail }).detail;
    const parts = accumulated(conversations.slice(25).toReversed(), { detail });
    parts.merge(accumulated(conversations.slice(0, 25), { detail }));
    expect(parts.finish(noFacts).detail).toEqual(whole);
  });

  it('cover what they quote, and cut it without halving a letter', () => {
    const one = scoredOf({ conversation: 'c' });
    const text = `${'é'.repeat(899)}😀 secret`;
    const request = { ...one.exchange.request, text };
    const scored = { ...one, exchange: { ...one.exchange, request } };
    const cover = (whole: string) => whole.replace('é', '•');
    const [brand] = barometerOf([[scored]], { detail: { cover } }).detail?.brands ?? [];
    expect(brand?.best[0]?.request).toEqual({ text: `•${'é'.repeat(898)}`, omitted: text.length - 899 });
  });
});

describe('strengths and weaknesses', () => {
  const named = (brand: string, good: boolean): readonly ScoredCase[] =>
    Array.from({ length: 40 }, (_, at) => ({ brand, measures: { empathy: { named: good ? at !== 0 : at === 0 } } }));

  it('are the figures whose interval leaves out the value of the whole', () => {
    const { brands } = detailOf([...named('Bonne', true), ...named('Mauvaise', false)]);
    const [good, bad] = brands;
    expect(good?.strengths.map(({ id }) => id)).toEqual(['named']);
    expect(good?.weaknesses).toEqual([]);
    expect(bad?.weaknesses.map(({ id }) => id)).toEqual(['named']);
  });

  it('need ten cases', () => {
    const { brands } = detailOf([...named('Bonne', true).slice(0, 9), ...named('Mauvaise', false)]);
    expect(brands[0]?.strengths).toEqual([]);
  });
});

describe('months', () => {
  const inMonth = (month: number, seconds: number): readonly ScoredCase[] =>
    Array.from({ length: 30 }, (_, at) => ({
      ...delayed(seconds + at * 60),
      requestedAt: Date.UTC(2026, month, 3, 9),
    }));

  it('tell a change only where its interval leaves out 0', () => {
    const better = detailOf([...inMonth(0, 200_000), ...inMonth(1, 600)]).trend;
    expect(better.months.map(({ month }) => month)).toEqual(['2026-01', '2026-02']);
    expect(better.change?.delay.verdict).toBe('better');
    expect(better.change?.spelling.verdict).toBe('stable');
  });

  it('are no trend where there is one, or none', () => {
    expect(detailOf(inMonth(0, 600)).trend.change).toBeNull();
    expect(detailOf([{ requestedAt: null }]).trend.months).toEqual([]);
  });
});

describe('delay curves', () => {
  it('rise to the share answered, in few steps', () => {
    const cases = Array.from({ length: 500 }, (_, at): ScoredCase => delayed(60 + at * 30));
    const silent = Array.from({ length: 500 }, (): ScoredCase => ({ status: 'unanswered' }));
    const [all] = detailOf([...cases, ...silent]).delays;
    const points = all?.points ?? [];
    expect(points.length).toBeGreaterThan(25);
    expect(points.length).toBeLessThanOrEqual(61);
    expect(points.at(-1)).toEqual([60 + 499 * 30, expect.closeTo(0.5, 9)]);
    expect([...points].sort(([a], [b]) => a - b)).toEqual(points);
    expect(points.find(([seconds]) => seconds >= 60 + 249 * 30)?.[1]).toBeCloseTo(0.25, 1);
  });

  it('are none without a time', () => {
    expect(detailOf([{ status: 'unanswered', requestedAt: null }]).delays).toEqual([]);
  });
});

it('is not gathered unless asked for', () => {
  expect(barometerOf(conversationsOf([{}])).detail).toBeUndefined();
});
