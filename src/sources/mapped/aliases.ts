import type { FieldSpec, MappedField } from '../../model/mapping.ts';

/** Names under which exports give a field, most telling first; words without accents, in lower case. */
export type Aliases = Readonly<Partial<Record<MappedField, readonly string[]>>>;

/** A header as words: `Date d’envoi`, `sentAt` and `sent_at` lose what only sets them apart in writing. */
function plainHeader(header: string): string {
  return header
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

/** The column whose header is the first known name that the file has. */
function columnNamed(columns: readonly string[], names: readonly string[]): string | null {
  const plain = columns.map(plainHeader);
  const name = names.find((candidate) => plain.includes(candidate));
  return name === undefined ? null : (columns[plain.indexOf(name)] ?? null);
}

/** The fields that headers give away; no column serves twice. */
export function fieldsNamed(
  columns: readonly string[],
  aliases: Aliases,
  taken: readonly string[] = [],
): Partial<Record<MappedField, FieldSpec & string>> {
  const free = new Set(columns.filter((column) => !taken.includes(column)));
  const fields: Partial<Record<MappedField, string>> = {};
  for (const [field, names] of Object.entries(aliases) as [MappedField, readonly string[]][]) {
    const column = columnNamed([...free], names);
    if (column === null) continue;
    fields[field] = column;
    free.delete(column);
  }
  return fields;
}
