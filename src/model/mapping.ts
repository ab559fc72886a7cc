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
  'customer',
  'case',
  'automatic',
] as const;
export type MappedField = (typeof mappedFields)[number];

/**
 * A column with what is to be done to its words. A column is a header of the table or a path of the JSON record such as
 * `dialogHeader.company`; inside `each`, paths that start with `$.` are read from the whole record.
 */
export type ColumnSpec = {
  readonly column: string;
  /** Regular expression: the value is its first group (or all that it matched); nothing where it does not match. */
  readonly match?: string;
  /** Words of the export → ours: `{"True": "agent"}`; the empty word stands for an empty cell. */
  readonly values?: Readonly<Record<string, string>>;
  /** When `values` has no entry for the word found; without it the word itself is kept. */
  readonly otherwise?: string;
  /** Another column; when both hold the same word the field is `same`, otherwise `otherwise`. */
  readonly sameAs?: string;
  readonly same?: string;
  /** Splits a list such as `5,7` into several identifiers. */
  readonly separator?: string;
};

/**
 * Several columns as one value, with a blank between them: the day and the hour of `{"join": ["date", "heure"]}`.
 * Nothing where one of the columns is empty.
 */
export type JoinSpec = { readonly join: readonly (string | { readonly value: string })[] };

/**
 * Where a field's value comes from: a column, the same words for every record, several columns joined, or the first of
 * several that is filled.
 */
export type FieldSpec =
  | string
  | { readonly value: string }
  | JoinSpec
  | ColumnSpec
  | { readonly first: readonly (string | { readonly value: string } | ColumnSpec)[] };

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
  /**
   * Without `conversation` every record is a conversation of its own, unless some message is linked by `inReplyTo` or
   * `repliedBy`. Without `sentAt` the message is undated, which is no fault of the record's.
   */
  readonly fields: Readonly<Partial<Record<MappedField, FieldSpec>>> & {
    readonly role: FieldSpec;
    readonly text: FieldSpec;
  };
};

/** How to read an export that is not recognised by itself. */
export type Mapping = {
  readonly format?: 'csv' | 'ndjson' | 'json' | 'log';
  /**
   * Of a `log`, a conversation written line by line: regular expression of a line that begins a message; its named
   * groups are the columns. Other lines go on with the group `text` of the message before.
   */
  readonly line?: string;
  /** Of a `log`: regular expression of a heading; its first group, or else its number, is the column `part` below it. */
  readonly part?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  /** False: the table has no header row; its columns are then called `1`, `2`, `3`… Default: true. */
  readonly header?: boolean;
  /** JSON only: path of the list of records; default: the document itself, else its first list. */
  readonly records?: string;
  /** date-fns patterns tried in order; default: detected. */
  readonly dates?: readonly string[];
  readonly timezone?: string;
  /** Words that stand for an empty cell, such as `null` or `N/A`. */
  readonly nulls?: readonly string[];
  /** Records that are no messages of the service (retweets, deleted rows): listed as skipped, with this reason. */
  readonly skip?: readonly (Condition & { readonly reason: string })[];
  readonly messages: readonly MessageTemplate[];
};
