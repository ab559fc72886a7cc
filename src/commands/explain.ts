import type { Command } from 'commander';
import type { ScoredExchange } from '../model/barometer.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Grid } from '../model/grid.ts';
import type { DefineCommand, Surroundings } from './command.ts';
import { withExamples } from './command.ts';
import { addScoringOptions, type ScoringOptions } from './options.ts';

type Options = ScoringOptions & { readonly exchange: string; readonly mask: boolean };

/** `barometre explain`: one exchange with the reasons of its marks. */
export const defineExplain: DefineCommand = (program, around) => {
  const { words } = around;
  const command = program.command('explain').description(words.explain).argument('<paths...>', words['audit.paths']);
  addScoringOptions(command, around)
    .requiredOption('--exchange <id>', words['option.exchange'])
    .option('--no-mask', words['option.no-mask'])
    .action((paths: readonly string[], _options: unknown, self: Command) =>
      runExplain(paths, self.optsWithGlobals<Options>(), around),
    );
  withExamples(command, around, [
    'explain mails.csv --exchange c-17#2',
    'explain reviews.csv --map mapping.json --exchange 41#1',
  ]);
};

/** Identifiers shown when the one asked for does not exist. */
const shownHints = 5;

async function runExplain(paths: readonly string[], options: Options, around: Surroundings): Promise<void> {
  const [{ audit }, { scoringSettings }, { openInputs }, { temporarySpill }] = await Promise.all([
    import('../audit.ts'),
    import('./settings.ts'),
    import('./inputs.ts'),
    import('./spill.ts'),
  ]);
  const settings = await scoringSettings(options);
  const inputs = await openInputs(paths, settings, {}, around);
  const spill = temporarySpill(around.process);
  let found: ScoredExchange | null = null;
  const near: string[] = [];
  const wanted = options.exchange.replace(/#\d*$/, '');
  const scored = (exchanges: readonly ScoredExchange[]): void => {
    found ??= exchanges.find(({ exchange }) => exchange.id === options.exchange) ?? null;
    if (near.length < shownHints && exchanges[0]?.exchange.conversation.id.includes(wanted)) {
      near.push(...exchanges.map(({ exchange }) => exchange.id));
    }
  };
  try {
    const proofread = ({ id }: Exchange): boolean => id === options.exchange;
    await audit(inputs, { ...settings, proofread, spill }, { scored });
  } finally {
    spill.remove();
  }
  await show(found, near.slice(0, shownHints), settings, options, around);
}

async function show(
  found: ScoredExchange | null,
  near: readonly string[],
  { grid }: { readonly grid: Grid },
  options: Options,
  { process, words, language }: Surroundings,
): Promise<void> {
  if (found === null) {
    const { BarometreError } = await import('../errors.ts');
    const hint = near.length === 0 ? words['explain.none'] : `${words['explain.near']} ${near.join(', ')}`;
    throw new BarometreError('exchange-unknown', { exchange: options.exchange, hint });
  }
  const [{ explain }, { privateSpans }, { peopleOf }, { labelsFor }, { criteriaLabels }, { colourLevel }] =
    await Promise.all([
      import('../renderers/explain/index.ts'),
      import('../conversations/redact.ts'),
      import('./people.ts'),
      import('../languages/labels.ts'),
      import('./labels.ts'),
      import('./colour.ts'),
    ]);
  const people = peopleOf(found.exchange);
  const covered = (text: string) => privateSpans(text, people);
  process.stdout.write(
    explain(found, grid, labelsFor(language, criteriaLabels(language)), {
      colour: colourLevel(process),
      personalData: options.mask ? covered : null,
    }),
  );
}
