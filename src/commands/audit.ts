import type { Command } from 'commander';
import type { Barometer } from '../model/barometer.ts';
import type { DefineCommand, Surroundings } from './command.ts';
import { withExamples } from './command.ts';
import type { GateOptions } from './gates.ts';
import { addScoringOptions, type ScoringOptions } from './options.ts';

type Options = ScoringOptions &
  GateOptions & {
    readonly format?: string;
    readonly out?: string;
    readonly withText?: true;
    readonly mask: boolean;
    readonly rejects?: string;
    readonly history?: string;
    readonly quiet?: true;
    readonly verbose?: true;
  };

/** `barometre audit`: exports in, barometer out. */
export const defineAudit: DefineCommand = (program, around) => {
  const { words } = around;
  const command = program.command('audit').description(words.audit).argument('<paths...>', words['audit.paths']);
  addScoringOptions(command, around)
    .option('--format <list>', words['option.format'])
    .option('--out <folder>', words['option.out'])
    .option('--with-text', words['option.with-text'])
    .option('--no-mask', words['option.no-mask'])
    .option('--rejects <file>', words['option.rejects'])
    .option('--fail-under <mark>', words['option.fail-under'])
    .option('--baseline <file>', words['option.baseline'])
    .option('--gate <mean|bound>', words['option.gate'])
    .option('--history <folder>', words['option.history'])
    .option('--quiet', words['option.quiet'])
    .option('--verbose', words['option.verbose'])
    .action((paths: readonly string[], _options: unknown, self: Command) =>
      runAudit(paths, self.optsWithGlobals<Options>(), around),
    );
  withExamples(command, around, [
    'audit mails.csv',
    'audit exports/ --by sector,brand --out report',
    'audit reviews.csv --map mapping.json --period 2026-03',
    'audit mails.csv --format markdown --fail-under 12 >> "$GITHUB_STEP_SUMMARY"',
    'audit march.csv --baseline february.json --out march',
  ]);
};

async function runAudit(paths: readonly string[], options: Options, around: Surroundings): Promise<void> {
  const [
    { audit },
    { scoringSettings },
    { Progress },
    { openOutputs },
    { openRejects },
    { temporarySpill },
    { openInputs },
    { gatesOf, passes },
    { resultsIn, wavesWith },
  ] = await Promise.all([
    import('../audit.ts'),
    import('./settings.ts'),
    import('./progress.ts'),
    import('./outputs.ts'),
    import('./rejects.ts'),
    import('./spill.ts'),
    import('./inputs.ts'),
    import('./gates.ts'),
    import('./history.ts'),
  ]);
  const { process, words } = around;
  const settings = await scoringSettings(options);
  const gates = await gatesOf(options);
  const history = options.history === undefined ? null : await resultsIn(options.history, around);
  const inputs = await openInputs(paths, settings, options, around);
  const outputs = await openOutputs({ ...options, threshold: gates.threshold }, around);
  const rejects = await openRejects(options, around).catch(async (error: unknown) => {
    await outputs.discard();
    throw error;
  });
  const progress = new Progress(process.stderr, words, options.quiet !== true);
  const spill = temporarySpill(process);
  try {
    const listeners = {
      rejected: rejects.add,
      progressed: (...state: Parameters<typeof progress.update>) => progress.update(...state),
      scored: outputs.scored,
    };
    const { detail } = outputs;
    const barometer = await audit(inputs, { ...settings, spill, ...(detail && { detail }) }, listeners);
    progress.stop();
    await rejects.finish(barometer.coverage.rejected);
    await refuseNothing(barometer, settings.period, around);
    await outputs.finish(history === null ? barometer : { ...barometer, waves: wavesWith(history, barometer, around) });
    if (!passes(barometer, gates, around)) around.exit(1);
  } catch (error) {
    progress.stop();
    await Promise.all([outputs.discard(), rejects.discard()]);
    throw error;
  } finally {
    spill.remove();
  }
}

/** Without a single exchange there is nothing to report. */
async function refuseNothing(
  { total, coverage }: Barometer,
  period: { readonly from: number | null; readonly to: number | null },
  { words }: Surroundings,
): Promise<void> {
  if (Object.values(total.exchanges).some((count) => count > 0)) return;
  const { BarometreError } = await import('../errors.ts');
  const asked = period.from !== null || period.to !== null;
  const reason = asked && coverage.placed.outsidePeriod > 0 ? words['nothing.period'] : words['nothing.exchange'];
  throw new BarometreError('nothing-scored', { reason });
}
