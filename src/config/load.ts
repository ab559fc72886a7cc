import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { z } from 'zod';
import { BarometreError } from '../errors.ts';
import type { Result } from '../model/barometer.ts';
import type { BrandConfig, Config, ImageFile, JudgeConfig } from '../model/config.ts';
import type { Grid } from '../model/grid.ts';
import type { Mapping } from '../model/mapping.ts';
import { parseBrands } from './brand-files.ts';
import type { BrandsFile } from './brand-schema.ts';
import { mergedBrands } from './brands.ts';
import { bytesOf, readDictionary, readLexicon } from './files.ts';
import { gridSchema } from './grid.ts';
import { parseMapping } from './mapping.ts';
import { type ConfigFile, configSchema } from './schema.ts';
import { backendOf } from './spelling.ts';

async function readJson(file: string): Promise<unknown> {
  const text = new TextDecoder().decode(await bytesOf(file));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BarometreError('json-invalid', { file, reason: (error as Error).message });
  }
}

/** The first problem that zod found, with its path, as one short phrase. */
function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? '' : `${issue.path.join('.') || '$'}: ${issue.message}`;
}

/** What holds where no configuration says otherwise. */
export const defaultConfig: Config = {
  brands: {},
  lexicon: [],
  topics: {},
  spelling: { rules: {}, dictionaries: [], backend: null },
};

/** Finds a file named in the configuration: relative names stand beside it. */
type Beside = (path: string) => string;

const besides =
  (file: string): Beside =>
  (path) =>
    isAbsolute(path) ? path : join(dirname(file), path);

/** A command by its bare name is looked for by the system; one with a folder in it stands beside the configuration. */
const isPath = (name: string): boolean => /[/\\]/.test(name);

/** Words, those of lexicon files among them. */
async function wordsOf(lexicon: ConfigFile['lexicon'], beside: Beside): Promise<readonly string[]> {
  if (typeof lexicon === 'string') return readLexicon(beside(lexicon));
  const read = (entry: string) => (/\.txt$/i.test(entry) ? readLexicon(beside(entry)) : [entry]);
  return (await Promise.all(lexicon.map(read))).flat();
}

type BrandsOfConfig = Config['brands'];

const imageOf = async (file: string): Promise<ImageFile> => ({ file, bytes: await bytesOf(file) });

async function brandsOf(brands: BrandsFile, beside: Beside): Promise<BrandsOfConfig> {
  const read = Object.entries(brands).map(
    async ([name, { lexicon, logo, accounts, aliases, hashtags, ...brand }]): Promise<[string, BrandConfig]> => {
      const { images, ...known } = logo;
      const own = {
        aliases: [...aliases, ...accounts],
        hashtags: hashtags.map((tag) => tag.replace(/^#/, '')),
        logo: known,
        logoImages: await Promise.all(images.map((image) => imageOf(beside(image)))),
        lexicon: await wordsOf(lexicon, beside),
      };
      return [name, { ...brand, ...own }];
    },
  );
  return Object.fromEntries(await Promise.all(read));
}

/** Reads `brands.csv` or `brands.json`, and the lexicons and images that it names; their paths are taken from its folder. */
export async function loadBrands(file: string): Promise<BrandsOfConfig> {
  return brandsOf(parseBrands(await bytesOf(file), file), besides(file));
}

async function spellingOf(file: ConfigFile['spelling'], beside: Beside): Promise<Config['spelling']> {
  const backend = backendOf(file.backend);
  const command = backend?.tool === 'grammalecte' && isPath(backend.at);
  return {
    rules: file.rules,
    dictionaries: await Promise.all(file.dictionaries.map((path) => readDictionary(beside(path)))),
    backend: command ? { ...backend, at: resolve(beside(backend.at)) } : backend,
  };
}

/** The API key is read here and nowhere else. Throws `judge-key` where its variable is not set. */
function judgeOf(file: NonNullable<ConfigFile['judge']>, beside: Beside): JudgeConfig {
  const { url, record, replay, timeoutSeconds, apiKeyVariable, ...judge } = file;
  const key = apiKeyVariable === undefined ? null : (process.env[apiKeyVariable]?.trim() ?? '');
  if (key === '' && replay === undefined) throw new BarometreError('judge-key', { variable: apiKeyVariable ?? '' });
  return {
    ...judge,
    url: url ?? null,
    timeout: 1000 * timeoutSeconds,
    record: record === undefined ? null : beside(record),
    replay: replay === undefined ? null : beside(replay),
    apiKey: () => key,
  };
}

/**
 * Reads `barometre.config.json`, and the lexicons and dictionaries that it names; paths inside it are taken from its
 * own folder.
 */
export async function loadConfig(file: string): Promise<Config> {
  const parsed = configSchema.safeParse(await readJson(file));
  if (!parsed.success) throw new BarometreError('config-invalid', { file, reason: firstIssue(parsed.error) });
  const beside = besides(file);
  const { $schema: _, map, grid, brands, brandsFile, lexicon, spelling, judge, ...config } = parsed.data;
  return {
    ...config,
    brands: mergedBrands(
      brandsFile === undefined ? {} : await loadBrands(beside(brandsFile)),
      await brandsOf(brands, beside),
    ),
    lexicon: await wordsOf(lexicon, beside),
    spelling: await spellingOf(spelling, beside),
    ...(judge === undefined ? {} : { judge: judgeOf(judge, beside) }),
    ...(map === undefined ? {} : { map: beside(map) }),
    ...(grid === undefined ? {} : { grid: grid.includes('.') || grid.includes('/') ? beside(grid) : grid }),
  };
}

/** Reads a mapping file. */
export async function loadMapping(file: string): Promise<Mapping> {
  return parseMapping(await readJson(file), file);
}

/** Reads a grid file. */
export async function loadGrid(file: string): Promise<Grid> {
  const parsed = gridSchema.safeParse(await readJson(file));
  if (!parsed.success) throw new BarometreError('config-invalid', { file, reason: firstIssue(parsed.error) });
  return parsed.data;
}

/** Reads what `audit --format json` wrote. Throws `result-invalid` for anything else. */
export async function loadResult(file: string): Promise<Result> {
  const { resultSchema } = await import('./result-schema.ts');
  const parsed = resultSchema.safeParse(await readJson(file));
  if (!parsed.success) throw new BarometreError('result-invalid', { file, reason: firstIssue(parsed.error) });
  return parsed.data as Result;
}
