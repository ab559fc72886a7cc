/** Fields of a message that a mapping can fill. */
export const mappedFields = [
  'id',
  'conversation',
  'inReplyTo',
  'repliedBy',
  'role',
  'visibility',
  'channel',
  'sentAt',
  'text',
  'html',
  'subject',
  'author',
  'brand',
  'sector',
  'language',
  'scenario',
  'automatic',
] as const;
export type MappedField = (typeof mappedFields)[number];

/**
 * Where a field's value comes from. A string names a column (or a JSON path such as `dialogHeader.company`;
 * inside `each`, paths starting with `$.` are read from the whole record).
 */
export type FieldSpec =
  | string
  | { readonly value: string }
  | {
      readonly column: string;
      /** Words of the export → ours: `{"True": "agent"}`. */
      readonly values?: Readonly<Record<string, string>>;
      /** When `values` has no entry for the word found; without it the word itself is kept. */
      readonly otherwise?: string;
      /** Another column; when both hold the same word the field is `then`, otherwise `otherwise`. */
      readonly sameAs?: string;
      readonly then?: string;
      /** Splits a list such as `5,7` into several identifiers. */
      readonly separator?: string;
    };

/** Condition on a column's value. Exactly one of the lists is given; the empty string stands for an empty cell. */
export type Condition = {
  readonly column: string;
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
};

/** One message that a record holds. A wide table has two of them: the request and the reply. */
export type MessageTemplate = {
  /** JSON only: the path of a list inside the record, one message per element. */
  readonly each?: string;
  readonly when?: Condition;
  readonly fields: Readonly<Partial<Record<MappedField, FieldSpec>>> & {
    readonly role: FieldSpec;
    readonly text: FieldSpec;
  };
};

/** How to read an export that is not recognised by itself. */
export type Mapping = {
  readonly format?: 'csv' | 'ndjson' | 'json';
  readonly delimiter?: string;
  readonly encoding?: string;
  /** JSON only: path of the list of records; default: the document itself. */
  readonly records?: string;
  /** date-fns patterns tried in order; default: detected. */
  readonly dates?: readonly string[];
  readonly timezone?: string;
  /** Records that are no messages of the service (retweets, deleted rows): listed as skipped, with this reason. */
  readonly skip?: readonly (Condition & { readonly reason: string })[];
  readonly messages: readonly MessageTemplate[];
};
