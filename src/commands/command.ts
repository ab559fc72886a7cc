import type { Command } from 'commander';
import type { CliWords } from '../languages/words.ts';
import type { LanguageCode } from '../model/language.ts';

/** What every command may use of the world around it. */
export type Surroundings = {
  readonly process: NodeJS.Process;
  readonly language: LanguageCode;
  readonly words: CliWords;
  /** Sets the exit code. */
  readonly exit: (code: number) => void;
};

/** One command: adds itself to the program. Heavy modules are imported inside its action only. */
export type DefineCommand = (program: Command, around: Surroundings) => void;

/** Adds examples below a command's help. */
export function withExamples(command: Command, around: Surroundings, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ barometre ${example}`);
  return command.addHelpText('after', `\n${around.words['help.examples']}\n${lines.join('\n')}`);
}
