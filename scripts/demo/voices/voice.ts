/** How one brand talks in one language. `[a|b]` is one of several wordings; `{…}` is a fact of the conversation. */
export type Lines = {
  /** Greeting by name, and without. */
  readonly hello: readonly [named: string, plain: string];
  /** The brand's stock formula for a complaint, and for anything else: warm, but fitting anybody. */
  readonly sorry: string;
  readonly glad: string;
  /** Passed on, no answer yet. */
  readonly promised: string;
  /** Sends the customer elsewhere: from anywhere, and from a public channel. */
  readonly elsewhere: string;
  readonly aside: string;
  /** Misses the point, whatever was asked. */
  readonly stray: string;
  /** Last sentence of a mail; may be empty. */
  readonly offer: string;
  readonly bye: string;
  /** Signature of a mail, and of a post. */
  readonly signature: string;
  readonly initials: string;
};

/** How one brand talks. */
export type Voice = {
  readonly fr: Lines;
  /** Only brands that serve customers in English. */
  readonly en?: Lines;
  /** Text of its automatic receipts. */
  readonly receipt: string;
  /** Writes ' for ’. */
  readonly straight?: true;
};
