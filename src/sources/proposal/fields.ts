import type { FieldSpec } from '../../model/mapping.ts';
import type { Column, Group } from './column.ts';
import { isDayOnly } from './content.ts';
import { channelNamed, conversationHeader, customerHeader } from './words.ts';

/** The day that hours without a day are put on: `2026-03-04`. */
export type Day = string;

const prefixOf = (path: string): string => path.slice(0, path.lastIndexOf('.') + 1);

/** Moments that are not when a message was sent. */
const otherMoment =
  /\b(?:updated?|modif\w*|edited|closed|clos|birth|naissance|deleted|expir\w*|experience|visit|visite|sejour|stay|purchase|achat|order|commande|scraped|crawl\w*|import\w*|export\w*|due|resolved)\b/;
const sending =
  /\b(?:sent|send|envoi|envoye|created?|creation|publi\w*|post\w*|date|time|timestamp|horodatage|heure|at|le|submitted|written|received|recu|ts|when|quand)\b/;

const isMoment = ({ kind, words }: Column): boolean =>
  kind === 'date' || (kind === 'epoch' && (sending.test(words) || otherMoment.test(words)));

/** How well a column says when the text was sent. */
function momentScore(column: Column, text: Column): number {
  const near = prefixOf(column.path) !== '' && prefixOf(column.path) === prefixOf(text.path) ? 4 : 0;
  const named = (sending.test(column.words) ? 2 : 0) - (otherMoment.test(column.words) ? 3 : 0);
  const full = column.filled.length / Math.max(1, column.values.length);
  return near + named + full + (column.filled.some((value) => !isDayOnly(value)) ? 0.5 : 0);
}

const bestBy = (columns: readonly Column[], score: (column: Column) => number): Column | null =>
  columns.reduce<Column | null>((best, column) => (best === null || score(column) > score(best) ? column : best), null);

/** When a text was sent: a column, a day and an hour of two columns, or an hour of the day that is given. */
export function momentOf(columns: readonly Column[], text: Column, day: Day): FieldSpec | null {
  const date = bestBy(columns.filter(isMoment), (column) => momentScore(column, text));
  const hour = bestBy(
    columns.filter(({ kind }) => kind === 'hour'),
    (column) => momentScore(column, text),
  );
  if (date === null) return hour === null ? null : { join: [{ value: day }, hour.path] };
  const days = date.filled.every(isDayOnly) && date.kind === 'date';
  return days && hour !== null && prefixOf(hour.path) === prefixOf(date.path)
    ? { join: [date.path, hour.path] }
    : date.path;
}

/** Whether a moment is an hour whose day was not in the file. */
export const isHourOnly = (spec: FieldSpec | null): boolean =>
  typeof spec === 'object' && spec !== null && 'join' in spec && typeof spec.join[0] === 'object';

const isIdentifier = ({ kind, filled }: Column): boolean =>
  (kind === 'word' || kind === 'number' || kind === 'epoch' || kind === 'flag') &&
  filled.every((value) => value.length <= 200);

const unique = ({ distinct, filled }: Column): boolean => distinct.size === filled.length;

const repeats = (column: Column): boolean => column.distinct.size < column.filled.length;

/** Whether a column has no header but its number. */
const isNumbered = (words: string): boolean => /^\d+$/.test(words);

/** Whether equal values stand in one stretch each, as the messages of a conversation do. */
const areTogether = (values: readonly string[]): boolean =>
  values.filter((value, row) => row === 0 || value !== values[row - 1]).length === new Set(values).size;

/** The conversation of messages that stand one a row. */
export function conversationOf(group: Group, text: Column): Column | null {
  const able = group.columns.filter(
    (column) =>
      column !== text && isIdentifier(column) && repeats(column) && column.filled.length >= 0.9 * column.values.length,
  );
  const score = ({ words, distinct, filled }: Column): number =>
    (conversationHeader.test(words)
      ? 3
      : customerHeader.test(words) && /\b(?:id|phone|telephone|mail|email|numero)\b/.test(words)
        ? 1.5
        : 0) +
    (/\b(?:id|no|num|numero|n|ref|reference|key|uuid)\b/.test(words) ? 1 : 0) -
    (/\b(?:message|parent|type|status|statut|channel|canal|agent|author|auteur|sender)\b/.test(words) ? 2.5 : 0) +
    (distinct.size >= 2 ? 0.5 : 0) +
    (isNumbered(words) && filled.some((value) => /\d/.test(value)) && areTogether(filled) ? 1 : 0);
  const best = bestBy(able, score);
  return best !== null && score(best) >= 1.5 ? best : null;
}

const nameIn = (columns: readonly Column[], pattern: RegExp, able: (column: Column) => boolean): Column | null =>
  columns.find((column) => able(column) && pattern.test(column.words)) ?? null;

/** The identifier of each record or message. */
export const identifierOf = (columns: readonly Column[]): Column | null =>
  nameIn(
    columns,
    /^(?:\w+ )?(?:id|uuid|guid|key|message id|review id|ref|reference|numero|number)$/,
    (column) => isIdentifier(column) && unique(column),
  );

const isName = ({ kind, filled }: Column): boolean => kind === 'word' && filled.every((value) => value.length <= 80);

/** Who wrote. */
export const authorOf = (columns: readonly Column[]): Column | null =>
  nameIn(
    columns,
    /\b(?:author|auteur|name|nom|pseudo|username|sender|from|reviewer|consumer|user|client|customer|speaker|expediteur|qui|who|login|by)\b/,
    isName,
  );

/** Whose service it is: few different names under a header that says so. */
export const brandOf = (columns: readonly Column[]): Column | null =>
  nameIn(
    columns,
    /\b(?:brand|marque|company|entreprise|enseigne|societe|hotel|restaurant|shop|store|boutique|magasin|app|business|merchant|place|location|etablissement)\b(?! (?:id|reply|response|answer|url|date))/,
    (column) => isName(column) && !/\b(?:reply|response|reponse|answer|date|url|author|by)\b/.test(column.words),
  );

const simple: readonly (readonly ['sector' | 'language' | 'subject' | 'scenario' | 'customer', RegExp])[] = [
  ['sector', /^(?:\w+ )?(?:sector|secteur|industry)$/],
  ['language', /^(?:\w+ )?(?:language|langue|lang|locale)$/],
  ['subject', /^(?:\w+ )?(?:subject|sujet|objet|title|titre)(?: .*)?$/],
  ['scenario', /^(?:\w+ )?scenario(?: id)?$/],
  ['customer', /^(?:(?:customer|client) (?:id|number|ref)|(?:id|numero|numero de|identifiant) client)$/],
];

/** Fields that headers alone give away. */
export function plainFields(columns: readonly Column[], taken: ReadonlySet<string>): Record<string, FieldSpec> {
  const fields: Record<string, FieldSpec> = {};
  for (const [field, pattern] of simple) {
    const column = columns.find(({ words, path, kind }) => pattern.test(words) && !taken.has(path) && kind !== 'empty');
    if (column !== undefined) fields[field] = column.path;
  }
  return fields;
}

/** The channel: a column whose words we know, or what the headers tell. */
export function channelOf(columns: readonly Column[], hint: string): FieldSpec | null {
  const column = columns.find(
    ({ words, filled, distinct, kind }) =>
      /\b(?:channel|canal|source|platform|plateforme|network|reseau|medium|site|origine?)\b/.test(words) &&
      kind === 'word' &&
      distinct.size <= 20 &&
      filled.some((value) => channelNamed(value) !== null),
  );
  if (column !== undefined) {
    const known = [...column.distinct].map((value) => [value, channelNamed(value) ?? 'other'] as const);
    return { column: column.path, values: Object.fromEntries(known), otherwise: 'other' };
  }
  const named = channelNamed(hint);
  return named === null ? null : { value: named };
}
