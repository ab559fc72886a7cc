import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { brandBook } from '../../src/config/brands.ts';
import { loadConfig } from '../../src/config/load.ts';
import { configSchema } from '../../src/config/schema.ts';
import { BarometreError } from '../../src/errors.ts';
import type { Config } from '../../src/model/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'barometre-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const load = (config: unknown): Promise<Config> => loadConfig(write('barometre.config.json', JSON.stringify(config)));

/** Code and arguments of the error that a configuration makes. */
async function errorOf(config: unknown): Promise<readonly [string, Readonly<Record<string, unknown>>]> {
  try {
    await load(config);
  } catch (error) {
    if (error instanceof BarometreError) return [error.code, error.args];
    throw error;
  }
  throw new Error('expected an error');
}

describe('a configuration file', () => {
  it('is complete without a word', async () => {
    expect(await load({})).toEqual({
      brands: {},
      lexicon: [],
      topics: {},
      spelling: { rules: {}, dictionaries: [], backend: null },
    });
  });

  it('may begin with a byte order mark', async () => {
    expect((await loadConfig(write('marked.json', '\ufeff{"lexicon": ["fibrage"]}'))).lexicon).toEqual(['fibrage']);
  });

  it.each<[string, unknown, string]>([
    ['an unknown key', { speling: {} }, '$: Unrecognized key: "speling"'],
    ['a topic without an id', { topics: { '*': { 'My topic': ['a'] } } }, 'topics.*'],
    ['an unknown key of spelling', { spelling: { rule: {} } }, 'spelling: Unrecognized key: "rule"'],
    ['a status that is none', { spelling: { rules: { 'missing-ne': false } } }, 'spelling.rules.missing-ne: '],
    ['a dictionary that is none', { spelling: { dictionaries: ['trade.txt'] } }, 'spelling.dictionaries.0: expected'],
    ['no backend', { spelling: { backend: {} } }, 'spelling.backend: expected exactly one of'],
    [
      'two backends',
      { spelling: { backend: { languagetool: 'http://localhost:8081', grammalecte: 'grammalecte-cli' } } },
      'spelling.backend: expected exactly one of',
    ],
    ['no address', { spelling: { backend: { languagetool: 'localhost' } } }, 'spelling.backend.languagetool: expected'],
    [
      'an address with a password',
      { spelling: { backend: { languagetool: 'http://me:secret@localhost' } } },
      'spelling.backend.languagetool: expected',
    ],
    ['no mode', { spelling: { backend: { grammalecte: 'g', mode: 'both' } } }, 'spelling.backend.mode: '],
    ['no time', { spelling: { backend: { grammalecte: 'g', timeout: 0 } } }, 'spelling.backend.timeout: '],
    ['a judge without a server', { judge: { model: 'm' } }, 'judge: expected "url" or "replay"'],
    ['a judge without a model', { judge: { url: 'http://localhost/v1' } }, 'judge.model: '],
    ['no address of a judge', { judge: { url: 'localhost', model: 'm' } }, 'judge.url: expected the address'],
    ['no repeats', { judge: { url: 'http://localhost/v1', model: 'm', repeats: 0 } }, 'judge.repeats: '],
    [
      'answers both recorded and replayed',
      { judge: { url: 'http://localhost/v1', model: 'm', record: 'a', replay: 'a' } },
      'judge: expected "record" or "replay", not both',
    ],
    ['a lexicon of numbers', { lexicon: [1] }, 'lexicon: expected words, or paths of lexicon files'],
    ['an empty word', { brands: { A: { lexicon: [''] } } }, 'brands.A.lexicon.0: '],
  ])('with %s is refused, and the key is named', async (_, config, reason) => {
    const [code, args] = await errorOf(config);
    expect(code).toBe('config-invalid');
    expect(String(args.reason).slice(0, reason.length)).toBe(reason);
    expect(args.file).toBe(join(folder, 'barometre.config.json'));
  });

  it('has a JSON Schema with every key', () => {
    const schema = z.toJSONSchema(configSchema, { io: 'input' }) as { properties: Record<string, unknown> };
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['lexicon', 'spelling', 'brands']));
    const { spelling } = schema.properties as { spelling: { properties: Record<string, unknown> } };
    expect(Object.keys(spelling.properties)).toEqual(['rules', 'dictionaries', 'backend']);
  });
});

describe('the backend', () => {
  it('has a mode and a time-out where none is given', async () => {
    const { spelling } = await load({ spelling: { backend: { languagetool: 'http://localhost:8081' } } });
    expect(spelling.backend).toEqual({
      tool: 'languagetool',
      at: 'http://localhost:8081',
      mode: 'join',
      timeout: 10_000,
    });
  });

  it('is looked for beside the configuration where it is a path, by the system where it is a name', async () => {
    const at = async (command: string) =>
      (await load({ spelling: { backend: { grammalecte: command } } })).spelling.backend?.at;
    expect(await at('grammalecte-cli')).toBe('grammalecte-cli');
    expect(await at('./tools/grammalecte-cli')).toBe(join(folder, 'tools', 'grammalecte-cli'));
  });
});

describe('the judge', () => {
  const url = 'http://localhost:11434/v1';

  it('has three repeats and a minute where nothing is said; its files stand beside the configuration', async () => {
    const { judge } = await load({ judge: { url, model: 'small', record: 'answers.ndjson' } });
    expect(judge).toMatchObject({ url, model: 'small', mode: 'join', repeats: 3, timeout: 60_000, structured: true });
    expect(judge).toMatchObject({ record: join(folder, 'answers.ndjson'), replay: null });
    expect(judge?.apiKey()).toBeNull();
  });

  it('has its key from the environment, and no output holds it', async () => {
    vi.stubEnv('BAROMETRE_TEST_KEY', 'very-secret');
    const { judge } = await load({ judge: { url, model: 'small', apiKeyVariable: 'BAROMETRE_TEST_KEY' } });
    expect(judge?.apiKey()).toBe('very-secret');
    expect(JSON.stringify(judge)).not.toContain('very-secret');
  });

  it('cannot do without a key that is named, but to replay', async () => {
    vi.stubEnv('BAROMETRE_TEST_KEY', '');
    const judge = { model: 'small', apiKeyVariable: 'BAROMETRE_TEST_KEY' };
    expect(await errorOf({ judge: { ...judge, url } })).toEqual(['judge-key', { variable: 'BAROMETRE_TEST_KEY' }]);
    expect((await load({ judge: { ...judge, replay: 'answers.ndjson' } })).judge?.replay).toBe(
      join(folder, 'answers.ndjson'),
    );
  });
});

describe('lexicons', () => {
  it('are words, files, or both, for everybody and for a brand', async () => {
    write('lexicon.txt', '\ufeff# Our words\r\nrebouclage\r\nheures creuses   # a tariff\r\n\r\nC#\r\n');
    mkdirSync(join(folder, 'brands'), { recursive: true });
    write(join('brands', 'lumelia'), 'Éco-Confort\nzapette\n');
    const config = await load({
      lexicon: ['fibrage', 'lexicon.txt'],
      brands: { Lumélia: { lexicon: 'brands/lumelia' }, Vertaz: { lexicon: ['lexicon.txt'] } },
    });
    expect(config.lexicon).toEqual(['fibrage', 'rebouclage', 'heures creuses', 'C#']);
    expect(config.brands.Lumélia?.lexicon).toEqual(['Éco-Confort', 'zapette']);
    const { knows } = brandBook(config);
    expect(['fibrage', 'heures', 'creuses', 'zapette'].map((word) => knows(word, 'Vertaz'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['zapette', 'éco-confort'].map((word) => knows(word, 'Lumélia'))).toEqual([true, true]);
  });

  it('knows words whose accents are letters of their own', async () => {
    write('apart.txt', 'e\u0301lagage\n');
    expect(brandBook(await load({ lexicon: 'apart.txt' })).knows('élagage', null)).toBe(true);
  });

  it.each<[string, string, Uint8Array | null, string]>([
    ['a missing file', 'none.txt', null, 'file-not-found'],
    ['an empty file', 'empty.txt', new Uint8Array(), 'file-empty'],
    ['a file of blanks', 'blank.txt', Buffer.from('\ufeff \n\n'), 'file-empty'],
    ['another encoding', 'latin.txt', Buffer.from('caf\u00e9\n', 'latin1'), 'encoding-wrong'],
    ['UTF-16', 'wide.txt', Buffer.from('\ufeffcafé\n', 'utf16le'), 'encoding-wrong'],
  ])('from %s is an error that names the file', async (_, name, bytes, code) => {
    if (bytes !== null) write(name, bytes);
    expect(await errorOf({ lexicon: name })).toEqual([code, expect.objectContaining({ file: join(folder, name) })]);
    expect((await errorOf({ brands: { A: { lexicon: [name] } } }))[0]).toBe(code);
  });
});

describe('dictionaries', () => {
  const dictionary = (name: string, aff: string | Uint8Array | null, dic: string | Uint8Array | null): string => {
    if (aff !== null) write(`${name}.aff`, aff);
    if (dic !== null) write(`${name}.dic`, dic);
    return `${name}.dic`;
  };
  const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

  it('come as UTF-8 whatever their encoding', async () => {
    const names = [
      dictionary('utf', 'SET UTF-8\nTRY aé\n', '1\ncâblodistribution\n'),
      dictionary(
        'latin',
        Buffer.from('SET ISO8859-15\nTRY a\u00e9\n', 'latin1'),
        Buffer.from('1\nc\u00e2blier\n', 'latin1'),
      ),
      dictionary('undeclared', 'TRY ab\n', Buffer.from('1\nr\u00e9glette\n', 'latin1')),
    ];
    const { dictionaries } = (await load({ spelling: { dictionaries: names } })).spelling;
    expect(dictionaries.map(({ file }) => file)).toEqual(names.map((name) => join(folder, name)));
    expect(dictionaries.map(({ dic }) => text(dic))).toEqual([
      '1\ncâblodistribution\n',
      '1\ncâblier\n',
      '1\nréglette\n',
    ]);
    for (const { aff } of dictionaries) expect(text(aff).match(/SET.*/g)).toEqual(['SET UTF-8']);
    expect(text(dictionaries[1]?.aff)).toContain('TRY aé');
  });

  it.each<[string, string, string | null, string | Uint8Array | null, string]>([
    ['missing', 'd1', 'SET UTF-8\n', null, 'file-not-found'],
    ['without affixes', 'd2', null, '1\nmot\n', 'affix-missing'],
    ['empty', 'd3', 'SET UTF-8\n', '', 'file-empty'],
    ['of a number only', 'd4', 'SET UTF-8\n', '0\n', 'file-empty'],
    ['not as declared', 'd5', 'SET UTF-8\n', Buffer.from('1\nc\u00e2ble\n', 'latin1'), 'encoding-wrong'],
    ['in an encoding that does not exist', 'd6', 'SET KLINGON-1\n', '1\nmot\n', 'encoding-wrong'],
  ])('that are %s are errors that name the file', async (_, name, aff, dic, code) => {
    expect(await errorOf({ spelling: { dictionaries: [dictionary(name, aff, dic)] } })).toEqual([
      code,
      expect.objectContaining({ file: join(folder, `${name}.dic`) }),
    ]);
  });
});
