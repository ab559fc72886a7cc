import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { z } from 'zod';
import { BarometreError } from '../errors.ts';
import type { Config } from '../model/config.ts';
import type { Grid } from '../model/grid.ts';
import type { Mapping } from '../model/mapping.ts';
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

/** A command by its bare name is looked for by the system; one with a folder in it stands beside the configuration. */
const isPath = (name: string): boolean => /[/\\]/.test(name);

/** Words, those of lexicon files among them. */
async function wordsOf(lexicon: ConfigFile['lexicon'], beside: Beside): Promise<readonly string[]> {
  if (typeof lexicon === 'string') return readLexicon(beside(lexicon));
  const read = (entry: string) => (/\.txt$/i.test(entry) ? readLexicon(beside(entry)) : [entry]);
  return (await Promise.all(lexicon.map(read))).flat();
}

async function brandsOf(brands: ConfigFile['brands'], beside: Beside): Promise<Config['brands']> {
  const read = Object.entries(brands).map(async ([name, { lexicon, ...brand }]) => [
    name,
    { ...brand, lexicon: await wordsOf(lexicon, beside) },
  ]);
  return Object.fromEntries(await Promise.all(read));
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

/**
 * Reads `barometre.config.json`, and the lexicons and dictionaries that it names; paths inside it are taken from its
 * own folder.
 */
export async function loadConfig(file: string): Promise<Config> {
  const parsed = configSchema.safeParse(await readJson(file));
  if (!parsed.success) throw new BarometreError('config-invalid', { file, reason: firstIssue(parsed.error) });
  const beside: Beside = (path) => (isAbsolute(path) ? path : join(dirname(file), path));
  const { $schema: _, map, grid, brands, lexicon, spelling, ...config } = parsed.data;
  return {
    ...config,
    brands: await brandsOf(brands, beside),
    lexicon: await wordsOf(lexicon, beside),
    spelling: await spellingOf(spelling, beside),
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
