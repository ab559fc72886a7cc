import type { Command } from 'commander';
import type { Result } from '../model/barometer.ts';
import type { Wording } from '../renderers/text/wording.ts';
import type { DefineCommand, Surroundings } from './command.ts';
import { withExamples } from './command.ts';

type Options = {
  readonly margin?: string;
  readonly n?: string;
  readonly difference?: string;
  readonly share?: string;
  readonly deviation?: string;
  readonly like?: string;
};

/** `barometre plan`: how many exchanges a margin takes, or which margin a sample allows. */
export const definePlan: DefineCommand = (program, around) => {
  const { words } = around;
  const command = program
    .command('plan')
    .description(words.plan)
    .option('--margin <value>', words['option.margin'])
    .option('--n <count>', words['option.n'])
    .option('--difference <value>', words['option.difference'])
    .option('--share <share>', words['option.share'])
    .option('--deviation <points>', words['option.deviation'])
    .option('--like <file>', words['option.like'])
    .action((_options: unknown, self: Command) => runPlan(self.optsWithGlobals<Options>(), around));
  withExamples(command, around, [
    'plan',
    'plan --margin 1 --like march.json',
    'plan --share 0.3 --margin 0.05',
    'plan --n 200',
    'plan --difference 1.5',
  ]);
};

/** Standard deviation of an exchange's mark where nothing is known: between the 5.1 and 7.3 of two exports (ours). */
const usualDeviation = 6;
/** Samples shown where nothing is asked. */
const shownSamples = [12, 30, 50, 100, 200, 400, 1000];

async function runPlan(options: Options, around: Surroundings): Promise<void> {
  const [{ wordingOf }, { labelsFor }, { criteriaLabels }, { numberOf }] = await Promise.all([
    import('../renderers/text/wording.ts'),
    import('../languages/labels.ts'),
    import('./labels.ts'),
    import('./options.ts'),
  ]);
  const { process, language } = around;
  const read = (name: keyof Options, low: number, high: number): number | null => {
    const value = options[name];
    return value === undefined ? null : numberOf(`--${name}`, value, low, high);
  };
  const share = read('share', 0, 1);
  const lines = await linesOf(
    {
      share,
      deviation: read('deviation', 0.01, 20) ?? (await deviationLike(options.like)) ?? usualDeviation,
      margin: read('margin', share === null ? 0.01 : 0.0001, share === null ? 10 : 0.5),
      n: read('n', 2, 10_000_000),
      difference: read('difference', share === null ? 0.01 : -1, share === null ? 20 : 1),
    },
    wordingOf(labelsFor(language, criteriaLabels(language))),
    around,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The spread of marks in a saved result, its conversations' likeness included: what its own margin tells. */
async function deviationLike(file: string | undefined): Promise<number | null> {
  if (file === undefined) return null;
  const [{ loadResult }, { t95 }] = await Promise.all([
    import('../config/load.ts'),
    import('../barometer/statistics/distributions.ts'),
  ]);
  const { mean, interval, n, conversations } = ((await loadResult(file)) as Result).total.marks.overall;
  const [low, high] = interval ?? [null, null];
  if (mean === null || low === null || high === null) return null;
  return ((high - low) / 2 / t95(conversations - 1)) * Math.sqrt(n);
}

type Plan = {
  readonly share: number | null;
  readonly deviation: number;
  readonly margin: number | null;
  readonly n: number | null;
  readonly difference: number | null;
};

async function linesOf(
  { share, deviation, margin, n, difference }: Plan,
  { decimal, count, percent, fill }: Wording,
  { words }: Surroundings,
): Promise<readonly string[]> {
  const plan = await import('../barometer/statistics/plan.ts');
  const points = (value: number): string => (share === null ? decimal(value, 1) : decimal(value * 100, 1));
  const marginAt = (size: number): number =>
    share === null ? plan.marginOfMean(deviation, size) : plan.marginOfShare(share, size);
  const basis =
    share === null
      ? fill(words['plan.basis-mark'], { deviation: decimal(deviation, 1) })
      : fill(words['plan.basis-share'], { share: percent(share) });
  const lines: string[] = [];
  if (margin !== null) {
    const size = share === null ? plan.sampleForMean(deviation, margin) : plan.sampleForShare(share, margin);
    lines.push(fill(words['plan.margin'], { margin: points(margin), n: size === null ? '∞' : count(size) }));
  }
  if (n !== null) lines.push(fill(words['plan.n'], { n: count(n), margin: points(marginAt(n)) }));
  if (difference !== null && difference !== 0) {
    const size =
      share === null
        ? plan.sampleForDifference(deviation, Math.abs(difference))
        : plan.sampleForShares(share, Math.min(1, Math.max(0, share + difference)));
    lines.push(fill(words['plan.difference'], { difference: points(Math.abs(difference)), n: count(size) }));
  }
  if (lines.length === 0) {
    for (const size of shownSamples) lines.push(`${count(size).padStart(7)}   ± ${points(marginAt(size))}`);
  }
  return [basis, '', ...lines];
}
