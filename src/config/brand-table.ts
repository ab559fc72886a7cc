import { parse } from 'csv-parse/sync';
import { weekOf } from './brand-hours.ts';

/** A cell that cannot be read: what was expected there. */
export class CellError extends Error {}

/** A row of the table as an object of the brands schema, with its line and the column of each path. */
export type BrandRow = {
  readonly name: string;
  readonly brand: Readonly<Record<string, unknown>>;
  readonly line: number;
};

/** The parts of a cell: separated by `|` or, where there is none, by commas, semicolons or line breaks. */
function partsOf(cell: string): string[] {
  const parts = cell.split(cell.includes('|') ? '|' : /[,;\n]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `email 60 | twitter 40` as weights by channel. */
function weightsOf(cell: string): Record<string, number> {
  const weights = partsOf(cell).map((part) => {
    const match = /^([a-z-]+)\s*[:= ]\s*(\d+(?:[.,]\d+)?)\s*%?$/i.exec(part);
    if (match === null) throw new CellError(`'${part}': expected weights such as "email 60 | twitter 40"`);
    return [match[1]?.toLowerCase(), Number(match[2]?.replace(',', '.'))] as const;
  });
  return Object.fromEntries(weights);
}

const signatures: Readonly<Record<string, string>> = {
  nom: 'name',
  prenom: 'name',
  initiales: 'initials',
  equipe: 'team',
  service: 'team',
};
const addresses: Readonly<Record<string, string>> = { tutoiement: 'tu', vouvoiement: 'vous' };

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

const translated = (words: Readonly<Record<string, string>>, word: string): string =>
  words[plain(word)] ?? word.toLowerCase();

function week(cell: string): unknown {
  const found = weekOf(cell);
  if (found === null) throw new CellError(`'${cell}': expected hours such as "mon-fri 09:00-18:00 | sat 10:00-12:30"`);
  return found;
}

type Column = {
  /** Headers, the first of each language; without accents, in lower case. */
  readonly headers: readonly string[];
  readonly path: readonly string[];
  readonly read: (cell: string) => unknown;
};

const trimmed = (cell: string): string => cell.trim();

/** The columns of `brands.csv` and where their cells go in the schema of a brand. */
const columns: readonly Column[] = [
  { headers: ['brand', 'marque', 'name', 'nom'], path: ['name'], read: trimmed },
  { headers: ['sector', 'secteur'], path: ['sector'], read: trimmed },
  { headers: ['aliases', 'autres noms', 'alias'], path: ['aliases'], read: partsOf },
  { headers: ['accounts', 'comptes', 'account', 'compte'], path: ['accounts'], read: partsOf },
  { headers: ['domains', 'domaines', 'domain', 'domaine'], path: ['domains'], read: partsOf },
  { headers: ['logo files', 'logo fichiers', 'fichiers du logo'], path: ['logo', 'files'], read: partsOf },
  { headers: ['logo hosts', 'logo hotes', 'hotes du logo'], path: ['logo', 'hosts'], read: partsOf },
  { headers: ['logo words', 'logo mots', 'mots du logo'], path: ['logo', 'words'], read: partsOf },
  { headers: ['logo hashes', 'logo empreintes', 'empreintes du logo'], path: ['logo', 'hashes'], read: partsOf },
  { headers: ['logo images', 'images du logo'], path: ['logo', 'images'], read: partsOf },
  { headers: ['palette', 'couleurs', 'colours', 'colors'], path: ['palette'], read: partsOf },
  { headers: ['fonts', 'polices'], path: ['fonts'], read: partsOf },
  { headers: ['hashtags', 'mots dieses'], path: ['hashtags'], read: partsOf },
  {
    headers: ['signature', 'signatures'],
    path: ['voice', 'signature'],
    read: (cell) => partsOf(cell).map((word) => translated(signatures, word)),
  },
  {
    headers: ['address', 'adresse', 'tu vous'],
    path: ['voice', 'address'],
    read: (cell) => translated(addresses, cell.trim()),
  },
  { headers: ['greetings', 'salutations', 'greeting', 'salutation'], path: ['voice', 'greetings'], read: partsOf },
  { headers: ['closings', 'formules de fin', 'closing', 'formule de fin'], path: ['voice', 'closings'], read: partsOf },
  { headers: ['opening hours', 'horaires'], path: ['openingHours', 'week'], read: week },
  { headers: ['timezone', 'fuseau', 'fuseau horaire', 'time zone'], path: ['openingHours', 'zone'], read: trimmed },
  { headers: ['country', 'pays', 'holidays', 'jours feries'], path: ['openingHours', 'holidays'], read: trimmed },
  { headers: ['channels', 'canaux', 'channel weights', 'poids des canaux'], path: ['channels'], read: weightsOf },
  { headers: ['lexicon', 'lexique'], path: ['lexicon'], read: partsOf },
];

/** The first header of every column, for messages. */
export const columnNames: readonly string[] = columns.map(({ headers }) => (headers[0] ?? '').replaceAll(' ', '_'));

const keyOf = (header: string): string =>
  plain(header)
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Column by column of the header row. Throws CellError for a header that is unknown or comes twice. */
function columnsOf(headers: readonly string[]): readonly Column[] {
  const found = headers.map((header) => {
    const column = columns.find((one) => one.headers.includes(keyOf(header)));
    if (column !== undefined) return column;
    throw new CellError(`'${header}': unknown column; known: ${columnNames.join(', ')}`);
  });
  const twice = found.findIndex((column, index) => found.indexOf(column) !== index);
  if (twice !== -1) throw new CellError(`'${headers[twice]}': the column comes twice`);
  if (!found.some(({ path }) => path[0] === 'name')) throw new CellError("no column 'brand'");
  return found;
}

/** Sets a value deep in an object. */
function put(target: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[key] = value;
  else {
    target[key] ??= {};
    put(target[key] as Record<string, unknown>, rest, value);
  }
}

function rowOf(cells: readonly string[], layout: readonly Column[], line: number): BrandRow {
  const brand: Record<string, unknown> = {};
  for (const [index, { path, read }] of layout.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '') continue;
    try {
      put(brand, path, read(cell));
    } catch (error) {
      throw error instanceof CellError ? new LineError(line, `${columnAt(path)}: ${error.message}`) : error;
    }
  }
  const { name, openingHours, ...rest } = brand;
  if (typeof name !== 'string') throw new LineError(line, 'brand: the cell is empty');
  const open = openingHours as { week?: unknown } | undefined;
  if (open !== undefined && open.week === undefined)
    throw new LineError(line, 'opening_hours: expected hours beside a country or time zone');
  return { name, line, brand: open === undefined ? rest : { ...rest, openingHours } };
}

/** What is wrong in a line of the file. */
export class LineError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** The column that a path of the schema came from: `palette`, `logo_files`. */
export function columnAt(path: readonly PropertyKey[]): string {
  const words = path.filter((key) => typeof key === 'string');
  const found = columns.find((column) => column.path.every((key, index) => words[index] === key));
  return (found?.headers[0] ?? words.join('.')).replaceAll(' ', '_');
}

/** The delimiter that the header row shows most of. */
function delimiterOf(header: string): string {
  const counts = [',', ';', '\t'].map((mark) => [mark, header.split(mark).length] as const);
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}

type CsvRecord = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/**
 * Reads `brands.csv`: commas, semicolons or tabs; lines that begin with # are comments. Throws LineError where a header
 * is unknown or a cell cannot be read.
 */
export function readBrandTable(text: string): readonly BrandRow[] {
  const header = text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const records = parse(text, {
    delimiter: delimiterOf(header),
    comment: '#',
    comment_no_infix: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_empty_values: true,
  }) as unknown as readonly CsvRecord[];
  const [first, ...rows] = records;
  if (first === undefined) return [];
  const lineOf = ({ record, info }: CsvRecord): number =>
    info.lines - record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  try {
    const layout = columnsOf(first.record);
    return rows.map((row) => {
      if (row.record.length > layout.length)
        throw new LineError(lineOf(row), `${row.record.length} cells under ${layout.length} headers`);
      return rowOf(row.record, layout, lineOf(row));
    });
  } catch (error) {
    throw error instanceof CellError ? new LineError(lineOf(first), error.message) : error;
  }
}
