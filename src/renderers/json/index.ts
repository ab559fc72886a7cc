import { type Barometer, type Cell, indicatorIds, type Result } from '../../model/barometer.ts';
import type { ComparisonRenderer, Renderer } from '../renderer.ts';
import { inertJson } from '../text/inert.ts';
import { roundedDeep } from '../text/rounding.ts';

/** The barometer as data: keys always in this order, numbers rounded to four decimals except the grid's own. */
export function resultOf(barometer: Barometer): Result {
  const { version, grid, inputs, period, asOf, spelling, judge, coverage, dimensions, total, ...rest } = barometer;
  const { indicators, ...summary } = total;
  const rejected = Object.fromEntries(Object.entries(coverage.rejected).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    schema: 'barometre/result@1',
    version,
    grid,
    inputs,
    period: { from: period.from, to: period.to },
    asOf,
    ...(spelling && { spelling }),
    ...(judge && { judge }),
    coverage: roundedDeep({ ...coverage, rejected }),
    dimensions,
    total: roundedDeep(summary),
    indicators: roundedDeep(indicatorsInOrder(indicators)),
    cells: rest.cells.map(cellInOrder),
    margins: rest.margins.map(cellInOrder),
    sectors: roundedDeep(rest.sectors),
    brands: roundedDeep(rest.brands),
    ranking: roundedDeep(rest.ranking),
    unranked: rest.unranked,
    crossChannel: roundedDeep(rest.crossChannel),
    references: rest.references,
  };
}

function cellInOrder({ by, exchanges, conversations, marks, indicators, small }: Cell): Cell {
  return roundedDeep({ by, exchanges, conversations, small, marks, indicators: indicatorsInOrder(indicators) });
}

function indicatorsInOrder(indicators: Cell['indicators']): Cell['indicators'] {
  return Object.fromEntries(indicatorIds.map((id) => [id, indicators[id]])) as Cell['indicators'];
}

const deepest = 2;

/** JSON with one entry of each list and object of the first two levels per line: short, and fit for `diff`. */
function layOut(value: unknown, depth: number): string {
  const isList = Array.isArray(value);
  if (typeof value !== 'object' || value === null || depth === deepest) return inertJson(value);
  const entries = isList
    ? value.map((entry: unknown) => layOut(entry, deepest))
    : Object.entries(value).map(([key, inner]) => `${inertJson(key)}: ${layOut(inner, depth + 1)}`);
  if (entries.length === 0) return isList ? '[]' : '{}';
  const indent = '  '.repeat(depth);
  const body = entries.map((entry) => `${indent}  ${entry}`).join(',\n');
  return isList ? `[\n${body}\n${indent}]` : `{\n${body}\n${indent}}`;
}

/** The whole barometer for programs; `--with-text` and the language change nothing in it. */
export const json: Renderer = {
  id: 'json',
  extension: 'json',
  render: (barometer) => `${layOut(resultOf(barometer), 0)}\n`,
};

/** A comparison for programs. */
export const jsonComparison: ComparisonRenderer = (comparison) =>
  `${layOut({ schema: 'barometre/comparison@1', ...roundedDeep(comparison) }, 0)}\n`;
