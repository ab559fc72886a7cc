import { expect, it } from 'vitest';
import type { IndicatorId } from '../../src/model/barometer.ts';
import { barometerOf, cutOff } from '../support/barometer.ts';
import { type ScoredCase, scoredOf } from '../support/scored.ts';

/** Six exchanges in six conversations: four replies, one silence, one too recent. */
const wave: readonly ScoredCase[] = [
  {
    type: 'complaint',
    questions: 2,
    acknowledgedAfter: 30,
    measures: { delay: { seconds: 1800 }, relevance: { level: 0, outcome: 'none', questionsAnswered: 0 } },
  },
  {
    relaunches: 2,
    measures: {
      delay: { seconds: 7000 },
      relevance: { level: 1, outcome: 'redirected', handoff: 'phone', questionsAnswered: 0 },
      privacy: { exposed: ['phone'] },
      empathy: { level: 2, templateShare: 0.75 },
    },
  },
  {
    type: 'praise',
    measures: { relevance: { outcome: 'thanked' }, privacy: null, spelling: { words: 150, mistakes: 0 } },
  },
  { type: null, measures: { relevance: null, empathy: null, branding: { logo: true, charter: false } } },
  { type: 'complaint', status: 'unanswered', repeatContact: true },
  { type: 'complaint', status: 'too-recent', requestedAt: cutOff - 1_800_000 },
];

const { indicators } = barometerOf(wave.map((one) => [scoredOf(one)])).total;

const rates: readonly (readonly [IndicatorId, number, number])[] = [
  ['response-rate', 4, 5],
  ['unanswered-rate', 1, 5],
  ['unanswered-complaints', 1, 2],
  ['acknowledged', 1, 5],
  ['within-1h', 3, 5],
  ['within-2h', 4, 5],
  ['off-topic', 1, 3],
  ['solved', 0, 2],
  ['redirected', 1, 3],
  ['redirected-phone', 1, 3],
  ['redirected-store', 0, 3],
  ['questions-answered', 1, 4],
  ['empathy-none', 0, 3],
  ['empathy-formulaic', 2, 3],
  ['empathy-personal', 1, 3],
  ['named', 3, 3],
  ['signed', 4, 4],
  ['with-mistake', 3, 4],
  ['charter', 0, 1],
  ['logo', 1, 1],
  ['relaunched', 1, 5],
  ['repeat-contact', 1, 4],
  ['data-exposed', 1, 3],
  ['data-asked-in-public', 0, 3],
];

it.each(rates)('%s: %s of %s', (id, count, of) => {
  expect(indicators[id]).toMatchObject({ kind: 'rate', count, of, share: count / of });
});

it('delays count the silent as still waiting', () => {
  expect(indicators['delay-median']).toMatchObject({ seconds: 3600, answered: 4, censored: 2 });
  expect(indicators['delay-p90']).toMatchObject({ seconds: null });
  expect(indicators['acknowledgement-delay']).toMatchObject({ seconds: 30, answered: 1, censored: 0 });
});

it('mistakes are counted over all words, not averaged over replies', () => {
  expect(indicators['mistakes-per-100-words']).toMatchObject({ mean: 1, n: 4 });
});

it('reuse of templates is averaged over replies', () => {
  expect(indicators['template-share']).toMatchObject({ mean: (0.25 + 0.25 + 0.75) / 3, n: 3 });
});
