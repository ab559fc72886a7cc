/** Phrases by which a customer's message is understood, as fragments for `phrases` (see `languages/fold`). */
export type RequestPhrases = {
  /** Something went wrong, or the customer is dissatisfied: clear by itself. */
  readonly complaint: readonly string[];
  /** Often said of something that went wrong; two of them, or one without praise, make a complaint. */
  readonly trouble: readonly string[];
  /** Words of trouble that are denied: "aucun problème", "never let down". */
  readonly troubleDenied: readonly string[];
  /** Words of trouble or praise that are neither here: "in case of", "good morning", "I would love to". */
  readonly neutral: readonly string[];
  /** Satisfaction. */
  readonly praise: readonly string[];
  /** Thanks, which may be no more than courtesy. */
  readonly thanks: readonly string[];
  /** Satisfaction that is denied: "pas satisfaite", "not happy". */
  readonly praiseDenied: readonly string[];
  /** How a turn begins that only hands over what was asked for, or agrees: "my number is", "ok". */
  readonly handingOver: readonly string[];
  /** The customer wrote or called before. */
  readonly repeated: readonly string[];
};
