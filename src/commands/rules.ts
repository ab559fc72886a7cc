import { type Command, Option } from 'commander';
import { languageCodes } from '../model/language.ts';
import { mistakeKinds, ruleStatuses } from '../model/verdict.ts';
import type { DefineCommand, Surroundings } from './command.ts';
import { withExamples } from './command.ts';
import type { RuleEntry, RuleFilter } from './rule-entries.ts';

type Options = RuleFilter & { readonly examples?: true; readonly config?: string };

/** `barometre list rules`: the rules behind the findings, or everything about one of them. */
export const defineRules: DefineCommand = (list, around) => {
  const { words } = around;
  const command = list
    .command('rules')
    .description(words['list.rules'])
    .argument('[id]', words['list.rule'])
    .addOption(new Option('--kind <kind>', words['option.kind']).choices(mistakeKinds))
    .addOption(new Option('--language <fr|en>', words['option.language']).choices(languageCodes))
    .addOption(new Option('--status <on|off>', words['option.status']).choices(ruleStatuses))
    .option('--examples', words['option.examples'])
    .option('--config <file>', words['option.config'])
    .action((id: string | undefined, _options: unknown, self: Command) =>
      listRules(id, self.optsWithGlobals<Options>(), around),
    );
  command.addHelpText('after', () => `\n${words['rules.figures']}`);
  withExamples(command, around, ['list rules --kind grammar --language fr', 'list rules doubled-space']);
};

async function listRules(id: string | undefined, options: Options, around: Surroundings): Promise<void> {
  const [
    { ruleEntries, chosen },
    { rulePage, ruleTable },
    { findConfig },
    { switchesOf },
    { paletteOf },
    { colourLevel },
  ] = await Promise.all([
    import('./rule-entries.ts'),
    import('./rule-pages.ts'),
    import('./settings.ts'),
    import('../spelling.ts'),
    import('../renderers/text/palette.ts'),
    import('./colour.ts'),
  ]);
  const { process } = around;
  const switches = switchesOf(await findConfig(options.config));
  const { texts, entries } = await ruleEntries(switches, around.language);
  const pages = { ...around, texts, palette: paletteOf(colourLevel(process)) };
  const lines =
    id === undefined
      ? ruleTable(chosen(entries, options), options.examples === true, pages)
      : rulePage(await oneOf(entries, id), pages);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The rule of an id, with or without the criterion before it. Throws `rule-unknown`. */
async function oneOf(entries: readonly RuleEntry[], id: string): Promise<RuleEntry> {
  const found = entries.find(({ criterion, code }) => code === id || `${criterion}/${code}` === id);
  if (found !== undefined) return found;
  const [{ BarometreError }, { nearest }] = await Promise.all([import('../errors.ts'), import('../spelling.ts')]);
  const codes = entries.map(({ code }) => code);
  throw new BarometreError('rule-unknown', { where: 'list rules', rule: id, nearest: nearest(id, codes) });
}
