import { Command, Help, Option } from 'commander';
import { cliWords } from '../languages/words.ts';
import { type LanguageCode, languageCodes } from '../model/language.ts';
import { version } from '../version.ts';
import { defineAudit } from './audit.ts';
import type { DefineCommand, Surroundings } from './command.ts';
import { defineCompare } from './compare.ts';
import { defineExplain } from './explain.ts';
import { defineInspect } from './inspect.ts';
import { defineList } from './list.ts';
import { definePlan } from './plan.ts';
import { defineSchema } from './schema.ts';

/** Every command, in the order of the help. */
const commands: readonly DefineCommand[] = [
  defineAudit,
  defineInspect,
  defineExplain,
  defineCompare,
  definePlan,
  defineList,
  defineSchema,
];

/** The program with all its commands; nothing heavy is loaded before a command runs. */
export function buildProgram(around: Omit<Surroundings, 'words'> & { readonly language: LanguageCode }): Command {
  const words = cliWords[around.language];
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words['help.usage'],
    'Options:': words['help.options'],
    'Commands:': words['help.commands'],
    'Arguments:': words['help.arguments'],
  };
  const program = new Command('barometre')
    .description(words.program)
    .version(version, '-V, --version', words['help.version'])
    .helpOption('-h, --help', words['help.help'])
    .helpCommand('help [command]', words['help.command'])
    .addOption(new Option('--lang <fr|en>', words['option.lang']).choices(languageCodes))
    .addHelpText('after', `\n${words['program.more']}`)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description }) => description,
      helpWidth: 80,
      showGlobalOptions: false,
      sortSubcommands: false,
      subcommandTerm: (command) => new Help().subcommandTerm(command).replace(' [options]', ''),
    })
    .configureOutput({
      writeOut: (text) => around.process.stdout.write(text),
      writeErr: (text) => around.process.stderr.write(text),
      outputError: () => {},
    })
    .exitOverride();
  for (const define of commands) define(program, { ...around, words });
  return program;
}
