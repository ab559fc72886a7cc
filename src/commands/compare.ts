import { basename } from 'node:path';
import type { Command } from 'commander';
import type { AuditSettings } from '../audit.ts';
import type { BrandRow, Result } from '../model/barometer.ts';
import type { Comparison } from '../model/comparison.ts';
import type { DefineCommand, Surroundings } from './command.ts';
import { withExamples } from './command.ts';
import { addScoringOptions, type ScoringOptions } from './options.ts';

type Options = ScoringOptions & {
  readonly in?: string;
  readonly brand?: string;
  readonly grids?: string;
  readonly format?: string;
  readonly quiet?: true;
};

/** `barometre compare`: two brands, two waves, or two grids beside each other. */
export const defineCompare: DefineCommand = (program, around) => {
  const { words } = around;
  const command = program
    .command('compare')
    .description(words.compare)
    .argument('<a>', words['compare.a'])
    .argument('[b]', words['compare.b']);
  addScoringOptions(command, around)
    .option('--in <path>', words['option.in'])
    .option('--brand <name>', words['option.brand'])
    .option('--grids <list>', words['option.grids'])
    .option('--format <id>', words['option.format-one'])
    .option('--quiet', words['option.quiet'])
    .action((a: string, b: string | undefined, _options: unknown, self: Command) =>
      runCompare(a, b, self.optsWithGlobals<Options>(), around),
    );
  withExamples(command, around, [
    'compare february.json march.json',
    'compare february.json march.csv --brand Lumélia',
    'compare Lumélia Voltaéa --in exports/',
    'compare exports/ --grids qualiweb-2021,escda',
  ]);
};

async function runCompare(a: string, b: string | undefined, options: Options, around: Surroundings): Promise<void> {
  const [{ comparisonFormats, comparisonRenderers }, { listOf }, { scoringSettings }] = await Promise.all([
    import('../renderers/comparisons.ts'),
    import('./options.ts'),
    import('./settings.ts'),
  ]);
  const [format = 'terminal'] = listOf('--format', options.format ?? 'terminal', comparisonFormats);
  const settings: AuditSettings = { ...(await scoringSettings(options)), dimensions: ['brand', 'channel'] };
  const comparison = await comparisonOf(a, b, { ...options, settings }, around);
  const [{ labelsFor }, { criteriaLabels }, { colourLevel }] = await Promise.all([
    import('../languages/labels.ts'),
    import('./labels.ts'),
    import('./colour.ts'),
  ]);
  const { process, language } = around;
  const labels = labelsFor(language, criteriaLabels(language));
  process.stdout.write(comparisonRenderers[format](comparison, labels, { colour: colourLevel(process) }));
}

type Asked = Options & { readonly settings: AuditSettings };

async function comparisonOf(a: string, b: string | undefined, asked: Asked, around: Surroundings): Promise<Comparison> {
  if (asked.grids !== undefined) return betweenGrids(a, asked.grids, asked, around);
  const { BarometreError } = await import('../errors.ts');
  if (b === undefined) throw new BarometreError('option-invalid', { option: '<b>', value: '', expected: '<a> <b>' });
  return asked.in === undefined ? betweenResults(a, b, asked, around) : betweenBrands(a, b, asked.in, asked, around);
}

const nameOf = (path: string): string => basename(path).replace(/\.json$/i, '');

/** Two waves of one barometer, whole or of one brand. */
async function betweenResults(a: string, b: string, asked: Asked, around: Surroundings): Promise<Comparison> {
  const { resultAt } = await import('./results.ts');
  const before = await resultAt(a, asked.settings, asked, around);
  const after = await resultAt(b, asked.settings, asked, around);
  return comparedResults({ path: a, result: before }, { path: b, result: after }, asked.brand, around);
}

type Named = { readonly path: string; readonly result: Result };

async function comparedResults(
  a: Named,
  b: Named,
  brand: string | undefined,
  { words }: Surroundings,
): Promise<Comparison> {
  const [{ comparability }, { compared }, { wholeSide }, { BarometreError }] = await Promise.all([
    import('../barometer/comparison/comparable.ts'),
    import('../barometer/comparison/index.ts'),
    import('../barometer/comparison/sides.ts'),
    import('../errors.ts'),
  ]);
  const found = comparability(a.result, b.result);
  if ('incomparable' in found) {
    const reason = words[`compare.${found.incomparable}`];
    throw new BarometreError('not-comparable', { a: a.path, b: b.path, reason });
  }
  const side = ({ path, result }: Named) =>
    brand === undefined ? wholeSide(result, nameOf(path)) : sideOfBrand(result, brand, path);
  return compared(found.kind, await side(a), await side(b), found.cautions);
}

/** Two brands of one barometer. */
async function betweenBrands(
  a: string,
  b: string,
  path: string,
  asked: Asked,
  around: Surroundings,
): Promise<Comparison> {
  const [{ resultAt }, { compared }] = await Promise.all([
    import('./results.ts'),
    import('../barometer/comparison/index.ts'),
  ]);
  const result = await resultAt(path, asked.settings, asked, around);
  return compared('brands', await sideOfBrand(result, a, path), await sideOfBrand(result, b, path));
}

async function sideOfBrand(result: Result, name: string, path: string) {
  const [{ brandSide, brandsNamed }, { BarometreError }] = await Promise.all([
    import('../barometer/comparison/sides.ts'),
    import('../errors.ts'),
  ]);
  const [row] = brandsNamed(result, name);
  if (row === undefined) {
    const known = result.brands.flatMap(({ brand }: BrandRow) => brand ?? []).join(', ') || '–';
    throw new BarometreError('brand-unknown', { file: path, brand: name, known });
  }
  return brandSide(result, row);
}

/** The same exports under two grids. */
async function betweenGrids(path: string, list: string, asked: Asked, around: Surroundings): Promise<Comparison> {
  const [{ resultAt }, { gridOf }, { BarometreError }] = await Promise.all([
    import('./results.ts'),
    import('./settings.ts'),
    import('../errors.ts'),
  ]);
  const [first, second, more] = list.split(',').map((name) => name.trim());
  if (!first || !second || more !== undefined) {
    throw new BarometreError('option-invalid', { option: '--grids', value: list, expected: 'qualiweb-2021,escda' });
  }
  const under = async (name: string): Promise<Named> => ({
    path: name,
    result: await resultAt(path, { ...asked.settings, grid: await gridOf(name) }, asked, around),
  });
  return comparedResults(await under(first), await under(second), asked.brand, around);
}
