import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surroundings } from '../../src/commands/command.ts';
import { openWorkbook } from '../../src/commands/workbook.ts';
import { cliWords } from '../../src/languages/words.ts';
import { root, run } from '../support/run.ts';
import { type ReadSheet, readWorkbook, rowsOf } from '../support/workbook.ts';

const demo = 'fixtures/demo/social.ndjson';
const office = spawnSync('soffice', ['--version']).status === 0;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  expect(run(['audit', demo, '--format', 'xlsx,ndjson,json', '--out', folder, '--quiet']).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name));

describe('audit --format xlsx', () => {
  it('writes the same bytes to a pipe as to a folder', () => {
    const args = [join('bin', 'barometre.js'), 'audit', demo, '--format', 'xlsx', '--quiet'];
    const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', TZ: 'Asia/Tokyo' };
    const { stdout } = spawnSync(process.execPath, args, { cwd: root, env, maxBuffer: 2 ** 28 });
    expect(stdout.equals(read('barometre.xlsx'))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['barometre.json', 'barometre.xlsx', 'exchanges.ndjson']);
  });

  it('has one row for each exchange of the ndjson, with its marks, and every mistake among the findings', async () => {
    const records = read('exchanges.ndjson')
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { sheets } = await readWorkbook(read('barometre.xlsx'));
    const rows = (name: string) => rowsOf(sheets.find((sheet) => sheet.name === name) as ReadSheet);
    expect(
      rows('Exchanges').map((row) => [row.get('exchange')?.value, row.get('overall mark')?.value ?? null]),
    ).toEqual(records.map(({ exchange, marks }) => [exchange, marks.overall]));
    const errors = records.flatMap(({ exchange, spelling }) =>
      (spelling?.errors ?? []).map((error: { code: string; start: number; end: number }) =>
        [exchange, error.code, error.start, error.end].join(' '),
      ),
    );
    const found = rows('Findings')
      .filter((row) => row.has('kind'))
      .map((row) => ['exchange', 'code', 'start', 'end'].map((title) => row.get(title)?.value).join(' '));
    expect(found.sort()).toEqual(errors.sort());
    expect(errors.length).toBeGreaterThan(0);
  });

  it('gives the marks of the json', async () => {
    const { sheets } = await readWorkbook(read('barometre.xlsx'));
    const { total, brands } = JSON.parse(read('barometre.json').toString());
    expect(sheets[0]?.cells.get('B3')?.value).toBe(total.marks.overall.mean);
    const rows = rowsOf(sheets.find(({ name }) => name === 'Brands') as ReadSheet);
    const marks = rows.map((row) => [row.get('brand')?.value, row.get('Mark weighted by channel')?.value]);
    expect(new Map(marks as [string, number][])).toEqual(
      new Map(brands.map(({ brand, weighted }: { brand: string; weighted: number }) => [brand, weighted])),
    );
  });

  it('refuses a terminal', async () => {
    const terminal = { stdout: { isTTY: true } } as NodeJS.Process;
    const around: Surroundings = { process: terminal, language: 'fr', words: cliWords.fr, exit: () => {} };
    await expect(openWorkbook({ mask: true }, around)).rejects.toMatchObject({ code: 'output-binary' });
  });

  it('leaves nothing behind where the audit fails', () => {
    const empty = join(folder, 'empty');
    const { code } = run(['audit', demo, '--format', 'xlsx', '--out', empty, '--period', '2019', '--quiet']);
    expect(code).toBe(1);
    expect(readdirSync(empty)).toEqual([]);
  });
}, 120_000);

describe.skipIf(!office)('LibreOffice (skipped where soffice is not installed)', () => {
  it('opens every sheet and reads the same marks', () => {
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'barometre.xlsx')];
    const { status } = spawnSync('soffice', args, { timeout: 120_000 });
    expect(status).toBe(0);
    const sheets = ['Method', 'Cells', 'Sectors', 'Brands', 'Indicators', 'Exchanges', 'Findings'];
    for (const name of sheets) expect(read(`barometre-${name}.csv`).length, name).toBeGreaterThan(100);
    const { total } = JSON.parse(read('barometre.json').toString());
    const [, whole = ''] = read('barometre-Cells.csv').toString().split('\n');
    expect(whole.split(',')).toContain(String(total.marks.overall.mean));
    const exchanges = read('barometre-Exchanges.csv').toString();
    expect(exchanges).toMatch(/,2026-\d\d-\d\d \d\d:\d\d:\d\d,/);
  }, 150_000);
});
