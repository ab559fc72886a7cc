import type { RequestType } from '../../model/exchange.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Outcome } from '../../model/verdict.ts';
import type { Step } from './moves.ts';
import { type Asked, type Decision, decide } from './outcome.ts';

/** What a verdict on relevance rests on. */
export type Grounds = {
  readonly steps: readonly Step[];
  readonly asked: Asked;
  readonly decision: Decision;
  /** How close the reply is to the request, 0 to 1. */
  readonly score: number;
  readonly language: LanguageCode;
};

/**
 * Points of a logistic curve: what certain grounds give, and what each ground adds. Ours, fitted on 273 exchanges, then
 * stretched by the line that 279 exchanges gave which the rules had not seen.
 */
const points = {
  start: 3.1,
  /** Only plain statements make it an answer. */
  stated: -1.9,
  /** No sentence brings anything about. */
  nothing: -1.9,
  /** Without the sentences that decided, the reply would have come to something else. */
  contested: -0.6,
  /** Two sentences or more say the same. */
  agreed: 0.9,
  /** Neither a complaint, a question nor praise. */
  unclear: -0.3,
  /** An answer whose words are far from the request's; in full where they share nothing. */
  far: -0.9,
  /** The rules know less English than French. */
  english: -0.75,
} as const;

const kindOf: Readonly<Record<Outcome, number>> = {
  none: 0,
  redirected: 1,
  info_requested: 1,
  acknowledged: 1,
  solved: 2,
  thanked: 2,
};

const weak: readonly string[] = ['answer-given', 'explanation', 'action-promised'];
const clear: readonly (RequestType | null)[] = ['complaint', 'question', 'praise'];

/** The outcome without the sentences that decided it. */
function remaining({ steps, asked, decision }: Grounds): Outcome {
  const decisive = new Set(decision.by.map(({ step }) => step));
  const kept = [...steps.keys()].filter((index) => !decisive.has(index));
  const others = kept.flatMap((index) => steps[index] ?? []);
  return decide(others, { ...asked, place: (index) => asked.place(kept[index] ?? 0) }).outcome;
}

/** How sure the level of relevance is, from 0 to 1. */
export function confidenceOf(grounds: Grounds): number {
  const { decision, asked, score, language } = grounds;
  const { outcome, by } = decision;
  const solved = outcome === 'solved';
  const rest = remaining(grounds);
  const same = kindOf[rest] === kindOf[outcome];
  const sum =
    points.start +
    (solved && by.every(({ move }) => weak.includes(move)) ? points.stated : 0) +
    (outcome === 'none' ? points.nothing : 0) +
    (rest !== 'none' && !same ? points.contested : 0) +
    (by.length > 1 || (rest !== 'none' && same) ? points.agreed : 0) +
    (clear.includes(asked.type) ? 0 : points.unclear) +
    (solved ? points.far * (1 - score) : 0) +
    (language === 'en' ? points.english : 0);
  return 1 / (1 + Math.exp(-sum));
}
