import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type AuditSettings, audit } from '../src/audit.ts';
import { defaultConfig } from '../src/config/load.ts';
import { resultSchema } from '../src/config/result-schema.ts';
import { spanInRaw } from '../src/conversations/index.ts';
import { criteria } from '../src/criteria/index.ts';
import { BarometreError } from '../src/errors.ts';
import { defaultGrid } from '../src/grids/index.ts';
import { labelsFor } from '../src/languages/labels.ts';
import type { Barometer } from '../src/model/barometer.ts';
import type { SpellingConfig } from '../src/model/config.ts';
import type { Exchange } from '../src/model/exchange.ts';
import type { Labels } from '../src/model/labels.ts';
import { renderers } from '../src/renderers/index.ts';
import { recordOf } from '../src/renderers/ndjson/index.ts';
import type { Input } from '../src/sources/index.ts';
import { prepareSpelling, switchesOf } from '../src/spelling.ts';

const replies = [
  'Bonjour,\n\nVotre comande est prête et part  demain avec notre transporteur.',
  'Bonjour,\n\nLe recylage reprend demain dans votre quartier.',
];

const export_: Input = {
  path: 'export.ndjson',
  bytes: null,
  open: async function* () {
    for (const [index, text] of replies.entries()) {
      const facts = { conversation_id: `c-${index}`, channel: 'email' };
      const request = { ...facts, role: 'customer', sent_at: '2026-03-02T09:00:00Z', text: 'Où en êtes-vous ?' };
      const reply = { ...facts, role: 'agent', sent_at: '2026-03-02T10:00:00Z', text };
      yield Buffer.from(`${JSON.stringify(request)}\n${JSON.stringify(reply)}\n`);
    }
  },
};

type Outcome = { readonly barometer: Barometer; readonly codes: readonly (readonly string[])[] };

/** Audits the export with something settled about spelling. */
async function audited(spelling: Partial<SpellingConfig>, more: Partial<AuditSettings> = {}): Promise<Outcome> {
  const codes: (readonly string[])[] = [];
  const settings: AuditSettings = {
    config: { ...defaultConfig, spelling: { ...defaultConfig.spelling, ...spelling } },
    from: null,
    mapping: null,
    timezone: 'Europe/Paris',
    grid: defaultGrid,
    dimensions: ['channel'],
    locale: 'fr-FR',
    period: { from: null, to: null },
    asOf: null,
    ...more,
  };
  const barometer = await audit([export_], settings, {
    scored: (exchanges) => {
      for (const exchange of exchanges) {
        codes.push(recordOf(exchange, { spanInRaw, text: null }).spelling?.errors.map(({ code }) => code) ?? []);
      }
    },
  });
  return { barometer, codes };
}

const labels = (language: 'fr' | 'en') =>
  labelsFor(
    language,
    Object.fromEntries(criteria.map(({ id, labels }) => [id, labels[language]])) as Labels['criteria'],
  );
const rendered = (barometer: Barometer, id: string, language: 'fr' | 'en'): string =>
  String(renderers.find((renderer) => renderer.id === id)?.render(barometer, labels(language), { colour: 0 }));

describe('rules of the configuration', () => {
  const withRules = (rules: SpellingConfig['rules']) => ({
    ...defaultConfig,
    spelling: { ...defaultConfig.spelling, rules },
  });

  it.each([
    ['doubled-spaces', 'doubled-space'],
    ['spelling/unknown-word', 'unknown-word'],
    ['languagetool', ''],
    ['constructor', ''],
  ])('that do not exist (%s) are an error with the nearest that does', async (rule, nearest) => {
    try {
      switchesOf(withRules({ 'unknown-word': 'off', [rule]: 'off' }));
    } catch (error) {
      expect(error).toMatchObject({ code: 'rule-unknown', args: { where: 'spelling.rules', rule } });
      if (nearest !== '') expect((error as BarometreError).args.nearest).toBe(nearest);
      return;
    }
    throw new Error('expected an error');
  });

  it('take findings away, and the report says so', async () => {
    const shipped = await audited({});
    expect(shipped.codes).toEqual([['unknown-word', 'doubled-space'], ['unknown-word']]);
    expect(shipped.barometer).not.toHaveProperty('spelling');
    const { barometer, codes } = await audited({ rules: { 'unknown-word': 'off', 'doubled-space': 'on' } });
    expect(codes).toEqual([['doubled-space'], []]);
    expect(barometer.spelling).toEqual({ rules: { 'doubled-space': 'on', 'unknown-word': 'off' }, opinion: null });
    expect(rendered(barometer, 'terminal', 'en')).toMatch(
      /Spelling\s+without the rule unknown-word · with the rule doubled-space/,
    );
    expect(rendered(barometer, 'markdown', 'fr')).toContain('sans la règle unknown-word · avec la règle doubled-space');
    expect(resultSchema.safeParse(JSON.parse(rendered(barometer, 'json', 'en'))).error).toBeUndefined();
  });
});

describe('dictionaries of the configuration', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('know words, names and capitals', async () => {
    const aff = bytes('SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n');
    const dic = bytes('3\nrecylage/S\nKerbrat\nSAVI\n');
    const spelling = { ...defaultConfig.spelling, dictionaries: [{ file: 'd.dic', aff, dic }] };
    const { listed } = await prepareSpelling({ ...defaultConfig, spelling });
    const words = ['recylage', 'recylages', 'kerbrat', 'savi', 'comande', 'comande'];
    expect(words.map(listed)).toEqual([true, true, true, true, false, false]);
    expect((await audited({ dictionaries: [{ file: 'd.dic', aff, dic }] })).codes[1]).toEqual([]);
  });
});

describe('another proofreader', () => {
  it('is heard for the chosen replies, and the report names it', async () => {
    const asked: string[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const text = new URLSearchParams(body).get('text') ?? '';
      asked.push(text);
      const rule = { id: 'R', issueType: 'grammar', category: { id: 'C' } };
      const offset = text.indexOf('reprend');
      const one = { message: 'm', offset, length: 7, replacements: [{ value: 'reprends' }], rule };
      response.end(JSON.stringify({ matches: offset === -1 ? [] : [one] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const backend = { tool: 'languagetool', at, timeout: 5000 } as const;
    const joined = await audited({ backend: { ...backend, mode: 'join' } });
    expect(joined.codes).toEqual([
      ['unknown-word', 'doubled-space'],
      ['unknown-word', 'languagetool'],
    ]);
    expect(asked).toHaveLength(3);
    expect(rendered(joined.barometer, 'terminal', 'fr')).toContain('avec les constats de LanguageTool');
    const replaced = await audited({ backend: { ...backend, mode: 'replace' } });
    expect(replaced.codes).toEqual([[], ['languagetool']]);
    expect(resultSchema.safeParse(JSON.parse(rendered(replaced.barometer, 'json', 'en'))).error).toBeUndefined();
    asked.length = 0;
    const proofread = ({ id }: Exchange): boolean => id === 'c-1#1';
    expect((await audited({ backend: { ...backend, mode: 'replace' } }, { proofread })).codes).toEqual([
      ['unknown-word', 'doubled-space'],
      ['languagetool'],
    ]);
    expect(asked).toEqual(['Bonjour.', replies[1]]);
    await new Promise((resolve) => server.close(resolve));
    await expect(audited({ backend: { ...backend, mode: 'join' } })).rejects.toBeInstanceOf(BarometreError);
  });
});
