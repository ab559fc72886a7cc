import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parserOptions } from '../../src/sources/table/dialect.ts';
import { closesInside } from '../../src/sources/table/quotes.ts';
import { by, inputOf, read, readFixture } from './reading.ts';

const texts = [
  'Bonjour, ma chaudière s’est arrêtée ; que faire ?',
  'Bonjour, un technicien passe « demain » à 8 h, prix : 40 €.',
];

describe('the dialect of a table', () => {
  it.each([
    ['comma', ',', '\n'],
    ['tab', '\t', '\n'],
    ['pipe', '|', '\n'],
    ['crlf', ';', '\r\n'],
    ['carriage-returns', ';', '\r'],
    ['mixed-line-ends', ';', '\r\n'],
    ['separator-line', ';', '\r\n'],
    ['title-above', ';', '\n'],
    ['blank-lines', ';', '\n'],
  ])('%s', async (name, delimiter, newline) => {
    const { records, rejections, description } = await readFixture(`csv/${name}.csv`);
    expect(description).toMatchObject({ delimiter, newline, format: 'csv' });
    expect(records.map(({ text }) => text)).toEqual(texts);
    expect(records.map(({ origin }) => origin.record)).toEqual([1, 2]);
    expect(rejections).toEqual([]);
  });

  it('a title above the header is no record, and is told', async () => {
    const { description } = await readFixture('csv/title-above.csv');
    expect(description.titles).toEqual(['Export du 3 mars 2026']);
  });

  it.each([
    ['line-breaks-in-quotes', ['Bonjour,\nma ligne est coupée.\n\nCordialement', 'Il a dit "demain".']],
    ['quote-inside-field', ['Mon écran 24" est fendu', 'Nous l’échangeons']],
    ['space-after-delimiter', ['Bonjour, où en est mon colis ?', 'Il part ce soir, promis.']],
    ['backslash-quotes', ['On m\'a répondu "demain", puis rien', 'Le dossier "B12" est clos, merci']],
  ])('%s', async (name, expected) => {
    const { records, rejections } = await readFixture(`csv/${name}.csv`);
    expect(records.map(({ text }) => text)).toEqual(expected);
    expect(rejections).toEqual([]);
  });

  it('a header without rows is an export of nothing', async () => {
    const { records, file } = await readFixture('csv/header-only.csv');
    expect(records).toEqual([]);
    expect(file.records).toBe(0);
  });
});

describe('rows that are no records', () => {
  it('ragged rows are rejected in their place; empty cells beyond the header are not ragged', async () => {
    const { records, rejections } = await readFixture('csv/ragged.csv');
    const source = 'csv/ragged.csv';
    expect(records.map(({ origin }) => origin.record)).toEqual([1, 4, 5]);
    expect(rejections).toEqual([
      {
        origin: { source, record: 2 },
        code: 'malformed-record',
        lines: [3, 3],
        value: 'C-2;m3;customer;02/03/2026 11:00',
      },
      {
        origin: { source, record: 3 },
        code: 'malformed-record',
        lines: [4, 4],
        value: 'C-3;m4;customer;02/03/2026 12:00;email;Lumélia;Bonjour;en trop',
      },
    ]);
  });

  it.each([1, 16, 65_536])('a quote left open costs its line only (chunks of %i)', async (size) => {
    const head = 'conversation_id;role;sent_at;text\n';
    const row = (id: string, text: string): string => `${id};customer;2026-03-02;${text}\n`;
    const content = `${head}${row('A', '"un\ndeux"')}${row('B', '"ouvert')}${row('C', '"trois\nlignes\nici"')}${row('D', 'fin')}`;
    const { records, rejections } = await read(inputOf(content, size));
    expect(records.map(({ conversation, text }) => [conversation, text])).toEqual([
      ['A', 'un\ndeux'],
      ['C', 'trois\nlignes\nici'],
      ['D', 'fin'],
    ]);
    expect(rejections).toEqual([
      {
        origin: { source: 'essai.csv', record: 2 },
        code: 'unclosed-quote',
        lines: [4, 4],
        value: 'B;customer;2026-03-02;"ouvert',
      },
    ]);
  });

  it.each(['unclosed-quote', 'unclosed-quote-to-the-end'])('%s', async (name) => {
    const { records, rejections, file } = await readFixture(`csv/${name}.csv`);
    expect(rejections).toMatchObject([{ code: 'unclosed-quote', lines: [3, 3], origin: { record: 2 } }]);
    expect(records.at(-1)?.text).toBe('Dernière ligne');
    expect(file.records).toBe(records.length + 1);
  });

  it('a line of 20 MB is rejected, and reading goes on', async () => {
    const head = 'conversation_id;role;sent_at;text\n';
    const content = `${head}A;customer;2026-03-02;${'a'.repeat(20_000_000)}\nB;customer;2026-03-02;fin\n`;
    const { records, rejections } = await read(inputOf(content, 262_144));
    expect(records.map(({ conversation }) => conversation)).toEqual(['B']);
    expect(rejections).toMatchObject([{ code: 'record-too-long', origin: { record: 1 }, lines: [2, 2] }]);
    expect(rejections[0]?.value?.length).toBe(80);
  });

  it('nothing but open quotes is read in little time, and every line is told', async () => {
    const lines = 20_001;
    const content = `conversation_id;role;sent_at;text\n${'c;customer;x;"a\n'.repeat(lines)}`;
    const { records, rejections } = await read(inputOf(content));
    expect(records).toEqual([]);
    const told = rejections.reduce((sum, { lines: [first, last] = [0, -1] }) => sum + last - first + 1, 0);
    expect(told).toBe(lines);
  });
});

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ';', ',', '\t', '|', '\n', '\r\n', ' ', '🙂', "'"),
  maxLength: 12,
});
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });

describe('any table', () => {
  it('reads back as csv-stringify wrote it, in any dialect, encoding and chunking', async () => {
    const dialect = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      newline: fc.constantFrom('\n', '\r\n'),
      quoted: fc.boolean(),
      mark: fc.boolean(),
      wide: fc.boolean(),
      size: fc.constantFrom(1, 3, 17, 65_536),
    });
    await fc.assert(
      fc.asyncProperty(table, dialect, async (rows, { delimiter, newline, quoted, mark, wide, size }) => {
        const options = {
          delimiter,
          record_delimiter: newline,
          quoted,
          quoted_empty: true,
          quoted_match: /[\r\n]|^\s/,
        };
        const text = (mark ? '\ufeff' : '') + stringify([['cas', 'auteur', 'texte'], ...rows], options);
        const mapping = by({
          delimiter,
          messages: [
            {
              fields: {
                conversation: { value: 'c' },
                role: { value: 'customer' },
                subject: 'cas',
                html: 'auteur',
                text: 'texte',
              },
            },
          ],
        });
        const input = inputOf(Buffer.from(text, wide ? 'utf16le' : 'utf8'), size);
        const { records, rejections } = await read(input, mapping);
        const found = records.map(({ subject, html, text: words }) => [subject ?? '', html ?? '', words ?? '']);
        const blank = (words: string): string => (words.trim() === '' ? '' : words);
        expect(rejections).toEqual([]);
        expect(found).toEqual(rows.map((row) => row.map(blank)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a quote that closes inside a field', () => {
  it('is what csv-parse refuses in a strict reading', () => {
    const record = fc.string({ unit: fc.constantFrom('a', '"', ',', ' '), maxLength: 12 });
    fc.assert(
      fc.property(record, fc.boolean(), (text, ltrim) => {
        const dialect = { delimiter: ',', newline: '\n', escape: '"', ltrim } as const;
        let code: unknown = null;
        try {
          parse(text, { ...parserOptions(dialect), relax_quotes: false });
        } catch (error) {
          code = (error as { code?: unknown }).code;
        }
        fc.pre(code !== 'INVALID_OPENING_QUOTE');
        expect(closesInside(text, dialect)).toBe(code === 'CSV_INVALID_CLOSING_QUOTE');
      }),
      { numRuns: 2000 },
    );
  });
});
