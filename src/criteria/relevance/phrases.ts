import type { Phrase } from '../../languages/phrases.ts';

/** What a sentence of a reply does. */
export const moves = [
  'thanks-given',
  'satisfaction',
  'apology',
  'understanding',
  'restating',
  'action-done',
  'action-promised',
  'taken-in-charge',
  'passed-on',
  'answered-elsewhere',
  'information-asked',
  'redirection',
  'explanation',
  'refusal',
  'instruction',
  'improvement',
  'availability',
  'wishes',
  'promotion',
  'channel-notice',
  'waiting',
  'reassurance',
  'compensation',
] as const;
export type Move = (typeof moves)[number];

/**
 * Beside the moves, what weakens or strengthens them: a condition, an option, an order, a question
 * out of courtesy, what identifies a customer or a case, or a place that only an order or a link makes a redirection.
 */
export const manners = ['conditional', 'optional', 'directive', 'courtesy-question', 'identifier', 'toward'] as const;
export type Manner = (typeof manners)[number];

/**
 * Where a customer can be sent, as far as words name it. "page" and "other" are vague: any page ("our site", "this link"),
 * any service ("our team"); a more precise place beside them decides.
 */
export const destinations = ['private', 'phone', 'email', 'form', 'store', 'selfcare', 'page', 'other'] as const;
export type Destination = (typeof destinations)[number];

/** What kind of answer a question expects, and a reply may hold. */
export const answerKinds = ['amount', 'time'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** The phrases of one language. */
export type RelevancePhrases = {
  readonly moves: Readonly<Record<Move | Manner, readonly Phrase[]>>;
  readonly destinations: Readonly<Record<Destination, readonly Phrase[]>>;
  /** The customer asks how something is done: instructions are then an answer. */
  readonly procedure: readonly Phrase[];
  /** Words of a request that expect an amount or a time. */
  readonly expected: Readonly<Record<AnswerKind, readonly Phrase[]>>;
  /** Words of a reply that hold one; figures with a unit are seen without words. */
  readonly given: Readonly<Record<AnswerKind, readonly Phrase[]>>;
};
