import type { ScoredExchange } from '../model/barometer.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Marks } from '../model/grid.ts';
import type { CriterionId, Measures, Verdicts } from '../model/verdict.ts';

/** A scored exchange with its measures at hand; null: not applicable. */
export type Measured = {
  readonly exchange: Exchange;
  readonly marks: Marks;
  readonly measures: { readonly [Id in CriterionId]: Measures[Id] | null };
};

/** Unwraps what the criteria said. */
export function measured({ exchange, marks, verdicts }: ScoredExchange): Measured {
  const measures = {
    delay: measureOf('delay', verdicts),
    relevance: measureOf('relevance', verdicts),
    empathy: measureOf('empathy', verdicts),
    spelling: measureOf('spelling', verdicts),
    branding: measureOf('branding', verdicts),
    privacy: measureOf('privacy', verdicts),
  };
  return { exchange, marks, measures };
}

function measureOf<Id extends CriterionId>(id: Id, verdicts: Verdicts): Measures[Id] | null {
  const verdict = verdicts[id];
  return 'measure' in verdict ? verdict.measure : null;
}

/** The subject of an indicator in an exchange, or null where the exchange is not in its denominator. */
export type Population<Subject> = (one: Measured) => Subject | null;

/** Exchanges whose outcome is known: answered or unanswered; too recent ones are left out of every rate. */
export const settled: Population<Measured> = (one) => (one.exchange.status === 'too-recent' ? null : one);

/** Settled exchanges whose request is a complaint. */
export const complaints: Population<Measured> = (one) =>
  one.exchange.request.profile.type === 'complaint' ? settled(one) : null;

/** Settled exchanges whose request could be read, in a language that we have words for. */
export const understood: Population<Measured> = (one) =>
  one.exchange.request.profile.type === null ? null : settled(one);

/** Exchanges with a human reply. */
export const answered: Population<Measured> = (one) => (one.exchange.status === 'answered' ? one : null);

/** Replies that a criterion could judge. */
export function judged<Id extends CriterionId>(id: Id): Population<Measures[Id]> {
  return (one) => (one.exchange.status === 'answered' ? one.measures[id] : null);
}

const relevance = judged('relevance');

/** Replies judged for relevance, but for those to praise: there was something to solve. */
export const solvable: Population<Measures['relevance']> = (one) =>
  one.exchange.request.profile.type === 'praise' ? null : relevance(one);
