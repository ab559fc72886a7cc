import type { FieldSpec, MessageTemplate } from '../../model/mapping.ts';
import type { Column } from './column.ts';
import { requestHeader } from './words.ts';

/** Whether a column holds what somebody wrote, or something like it. */
export const isTextual = ({ kind }: Column): boolean => kind === 'text' || kind === 'html';

/** Texts that stand beside what was written. */
const beside =
  /\b(?:subject|sujet|objet|title|titre|url|address|adresse|tags?|summary|resume|product|produit|lieu|city|ville|location|localisation)\b/;

/** Whether a text is what was written, not something beside it. */
export const isBody = (column: Column): boolean => isTextual(column) && !beside.test(column.words);

/** Mean length of the values: longer texts are more likely to be what was said. */
export const volume = ({ filled }: Column): number =>
  filled.reduce((sum, value) => sum + value.length, 0) / Math.max(1, filled.length);

/** How likely a text is a customer's or anybody's own words (ours: length, header, how often it is filled). */
export const textScore = (column: Column): number =>
  Math.log1p(volume(column)) +
  (requestHeader.test(column.words) ? 2 : 0) -
  (beside.test(column.words) ? 4 : 0) +
  column.filled.length / Math.max(1, column.values.length);

/** The column with the highest score, the first of equals. */
export const best = (columns: readonly Column[], score: (column: Column) => number): Column | null =>
  columns.toSorted((a, b) => score(b) - score(a))[0] ?? null;

/** A column that holds tags gives the HTML alone: the text is made from it. */
export function bodyOf(text: Column, columns: readonly Column[]): Record<string, FieldSpec> {
  if (text.kind === 'html') return { html: text.path, text: { column: text.path, match: '^(?!)' } };
  const html = columns.find((column) => column !== text && column.kind === 'html' && column.words.includes('html'));
  return html === undefined ? { text: text.path } : { text: text.path, html: html.path };
}

/** Fields that were found. */
export function present(fields: Readonly<Record<string, FieldSpec | null | undefined>>): MessageTemplate['fields'] {
  const found = Object.entries(fields).filter(([, spec]) => spec !== null && spec !== undefined);
  return Object.fromEntries(found) as MessageTemplate['fields'];
}

/** A column of the record, seen from inside one of its lists. */
export function fromInside(spec: FieldSpec | null): FieldSpec | null {
  if (typeof spec === 'string') return `$.${spec}`;
  return spec !== null && 'column' in spec ? { ...spec, column: `$.${spec.column}` } : spec;
}

/** What the file's name and headers say of its channel. */
export function channelHint(path: string, columns: readonly Column[]): string {
  const words = `${path} ${columns.map((column) => column.words).join(' ')}`;
  const found = /chat|mail|courriel|sms|whatsapp|messenger|facebook|instagram|twitter|forum/i.exec(words)?.[0];
  return found ?? (/\b(?:ratings?|stars?|etoiles?|notes?|reviews?|avis|score)\b/i.test(words) ? 'review' : '');
}
