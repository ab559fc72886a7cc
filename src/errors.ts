/** What can go wrong because of the input or the command line. Words: `languages/<code>/errors.ts`. */
export type ErrorCode =
  | 'file-not-found'
  | 'no-input'
  | 'file-empty'
  | 'file-unreadable'
  | 'archive-invalid'
  | 'archive-bomb'
  | 'archive-encrypted'
  | 'archive-name'
  | 'format-unknown'
  | 'format-binary'
  | 'format-mismatch'
  | 'column-missing'
  | 'field-missing'
  | 'mapping-invalid'
  | 'config-invalid'
  | 'brands-invalid'
  | 'image-invalid'
  | 'json-invalid'
  | 'encoding-unknown'
  | 'encoding-wrong'
  | 'affix-missing'
  | 'dictionary-invalid'
  | 'grid-unknown'
  | 'rule-unknown'
  | 'renderer-unknown'
  | 'option-invalid'
  | 'exchange-unknown'
  | 'opinion-unreachable'
  | 'opinion-timeout'
  | 'opinion-answer'
  | 'judge-unreachable'
  | 'judge-timeout'
  | 'judge-busy'
  | 'judge-rejected'
  | 'judge-answer'
  | 'judge-record'
  | 'judge-not-recorded'
  | 'judge-key'
  | 'result-invalid'
  | 'not-comparable'
  | 'brand-unknown'
  | 'nothing-scored'
  | 'output-unwritable'
  | 'output-binary';

export type ErrorArgs = Readonly<Record<string, string | number>>;

/** A mistake of the user's or of the input's: shown in one or two lines, never with a stack. */
export class BarometreError extends Error {
  readonly code: ErrorCode;
  readonly args: ErrorArgs;

  constructor(code: ErrorCode, args: ErrorArgs = {}) {
    super(`${code} ${JSON.stringify(args)}`);
    this.name = 'BarometreError';
    this.code = code;
    this.args = args;
  }
}
