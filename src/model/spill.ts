/** Room outside memory: texts are appended to named parts and read back from their start. */
export type Spill = {
  /** Appends to a part. Part names are short words of letters, digits and hyphens. */
  readonly write: (part: string, text: string) => void;
  /** The part's text in chunks of any size, once everything is written; nothing for a part that was never written to. */
  readonly read: (part: string) => AsyncIterable<string>;
};
