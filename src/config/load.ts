import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { BarometreError } from '../errors.ts';
import type { Config } from '../model/config.ts';
import type { Grid } from '../model/grid.ts';
import type { Mapping } from '../model/mapping.ts';
import { gridSchema } from './grid.ts';
import { parseMapping } from './mapping.ts';
import { configSchema } from './schema.ts';

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BarometreError(error.code === 'ENOENT' ? 'file-not-found' : 'file-unreadable', {
      file,
      reason: error.code ?? error.message,
    });
  });
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
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
export const defaultConfig: Config = configSchema.parse({});

/** Reads `barometre.config.json`; paths inside it are taken from its own folder. */
export async function loadConfig(file: string): Promise<Config> {
  const parsed = configSchema.safeParse(await readJson(file));
  if (!parsed.success) throw new BarometreError('config-invalid', { file, reason: firstIssue(parsed.error) });
  const beside = (path: string): string => resolve(dirname(file), path);
  const { map, grid, ...config } = parsed.data;
  return {
    ...config,
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
