import { BarometreError } from '../../errors.ts';
import type { MappedField, Mapping } from '../../model/mapping.ts';
import { decoded, decoderFor } from '../bytes/decode.ts';
import type { Head, Layout, OpenedInput } from '../head.ts';
import { jsonCells } from '../json/layout.ts';
import { readJson } from '../json/read.ts';
import { readLog } from '../log/read.ts';
import type { FormatId, SourceDescription, SourceEvent, SourceEvents } from '../source.ts';
import { tableCells } from '../table/layout.ts';
import { readTable, type Tally } from '../table/read.ts';
import { columnsRead, mappedColumns } from './columns.ts';
import type { Proposal } from './generic.ts';
import { compileMapping } from './record.ts';

/** One export format. Those that are neither table nor JSON bring their own `read`. */
export type Source = {
  readonly id: FormatId;
  /** Reads files that are no text. */
  readonly binary?: true;
  /** What headers say, for formats that are tables: sheets of a workbook may have them too. */
  readonly propose?: (columns: readonly string[]) => Proposal | null;
  /** How sure it is, from 0 to 1, that a file is of this format. */
  readonly recognise: (head: Head) => number;
  /** Reads the file, counting its records. Throws BarometreError where it is not of this format. */
  readonly read: (opened: OpenedInput, tally: Tally) => SourceEvents;
};

/** What is said of a file that is read through a mapping. */
export function describe({ encoding, newline, layout }: Head, format: string, mapping: Mapping): SourceDescription {
  const columns = layout?.columns ?? [];
  const read = columnsRead(mapping);
  return {
    format,
    encoding: encoding.label,
    bom: encoding.bom,
    newline,
    delimiter: layout?.kind === 'table' ? layout.dialect.delimiter : null,
    titles: layout?.kind === 'table' ? layout.above.titles : [],
    columns,
    mapped: mappedColumns(mapping),
    unknownColumns: columns.filter((column) => !read.has(column)),
    dates: mapping.dates ?? null,
    timezone: mapping.timezone ?? null,
    mapping,
  };
}

/** Reads a table or a JSON export by a mapping whose columns it has. */
export async function* readMapped(
  { head, bytes }: OpenedInput,
  layout: Layout,
  format: string,
  mapping: Mapping,
  tally: Tally,
  proposed?: SourceDescription['proposed'],
): AsyncGenerator<readonly SourceEvent[]> {
  const { path, encoding } = head;
  const description = { ...describe({ ...head, layout }, format, mapping), ...(proposed && { proposed }) };
  yield [{ kind: 'description', description }];
  const decoder = decoderFor(encoding, mapping.encoding !== undefined || encoding.label !== 'utf-8', path);
  const nulls = mapping.nulls ?? [];
  const common = { path, bytes: decoded(bytes, decoder, encoding), damaged: decoder.damaged, tally };
  if (layout.kind === 'log') {
    yield* readLog({ ...common, layout, read: compileMapping(mapping, tableCells(layout.columns, nulls)) });
  } else if (layout.kind === 'table') {
    yield* readTable({ ...common, layout, read: compileMapping(mapping, tableCells(layout.columns, nulls)) });
  } else yield* readJson({ ...common, layout, read: compileMapping(mapping, jsonCells(nulls)) });
  const label = decoder.label();
  if (label !== description.encoding) yield [{ kind: 'description', description: { ...description, encoding: label } }];
}

/** A format whose columns give away what they hold. `headersOf`: the headers known for a field, for error messages. */
export function mappedSource(
  id: FormatId,
  kinds: readonly Layout['kind'][],
  propose: (columns: readonly string[]) => Proposal | null,
  headersOf: (field: MappedField) => readonly string[] = () => [],
): Source {
  const proposalFor = ({ layout }: Head): Proposal | null =>
    layout !== null && kinds.includes(layout.kind) ? propose(layout.columns) : null;
  const read = async function* (opened: OpenedInput, tally: Tally): AsyncGenerator<readonly SourceEvent[]> {
    const { path: file, layout } = opened.head;
    const proposal = proposalFor(opened.head);
    const columns = layout?.columns.join(', ') ?? '';
    if (proposal === null || layout === null) {
      throw new BarometreError('format-mismatch', {
        file,
        format: id,
        reason: columns || opened.head.text.slice(0, 60),
      });
    }
    const { missing, mapping } = proposal;
    if (missing !== null) {
      const known = headersOf(missing).join(', ');
      throw new BarometreError('field-missing', { file, format: id, field: missing, names: known, columns });
    }
    yield* readMapped(opened, layout, id, mapping, tally);
  };
  return { id, propose, recognise: (head) => proposalFor(head)?.confidence ?? 0, read };
}
