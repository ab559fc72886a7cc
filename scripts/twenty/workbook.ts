/** The conversations as a workbook of Excel: shared and written-in texts, dates as serial numbers. */
import { crc32 } from './crc32.ts';
import { parisOf } from './inboxes.ts';
import { brand, type Conversation, htmlOf } from './truth.ts';

/** A part of an archive. */
export type File = readonly [name: string, content: string];

/** An archive of parts that are not compressed, so that its bytes are the same everywhere. */
export function zipOf(files: readonly File[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(content)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x21, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), facts, path, bytes);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, path);
    offset += 30 + path.length + bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A cell: words, or a number with its style (1: a date with its hour). */
export type Value = string | { readonly number: number; readonly style?: number };

const columnName = (index: number): string => String.fromCharCode(65 + index);

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function cell(value: Value, place: string, strings: Map<string, number> | null): string {
  if (typeof value !== 'string') return `<c r="${place}" s="${value.style ?? 0}"><v>${value.number}</v></c>`;
  if (value === '') return '';
  if (strings === null)
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  if (!strings.has(value)) strings.set(value, strings.size);
  return `<c r="${place}" t="s"><v>${strings.get(value)}</v></c>`;
}

/** A sheet with its name. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly Value[])[] };

/** The parts of a workbook; texts are shared, or written into their cells. */
export function workbookFiles(sheets: readonly Sheet[], { shared = true, from1904 = false } = {}): readonly File[] {
  const strings = shared ? new Map<string, number>() : null;
  const written = sheets.map(({ rows }) =>
    rows
      .map(
        (row, y) =>
          `<row r="${y + 1}">${row.map((value, x) => cell(value, `${columnName(x)}${y + 1}`, strings)).join('')}</row>`,
      )
      .join(''),
  );
  const items = [...(strings?.keys() ?? [])].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return [
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    ],
    ...written.map(
      (rows, index): File => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${declaration}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ],
    ),
    ...(shared
      ? [['xl/sharedStrings.xml', `${declaration}<sst xmlns="${main}">${items.join('')}</sst>`] as const]
      : []),
    [
      'xl/styles.xml',
      `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ],
  ];
}

/** A wall-clock time as Excel counts it, in days since 1900 or 1904. */
export function serialOf(day: string, hour: string, from1904 = false): number {
  const days = Date.parse(`${day}T${hour}Z`) / 86_400_000 + 25_569;
  return Number((from1904 ? days - 1_462 : days).toFixed(10));
}

/** The generic columns, in French, one message per row. */
export function workbook(all: readonly Conversation[]): Buffer {
  const header = [
    'Conversation',
    'ID message',
    'Rôle',
    'Date d’envoi',
    'Canal',
    'Marque',
    'Visibilité',
    'Sujet',
    'Auteur',
    'Texte',
    'HTML',
  ];
  const rows = all.flatMap((conversation) =>
    conversation.messages.map((message, index): readonly Value[] => {
      const { number, channel, subject, customer, agent } = conversation;
      const { day, hour } = parisOf(message.at);
      const branded = channel === 'email' && message.who === 'agent' && !message.note;
      return [
        { number },
        { number: number * 100 + index },
        { customer: 'client', agent: 'conseiller', bot: 'robot' }[message.who],
        { number: serialOf(day, hour), style: 1 },
        channel,
        brand.name,
        message.note ? 'interne' : '',
        subject,
        message.who === 'customer' ? customer.name : agent.name,
        message.text,
        branded ? htmlOf(message.text) : '',
      ];
    }),
  );
  return zipOf(workbookFiles([{ name: 'Messages', rows: [header, ...rows] }]));
}
