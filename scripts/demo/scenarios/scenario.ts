/** Sectors of the invented panel. */
export type Sector = 'énergie' | 'télécom' | 'commerce' | 'banque' | 'voyage' | 'assurance';

/**
 * One invented request with what a caring and an answering reply to it say. `[a|b]` is one of several wordings;
 * `{…}` is a fact of the conversation.
 */
export type Scenario = {
  readonly kind: 'complaint' | 'question' | 'praise';
  readonly ask: string;
  /** Picks up this customer's own circumstances; null where none are told. */
  readonly care: string | null;
  /** Answers or does all that was asked: one wording per brand of the sector, in the order of the panel. */
  readonly solved: readonly [string, string, string];
};

/** The requests of one sector, by language. */
export type Scenarios = { readonly fr: readonly Scenario[]; readonly en: readonly Scenario[] };
