import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';

/** A cell as the file has it: its kind, what it holds, and the number format and guard of its style. */
export type ReadCell = {
  readonly kind: 'text' | 'number' | 'boolean';
  readonly value: string | number | boolean;
  readonly format: string;
  readonly guarded: boolean;
};

/** A sheet read back: its cells by place, and the XML that holds panes, filters and colours. */
export type ReadSheet = { readonly name: string; readonly cells: ReadonlyMap<string, ReadCell>; readonly xml: string };

export type ReadWorkbook = {
  readonly sheets: readonly ReadSheet[];
  readonly parts: ReadonlyMap<string, string>;
  /** Dates of the archive's entries. */
  readonly dates: readonly string[];
};

type Style = { readonly format: string; readonly guarded: boolean };

/** Unzips and parses a workbook with libraries that had no part in writing it. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const archive = await fromBufferPromise(Buffer.from(bytes));
  const parts = new Map<string, string>();
  const dates: string[] = [];
  for await (const entry of archive.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
    dates.push(`${entry.lastModFileDate}/${entry.lastModFileTime}`);
  }
  const part = (path: string) => parts.get(path) ?? '';
  const names = elements(part('xl/workbook.xml'), 'sheet').map(({ name = '' }) => name);
  const shared = textsOf(part('xl/sharedStrings.xml'));
  const styles = stylesOf(part('xl/styles.xml'));
  const sheets = names.map((name, index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    return { name, xml, cells: cellsOf(xml, shared, styles) };
  });
  return { sheets, parts, dates };
}

type Attributes = Readonly<Record<string, string>>;

function elements(xml: string, wanted: string): Attributes[] {
  const found: Attributes[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === wanted) found.push(attributes as Attributes);
  });
  parser.write(xml).close();
  return found;
}

const unescaped = (text: string) =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function textsOf(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === 'si') text = '';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'si') texts.push(unescaped(text));
  });
  parser.write(xml).close();
  return texts;
}

function stylesOf(xml: string): Style[] {
  const formats = new Map(elements(xml, 'numFmt').map(({ numFmtId, formatCode = '' }) => [numFmtId, formatCode]));
  const cellXfs = /<cellXfs.*?<\/cellXfs>/s.exec(xml)?.[0] ?? '';
  return elements(cellXfs, 'xf').map(({ numFmtId = '0', quotePrefix }) => ({
    format: formats.get(numFmtId) ?? numFmtId,
    guarded: quotePrefix === '1',
  }));
}

function cellsOf(xml: string, shared: readonly string[], styles: readonly Style[]): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  let cell: Attributes = {};
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'f') throw new Error('a formula in a cell');
    if (name !== 'c') return;
    cell = attributes as Attributes;
    text = '';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'c') return;
    const style = styles[Number(cell.s ?? 0)] ?? { format: '', guarded: false };
    cells.set(cell.r ?? '', { ...valueOfCell(cell.t, text, shared), ...style });
  });
  parser.write(xml).close();
  return cells;
}

function valueOfCell(
  type: string | undefined,
  text: string,
  shared: readonly string[],
): Pick<ReadCell, 'kind' | 'value'> {
  if (type === 's') return { kind: 'text', value: shared[Number(text)] ?? '' };
  if (type === 'inlineStr') return { kind: 'text', value: unescaped(text) };
  return type === 'b' ? { kind: 'boolean', value: text === '1' } : { kind: 'number', value: Number(text) };
}

/** The rows of a table as cells by the titles of its columns. */
export function rowsOf({ cells }: ReadSheet): readonly ReadonlyMap<string, ReadCell>[] {
  const titles = new Map<string, string>();
  const rows: Map<string, ReadCell>[] = [];
  for (const [place, cell] of cells) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
    if (row === '1') titles.set(column, String(cell.value));
    else {
      const at = Number(row) - 2;
      rows[at] ??= new Map();
      rows[at].set(titles.get(column) ?? '', cell);
    }
  }
  return rows;
}
