import type { Phrase } from '../../languages/phrases.ts';
import type { CriterionLabels } from '../../model/verdict.ts';

/** What a sentence of a reply does towards the customer. */
export const moves = [
  'apology',
  'understanding',
  'warmth',
  'wish',
  'thanks-given',
  'cold-thanks',
  'reassurance',
  'offer',
  'ownership',
  'condolence',
  'compliment',
  'aggravation',
  'feeling',
  'benefit',
  'report',
  'restatement',
  'mention',
  'blame',
  'as-already-said',
  'cold-imperative',
  'please',
  'insult',
] as const;
export type Move = (typeof moves)[number];

/** Moves that are cold, or decide whether others are. */
export type ColdMove = 'blame' | 'as-already-said' | 'cold-imperative' | 'please' | 'insult';

/** What the criterion points at in a reply. */
export type EmpathyCode =
  | 'apology'
  | 'understanding'
  | 'warmth'
  | 'thanks-given'
  | 'reassurance'
  | 'ownership'
  | 'personal-detail'
  | 'restated'
  | 'blame'
  | 'as-already-said'
  | 'cold-imperative'
  | 'insult'
  | 'mixed-address'
  | 'unusual-address'
  | 'template';

/** A part of a customer's life: how the customer speaks of it, and how a reply would pick it up. */
export type Circumstance = { readonly customer: readonly Phrase[]; readonly brand: readonly Phrase[] };

/** What the criterion knows of one language. */
export type EmpathyWords = {
  readonly phrases: Readonly<Record<Move, readonly Phrase[]>>;
  readonly circumstances: Readonly<Record<string, Circumstance>>;
  /** Words that fit any case of any customer: they restate nothing. Beginnings of words, folded. */
  readonly anyCase: readonly string[];
  /** Everyday words of service, which many customers share. Beginnings of words, folded. */
  readonly routine: readonly string[];
  readonly labels: CriterionLabels<EmpathyCode>;
};
