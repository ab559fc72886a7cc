import { type MarkedCriterion, markedCriteria } from '../model/verdict.ts';
import { judged, type Measured } from './populations.ts';
import type { Scale } from './statistics/estimates.ts';

/** What is averaged over exchanges: marks, and the indicators that are no shares of exchanges. */
export type RatioId = MarkedCriterion | 'overall' | 'template-share' | 'mistakes-per-100-words' | 'questions-answered';

/** Σx / Σy in integers of 0 or more; y 0 leaves the exchange out. */
export type Ratio = {
  readonly x: (one: Measured) => number;
  readonly y: (one: Measured) => number;
  readonly scale: Scale;
};

const empathy = judged('empathy');
const spelling = judged('spelling');
const relevance = judged('relevance');

/** Marks have one decimal: summed in tenths, without rounding. */
function mark(id: MarkedCriterion | 'overall'): Ratio {
  return {
    x: ({ marks }) => Math.round(10 * (marks[id] ?? 0)),
    y: ({ marks }) => (marks[id] === null ? 0 : 1),
    scale: { unit: 0.1, lowest: 0, highest: 20 },
  };
}

/** A share of sentences is summed in thousandths. */
const thousandth = 1000;

const indicators = {
  'template-share': {
    x: (one) => Math.round(thousandth * (empathy(one)?.templateShare ?? 0)),
    y: (one) => (empathy(one) === null ? 0 : 1),
    scale: { unit: 1 / thousandth, lowest: 0, highest: 1 },
  },
  'mistakes-per-100-words': {
    x: (one) => spelling(one)?.mistakes ?? 0,
    y: (one) => spelling(one)?.words ?? 0,
    scale: { unit: 100, lowest: 0, highest: Infinity },
  },
  'questions-answered': {
    x: (one) => Math.min(relevance(one)?.questionsAnswered ?? 0, one.exchange.request.profile.questions),
    y: (one) => (relevance(one) === null ? 0 : one.exchange.request.profile.questions),
    scale: { unit: 1, lowest: 0, highest: 1 },
  },
} satisfies Partial<Record<RatioId, Ratio>>;

/** Every ratio that a cell sums. */
export const ratios: Readonly<Record<RatioId, Ratio>> = {
  delay: mark('delay'),
  relevance: mark('relevance'),
  empathy: mark('empathy'),
  spelling: mark('spelling'),
  branding: mark('branding'),
  overall: mark('overall'),
  ...indicators,
};

export const ratioIds = [...markedCriteria, 'overall', ...Object.keys(indicators)] as readonly RatioId[];
