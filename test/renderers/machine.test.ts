import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { indicatorIds } from '../../src/model/barometer.ts';
import { csv } from '../../src/renderers/csv/index.ts';
import { json, resultOf } from '../../src/renderers/json/index.ts';
import { inertJson } from '../../src/renderers/text/inert.ts';
import { rounded, roundedDeep } from '../../src/renderers/text/rounding.ts';
import { sample } from './sample.ts';
import { labelsForTests } from './words.ts';

type Line = Readonly<Record<string, string>>;

const table = (language: 'fr' | 'en'): readonly Line[] =>
  parse(String(csv.render(sample, labelsForTests(language), { colour: 0 })), { columns: true });

describe('csv', () => {
  it('has one figure a row, with its interval and its base', () => {
    const line = table('fr').find(
      (row) =>
        row.scope === 'cell' && row.sector === 'énergie' && row.channel === 'email' && row.indicator === 'off-topic',
    );
    expect(line).toMatchObject({ kind: 'rate', unit: 'share', value: '0.0583', count: '14', n: '240', small: 'false' });
  });

  it('has every indicator and mark of every cell', () => {
    const cells = table('fr').filter(({ scope }) => scope === 'cell');
    expect(cells).toHaveLength(sample.cells.length * (indicatorIds.length + 6));
  });

  it('leaves empty what does not exist', () => {
    const line = table('fr').find((row) => row.channel === 'chat' && row.indicator === 'response-rate');
    expect(line).toMatchObject({ sector: '', value: '', low: '', high: '', count: '0', n: '0', small: 'true' });
  });

  it('gives ranks their interval', () => {
    expect(table('fr').find((row) => row.indicator === 'rank' && row.brand === 'Norvéa')).toMatchObject({
      value: '2',
      low: '1',
      high: '3',
    });
  });

  it('changes nothing but labels with the language', () => {
    const unlabelled = (language: 'fr' | 'en') => table(language).map(({ label, ...others }) => others);
    expect(unlabelled('en')).toEqual(unlabelled('fr'));
    expect(table('en')[0]?.label).not.toBe(table('fr')[0]?.label);
  });
});

describe('json', () => {
  const report = String(json.render(sample, labelsForTests('fr'), { colour: 0 }));

  it('is the barometer under its schema', () => {
    expect(JSON.parse(report)).toEqual(JSON.parse(JSON.stringify(resultOf(sample))));
    expect(JSON.parse(report)).toMatchObject({ schema: 'barometre/result@1', total: { conversations: 1386 } });
  });

  it('keeps the order of its keys whatever the order of the barometer', () => {
    const { cells, total, coverage, ...others } = sample;
    const rejected = Object.fromEntries(Object.entries(coverage.rejected).reverse());
    const indicators = Object.fromEntries(Object.entries(total.indicators).reverse()) as typeof total.indicators;
    const turned = { coverage: { ...coverage, rejected }, total: { ...total, indicators }, cells, ...others };
    const keysOf = (text: string) => [...text.matchAll(/"([\w-]+)":/g)].map(([, key]) => key);
    expect(keysOf(String(json.render(turned, labelsForTests('fr'), { colour: 0 })))).toEqual(keysOf(report));
  });

  it('says nothing twice in two languages', () => {
    expect(json.render(sample, labelsForTests('en'), { colour: 0 })).toBe(report);
  });

  it('rounds to four decimals and leaves the grid alone', () => {
    expect(rounded(0.123456)).toBe(0.1235);
    expect(Object.is(rounded(-0.00001), 0)).toBe(true);
    expect(roundedDeep({ a: [1.000049, null, 'x'], b: { c: 2 } })).toEqual({ a: [1, null, 'x'], b: { c: 2 } });
    expect(resultOf(sample).grid).toEqual(sample.grid);
  });
});

describe('inert JSON', () => {
  it('writes every format character as an escape, wherever it stands in Unicode', () => {
    const formats: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (/[\p{Cf}\p{Zl}\p{Zp}\p{Cc}]/u.test(character)) formats.push(character);
    }
    for (const character of formats) {
      const json = inertJson(character);
      expect(json).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{Cc}]/u);
      expect(JSON.parse(json)).toBe(character);
    }
    expect(inertJson('é – « 👩 »')).toBe('"é – « 👩 »"');
  });
});
