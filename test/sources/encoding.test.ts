import { describe, expect, it } from 'vitest';
import { by, errorOf, inputOf, read, readFixture } from './reading.ts';

const texts = [
  'Bonjour, ma chaudière s’est arrêtée ; que faire ?',
  'Bonjour, un technicien passe « demain » à 8 h, prix : 40 €.',
];
const header = 'conversation_id;role;sent_at;text\n';
const plainRows = 'C-1;customer;2026-03-02;rien a dire\n'.repeat(5000);

describe('the encoding of a table', () => {
  it.each([
    ['utf-8', 'utf-8', false],
    ['utf-8-bom', 'utf-8', true],
    ['utf-16le', 'utf-16le', false],
    ['utf-16le-bom', 'utf-16le', true],
    ['utf-16be', 'utf-16be', false],
    ['utf-16be-bom', 'utf-16be', true],
    ['windows-1252', 'windows-1252', false],
  ])('%s is detected and decoded', async (name, encoding, bom) => {
    const { records, description } = await readFixture(`csv/${name}.csv`);
    expect(description).toMatchObject({ encoding, bom, delimiter: ';', newline: '\n' });
    expect(description.columns[0]).toBe('conversation_id');
    expect(records.map(({ text }) => text)).toEqual(texts);
  });

  it('is decided at the first accent, however late', async () => {
    const late = Buffer.concat([
      Buffer.from(header + plainRows),
      Buffer.from('C-2;agent;2026-03-02;C’est réglé\n', 'latin1'),
    ]);
    late[late.length - 'est réglé\n'.length - 1] = 0x92;
    const { records, rejections, description } = await read(inputOf(late, 4096));
    expect(records.at(-1)?.text).toBe('C’est réglé');
    expect(rejections).toEqual([]);
    expect(description.encoding).toBe('windows-1252');
  });

  it.each([1, 2, 3, 7])('is UTF-8 though characters are cut into chunks of %i bytes', async (size) => {
    const { records, rejections } = await read(inputOf(`${header}C-2;agent;2026-03-02;C’est réglé œuf 🙂\n`, size));
    expect(records[0]?.text).toBe('C’est réglé œuf 🙂');
    expect(rejections).toEqual([]);
  });

  it('a stray byte in UTF-8 rejects its record only', async () => {
    const { records, rejections, description } = await readFixture('csv/mixed-encodings.csv');
    expect(description.encoding).toBe('utf-8');
    expect(records.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm5']);
    expect(rejections).toEqual([
      {
        origin: { source: 'csv/mixed-encodings.csv', record: 4 },
        code: 'undecodable',
        column: 'brand',
        value: 'Lum\ufffdlia',
        lines: [5, 5],
      },
    ]);
  });

  it('a replacement character that the file itself holds is text', async () => {
    const { records, rejections } = await read(inputOf(`${header}C-1;customer;2026-03-02;perdu \ufffd ici é\n`));
    expect(records[0]?.text).toBe('perdu \ufffd ici é');
    expect(rejections).toEqual([]);
  });

  it('a lone surrogate of UTF-16 rejects its record only', async () => {
    const content = Buffer.from(`${header}C-1;customer;2026-03-02;a\ud83d\nC-2;customer;2026-03-02;b\n`, 'utf16le');
    const { records, rejections } = await read(inputOf(content, 5));
    expect(records.map(({ text }) => text)).toEqual(['b']);
    expect(rejections.map(({ code }) => code)).toEqual(['undecodable']);
  });

  it('can be forced by the mapping', async () => {
    const messages = [{ fields: { role: { value: 'customer' }, text: 'texte', conversation: 'cas' } }];
    const latin9 = Buffer.from('cas;texte\n1;40 ', 'latin1');
    const content = Buffer.concat([latin9, Buffer.from([0xa4, 10])]);
    const { records, description } = await read(inputOf(content), by({ encoding: 'iso-8859-15', messages }));
    expect(records[0]?.text).toBe('40 €');
    expect(description.encoding).toBe('iso-8859-15');
    const unknown = read(inputOf(content), by({ encoding: 'klingon', messages }));
    expect(await errorOf(unknown)).toEqual({
      code: 'encoding-unknown',
      args: { file: 'essai.csv', encoding: 'klingon' },
    });
  });
});

describe('files that are no text', () => {
  it.each([
    ['report.pdf', 'PDF'],
    ['noise.dat', 'binary'],
  ])('%s is refused by name', async (name, kind) => {
    expect(await errorOf(readFixture(`binary/${name}`))).toMatchObject({ code: 'format-binary', args: { kind } });
    const mapping = by({ messages: [{ fields: { role: { value: 'customer' }, text: 'a' } }] });
    expect(await errorOf(readFixture(`binary/${name}`, mapping))).toMatchObject({ code: 'format-binary' });
  });

  it.each(['csv/empty.csv', 'csv/only-a-mark.csv'])('%s is empty', async (name) => {
    expect(await errorOf(readFixture(name))).toEqual({ code: 'file-empty', args: { file: name } });
  });
});
