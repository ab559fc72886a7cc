import { Readable } from 'node:stream';
import { type Options, ZipFile } from 'yazl';
import type { Sheet } from './parts.ts';
import type { SharedStrings } from './strings.ts';
import { stylesXml } from './styles.ts';
import { declaration, escaped, main } from './xml.ts';

/** What a file manager shows of the workbook. No date among it: the same barometer gives the same bytes. */
export type Properties = { readonly title: string; readonly program: string };

type Part = { readonly path: string; readonly xml: () => Iterable<string> | AsyncIterable<string> };

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const quoted = (text: string): string => escaped(text).replaceAll('"', '&quot;');

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${types}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${sheetType}.sheet.main+xml`),
    ...sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${sheetType}.worksheet+xml`)),
    override('xl/sharedStrings.xml', `${sheetType}.sharedStrings+xml`),
    override('xl/styles.xml', `${sheetType}.styles+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${relations}">${items.join('')}</Relationships>`;
}

/** Names that a spreadsheet keeps for itself: where filters reach, and which rows are printed on every page. */
function definedNames(sheets: readonly Sheet[]): string {
  const absolute = (area: string) => area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const names = sheets.flatMap(({ name, table }, index) => {
    if (table === null) return [];
    const sheet = `'${escaped(name).replaceAll("'", "''")}'`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!${absolute(table)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`,
    ];
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

function workbookXml(sheets: readonly Sheet[]): string {
  const items = sheets.map(
    ({ name }, index) => `<sheet name="${quoted(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    `<workbook xmlns="${main}" xmlns:r="${office}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="850"/></bookViews>',
    `<sheets>${items.join('')}</sheets>`,
    definedNames(sheets),
    '</workbook>',
  ].join('');
}

function coreXml({ title, program }: Properties): string {
  const purl = 'http://purl.org/dc/elements/1.1/';
  return `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="${purl}"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(program)}</dc:creator></cp:coreProperties>`;
}

function partsOf(sheets: readonly Sheet[], strings: SharedStrings, properties: Properties): readonly Part[] {
  const one = (path: string, xml: string): Part => ({ path, xml: () => [declaration, xml] });
  const targets = sheets.map((_, index) => [`${office}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const);
  return [
    one('[Content_Types].xml', contentTypes(sheets)),
    one(
      '_rels/.rels',
      relationships([
        [`${office}/officeDocument`, 'xl/workbook.xml'],
        [`${relations}/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ),
    one('docProps/core.xml', coreXml(properties)),
    one('xl/workbook.xml', workbookXml(sheets)),
    one(
      'xl/_rels/workbook.xml.rels',
      relationships([...targets, [`${office}/styles`, 'styles.xml'], [`${office}/sharedStrings`, 'sharedStrings.xml']]),
    ),
    { path: 'xl/styles.xml', xml: () => [stylesXml()] },
    ...sheets.map(({ xml }, index): Part => ({ path: `xl/worksheets/sheet${index + 1}.xml`, xml: () => xml(strings) })),
    { path: 'xl/sharedStrings.xml', xml: () => strings.xml() },
  ];
}

/** Pieces of text as bytes, small ones put together. */
async function* utf8(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Buffer> {
  let pending = '';
  for await (const piece of pieces) {
    pending += piece;
    if (pending.length < 65_536) continue;
    yield Buffer.from(pending);
    pending = '';
  }
  yield Buffer.from(pending);
}

/** The first date that the archive's format knows, at noon of wherever the program runs: no clock in the bytes. */
const entry: Partial<Options> = { mtime: new Date(1980, 0, 1, 12), forceDosTimestamp: true };

/** The workbook as the bytes of its file, one sheet after the other: none is ever held whole. */
export async function* packaged(
  sheets: readonly Sheet[],
  strings: SharedStrings,
  properties: Properties,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  for (const { path, xml } of partsOf(sheets, strings, properties)) {
    zip.addReadStreamLazy(path, entry, (give) => {
      const source = Readable.from(utf8(xml()));
      source.once('error', (error: Error) => output.destroy(error));
      give(null, source);
    });
  }
  zip.end();
  yield* output;
}
