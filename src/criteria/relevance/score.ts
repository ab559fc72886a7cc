import { fold } from '../../languages/fold.ts';
import type { Reply, Request } from '../../model/exchange.ts';
import type { LanguageCode, Token } from '../../model/language.ts';
import type { Agreement, Finding, Survey } from '../../model/verdict.ts';
import type { RelevanceCode } from './codes.ts';
import { fitOf } from './fit.ts';
import type { Step } from './moves.ts';
import type { Move } from './phrases.ts';
import { sharedFindings } from './shared.ts';
import { overlapOf, type Terms, termsOf } from './terms.ts';

/** How close a reply is to its request. */
export type Closeness = {
  /** From 0, surely off topic, to 1, surely on topic. */
  readonly score: number;
  /** The request and the reply have nothing at all in common, though both have a subject and say enough to tell. */
  readonly foreign: boolean;
  /** What shows that it speaks of the same; nothing where no export tells which words are rare. */
  readonly shared: readonly Finding<RelevanceCode>[];
};

/** Only the first words of a very long text are compared (ours). */
const mostTokens = 3000;
/**
 * What counts, and how much, on a logistic curve. Ours: logistic regression on development exchanges whose replies were
 * true or taken from another exchange, rounded; chosen by what it does on sources that it was not fitted on (README).
 */
const weights = { words: 10, ideas: 2.8, habit: 0.7, fit: 0.05, number: 0.8, tone: 1, always: -0.75 } as const;
/** Beyond this many standard deviations habit says no more (ours). */
const farthest = 3;
/** A reply is called foreign below this score only (ours). */
const doubtful = 0.35;
/** Fewer terms than this on either side, words and their kin, say too little to call a reply foreign (ours). */
const enough = 8;

/** What shows that a reply speaks to this customer though it shares no word with the request. */
const concern: readonly Move[] = ['apology', 'understanding', 'satisfaction', 'thanks-given', 'restating'];

const sharesNumber = (a: Terms, b: Terms): boolean =>
  [...a.numbers].some((number) => number.length > 1 && b.numbers.has(number));

/** Whether the tone fits: pleasure answers praise, not a complaint. From -1 to 1. */
function toneOf({ profile }: Request, steps: readonly Step[]): number {
  const does = (move: Move) => steps.some(({ moves }) => moves.has(move));
  const pleased = does('satisfaction') || (does('thanks-given') && profile.type === 'praise');
  if (profile.type === 'praise') return does('apology') ? -0.5 : Number(pleased);
  return profile.type === 'complaint' && pleased && !does('apology') ? -1 : 0;
}

/** The sum that the logistic curve reads. */
function strengthOf({ words, ideas, habit }: Agreement, fit: number, number: boolean, tone: number): number {
  return (
    weights.words * words +
    weights.ideas * ideas +
    weights.habit * Math.max(-farthest, Math.min(farthest, habit)) +
    weights.fit * fit +
    weights.number * Number(number) +
    weights.tone * tone +
    weights.always
  );
}

/** Whether two texts speak of nothing in common though both say enough to tell. */
function isApart(asked: Terms, said: Terms): boolean {
  const { shared, numbers, topics } = overlapOf(asked, said);
  if (shared + numbers + topics > 0) return false;
  return [asked, said].every((terms) => terms.topics.size > 0 && terms.weights.size >= enough);
}

/** Compares a reply with its request; the greeting and the signature are left out. */
export function closenessOf(
  request: Request,
  reply: Reply,
  steps: readonly Step[],
  language: LanguageCode,
  survey: Survey,
  agreement: Agreement,
): Closeness {
  const { greeting, signature } = reply.parts;
  const spoken = ({ start }: Token): boolean =>
    start >= (greeting?.[1] ?? 0) && start < (signature?.[0] ?? Number.POSITIVE_INFINITY);
  const tokens = reply.tokens.slice(0, mostTokens).filter(spoken);
  const asked = termsOf(request.text, request.tokens.slice(0, mostTokens), language, survey);
  const said = termsOf(reply.text, tokens, language, survey);
  const fit = fitOf(fold(request.text), fold(reply.text), language);
  const strength = strengthOf(agreement, fit.points, sharesNumber(asked, said), toneOf(request, steps));
  const score = 1 / (1 + Math.exp(-strength));
  const concerned = steps.some(({ moves }) => concern.some((move) => moves.has(move)));
  return {
    score,
    foreign: score < doubtful && !concerned && fit.points <= 0 && isApart(asked, said),
    shared: survey.replies === 0 ? [] : sharedFindings(reply, tokens, asked, fit, language),
  };
}
