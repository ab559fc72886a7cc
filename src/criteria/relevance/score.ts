import { fold } from '../../languages/fold.ts';
import type { Reply, Request } from '../../model/exchange.ts';
import type { LanguageCode, Token } from '../../model/language.ts';
import type { Survey } from '../../model/verdict.ts';
import { fitOf } from './fit.ts';
import type { Step } from './moves.ts';
import type { Move } from './phrases.ts';
import { type Overlap, overlapOf, type Terms, termsOf } from './terms.ts';

/** How close a reply is to its request. */
export type Closeness = {
  /** From 0, surely off topic, to 1, surely on topic. */
  readonly score: number;
  /** The request and the reply have nothing at all in common, though both have a subject and say enough to tell. */
  readonly foreign: boolean;
};

/** Only the first words of a very long text are compared (ours). */
const mostTokens = 3000;
/**
 * What counts beside the cosine of terms, on its scale; and the logistic curve that turns the sum into a score. Ours,
 * chosen on development exchanges whose replies were true or taken from another exchange.
 */
const points = { topics: 0.05, foreignTopics: -0.02, fit: 0.02, number: 0.1, tone: 0.06 } as const;
const curve = { middle: 0.03, steepness: 40 } as const;
/** Fewer terms than this on either side, words and their kin, say too little to call a reply foreign (ours). */
const enough = 8;

/** What shows that a reply speaks to this customer though it shares no word with the request. */
const concern: readonly Move[] = ['apology', 'understanding', 'satisfaction', 'thanks-given', 'restating'];

function strengthOf(a: Terms, b: Terms, overlap: Overlap): number {
  const all = new Set([...a.topics, ...b.topics]).size;
  const topics = all === 0 ? 0 : overlap.topics / all;
  const foreign = a.topics.size > 0 && b.topics.size > 0 && overlap.topics === 0;
  const number = Math.min(1, overlap.numbers);
  return overlap.cosine + points.topics * topics + (foreign ? points.foreignTopics : 0) + points.number * number;
}

/** Whether the tone fits: pleasure answers praise, not a complaint. From -1 to 1. */
function toneOf({ profile }: Request, steps: readonly Step[]): number {
  const does = (move: Move) => steps.some(({ moves }) => moves.has(move));
  const pleased = does('satisfaction') || (does('thanks-given') && profile.type === 'praise');
  if (profile.type === 'praise') return does('apology') ? -0.5 : Number(pleased);
  return profile.type === 'complaint' && pleased && !does('apology') ? -1 : 0;
}

/** Compares a reply with its request; the greeting and the signature are left out. */
export function closenessOf(
  request: Request,
  reply: Reply,
  steps: readonly Step[],
  language: LanguageCode,
  survey: Survey,
): Closeness {
  const { greeting, signature } = reply.parts;
  const spoken = ({ start }: Token): boolean =>
    start >= (greeting?.[1] ?? 0) && start < (signature?.[0] ?? Number.POSITIVE_INFINITY);
  const asked = termsOf(request.text, request.tokens.slice(0, mostTokens), language, survey);
  const said = termsOf(reply.text, reply.tokens.slice(0, mostTokens).filter(spoken), language, survey);
  const overlap = overlapOf(asked, said);
  const fit = fitOf(fold(request.text), fold(reply.text), language);
  const strength = strengthOf(asked, said, overlap) + points.fit * fit + points.tone * toneOf(request, steps);
  const score = 1 / (1 + Math.exp(-curve.steepness * (strength - curve.middle)));
  const together = overlap.shared + overlap.numbers + overlap.topics;
  const telling = [asked, said].every(({ topics, weights }) => topics.size > 0 && weights.size >= enough);
  const concerned = steps.some(({ moves }) => concern.some((move) => moves.has(move)));
  return { score, foreign: telling && !concerned && together === 0 && fit <= 0 };
}
