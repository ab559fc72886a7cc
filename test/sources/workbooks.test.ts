import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../scripts/twenty/crc32.ts';
import { type File, type Sheet, serialOf, type Value, workbookFiles, zipOf } from '../../scripts/twenty/workbook.ts';
import { inputsOf, type ReadOptions } from '../../src/sources/index.ts';
import { dateOf, isDateFormat } from '../../src/sources/xlsx/dates.ts';
import { by, errorOf, inputOf, read, type Told } from './reading.ts';

const header = ['conversation_id', 'role', 'sent_at', 'text'];
const dated = (day: string, hour: string, from1904 = false): Value => ({
  number: serialOf(day, hour, from1904),
  style: 1,
});

function book(rows: readonly (readonly Value[])[], options: object = {}, more: readonly Sheet[] = []): Buffer {
  return zipOf(workbookFiles([{ name: 'Messages', rows }, ...more], options));
}

const open = (bytes: Buffer, options: ReadOptions = {}): Promise<Told> =>
  read(inputOf(bytes, 1000, 'classeur.xlsx'), options);

const seen = ({ records }: Told): unknown[][] =>
  records.map(({ conversation, role, sentAt, text }) => [conversation, role, sentAt, text]);

describe('workbooks', () => {
  it.each([true, false])('shared texts: %s', async (shared) => {
    const found = await open(
      book([header, ['c1', 'client', dated('2026-03-02', '09:12:30'), 'Bonjour,\n« été » & <fin> 😟 ']], { shared }),
    );
    expect(found.description).toMatchObject({ format: 'xlsx', columns: header, delimiter: null });
    expect(seen(found)).toEqual([['c1', 'client', '2026-03-02T09:12:30', 'Bonjour,\n« été » & <fin> 😟 ']]);
  });

  it('dates are counted from 1900 or from 1904, whatever the format of the cell', async () => {
    for (const from1904 of [false, true]) {
      const bare = { number: serialOf('2026-03-02', '18:30:00', from1904) };
      const found = await open(
        book([header, ['c1', 'client', dated('2026-03-02', '09:12:30', from1904), 'a'], ['c1', 'agent', bare, 'b']], {
          from1904,
        }),
      );
      expect(seen(found).map(([, , sentAt]) => sentAt)).toEqual(['2026-03-02T09:12:30', '2026-03-02T18:30:00']);
    }
  });

  it('a whole day has no hour', async () => {
    const found = await open(
      book([header, ['c1', 'client', { number: serialOf('2026-03-02', '00:00:00'), style: 2 }, 'a']]),
    );
    expect(seen(found)[0]?.[2]).toBe('2026-03-02');
  });

  it('an identifier that Excel rounded is lost, and said to be', async () => {
    const found = await open(
      book([
        header,
        [{ number: 1.72517012345679e18 }, 'client', dated('2026-03-02', '09:00:00'), 'a'],
        [{ number: 4711 }, 'client', dated('2026-03-02', '09:00:00'), 'b'],
      ]),
    );
    expect(found.rejections).toMatchObject([
      { code: 'identifier-lost', column: 'conversation_id', value: '1.72517012345679E+18' },
    ]);
    expect(seen(found)).toMatchObject([['4711', 'client', '2026-03-02T09:00:00', 'b']]);
  });

  it('titles above the header, empty cells and empty rows are nothing; a cell beyond the table spoils its row', async () => {
    const at = dated('2026-03-02', '09:00:00');
    const found = await open(
      book([
        ['Export de mars'],
        [],
        header,
        ['c1', 'client', at, 'a'],
        ['', '', '', ''],
        ['c1', 'agent', at, 'b', 'hors table'],
      ]),
    );
    expect(found.description.titles).toEqual(['Export de mars', '']);
    expect(seen(found)).toHaveLength(1);
    expect(found.rejections).toMatchObject([{ code: 'malformed-record', origin: { record: 2 } }]);
  });

  it('request and reply in one row, and further sheets; a sheet of something else is listed', async () => {
    const wide = [
      ['review', 'published date', 'company reply', 'reply date'],
      ['Colis perdu', dated('2026-03-02', '09:00:00'), 'Retrouvé', dated('2026-03-03', '09:00:00')],
    ];
    const one = { name: 'Avril', rows: [header, ['c9', 'client', dated('2026-04-02', '09:00:00'), 'b']] };
    const found = await open(
      book(wide, {}, [
        one,
        {
          name: 'Totaux',
          rows: [
            ['mois', 'nombre'],
            ['mars', { number: 3 }],
          ],
        },
      ]),
    );
    expect(found.records.map(({ role, text, origin }) => [role, text, origin.record])).toEqual([
      ['customer', 'Colis perdu', 1],
      ['agent', 'Retrouvé', 1],
      ['client', 'b', 2],
    ]);
    expect(found.rejections).toMatchObject([{ code: 'no-message', value: 'Totaux' }]);
  });

  it('is read through a mapping like any table', async () => {
    const rows = [
      ['Qui', 'Quoi', 'Quand'],
      ['nous', 'Voilà', dated('2026-03-02', '09:00:00')],
    ];
    const mapping = by({
      messages: [{ fields: { role: { column: 'Qui', values: { nous: 'agent' } }, text: 'Quoi', sentAt: 'Quand' } }],
    });
    expect((await open(book(rows), mapping)).records).toMatchObject([
      { role: 'agent', text: 'Voilà', sentAt: '2026-03-02T09:00:00' },
    ]);
    const wrong = by({ messages: [{ fields: { role: 'Qui', text: 'Quoy' } }] });
    expect(await errorOf(open(book(rows), wrong))).toMatchObject({ code: 'column-missing', args: { closest: 'Quoi' } });
  });

  it('booleans, errors, formulas, rich and phonetic text', async () => {
    const files = workbookFiles([{ name: 'M', rows: [header] }]).map(([name, content]): File => {
      if (name === 'xl/sharedStrings.xml')
        return [
          name,
          content.replace('</sst>', '<si><r><t>Bon</t></r><r><t>jour_x000D_</t></r><rPh><t>non</t></rPh></si></sst>'),
        ];
      const cells =
        '<row><c t="str"><f>A1</f><v>c1</v></c><c t="inlineStr"><is><t>client</t></is></c><c t="d"><v>2026-03-02T09:00:00</v></c><c t="s"><v>4</v></c><c t="e"><v>#N/A</v></c></row>';
      return [name, content.replace('</sheetData>', `${cells}</sheetData>`)];
    });
    expect(seen(await open(zipOf(files)))).toEqual([['c1', 'client', '2026-03-02T09:00:00', 'Bonjour\r']]);
  });
});

describe('workbooks that cannot be read', () => {
  it('a damaged or foreign archive is an error', async () => {
    expect(await errorOf(open(book([header]).subarray(0, 900)))).toMatchObject({ code: 'file-unreadable' });
    expect(await errorOf(read(inputOf(Buffer.from('PK\x03\x04xl/'), 100, 'x.xlsx')))).toMatchObject({
      code: 'file-unreadable',
    });
    const files = workbookFiles([{ name: 'M', rows: [header] }]);
    expect(await errorOf(open(zipOf(files.filter(([name]) => !name.includes('sheet1')))))).toMatchObject({
      code: 'file-unreadable',
    });
    const cut = files.map(([name, content]): File => [name, name.includes('sheet1') ? content.slice(0, -30) : content]);
    expect(await errorOf(open(zipOf(cut)))).toMatchObject({ code: 'file-unreadable' });
  });

  it('a workbook without a known header says which columns it has', async () => {
    expect(
      await errorOf(
        open(
          book([
            ['mois', 'nombre'],
            ['mars', { number: 3 }],
          ]),
        ),
      ),
    ).toMatchObject({ code: 'format-unknown', args: { columns: 'mois, nombre' } });
  });

  it('a part that says that it unpacks to gigabytes is refused before it is', async () => {
    const bytes = book([header, ['c1', 'client', dated('2026-03-02', '09:00:00'), 'a']]);
    const entry = bytes.lastIndexOf('xl/sharedStrings.xml') - 46;
    for (const at of [20, 24]) bytes.writeUInt32LE(0xf0000000, entry + at);
    const { code, args } = await errorOf(open(bytes));
    expect(code).toBe('file-unreadable');
    expect(args.reason).toBe('xl/sharedStrings.xml unpacks to over 256 MiB');
  });

  it('so is one that lies about it, or holds a text without end', async () => {
    const bomb = Buffer.from(
      `<worksheet><sheetData><row><c t="str"><v>${'a'.repeat(40_000_000)}</v></c></row></sheetData></worksheet>`,
    );
    for (const [stated, reason] of [
      [bomb.length, /longer than a cell can hold/],
      [1000, /too many bytes/],
    ] as const) {
      const { code, args } = await errorOf(open(withDeflated('xl/worksheets/sheet1.xml', bomb, stated)));
      expect(code).toBe('file-unreadable');
      expect(String(args.reason)).toMatch(reason);
    }
  });

  it('lying in a folder it is listed, and the rest is read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'barometre-'));
    writeFileSync(join(folder, 'a.xlsx'), book([header, ['c1', 'client', dated('2026-03-02', '09:00:00'), 'a']]));
    writeFileSync(join(folder, 'b.xlsx'), book([['mois', 'nombre']]));
    writeFileSync(join(folder, 'c.xlsx'), 'PK\x03\x04xl/');
    const { inputs, skipped } = await inputsOf([folder], () => inputOf('').open());
    expect(inputs.map(({ path }) => path)).toEqual([join(folder, 'a.xlsx')]);
    expect(skipped.map(({ code }) => code)).toEqual(['format-unknown', 'file-unreadable']);
  });
});

describe('dates of Excel', () => {
  it.each([
    [0, 'dd/mm/yyyy', true],
    [0, '[$-40C]d mmmm yyyy;@', true],
    [0, 'hh:mm', true],
    [0, '#,##0.00\\ "jours"', false],
    [0, '[Red]0.00', false],
    [0, '0.00E+00', false],
    [22, undefined, true],
    [2, undefined, false],
  ])('format %i %s: %s', (id, code, date) => {
    expect(isDateFormat(id, code)).toBe(date);
  });

  it('is null outside of the calendar', () => {
    expect([0, -1, 3e6, Number.NaN].map((serial) => dateOf(serial, false))).toEqual([null, null, null, null]);
  });
});

/** A workbook with one part deflated, its unpacked size as stated. */
function withDeflated(name: string, content: Buffer, stated: number): Buffer {
  const files = workbookFiles([{ name: 'M', rows: [header] }]);
  const packed = deflateRawSync(content);
  const marker = 'x'.repeat(packed.length);
  const bytes = zipOf(files.map(([own, text]): File => [own, own === name ? marker : text]));
  packed.copy(bytes, bytes.indexOf(marker));
  for (const [at, shift] of [
    [bytes.indexOf(name) - 30, 0],
    [bytes.lastIndexOf(name) - 46, 2],
  ] as const) {
    bytes.writeUInt16LE(8, at + 8 + shift);
    bytes.writeUInt32LE(crc32(content), at + 14 + shift);
    bytes.writeUInt32LE(stated, at + 22 + shift);
  }
  return bytes;
}
