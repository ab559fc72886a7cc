import { dateOf } from './dates.ts';
import { type SheetFacts, unescaped, type Workbook } from './workbook.ts';
import { readPart } from './xml.ts';

/** Largest sheet, in bytes once unpacked (ours): it is read in passing, never held. */
const sheetLimit = 2 * 1024 * 1024 * 1024;

/** Columns that are read (ours); what stands further right is gathered in one more, and belongs to no table. */
const mostColumns = 1_024;

/** Figures of a number that Excel keeps. */
const precision = 15;

/** Index of the column of a place such as `AB12`; null where none is written. */
function columnOf(place: string | undefined): number | null {
  let index = 0;
  for (const sign of place ?? '') {
    const letter = sign.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    index = index * 26 + letter;
  }
  return index === 0 ? null : Math.min(index - 1, mostColumns);
}

/** One cell: its words, and its number where it shows one without a date's format. */
export type SheetCell = { readonly words: string; readonly number: number | null };

const empty: SheetCell = { words: '', number: null };
const wordsCell = (words: string): SheetCell => ({ words, number: null });

/** A whole number beyond what Excel keeps has lost its last figures: it is written so that this shows. */
function numberCell(written: string, isDate: boolean, from1904: boolean): SheetCell {
  const number = Number(written);
  if (written === '' || Number.isNaN(number)) return wordsCell(written);
  if (isDate) return wordsCell(dateOf(number, from1904) ?? written);
  if (Number.isInteger(number) && Math.abs(number) >= 10 ** precision)
    return wordsCell(number.toExponential().replace('e', 'E'));
  return { words: /e/i.test(written) ? String(number) : written, number };
}

/** Gathers the rows of one sheet while its XML is read. */
class RowGatherer {
  readonly #book: Workbook;
  #ready: (readonly SheetCell[])[] = [];
  #row: SheetCell[] = [];
  #next = 0;
  #type = 'n';
  #isDate = false;
  #value = '';
  #reading = false;
  #phonetic = false;

  constructor(book: Workbook) {
    this.#book = book;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') [this.#row, this.#next] = [[], 0];
    else if (name === 'c') {
      this.#next = columnOf(attributes.r) ?? this.#next;
      this.#type = attributes.t ?? 'n';
      this.#isDate = this.#book.dateStyles[Number(attributes.s ?? 0)] ?? false;
      this.#value = '';
    } else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'v' || name === 't') this.#reading = !this.#phonetic;
  }

  text(written: string): void {
    if (this.#reading) this.#value += written;
  }

  close(name: string): void {
    if (name === 'row') this.#ready.push(this.#row);
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'v' || name === 't') this.#reading = false;
    else if (name === 'c') {
      while (this.#row.length < this.#next) this.#row.push(empty);
      this.#row[this.#next++] = this.#cell();
    }
  }

  taken(): readonly (readonly SheetCell[])[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #cell(): SheetCell {
    const { strings, from1904 } = this.#book;
    const value = this.#value;
    if (this.#type === 's') return wordsCell(strings[Number(value)] ?? '');
    if (this.#type === 'inlineStr' || this.#type === 'str') return wordsCell(unescaped(value));
    if (this.#type === 'b') return wordsCell(value === '1' ? 'true' : 'false');
    if (this.#type === 'e') return empty;
    return this.#type === 'd' ? wordsCell(value) : numberCell(value, this.#isDate, from1904);
  }
}

/** The rows of a sheet, those that its file leaves out not counted. Throws `file-unreadable`. */
export async function* rowsOf(book: Workbook, { part }: SheetFacts): AsyncGenerator<readonly (readonly SheetCell[])[]> {
  const gatherer = new RowGatherer(book);
  const listener = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => gatherer.open(name, attributes),
    text: (written: string) => gatherer.text(written),
    close: (name: string) => gatherer.close(name),
  };
  for await (const _ of readPart(book.path, book.parts, part, sheetLimit, listener)) yield gatherer.taken();
  yield gatherer.taken();
}
