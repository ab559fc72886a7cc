import { isDate, isEpoch, isHour, isText, looksHtml } from './content.ts';

/** What the values of a column are. `epoch`: seconds or milliseconds since 1970, if its header says so as well. */
export type Kind = 'date' | 'epoch' | 'hour' | 'html' | 'text' | 'flag' | 'number' | 'word' | 'empty';

/** A column of a table, or a path of JSON records, with the values that the first records have there. */
export type Column = {
  readonly path: string;
  /** Its header as plain words, in lower case, without accents. */
  readonly words: string;
  readonly kind: Kind;
  /** One value per sampled record; null where it is empty. */
  readonly values: readonly (string | null)[];
  readonly filled: readonly string[];
  readonly distinct: ReadonlySet<string>;
};

/** Columns that stand together: those of the record, or those of the elements of a list inside it. */
export type Group = {
  /** Path of the list; null: the record itself. */
  readonly each: string | null;
  readonly columns: readonly Column[];
  /** For a list: how many elements each record has; for records: ones. */
  readonly sizes: readonly number[];
};

/** A header as words: `sentAt`, `sent_at` and `Date d’envoi` lose what only sets them apart in writing. */
export function plainWords(header: string): string {
  return header
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

/** Share of values that must be of a kind (ours): exports have stray cells. */
const most = 0.8;

const share = (values: readonly string[], is: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(is).length / values.length;

const isFlag = (value: string): boolean => /^(?:true|false|yes|no|oui|non|vrai|faux|0|1|y|n|o)$/i.test(value);

function kindOf(filled: readonly string[], distinct: ReadonlySet<string>): Kind {
  if (filled.length === 0) return 'empty';
  if (distinct.size <= 2 && filled.every(isFlag)) return 'flag';
  if (share(filled, isEpoch) >= most) return 'epoch';
  if (share(filled, isDate) >= most) return 'date';
  if (share(filled, isHour) >= most) return 'hour';
  if (share(filled, (value) => /^-?\d+(?:[.,]\d+)?$/.test(value)) >= most) return 'number';
  if (share(filled, looksHtml) >= 0.5) return 'html';
  return share(filled, isText) >= 0.5 ? 'text' : 'word';
}

/** A column of values. */
export function columnOf(path: string, values: readonly (string | null)[]): Column {
  const filled = values.filter((value) => value !== null).map((value) => value.trim());
  const distinct = new Set(filled);
  return { path, words: plainWords(path), kind: kindOf(filled, distinct), values, filled, distinct };
}
