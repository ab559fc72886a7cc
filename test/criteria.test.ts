import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { criteria } from '../src/criteria/index.ts';
import { languageCodes } from '../src/model/language.ts';
import type { Criterion, CriterionId, Finding, Measures } from '../src/model/verdict.ts';
import { contextOf, type ExchangeCase, exchangeOf } from './support/exchange.ts';

const root = join(import.meta.dirname, '..', 'fixtures', 'criteria');

/** A line of `fixtures/criteria/<id>/*.ndjson`; `findings` given means exactly these, by position. */
type Case = ExchangeCase & {
  readonly name: string;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly findings?: readonly { readonly code: string; readonly quote?: string }[];
};

type Ends<M> = readonly [full: (measure: M) => boolean, zero: (measure: M) => boolean];

/** What the two ends of each measure look like; a delay has no evidence in the text, only a duration. */
const ends: { readonly [Id in CriterionId]: Ends<Measures[Id]> } = {
  delay: [({ seconds }) => seconds <= 3600, ({ seconds }) => seconds >= 48 * 3600],
  relevance: [({ level }) => level === 2, ({ level }) => level === 0],
  empathy: [({ level }) => level === 2, ({ level }) => level === 0],
  spelling: [({ mistakes }) => mistakes === 0, ({ mistakes }) => mistakes > 1],
  branding: [
    ({ signed, brandNamed, logo, charter }) => signed && brandNamed && logo === true && charter === true,
    ({ signed, brandNamed, logo, charter }) => !signed && !brandNamed && !logo && !charter,
  ],
  privacy: [
    ({ exposed, askedInPublic }) => exposed.length + askedInPublic.length === 0,
    ({ exposed }) => exposed.length > 0,
  ],
};

function casesOf(id: string): readonly Case[] {
  if (!existsSync(join(root, id))) return [];
  return readdirSync(join(root, id))
    .filter((name) => name.endsWith('.ndjson'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(root, id, name), 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
    )
    .map((line) => JSON.parse(line) as Case);
}

function quoted(finding: Finding, text: string): { code: string; quote?: string } {
  return finding.span ? { code: finding.code, quote: text.slice(...finding.span) } : { code: finding.code };
}

describe.each(criteria.map((criterion) => [criterion.id, criterion as Criterion] as const))('%s', (id, criterion) => {
  const cases = casesOf(id);

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const exchange = exchangeOf(one);
    const measurement = criterion.measure(exchange, contextOf());
    if ('notApplicable' in measurement) {
      expect(measurement).toEqual(one.expect);
      return;
    }
    expect(measurement.measure).toMatchObject(one.expect);
    const text = exchange.reply?.text ?? '';
    if (one.findings) expect(measurement.findings.map((finding) => quoted(finding, text))).toEqual(one.findings);
  });

  it('has a full mark, a zero, a case that does not apply, two findings in one reply, and a silent look-alike', () => {
    const measurements = cases.map((one) => criterion.measure(exchangeOf(one), contextOf()));
    const measured = measurements.filter((measurement) => 'measure' in measurement);
    const [full, zero] = ends[id] as Ends<unknown>;
    expect(
      measured.some(({ measure }) => full(measure)),
      'full mark',
    ).toBe(true);
    expect(
      measured.some(({ measure }) => zero(measure)),
      'zero',
    ).toBe(true);
    expect(
      measurements.some((measurement) => 'notApplicable' in measurement),
      'not applicable',
    ).toBe(true);
    if (id === 'delay') return;
    expect(
      measured.some(({ findings }) => findings.length > 1),
      'two findings',
    ).toBe(true);
    const silent = cases.some(({ findings }) => findings?.every(({ quote }) => quote === undefined));
    expect(silent, 'a look-alike that accuses nothing in the text').toBe(true);
  });

  it('has words for each of its findings, the same in every language', () => {
    const codes = languageCodes.map((code) => Object.keys(criterion.labels[code].findings).toSorted());
    for (const own of codes) expect(own).toEqual(codes[0]);
    for (const code of languageCodes) {
      const { name, definition, findings } = criterion.labels[code];
      for (const words of [name, definition, ...Object.values(findings)]) expect(words.trim()).not.toBe('');
    }
    const arguments_ = (words: string) => (words.match(/\{\w+\}/g) ?? []).toSorted();
    for (const own of codes[0] ?? []) {
      const [fr, en] = [criterion.labels.fr.findings[own] ?? '', criterion.labels.en.findings[own] ?? ''];
      expect(arguments_(fr)).toEqual(arguments_(en));
    }
  });
});
