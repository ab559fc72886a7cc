import { type Parts, partsOf } from './archive.ts';
import { isDateFormat } from './dates.ts';
import { readWhole } from './xml.ts';

/** Largest part but for sheets, in bytes once unpacked (ours): the shared texts are held in memory. */
const partLimit = 256 * 1024 * 1024;

/** One sheet of a workbook. */
export type SheetFacts = { readonly name: string; readonly part: string };

/** What holds for all sheets of a workbook. */
export type Workbook = {
  readonly path: string;
  readonly parts: Parts;
  readonly sheets: readonly SheetFacts[];
  readonly strings: readonly string[];
  /** By number of style: whether it shows a number as a date. */
  readonly dateStyles: readonly boolean[];
  /** Days are counted from 1904, as old Macs did, not from 1900. */
  readonly from1904: boolean;
};

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Characters that XML cannot hold are written `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

async function stringsOf(path: string, parts: Parts): Promise<readonly string[]> {
  const strings: string[] = [];
  if (!parts.has('xl/sharedStrings.xml')) return strings;
  let [text, inText, phonetic] = ['', false, false];
  await readWhole(path, parts, 'xl/sharedStrings.xml', partLimit, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text: (written) => {
      if (inText) text += written;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(text));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}

async function dateStylesOf(path: string, parts: Parts): Promise<readonly boolean[]> {
  const styles: boolean[] = [];
  if (!parts.has('xl/styles.xml')) return styles;
  const own = new Map<number, string>();
  let inCells = false;
  await readWhole(path, parts, 'xl/styles.xml', partLimit, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const id = Number(numFmtId);
      if (name === 'numFmt') own.set(id, formatCode);
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) styles.push(isDateFormat(id, own.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** Where the parts stand that a workbook names by relation. */
async function relationsOf(path: string, parts: Parts): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  await readWhole(path, parts, 'xl/_rels/workbook.xml.rels', partLimit, {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') found.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return found;
}

/** Opens a workbook: its sheets' names, texts and styles, but none of their rows. Throws `file-unreadable`. */
export async function openWorkbook(path: string, bytes: AsyncIterable<Buffer>): Promise<Workbook> {
  const parts = await partsOf(path, bytes);
  const relations = await relationsOf(path, parts);
  const sheets: SheetFacts[] = [];
  let from1904 = false;
  await readWhole(path, parts, 'xl/workbook.xml', partLimit, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const part = relations.get(relation ?? '');
      if (name === 'sheet' && part !== undefined) sheets.push({ name: attributes.name ?? '', part });
    },
  });
  const [strings, dateStyles] = [await stringsOf(path, parts), await dateStylesOf(path, parts)];
  return { path, parts, sheets, strings, dateStyles, from1904 };
}
