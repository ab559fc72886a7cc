import { BarometreError } from '../../errors.ts';
import type { MappedField, Mapping } from '../../model/mapping.ts';
import type { Head, OpenedInput } from '../head.ts';
import { requireColumns } from '../mapped/columns.ts';
import type { Proposal } from '../mapped/generic.ts';
import { compileMapping, excerpt, type RecordReader } from '../mapped/record.ts';
import { describe } from '../mapped/source.ts';
import type { ReadOptions, SourceEvent } from '../source.ts';
import { type TableLayout, tableCells, tableOfRows } from '../table/layout.ts';
import type { Tally } from '../table/read.ts';
import { dateOf } from './dates.ts';
import { rowsOf, type SheetCell } from './rows.ts';
import { openWorkbook, type SheetFacts, type Workbook } from './workbook.ts';

/** Rows among which the header of a sheet is looked for (ours): titles and notes may stand above it. */
const headerRows = 30;

/** What the headers of a table say of it; null: nothing. */
export type Propose = (columns: readonly string[]) => Proposal | null;

/** How a sheet is read once its header is known. */
type Plan = { readonly layout: TableLayout; readonly mapping: Mapping; readonly missing: MappedField | null };

type Words = readonly string[];

const wordsOf = (row: readonly SheetCell[]): Words => row.map(({ words }) => words);

const isFilled = (word: string): boolean => word.trim() !== '';

/** Indexes of the columns that hold a message's time: a number in them is a date, whatever its format. */
function timeColumns({ layout, mapping }: Plan): ReadonlySet<number> {
  const names = mapping.messages.flatMap(({ fields: { sentAt } }) => {
    const specs = typeof sentAt === 'object' && 'first' in sentAt ? sentAt.first : sentAt === undefined ? [] : [sentAt];
    return specs.map((spec) => (typeof spec === 'string' ? spec : 'column' in spec ? spec.column : ''));
  });
  return new Set(names.map((name) => layout.columns.indexOf(name)));
}

/** Turns the rows of one sheet into events. */
class SheetReader {
  readonly #book: Workbook;
  readonly #plan: Plan;
  readonly #times: ReadonlySet<number>;
  readonly #read: RecordReader<Words>;
  readonly #tally: Tally;

  constructor(book: Workbook, plan: Plan, tally: Tally) {
    this.#book = book;
    this.#plan = plan;
    this.#times = timeColumns(plan);
    this.#read = compileMapping(plan.mapping, tableCells(plan.layout.columns, plan.mapping.nulls ?? []));
    this.#tally = tally;
  }

  take(row: readonly SheetCell[], events: SourceEvent[]): void {
    const words = row.map((cell, index) => this.#wordsOf(cell, index));
    if (!words.some(isFilled)) return;
    const origin = { source: this.#book.path, record: ++this.#tally.records };
    const width = this.#plan.layout.columns.length;
    if (words.slice(width).some(isFilled)) {
      events.push({
        kind: 'rejection',
        rejection: { origin, code: 'malformed-record', value: excerpt(words.join(';')) },
      });
    } else this.#read(words.slice(0, width), origin, events);
  }

  #wordsOf({ words, number }: SheetCell, index: number): string {
    if (number === null || !this.#times.has(index)) return words;
    return dateOf(number, this.#book.from1904) ?? words;
  }
}

/** The first rows of a sheet, and the rest of them. */
async function begun(
  book: Workbook,
  sheet: SheetFacts,
): Promise<{ first: (readonly SheetCell[])[]; rest: AsyncGenerator<readonly (readonly SheetCell[])[]> }> {
  const rest = rowsOf(book, sheet);
  const first: (readonly SheetCell[])[] = [];
  while (first.length < headerRows) {
    const { done, value } = await rest.next();
    if (done === true) break;
    for (const row of value) first.push(row);
  }
  return { first, rest };
}

/** Reads the sheets of a workbook whose headers are known; of the others it is said that they are left out. */
export class WorkbookReader {
  readonly #head: Head;
  readonly #propose: Propose;
  readonly #user: ReadOptions['mapping'];
  readonly #tally: Tally;
  #described = false;
  #seen: readonly string[] = [];

  constructor(head: Head, propose: Propose, user: ReadOptions['mapping'], tally: Tally) {
    this.#head = head;
    this.#propose = propose;
    this.#user = user;
    this.#tally = tally;
  }

  async *events(bytes: OpenedInput['bytes']): AsyncGenerator<readonly SourceEvent[]> {
    const book = await openWorkbook(this.#head.path, bytes);
    const left: string[] = [];
    for (const sheet of book.sheets) {
      const { first, rest } = await begun(book, sheet);
      if (first.every((row) => !wordsOf(row).some(isFilled))) continue;
      const plan = this.#planOf(first.slice(0, headerRows).map(wordsOf));
      if (plan === null) left.push(sheet.name);
      else yield* this.#rows(book, plan, first, rest);
    }
    if (!this.#described) throw this.#unknown();
    yield left.map((name) => this.#leftOut(name));
  }

  async *#rows(
    book: Workbook,
    plan: Plan,
    first: readonly (readonly SheetCell[])[],
    rest: AsyncIterable<readonly (readonly SheetCell[])[]>,
  ): AsyncGenerator<readonly SourceEvent[]> {
    if (!this.#described) {
      const description = describe({ ...this.#head, layout: plan.layout }, 'xlsx', plan.mapping);
      yield [{ kind: 'description', description: { ...description, encoding: 'utf-8', bom: false, delimiter: null } }];
      this.#described = true;
    }
    const reader = new SheetReader(book, plan, this.#tally);
    const { titles, header } = plan.layout.above;
    const events: SourceEvent[] = [];
    for (const row of first.slice(titles.length + Number(header))) reader.take(row, events);
    yield events;
    for await (const rows of rest) {
      const further: SourceEvent[] = [];
      for (const row of rows) reader.take(row, further);
      yield further;
    }
  }

  #planOf(rows: readonly Words[]): Plan | null {
    const layout = tableOfRows(rows, this.#user?.mapping.header);
    if (layout === null) return null;
    if (this.#seen.length === 0) this.#seen = layout.columns;
    if (this.#user !== undefined) {
      if (!this.#described) requireColumns(this.#user, layout, this.#head.path);
      return { layout, mapping: this.#user.mapping, missing: null };
    }
    const proposal = this.#propose(layout.columns);
    return proposal === null || proposal.missing !== null ? null : { layout, ...proposal };
  }

  #leftOut(sheet: string): SourceEvent {
    const origin = { source: this.#head.path, record: ++this.#tally.records };
    return { kind: 'rejection', rejection: { origin, code: 'no-message', value: excerpt(sheet) } };
  }

  #unknown(): BarometreError {
    const columns = this.#seen.join(', ');
    return new BarometreError('format-unknown', { file: this.#head.path, tried: 'csv, wide', columns });
  }
}
