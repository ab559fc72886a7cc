import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spanInRaw } from '../../src/conversations/body/offsets.ts';
import { mask } from '../../src/conversations/redact.ts';
import type { Barometer, ScoredExchange } from '../../src/model/barometer.ts';
import type { Spill } from '../../src/model/spill.ts';
import { resultOf } from '../../src/renderers/json/index.ts';
import { recordOf } from '../../src/renderers/ndjson/index.ts';
import { figureRows } from '../../src/renderers/report/figure-rows.ts';
import { serialOf } from '../../src/renderers/xlsx/cell.ts';
import { Workbook } from '../../src/renderers/xlsx/index.ts';
import { type ReadSheet, readWorkbook, rowsOf } from '../support/workbook.ts';
import { sample, sampleNamed } from './sample.ts';
import { scoredSample, unansweredSample } from './scored.ts';
import { labelsForTests } from './words.ts';

function memorySpill(): Spill {
  const parts = new Map<string, string>();
  return {
    write: (part, text) => parts.set(part, (parts.get(part) ?? '') + text),
    async *read(part) {
      yield parts.get(part) ?? '';
    },
  };
}

type Case = {
  readonly barometer?: Barometer;
  readonly scored?: readonly ScoredExchange[];
  readonly language?: 'fr' | 'en';
  readonly texts?: 'none' | 'masked' | 'open';
  readonly longestSheet?: number;
};

async function bytesOf(one: Case = {}): Promise<Buffer> {
  const { barometer = sample, scored = [scoredSample(), unansweredSample()], language = 'fr', texts = 'none' } = one;
  const limit = one.longestSheet === undefined ? {} : { longestSheet: one.longestSheet };
  const workbook = new Workbook({ labels: labelsForTests(language), texts, spill: memorySpill(), spanInRaw, ...limit });
  const covers = { none: null, masked: (text: string) => mask(text, ['Martin']), open: (text: string) => text };
  for (const exchange of scored) {
    const cover = covers[texts];
    workbook.add(exchange, recordOf(exchange, { spanInRaw, text: cover }), cover);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of workbook.bytes(barometer)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const workbookOf = async (one?: Case) => readWorkbook(await bytesOf(one));

async function sheetOf(name: string, one?: Case): Promise<ReadSheet> {
  const { sheets } = await workbookOf(one);
  return sheets.find((sheet) => sheet.name === name) as ReadSheet;
}

const tables = ['Cells', 'Sectors', 'Brands', 'Indicators', 'Exchanges', 'Findings'];

describe('xlsx', () => {
  it('has its sheets in both languages, the method first', async () => {
    const names = async (language: 'fr' | 'en') => (await workbookOf({ language })).sheets.map(({ name }) => name);
    expect(await names('en')).toEqual(['Method', ...tables]);
    const french = ['Méthode', 'Cellules', 'Secteurs', 'Marques', 'Indicateurs', 'Échanges', 'Constats'];
    expect(await names('fr')).toEqual(french);
  });

  it('holds every figure of the csv and the json as a number', async () => {
    const rows = rowsOf(await sheetOf('Indicateurs'));
    const figures = figureRows(sample, labelsForTests('fr'));
    expect(rows).toHaveLength(figures.length);
    const own = rows.map((row) =>
      ['valeur', 'bas', 'haut', 'nombre', 'sur'].map((title) => row.get(title)?.value ?? null),
    );
    const known = (figure: unknown) => (Number.isNaN(figure) ? null : figure);
    expect(own).toEqual(figures.map((row) => row.slice(-6, -1).map(known)));
    expect(new Set(rows.flatMap((row) => (row.get('valeur') ? [row.get('valeur')?.kind] : [])))).toEqual(
      new Set(['number']),
    );
  });

  it('gives the marks of the cells as the json does', async () => {
    const rows = rowsOf(await sheetOf('Cells', { language: 'en' }));
    const { total, margins, cells } = resultOf(sample);
    const marks = [total, ...margins, ...cells].map((cell) => cell.marks.overall);
    expect(rows.map((row) => row.get(`${labelsForTests('en').report.all}, mark`)?.value ?? null)).toEqual(
      marks.map(({ mean }) => mean),
    );
    expect(rows.map((row) => row.get('small sample')?.value)).toEqual(
      [total, ...margins, ...cells].map(({ small }) => small),
    );
  });

  it('writes instants as dates, marks as numbers and signs as booleans', async () => {
    const [row] = rowsOf(await sheetOf('Échanges'));
    expect(row?.get('réponse (UTC)')).toEqual({
      kind: 'number',
      value: serialOf('2026-03-02T10:50:11.000Z'),
      format: 'yyyy-mm-dd hh:mm:ss',
      guarded: false,
    });
    expect(serialOf('2026-03-02T12:00:00.000Z')).toBe(46_083.5);
    expect(serialOf('0990-01-01T00:00:00.000Z')).toBe('0990-01-01T00:00:00.000Z');
    expect(row?.get('note globale')).toMatchObject({ kind: 'number', value: 16.4, format: '0.0' });
    expect(row?.get('client nommé')).toMatchObject({ kind: 'boolean', value: true });
    expect(row?.get('logo')).toBeUndefined();
  });

  it('freezes headers, filters every table and colours marks and small samples', async () => {
    const { sheets, parts } = await workbookOf({ language: 'en' });
    for (const { name, xml } of sheets.slice(1)) {
      expect(xml, name).toMatch(/<pane [^>]*ySplit="1"[^>]* state="frozen"\/>/);
      expect(xml, name).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
    }
    for (const name of ['Cells', 'Sectors', 'Brands']) {
      const { xml = '' } = sheets.find((sheet) => sheet.name === name) ?? {};
      expect(xml).toContain('<cfRule type="colorScale"');
      expect(xml).toContain('<cfRule type="expression"');
    }
    expect(parts.get('xl/workbook.xml')?.match(/_xlnm\._FilterDatabase/g)).toHaveLength(tables.length);
  });

  it('says the mark, the grid, the curves and the references on its first page', async () => {
    const { cells } = await sheetOf('Method', { language: 'en' });
    const values = [...cells.values()].map(({ value }) => value);
    expect(cells.get('B3')).toMatchObject({ kind: 'number', value: resultOf(sample).total.marks.overall.mean });
    expect(values).toContain(sample.grid.hash);
    expect(values.some((value) => String(value).includes('log-normal'))).toBe(true);
    expect(values.some((value) => String(value).includes('Qualiweb 2017'))).toBe(true);
  });

  it('gives the same bytes each time, without a clock', async () => {
    const first = await bytesOf();
    expect((await bytesOf()).equals(first)).toBe(true);
    const { dates } = await readWorkbook(first);
    expect(new Set(dates)).toEqual(new Set([`${(1 << 5) | 1}/${12 << 11}`]));
  });

  it('goes on in another sheet where one is full, and says so', async () => {
    const scored = [scoredSample(), unansweredSample(), scoredSample()];
    const { sheets } = await workbookOf({ language: 'en', scored, longestSheet: 3 });
    const rows = (name: string) => rowsOf(sheets.find((sheet) => sheet.name === name) as ReadSheet).length;
    expect([rows('Exchanges'), rows('Exchanges (2)')]).toEqual([2, 1]);
    const notes = [...(sheets[0]?.cells.values() ?? [])].map(({ value }) => String(value));
    expect(notes.filter((note) => note.includes('“Exchanges” goes on in 1 more sheet'))).toHaveLength(1);
  });
});

describe('findings of the workbook', () => {
  it('tell what, where and instead of what, without the text', async () => {
    const rows = rowsOf(await sheetOf('Constats'));
    const found = rows.find((row) => row.get('code')?.value === 'participle-infinitive');
    const text = scoredSample().exchange.reply?.raw ?? '';
    expect(found?.get('début')?.value).toBe(text.indexOf('vérifié'));
    expect(found?.get('à la place')?.value).toBe('vérifier');
    expect(found?.has('extrait')).toBe(false);
    const { parts } = await workbookOf();
    expect([...parts.values()].join('')).not.toContain('double facturation');
  });

  it('quote the reply where texts are asked for, masked unless asked otherwise', async () => {
    const rows = rowsOf(await sheetOf('Constats', { texts: 'open' }));
    expect(rows.find((row) => row.get('code')?.value === 'participle-infinitive')?.get('extrait')?.value).toBe(
      'vérifié',
    );
    const masked = [...(await workbookOf({ texts: 'masked' })).parts.values()].join('');
    expect(masked).toContain('double facturation');
    expect(masked).not.toMatch(/Martin|06 12 34 56 78/);
  });
});

const hostile = readFileSync(join(import.meta.dirname, '../../fixtures/hostile.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => Object.values(JSON.parse(line) as Record<string, unknown>).map(String));
const formulas = ['=1+1', '+33', '-2+3', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1', '=HYPERLINK("http://x","y")'];
const odd = ['_x0041_', ']]>', '\ufffe\uffff', '\ud800 seul', `${'é'.repeat(32_765)}👩👩`];
const names = [...new Set([...hostile, ...formulas, ...odd])].filter((text) => text.trim() !== '');

function expectHarmless(sheets: readonly ReadSheet[]): void {
  const texts = sheets.flatMap(({ cells }) => [...cells.values()].filter(({ kind }) => kind === 'text'));
  const shown = texts.map(({ value }) => String(value));
  const raw = /\p{Cs}|[\ufffe\uffff\p{Cc}](?<!\n)/u;
  expect(shown.filter((value) => value.length > 32_767 || raw.test(value))).toEqual([]);
  expect(texts.filter(({ value, guarded }) => /^\s*[=+\-@＝]/.test(String(value)) && !guarded)).toEqual([]);
}

describe('hostile texts in the workbook', () => {
  it('stay texts in the exchanges and the findings', async () => {
    const scored = names.map((text) => scoredSample({ request: text, reply: `${text} vérifié`, brand: text }));
    const { sheets } = await workbookOf({ scored, texts: 'open' });
    expectHarmless(sheets);
    const exchanges = rowsOf(sheets.find(({ name }) => name === 'Échanges') as ReadSheet);
    expect(exchanges).toHaveLength(names.length);
    expect(exchanges.find((row) => row.get('marque')?.value === '=1+1')?.get('marque')).toMatchObject({
      guarded: true,
    });
  });

  it.each([...formulas, ...odd].map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
    '%s stays a text as a name',
    async (_, text) => expectHarmless((await workbookOf({ barometer: sampleNamed(text) })).sheets),
  );

  it('keeps what looks like an escape of the format as it is', async () => {
    const rows = rowsOf(await sheetOf('Échanges', { scored: [scoredSample({ brand: '_x0041_' })] }));
    expect(rows[0]?.get('marque')?.value).toBe('_x0041_');
  });
});
