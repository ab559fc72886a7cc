import { type Command, Option } from 'commander';
import { BarometreError } from '../errors.ts';
import { languageCodes } from '../model/language.ts';
import type { Surroundings } from './command.ts';

/** Options that every command that reads exports has. */
export type ReadingOptions = {
  readonly from?: string;
  readonly map?: string;
  readonly config?: string;
  readonly brands?: string;
  readonly timezone?: string;
  readonly lang?: string;
};

/** Options that every command that scores has. */
export type ScoringOptions = ReadingOptions & {
  readonly grid?: string;
  readonly locale?: string;
  readonly by?: string;
  readonly since?: string;
  readonly until?: string;
  readonly period?: string;
  readonly asOf?: string;
};

/** Adds the options for reading. */
export function addReadingOptions(command: Command, { words }: Surroundings): Command {
  return command
    .option('--from <format>', words['option.from'])
    .option('--map <file>', words['option.map'])
    .option('--config <file>', words['option.config'])
    .option('--brands <file>', words['option.brands'])
    .option('--timezone <zone>', words['option.timezone'])
    .addOption(new Option('--lang <fr|en>', words['option.lang']).choices(languageCodes));
}

/** Adds the options for scoring. */
export function addScoringOptions(command: Command, around: Surroundings): Command {
  const { words } = around;
  return addReadingOptions(command, around)
    .option('--grid <id|file>', words['option.grid'])
    .option('--locale <locale>', words['option.locale'])
    .option('--by <list>', words['option.by'])
    .option('--since <date>', words['option.since'])
    .option('--until <date>', words['option.until'])
    .option('--period <date>', words['option.period'])
    .option('--as-of <instant>', words['option.as-of']);
}

/** Splits a list given on the command line and refuses what is not among the known values. */
export function listOf<T extends string>(option: string, value: string, known: readonly T[]): readonly T[] {
  const parts = value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const unknown = parts.find((part) => !known.includes(part as T));
  if (parts.length === 0 || unknown !== undefined) {
    throw new BarometreError('option-invalid', { option, value: unknown ?? value, expected: known.join(', ') });
  }
  return [...new Set(parts)] as T[];
}

/** A number given on the command line, within bounds. */
export function numberOf(option: string, value: string, low: number, high: number): number {
  const number = Number(value.replace(',', '.'));
  if (value.trim() === '' || !(number >= low && number <= high)) {
    throw new BarometreError('option-invalid', { option, value, expected: `${low}–${high}` });
  }
  return number;
}
