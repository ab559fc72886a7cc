import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { BarometreError } from '../../errors.ts';
import type { FieldSpec, Mapping, MessageTemplate } from '../../model/mapping.ts';
import type { MappedColumns } from '../source.ts';
import { alternatives, isJoin } from './field.ts';

/** Columns that a field reads, by alternative; a constant reads none. */
function columnsOfField(spec: FieldSpec): readonly (readonly string[])[] {
  if (isJoin(spec)) return [spec.join.filter((one) => typeof one === 'string')];
  return alternatives(spec).map((one) => {
    if (typeof one === 'string') return [one];
    return 'value' in one ? [] : [one.column, ...(one.sameAs === undefined ? [] : [one.sameAs])];
  });
}

/** What a field needs: of each inner list one column must be there. */
function needsOfField(spec: FieldSpec): readonly (readonly string[])[] {
  const parts = columnsOfField(spec);
  if (parts.length === 1) return (parts[0] ?? []).map((column) => [column]);
  return parts.some((columns) => columns.length === 0) ? [] : [parts.flat()];
}

/** Where a column of a template stands in the paths of a whole record. */
function wholePath(template: MessageTemplate, column: string): string {
  if (column.startsWith('$.')) return column.slice(2);
  return template.each === undefined ? column : `${template.each}.${column}`;
}

const conditionColumns = ({ when }: MessageTemplate): readonly string[] => (when === undefined ? [] : [when.column]);

const skipColumns = ({ skip }: Mapping): readonly string[] => (skip ?? []).map(({ column }) => column);

/** Every column that a mapping reads. */
export function columnsRead(mapping: Mapping): ReadonlySet<string> {
  const read = mapping.messages.flatMap((template) =>
    [...Object.values(template.fields).flatMap(columnsOfField).flat(), ...conditionColumns(template)].map((column) =>
      wholePath(template, column),
    ),
  );
  return new Set([...read, ...skipColumns(mapping)]);
}

/** A table must have every column; of JSON records, whose keys come and go, only those of the texts. */
function needs(mapping: Mapping, table: boolean): readonly (readonly string[])[] {
  const needed = mapping.messages.flatMap((template) => {
    const specs = table ? Object.values(template.fields) : [template.fields.text];
    const columns = [
      ...specs.flatMap(needsOfField),
      ...(table ? conditionColumns(template).map((name) => [name]) : []),
    ];
    return columns.map((names) => names.map((name) => wholePath(template, name)));
  });
  return table ? [...needed, ...skipColumns(mapping).map((name) => [name])] : needed;
}

/** The column whose name is nearest (Jaro–Winkler). */
function closest(column: string, columns: readonly string[]): string {
  const likeness = (name: string): number => JaroWinklerDistance(column, name, { ignoreCase: true });
  return columns.reduce((best, name) => (likeness(name) > likeness(best) ? name : best), columns[0] ?? '');
}

/** Throws `column-missing` where a mapping names a column that the file does not have. */
export function requireColumns(
  { mapping, file: map }: { readonly mapping: Mapping; readonly file: string },
  { columns, kind }: { readonly columns: readonly string[]; readonly kind: string },
  file: string,
): void {
  if (columns.length === 0) return;
  const present = new Set(columns);
  const missing = needs(mapping, kind === 'table' || kind === 'log').find(
    (names) => !names.some((name) => present.has(name)),
  )?.[0];
  if (missing === undefined) return;
  const args = { file, map, column: missing, columns: columns.join(', '), closest: closest(missing, columns) };
  throw new BarometreError('column-missing', args);
}

function inWords(spec: FieldSpec): string {
  if (isJoin(spec)) return spec.join.map((one) => (typeof one === 'string' ? one : `= ${one.value}`)).join(' + ');
  return alternatives(spec)
    .map((one) => (typeof one === 'string' ? one : 'value' in one ? `= ${one.value}` : one.column))
    .join(' | ');
}

/** Where each field of each message comes from, in words. */
export function mappedColumns(mapping: Mapping): readonly MappedColumns[] {
  return mapping.messages.map(({ fields }) =>
    Object.fromEntries(Object.entries(fields).map(([field, spec]) => [field, inWords(spec)])),
  );
}
