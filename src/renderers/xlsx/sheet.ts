import { type Cell, cellXml, type Look } from './cell.ts';
import type { SharedStrings } from './strings.ts';
import { declaration, main } from './xml.ts';

/** A column of a table: its title, how wide it is in characters, and what stands in its cells. */
export type Column<Row> = Look & {
  readonly title: string;
  readonly width: number;
  readonly cell: (row: Row) => Cell;
  /** Marks of 20 are coloured from low to high. */
  readonly coloured?: true;
  /** A true cell here greys its row: too few exchanges. */
  readonly flagsSmall?: true;
};

/** A table with its header: one row each of something. */
export type Table<Row> = {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  /** Columns that stay in sight at the left. */
  readonly frozen: number;
};

/** Rows of a sheet, the header among them (Excel's specifications and limits). */
export const longestSheet = 1_048_576;

const names: string[] = [];

/** `A`, `Z`, `AA`: the name of a column counted from 0. */
export function columnName(index: number): string {
  const known = names[index];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (index % 26));
  const name = index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
  names[index] = name;
  return name;
}

/** A row: its number, its cells, and its height in points where it is not the ordinary one. */
export type Row = { readonly number: number; readonly cells: readonly Cell[]; readonly height?: number | undefined };

const plain: Look = { style: 'text' };

/** One row as XML; `looks` are those of the columns. */
export function rowXml({ number, cells, height }: Row, looks: readonly Look[], strings: SharedStrings): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  let xml = `<row r="${number}"${high}>`;
  for (let at = 0; at < cells.length; at++) {
    xml += cellXml(columnName(at) + number, cells[at] ?? null, looks[at] ?? plain, strings);
  }
  return `${xml}</row>`;
}

/** The part of a sheet before its rows. */
export function sheetHead(widths: readonly number[], view: string): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return [
    declaration,
    `<worksheet xmlns="${main}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews>${view}</sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols>`,
    '<sheetData>',
  ].join('');
}

/** The part of a sheet after its rows and its own features. */
export function sheetTail(features: string): string {
  const page = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
  return `</sheetData>${features}<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>${page}</worksheet>`;
}

/** The view of a table: its header and its first columns stay in sight. */
function frozenView(frozen: number): string {
  const corner = `${columnName(frozen)}2`;
  const across = frozen === 0 ? '' : ` xSplit="${frozen}"`;
  const pane = frozen === 0 ? 'bottomLeft' : 'bottomRight';
  return `<sheetView workbookViewId="0"><pane${across} ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView>`;
}

/** Low, middle and high marks of 20: orange, none, blue, which colour-blind readers can tell apart (ours). */
const scale =
  '<colorScale><cfvo type="num" val="0"/><cfvo type="num" val="10"/><cfvo type="num" val="20"/><color rgb="FFF4A582"/><color rgb="FFFFFFFF"/><color rgb="FF92C5DE"/></colorScale>';

function coloursXml<Row>({ columns }: Table<Row>, last: number): string {
  const area = (index: number) => `${columnName(index)}2:${columnName(index)}${last}`;
  const marked = columns.flatMap(({ coloured }, index) => (coloured === true ? [area(index)] : []));
  const flag = columns.findIndex(({ flagsSmall }) => flagsSmall === true);
  const rules = [
    flag < 0
      ? ''
      : `<conditionalFormatting sqref="A2:${columnName(columns.length - 1)}${last}"><cfRule type="expression" dxfId="0" priority="1"><formula>$${columnName(flag)}2</formula></cfRule></conditionalFormatting>`,
    ...marked.map(
      (place) =>
        `<conditionalFormatting sqref="${place}"><cfRule type="colorScale" priority="2">${scale}</cfRule></conditionalFormatting>`,
    ),
  ];
  return last < 2 ? '' : rules.join('');
}

/** The cells of a table with `count` rows under its header, as a spreadsheet names them. */
export function tableArea<Row>({ columns }: Table<Row>, count: number): string {
  return `A1:${columnName(columns.length - 1)}${count + 1}`;
}

/** Points of a line of the header. */
const lineHeight = 15;

/** High enough for the longest title over its column, the filter's button beside it; two lines at least. */
function headerHeight<Row>({ columns }: Table<Row>): number {
  const lines = columns.map(({ title, width }) => Math.ceil(title.length / (width - 3)));
  return lineHeight * Math.max(2, ...lines) + 2;
}

/** A table's sheet up to its header row. */
export function tableHead<Row>(table: Table<Row>, strings: SharedStrings): string {
  const { columns, frozen } = table;
  const cells = columns.map(({ title }) => title);
  const looks = columns.map((): Look => ({ style: 'header' }));
  const widths = columns.map(({ width }) => width);
  return (
    sheetHead(widths, frozenView(frozen)) + rowXml({ number: 1, cells, height: headerHeight(table) }, looks, strings)
  );
}

/** A table's sheet after its last row: filters and colours. */
export function tableTail<Row>(table: Table<Row>, count: number): string {
  return sheetTail(`<autoFilter ref="${tableArea(table, count)}"/>${coloursXml(table, count + 1)}`);
}
