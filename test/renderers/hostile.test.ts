import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { spanInRaw } from '../../src/conversations/body/offsets.ts';
import { barometre2026 } from '../../src/grids/barometre-2026.ts';
import { explain } from '../../src/renderers/explain/index.ts';
import { renderers } from '../../src/renderers/index.ts';
import { inspection } from '../../src/renderers/inspection/index.ts';
import { exchangeLine, recordOf } from '../../src/renderers/ndjson/index.ts';
import { widthOf } from '../../src/renderers/text/columns.ts';
import { sampleNamed } from './sample.ts';
import { inspectionSample, scoredSample } from './scored.ts';
import { labelsForTests } from './words.ts';

type Row = { readonly brand: string; readonly sector: string; readonly author?: string; readonly text: string };

const fixture = join(import.meta.dirname, '../../fixtures/hostile.ndjson');
const rows: readonly Row[] = readFileSync(fixture, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const megabyte = 'Lumélia \u001b[31m'.repeat(80_000);
const long = [megabyte, `👩${'\u200d👩'.repeat(10_000)}`, `e${'\u0301'.repeat(20_000)}`];
const listed = rows.flatMap(({ brand, sector, author = '', text }) => [brand, sector, author, text]);
const names = [...new Set([...listed, ...long])].filter((name) => name !== '');
const labels = labelsForTests('fr');

/** Anything that a terminal, a browser or a reader's eye would be led astray by; a joiner inside an emoji is not. */
const raw = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const title = (name: string) => JSON.stringify(name).slice(0, 50);
const cases = names.map((name): [string, string] => [title(name), name]);

function rendered(id: string, name: string): string {
  const renderer = renderers.find((one) => one.id === id);
  return String(renderer?.render(sampleNamed(name), labels, { colour: 0 }));
}

function expectHarmless(report: string): void {
  expect(report.replaceAll('\n', '').match(raw)).toBeNull();
  const widest = Math.max(...report.split('\n').map(widthOf));
  expect(widest).toBeLessThanOrEqual(80);
}

describe('hostile names', () => {
  it.each(cases)('%s in a terminal', (_, name) => {
    expectHarmless(rendered('terminal', name));
  });

  it.each(cases)('%s in markdown', (_, name) => {
    const report = rendered('markdown', name);
    expect(report.replaceAll('\n', '').match(raw)).toBeNull();
    const texts = report.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, 'code').replace(/\\[!-/:-@[-`{-~]/g, '');
    expect(texts).not.toMatch(/<|\]\(|:\/\/|@|#\d|~~|\$/);
    const tableRows = texts.split('\n').filter((line) => line.startsWith('|'));
    for (const row of tableRows) expect([6, 7, 11]).toContain(row.split('|').length - 1);
  });

  it.each(cases)('%s in HTML', (_, name) => {
    const report = rendered('html', name);
    expect(report.replaceAll('\n', '').match(raw)).toBeNull();
    expect([...report.matchAll(/<\/?script/g)]).toHaveLength(2);
    expect(report.match(/<[^>]*(?:alert|onerror)/)).toBeNull();
  });

  it.each(cases)('%s in csv', (_, name) => {
    const table: string[][] = parse(rendered('csv', name));
    const cells = table.flat();
    expect(cells.filter((cell) => raw.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /^[=+\-@＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
  });

  it.each(cases)('%s in json, and back', (_, name) => {
    const report = rendered('json', name);
    expect(report.replaceAll('\n', '').match(/[<\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)).toBeNull();
    expect(JSON.parse(report).brands[0].brand).toBe(name);
  });

  it.each(cases)('%s in an inspection', (_, name) => {
    expectHarmless(inspection(inspectionSample(name.slice(0, 4000)), labels, 0));
  });
});

describe('hostile texts', () => {
  const texts = cases.filter(([, text]) => text.trim() !== '');

  it.each(texts)('%s explained', (_, text) => {
    const scored = scoredSample({ request: text, reply: `Nous allons vérifié , ${text}` });
    expectHarmless(explain(scored, barometre2026, labels, { colour: 0, personalData: null }));
  });

  it.each(texts)('%s as a line of ndjson, and back', (_, text) => {
    const scored = scoredSample({ request: 'Où en est ma commande ?', reply: text, brand: text });
    const line = exchangeLine(recordOf(scored, { spanInRaw, text: (whole) => whole }));
    expect(line.endsWith('\n')).toBe(true);
    expect(line.slice(0, -1).match(/[<\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)).toBeNull();
    expect(JSON.parse(line)).toMatchObject({ brand: text, replyText: scored.exchange.reply?.raw ?? null });
  });
});
