import { comparability } from '../barometer/comparison/comparable.ts';
import { compared } from '../barometer/comparison/index.ts';
import { wholeSide } from '../barometer/comparison/sides.ts';
import { loadResult } from '../config/load.ts';
import { BarometreError } from '../errors.ts';
import { labelsFor } from '../languages/labels.ts';
import { fill } from '../languages/words.ts';
import type { Barometer, Result } from '../model/barometer.ts';
import { resultOf } from '../renderers/json/index.ts';
import { conclusionOf, tablesOf } from '../renderers/report/comparison.ts';
import { wordingOf } from '../renderers/text/wording.ts';
import type { Surroundings } from './command.ts';
import { criteriaLabels } from './labels.ts';
import { listOf, numberOf } from './options.ts';

/** What a gate looks at: the mean itself, or the end of its interval that is sure. */
const gateKinds = ['mean', 'bound'] as const;
type GateKind = (typeof gateKinds)[number];

export type GateOptions = {
  readonly failUnder?: string;
  readonly baseline?: string;
  readonly gate?: string;
};

/** What an audit must reach for its job to succeed. */
export type Gates = {
  readonly threshold: number | null;
  readonly baseline: { readonly path: string; readonly result: Result } | null;
  /** Null: the mean for a threshold, the bound for a baseline. */
  readonly kind: GateKind | null;
};

/** Reads what the gates need before any work is done. */
export async function gatesOf({ failUnder, baseline, gate }: GateOptions): Promise<Gates> {
  return {
    threshold: failUnder === undefined ? null : numberOf('--fail-under', failUnder, 0, 20),
    baseline: baseline === undefined ? null : { path: baseline, result: await loadResult(baseline) },
    kind: gate === undefined ? null : (listOf('--gate', gate, gateKinds)[0] ?? null),
  };
}

/** Whether a barometer passes; says on standard error where it does not. */
export function passes(barometer: Barometer, gates: Gates, around: Surroundings): boolean {
  const reached = reachesThreshold(barometer, gates, around);
  return holdsBaseline(barometer, gates, around) && reached;
}

function reachesThreshold({ total }: Barometer, { threshold, kind }: Gates, { words, process }: Surroundings): boolean {
  const { mean, interval } = total.marks.overall;
  const figure = kind === 'bound' ? (interval?.[0] ?? null) : mean;
  if (threshold === null) return mean !== null;
  if (figure !== null && figure >= threshold) return true;
  const mark = figure === null ? '–' : figure.toFixed(2);
  const text = words[kind === 'bound' ? 'done.bound-under' : 'done.under'];
  process.stderr.write(`${fill(text, { mark, asked: threshold })}\n`);
  return false;
}

/** Worse where the interval of the change says so; with the mean as gate, where the mark is lower at all. */
function holdsBaseline(
  barometer: Barometer,
  { baseline, kind }: Gates,
  { words, process, language }: Surroundings,
): boolean {
  if (baseline === null) return true;
  const after = resultOf(barometer);
  const found = comparability(baseline.result, after);
  if ('incomparable' in found || found.kind === 'grids') {
    const reason = words[`compare.${'incomparable' in found ? found.incomparable : 'grids'}`];
    throw new BarometreError('not-comparable', { a: baseline.path, b: words['baseline.this'], reason });
  }
  const sides = [wholeSide(baseline.result, baseline.path), wholeSide(after, words['baseline.this'])] as const;
  const comparison = compared('waves', ...sides, found.cautions);
  const wording = wordingOf(labelsFor(language, criteriaLabels(language)));
  const worse = tablesOf(comparison, wording)
    .flatMap(({ rows }) => rows)
    .filter(({ verdict }) => verdict === 'worse')
    .map(({ label, a, b, interval }) => `\n  ▼ ${label}  ${a} → ${b} (${interval})`);
  process.stderr.write(`${words.baseline} ${conclusionOf(comparison, wording)}${worse.join('')}\n`);
  const { verdict, change } = comparison.marks.overall;
  return kind === 'mean' ? change !== null && change >= 0 : verdict !== 'worse';
}
