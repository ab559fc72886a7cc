import { stat } from 'node:fs/promises';
import type { AuditSettings } from '../audit.ts';
import { mergedBrands } from '../config/brands.ts';
import { defaultConfig, loadBrands, loadConfig, loadGrid, loadMapping } from '../config/load.ts';
import { isPattern, isZone } from '../conversations/index.ts';
import { BarometreError } from '../errors.ts';
import { defaultGrid, grids } from '../grids/index.ts';
import { dimensions } from '../model/barometer.ts';
import type { Config } from '../model/config.ts';
import type { Grid } from '../model/grid.ts';
import { locales } from '../model/language.ts';
import type { ReadingSettings } from '../reading.ts';
import { formatIds } from '../sources/source.ts';
import { listOf, type ReadingOptions, type ScoringOptions } from './options.ts';
import { periodOf } from './period.ts';

/** Read when no configuration file is named. */
const configName = 'barometre.config.json';
/** French exports are the default case (FORMATS: timestamps without a zone). */
const defaultZone = 'Europe/Paris';

/** The configuration that is named, or the one of the current folder, or what holds without any. */
export async function findConfig(named: string | undefined): Promise<Config> {
  if (named !== undefined) return loadConfig(named);
  const here = await stat(configName).catch(() => null);
  return here?.isFile() ? loadConfig(configName) : defaultConfig;
}

/** The configuration with the brands of a file, which go before its own. */
async function withBrands(config: Config, file: string | undefined): Promise<Config> {
  if (file === undefined) return config;
  return { ...config, brands: mergedBrands(config.brands, await loadBrands(file)) };
}

function zoneOf(value: string): string {
  if (isZone(value)) return value;
  throw new BarometreError('option-invalid', {
    option: '--timezone',
    value,
    expected: 'Europe/Paris, UTC, America/Montreal…',
  });
}

/** The grid that an option or the configuration names: one of ours, or a file. */
export async function gridOf(name: string | undefined): Promise<Grid> {
  if (name === undefined) return defaultGrid;
  const shipped = grids.find(({ id }) => id === name);
  if (shipped !== undefined) return shipped;
  if (/[./\\]/.test(name)) return loadGrid(name);
  throw new BarometreError('grid-unknown', { grid: name, known: grids.map(({ id }) => id).join(', ') });
}

function instantOf(value: string): number {
  const at = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(value)
    ? Date.parse(value)
    : Number.NaN;
  if (Number.isNaN(at)) {
    throw new BarometreError('option-invalid', { option: '--as-of', value, expected: '2026-03-31T18:00:00Z' });
  }
  return at;
}

/** Settles how to read. */
export async function readingSettings(options: ReadingOptions): Promise<ReadingSettings> {
  const config = await withBrands(await findConfig(options.config), options.brands);
  const map = options.map ?? config.map;
  const mapping = map === undefined ? null : { mapping: await loadMapping(map), file: map };
  const wrong = mapping?.mapping.dates?.find((pattern) => !isPattern(pattern));
  if (wrong !== undefined) {
    throw new BarometreError('mapping-invalid', { file: map ?? '', reason: `dates: '${wrong}'` });
  }
  const timezone = zoneOf(options.timezone ?? mapping?.mapping.timezone ?? config.timezone ?? defaultZone);
  const from = options.from === undefined ? null : (listOf('--from', options.from, formatIds)[0] ?? null);
  return { config, from, mapping, timezone };
}

/** Settles how to read and score. */
export async function scoringSettings(options: ScoringOptions): Promise<AuditSettings> {
  const reading = await readingSettings(options);
  const { config, timezone } = reading;
  const locale = options.locale ?? config.locale;
  return {
    ...reading,
    grid: await gridOf(options.grid ?? config.grid),
    dimensions:
      options.by === undefined ? (config.by ?? ['sector', 'channel']) : listOf('--by', options.by, dimensions),
    locale: locale === undefined ? null : (listOf('--locale', locale, locales)[0] ?? null),
    period: periodOf(options, timezone),
    asOf: options.asOf === undefined ? null : instantOf(options.asOf),
  };
}
