import type { ColumnSpec, FieldSpec, JoinSpec } from '../../model/mapping.ts';

/** The words of one column for a row; null where the cell is empty. */
export type Cell<R> = (row: R) => string | null;

/** How rows of some shape are looked into. */
export type Cells<R> = {
  readonly cell: (column: string) => Cell<R>;
  /** The elements of a list inside a row, each as a row. */
  readonly elements: (path: string) => (row: R) => readonly R[];
};

const nothing = (): null => null;

function matched(read: Cell<unknown>, pattern: string): Cell<unknown> {
  const regex = new RegExp(pattern, 'u');
  return (row) => {
    const match = regex.exec(read(row) ?? '');
    return match === null ? null : (match[1] ?? match[0]) || null;
  };
}

function translated(
  read: Cell<unknown>,
  values: ReadonlyMap<string, string>,
  otherwise: string | undefined,
): Cell<unknown> {
  return (row) => {
    const word = read(row)?.trim() ?? '';
    return values.get(word) ?? (word === '' ? null : (otherwise ?? word));
  };
}

function compared(read: Cell<unknown>, other: Cell<unknown>, spec: ColumnSpec): Cell<unknown> {
  return (row) => {
    const word = read(row)?.trim();
    if (word !== undefined && word === other(row)?.trim()) return spec.same ?? word;
    return spec.otherwise ?? null;
  };
}

function compileColumn(spec: ColumnSpec, cell: (column: string) => Cell<unknown>): Cell<unknown> {
  const read = spec.match === undefined ? cell(spec.column) : matched(cell(spec.column), spec.match);
  if (spec.sameAs !== undefined) return compared(read, cell(spec.sameAs), spec);
  if (spec.values === undefined && spec.otherwise === undefined) return read;
  return translated(read, new Map(Object.entries(spec.values ?? {})), spec.otherwise);
}

/** Whether a field is several columns as one. */
export const isJoin = (spec: FieldSpec): spec is JoinSpec => typeof spec === 'object' && 'join' in spec;

/** Columns with a blank between them; nothing where one is empty. */
function joined(spec: JoinSpec, cell: (column: string) => Cell<unknown>): Cell<unknown> {
  const reads = spec.join.map((one) => (typeof one === 'string' ? cell(one) : () => one.value));
  return (row) => {
    const words = reads.map((read) => read(row)?.trim() ?? '');
    return words.includes('') ? null : words.join(' ');
  };
}

/** The specs among which a field takes the first that is filled. */
export function alternatives(
  spec: Exclude<FieldSpec, JoinSpec>,
): readonly (string | { readonly value: string } | ColumnSpec)[] {
  return typeof spec === 'object' && 'first' in spec ? spec.first : [spec];
}

/** Turns the description of a field into a function of rows. */
export function compileField<R>(spec: FieldSpec | undefined, cells: Cells<R>): Cell<R> {
  if (spec === undefined) return nothing;
  const cell = cells.cell as (column: string) => Cell<unknown>;
  if (isJoin(spec)) return joined(spec, cell);
  const reads = alternatives(spec).map((one): Cell<unknown> => {
    if (typeof one === 'string') return cell(one);
    return 'value' in one ? () => one.value : compileColumn(one, cell);
  });
  const [only = nothing] = reads;
  if (reads.length === 1) return only;
  return (row) => {
    for (const read of reads) {
      const word = read(row);
      if (word !== null) return word;
    }
    return null;
  };
}
