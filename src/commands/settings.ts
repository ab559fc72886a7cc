import { stat } from 'node:fs/promises';
import { defaultConfig, loadConfig, loadGrid, loadMapping } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { BarometreError } from '../errors.ts';
import { defaultGrid, grids } from '../grids/index.ts';
import { type Dimension, dimensions } from '../model/barometer.ts';
import type { Grid } from '../model/grid.ts';
import { type Locale, locales } from '../model/language.ts';
import type { Mapping } from '../model/mapping.ts';
import { listOf, type ReadingOptions, type ScoringOptions } from './options.ts';
import { type Period, periodOf } from './period.ts';

/** Read when no configuration file is named. */
const configName = 'barometre.config.json';
/** French exports are the default case (FORMATS: timestamps without a zone). */
const defaultZone = 'Europe/Paris';

/** How to read exports: the command line first, then the configuration file. */
export type ReadingSettings = {
  readonly config: Config;
  readonly from: string | null;
  readonly mapping: Mapping | null;
  readonly timezone: string;
};

/** How to score exchanges. */
export type ScoringSettings = ReadingSettings & {
  readonly grid: Grid;
  readonly dimensions: readonly Dimension[];
  readonly locale: Locale | null;
  readonly period: Period;
  readonly asOf: number | null;
};

async function findConfig(named: string | undefined): Promise<Config> {
  if (named !== undefined) return loadConfig(named);
  const here = await stat(configName).catch(() => null);
  return here?.isFile() ? loadConfig(configName) : defaultConfig;
}

function zoneOf(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone === '' ? defaultZone : value;
  } catch {
    throw new BarometreError('option-invalid', { option: '--timezone', value, expected: 'Europe/Paris, UTC, America/Montreal…' });
  }
}

async function gridOf(name: string | undefined): Promise<Grid> {
  if (name === undefined) return defaultGrid;
  const shipped = grids.find(({ id }) => id === name);
  if (shipped !== undefined) return shipped;
  if (/[./\\]/.test(name)) return loadGrid(name);
  throw new BarometreError('grid-unknown', { grid: name, known: grids.map(({ id }) => id).join(', ') });
}

function instantOf(value: string): number {
  const at = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new BarometreError('option-invalid', { option: '--as-of', value, expected: '2026-03-31T18:00:00Z' });
  }
  return at;
}

/** Settles how to read. */
export async function readingSettings(options: ReadingOptions): Promise<ReadingSettings> {
  const config = await findConfig(options.config);
  const map = options.map ?? config.map;
  const mapping = map === undefined ? null : await loadMapping(map);
  const timezone = zoneOf(options.timezone ?? mapping?.timezone ?? config.timezone ?? defaultZone);
  return { config, from: options.from ?? null, mapping, timezone };
}

/** Settles how to read and score. */
export async function scoringSettings(options: ScoringOptions): Promise<ScoringSettings> {
  const reading = await readingSettings(options);
  const { config, timezone } = reading;
  const locale = options.locale ?? config.locale;
  return {
    ...reading,
    grid: await gridOf(options.grid ?? config.grid),
    dimensions: options.by === undefined ? (config.by ?? ['sector', 'channel']) : listOf('--by', options.by, dimensions),
    locale: locale === undefined ? null : (listOf('--locale', locale, locales)[0] ?? null),
    period: periodOf(options, timezone),
    asOf: options.asOf === undefined ? null : instantOf(options.asOf),
  };
}
