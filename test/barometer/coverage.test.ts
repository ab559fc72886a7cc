import { describe, expect, it } from 'vitest';
import type { Interval, ScoredExchange } from '../../src/model/barometer.ts';
import type { Channel } from '../../src/model/conversation.ts';
import { barometerOf, cutOff } from '../support/barometer.ts';
import { scoredOf } from '../support/scored.ts';

/** Numbers from 0 to 1 of a linear congruential generator (Numerical Recipes): the same in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const hour = 3600;
const medianDelay = 6 * hour;

/** Conversations of one to three exchanges that share a mood; 71 % answered, log-normal delays, none seen after two days. */
function wave(random: () => number, brand: string, level: number, conversations: number, channel: Channel = 'email') {
  return Array.from({ length: conversations }, (_, at) => {
    const mood = 0.12 * normal(random);
    const exchanges = 1 + Math.floor(3 * random());
    return Array.from({ length: exchanges }, (): ScoredExchange => {
      const seconds = medianDelay * Math.exp(1.5 * normal(random));
      const seen = (24 + 72 * random()) * hour;
      const score = Math.min(1, Math.max(0, level + mood + 0.1 * normal(random)));
      const nothing = { relevance: null, spelling: null, branding: null };
      const measures = { ...nothing, delay: { seconds, businessSeconds: seconds }, empathy: { score } };
      const status = seconds <= seen ? 'answered' : 'unanswered';
      return scoredOf({ conversation: `c${at}`, brand, channel, status, measures, requestedAt: cutOff - 1000 * seen });
    });
  });
}

const holds = (interval: Interval | null | undefined, truth: number) =>
  interval !== null &&
  interval !== undefined &&
  (interval[0] ?? -Infinity) <= truth &&
  truth <= (interval[1] ?? Infinity);

/** Of 400 waves 95 % is 380; fewer than 366 or more than 393 would come by chance once in a thousand times. */
const waves = 400;
const [fewest, most] = [366, 393];

describe('95 % intervals hold the planted truth in 95 % of the waves', () => {
  const held = { mean: 0, median: 0, rate: 0 };
  const random = generator(7);
  for (let count = 0; count < waves; count += 1) {
    const { total } = barometerOf(wave(random, 'Vertaz', 0.5, 40));
    if (holds(total.marks.empathy.interval, 10)) held.mean += 1;
    if (holds(total.indicators['delay-median'].interval as Interval, medianDelay)) held.median += 1;
    const single = Array.from({ length: 60 }, () => [
      scoredOf({ status: random() < 0.71 ? 'answered' : 'unanswered' }),
    ]);
    if (holds(barometerOf(single).total.indicators['response-rate'].interval as Interval, 0.71)) held.rate += 1;
  }

  it.each(Object.keys(held) as (keyof typeof held)[])('%s', (id) => {
    expect(held[id]).toBeGreaterThanOrEqual(fewest);
    expect(held[id]).toBeLessThanOrEqual(most);
  });
});

describe('rank intervals', () => {
  it('hold all true ranks at once in 95 % of the waves', () => {
    const random = generator(11);
    const nothing = { delay: null, relevance: null, spelling: null, branding: null };
    const levels = [0.6, 0.55, 0.5, 0.45, 0.4];
    const draw = (brand: string, level: number) =>
      Array.from({ length: 30 }, () => {
        const score = Math.min(1, Math.max(0, level + 0.15 * normal(random)));
        return [scoredOf({ brand, measures: { ...nothing, empathy: { score } } })];
      });
    let held = 0;
    for (let count = 0; count < 200; count += 1) {
      const { ranking } = barometerOf(levels.flatMap((level, at) => draw(`${at + 1}`, level)));
      if (ranking.every(({ brand, low, high }) => low <= Number(brand) && Number(brand) <= high)) held += 1;
    }
    expect(held).toBeGreaterThanOrEqual(184);
  });
});
