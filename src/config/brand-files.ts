import { BarometreError } from '../errors.ts';
import { jsonLines, lineOfSyntaxError } from './brand-lines.ts';
import { type BrandsFile, brandsSchema } from './brand-schema.ts';
import { columnAt, LineError, readBrandTable } from './brand-table.ts';

/** Says what is wrong in a line of a brands file. */
function refuse(file: string, line: number, reason: string): never {
  throw new BarometreError('brands-invalid', { file, line, reason });
}

/** UTF-8 or UTF-16 with its mark, else UTF-8, else Windows-1252: what French Excel writes. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What was found at a path, short enough for a message. */
function found(value: unknown, path: readonly PropertyKey[]): string {
  const at = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key], value);
  return typeof at === 'string' || typeof at === 'number' ? ` ('${String(at).slice(0, 80)}')` : '';
}

function fromTable(text: string, file: string): BrandsFile {
  const brands: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  try {
    for (const { name, brand, line } of readBrandTable(text)) {
      if (lines.has(name)) refuse(file, line, `brand: '${name}' is in line ${lines.get(name)} already`);
      lines.set(name, line);
      brands[name] = brand;
    }
  } catch (error) {
    if (error instanceof LineError) refuse(file, error.line, error.message);
    const { message, lines: line } = error as Error & { readonly lines?: number };
    if (line !== undefined) refuse(file, line, message);
    throw error;
  }
  const parsed = brandsSchema.safeParse(brands);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const [name = '', ...path] = issue?.path ?? [];
  refuse(
    file,
    lines.get(String(name)) ?? 1,
    issue ? `${columnAt(path)}: ${issue.message}${found(brands, issue.path)}` : '',
  );
}

/** The brands of a JSON document: the document itself, or what stands under its key `brands`. */
function fromJson(text: string, file: string): BrandsFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    refuse(file, lineOfSyntaxError(text, message), message);
  }
  if (Array.isArray(json)) refuse(file, 1, '$: expected brands by name, not a list');
  const { $schema: _, ...document } = json as Record<string, unknown>;
  const wrapped = Object.keys(document).join() === 'brands';
  const brands = wrapped ? document.brands : document;
  const parsed = brandsSchema.safeParse(brands);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  const line = jsonLines(text)([...(wrapped ? ['brands'] : []), ...path]);
  refuse(file, line, `${path.map(String).join('.') || '$'}: ${issue?.message ?? ''}${found(brands, path)}`);
}

/**
 * The brands of `brands.csv` or `brands.json`, checked. Throws `brands-invalid`, which names the line, and `file-empty`.
 */
export function parseBrands(bytes: Uint8Array, file: string): BrandsFile {
  const text = textOf(bytes);
  if (text.trim() === '') throw new BarometreError('file-empty', { file });
  return /^\s*[{[]/u.test(text) ? fromJson(text, file) : fromTable(text, file);
}
